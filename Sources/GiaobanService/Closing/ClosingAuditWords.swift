import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

/// What a check of the closings found, for people and for scripts.
package enum ClosingAuditWords {
  /// A closing in two lines, and one more for each finding.
  package static func text(of audits: [ClosingAudit], _ language: Language) -> String {
    if audits.isEmpty {
      return Phrase(vi: "Chưa chốt tháng nào.", en: "No month has been closed.").text(language) + "\n"
    }
    return audits.map { text(of: $0, language) }.joined()
  }

  private static func text(of audit: ClosingAudit, _ language: Language) -> String {
    let verdict =
      audit.isSound
      ? Phrase(vi: "nguyên vẹn", en: "sound")
      : Phrase(vi: "KHÔNG NGUYÊN VẸN", en: "NOT SOUND")
    let head = "\(audit.closing.month.iso)  \(verdict.text(language)): \(event(of: audit.closing).text(language))"
    let findings = audit.findings.map { "  - " + $0.phrase.text(language) }
    return ([head.shownInOneLine, "  \(audit.closing.hash)".shownInOneLine] + findings).map { $0 + "\n" }.joined()
  }

  /// When it was closed and by whom, and that it was opened again.
  package static func event(of closing: Closing) -> Phrase {
    let day = { (day: Day) in Phrase(vi: DayText.full(day, .vietnamese), en: DayText.full(day, .english)) }
    let on = day(closing.on)
    let closed = Phrase(
      vi: "\(closing.by) chốt ngày \(on.vi)", en: "closed on \(on.en) by \(closing.by)")
    guard let reopening = closing.reopening else { return closed }
    let again = day(reopening.on)
    return closed
      + Phrase(
        vi: "; \(reopening.by) mở lại ngày \(again.vi) (\(reopening.reason.text(.vietnamese)))",
        en: "; opened again on \(again.en) by \(reopening.by) (\(reopening.reason.text(.english)))")
  }

  package static func json(of audits: [ClosingAudit]) -> JSONValue { .array(audits.map(json)) }

  package static func json(of audit: ClosingAudit) -> JSONValue {
    let closing = audit.closing
    return [
      "month": JSONValue(closing.month), "on": JSONValue(closing.on), "by": .string(closing.by),
      "hash": .string(closing.hash), "holds": .bool(closing.holds),
      "reopening": closing.reopening.map {
        ["on": JSONValue($0.on), "by": .string($0.by), "reason": JSONValue($0.reason)]
      } ?? .null,
      "sound": .bool(audit.isSound),
      "findings": .array(audit.findings.map { ["kind": .string($0.kind), "part": JSONValue($0.part?.rawValue)] }),
    ]
  }
}

extension ClosingAudit.Finding {
  /// As scripts know it.
  fileprivate var kind: String {
    switch self {
    case .nothingKept: "nothingKept"
    case .partDiffers: "partDiffers"
    case .partMissing: "partMissing"
    case .partAdded: "partAdded"
    case .recordDiffers: "recordDiffers"
    case .manifestDiffers: "manifestDiffers"
    case .partUnreadable: "partUnreadable"
    case .figuresDiffer: "figuresDiffer"
    case .logDiffers: "logDiffers"
    }
  }

  fileprivate var part: ClosingPart.Name? {
    switch self {
    case .partDiffers(let name), .partMissing(let name), .partAdded(let name), .partUnreadable(let name): name
    case .nothingKept, .recordDiffers, .manifestDiffers, .figuresDiffer, .logDiffers: nil
    }
  }
}
