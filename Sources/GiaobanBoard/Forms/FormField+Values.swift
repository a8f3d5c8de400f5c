import GiaobanCore
import GiaobanText

// What was typed into a field, as a value; nil where it says none.
extension FormField {
  func readNumber(_ language: Language, unit: Bilingual?) throws(NumberProblem) -> TypedNumber {
    try TypedNumber(typed, language, unit: unit)
  }

  func readDay(_ context: FormContext) throws(DayProblem) -> Day {
    guard case .day(let base) = kind else { throw .notADay(typed) }
    return try DayText.read(typed.trimmed, as: name?.dayKind ?? .due, from: context.today, base: base)
  }

  func day(_ context: FormContext) -> Day? { try? readDay(context) }

  /// Whether something that is done every month was typed where a due day is asked for.
  func saysMonthly(_ context: FormContext) -> Bool {
    do throws(DayProblem) {
      _ = try readDay(context)
      return false
    } catch {
      if case .repeats(_, isMonthly: true) = error { return name == .due }
      return false
    }
  }

  /// The texts between the commas; the last one may be empty while the next code is being typed.
  var typedCodes: [String] {
    typed.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
  }

  /// The code that is being typed, and the list it is of.
  var token: (list: CodeList, text: String)? {
    switch kind {
    case .code(let list): (list, typed.trimmed)
    case .codes(let list): (list, typedCodes.last ?? "")
    default: nil
    }
  }

  /// The unit of a metric's number: the recorded one, or what is typed beside it.
  func unit(among fields: [FormField], _ language: Language) -> Bilingual? {
    guard case .number(let measure) = kind else { return nil }
    let typed = fields.first { $0.name == .measure }.flatMap { Bilingual($0.typed.trimmed, in: language) }
    return name == .baseline || name == .target ? typed ?? measure : measure
  }

  /// What is understood of what was typed, to be seen beside it; nil where that says itself.
  ///
  /// - Parameter fields: the form's: a number is told with the unit that is typed beside it.
  func understood(_ context: FormContext, among fields: [FormField]) -> String? {
    if typed.trimmed.isEmpty { return nil }
    let look = context.look
    switch kind {
    case .number:
      let unit = unit(among: fields, look.language)
      guard let value = try? readNumber(look.language, unit: unit).value else { return "?" }
      let text = NumberText.screenText(value, look.language, maximumFractionDigits: 9)
      return "= \(text)" + (unit.map { " " + look($0) } ?? "")
    case .day:
      guard let day = day(context) else {
        return saysMonthly(context) ? look(Phrase(vi: "= việc hằng tháng?", en: "= a monthly duty?")) : "?"
      }
      let words = isAhead(context) ? look(Phrase(vi: ", còn ở tương lai", en: ", in the future")) : ""
      return "= " + DayText.withWeekdayAndYear(day, look.language) + words
    case .months: return MonthRange(typed.trimmed).map { "= " + look($0.name) } ?? "?"
    case .code(let list):
      return list.named(typed.trimmed, context).map { "= " + $0.name } ?? "?"
    case .codes(let list):
      let names = typedCodes.filter { !$0.isEmpty }.map { list.named($0, context)?.name ?? "?" }
      return "= " + names.joined(separator: ", ")
    case .line, .long, .file, .choice, .waypoints, .button, .more: return nil
    }
  }
}

extension FormField {
  /// Whether a day of something that has happened is still to come.
  func isAhead(_ context: FormContext) -> Bool {
    guard case .day = kind, name?.dayKind?.hasHappened == true, let day = day(context) else { return false }
    return day > context.today
  }
}

extension StringProtocol {
  /// The text without the blanks and line breaks at both ends.
  var trimmed: String {
    let scalars = String(self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension DayText {
  /// A day as it is typed: 31/12/2024 in Vietnamese, 2024-12-31 in English.
  static func editable(_ day: Day, _ language: Language) -> String {
    language == .vietnamese ? full(day, language) : day.iso
  }
}
