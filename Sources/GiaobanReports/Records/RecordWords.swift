import GiaobanCore
import GiaobanText

/// How the history names the fields of records. The paths are those of RecordJSON.
enum FieldWords {
  /// The name of the field at `path`; the path itself where it has none.
  static func name(of path: String) -> Phrase {
    for language in Language.allCases where path.hasSuffix("." + language.rawValue) {
      return field(at: String(path.dropLast(language.rawValue.utf8.count + 1)))?.name(in: language) ?? Phrase(path)
    }
    return field(at: path)?.name ?? Phrase(path)
  }

  private static func field(at path: String) -> RecordField? { fields[path] ?? RecordField(rawValue: path) }

  /// A value as people read it: days, numbers and closed lists in their words.
  static func value(_ value: JSONValue, at path: String, _ language: Language) -> String {
    switch value {
    case .bool(let truth): return (truth ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")).text(language)
    case .number(let number): return NumberText.screenText(number, language, maximumFractionDigits: 6)
    case .integer(let count): return String(count)
    case .string(let text):
      if let day = Day(text) { return DayText.full(day, language) }
      return word(text, at: path)?.text(language) ?? text
    case .array(let values): return values.map { self.value($0, at: path, language) }.joined(separator: "; ")
    case .object(let members):
      return members.filter { $0.value != .null }.map { self.value($0.value, at: path, language) }
        .joined(separator: " ")
    case .null: return "–"
    }
  }

  private static func word(_ text: String, at path: String) -> Phrase? {
    switch path {
    case "status": PledgeStatus(rawValue: text)?.name
    case "origin": PledgeOrigin(rawValue: text)?.name
    case "state": CheckInState(rawValue: text)?.name
    case "health", "supervision.health": Health(rawValue: text)?.name
    case "noNumber": NoNumberReason(rawValue: text)?.name
    case "duty": Phrase(vi: "hằng tháng", en: "monthly")
    default: nil
    }
  }

  /// The fields whose path says less than their name, or is not their own.
  private static let fields: [String: RecordField] = [
    "metric.name": .metric, "metric.unitOfMeasure": .measure, "metric.baseline": .baseline,
    "metric.baselineDay": .baselineDay, "metric.target": .target, "metric.targetDay": .targetDay,
    "metric.waypoints": .waypoints, "supervision.health": .supervisorHealth, "supervision.note": .supervisorNote,
    "supervision.by": .supervisor, "supervision.on": .supervisedOn, "decision.granted": .decision,
    "decision.on": .decidedOn, "decision.by": .decidedBy, "decision.reason": .decisionReason, "head.name": .headName,
    "head.title": .jobTitle, "on": .closedOn, "by": .closedBy, "letter.superior": .superior,
    "letter.number": .documentNumber, "letter.place": .place, "letter.signer": .signer,
    "letter.signerTitle": .signerTitle, "letter.addressees": .addressees, "letter.recipients": .recipients,
    "reopening.on": .reopenedOn, "reopening.by": .reopenedBy, "reopening.reason": .reopeningReason,
  ]
}
