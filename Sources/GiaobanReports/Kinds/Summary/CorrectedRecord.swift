import GiaobanCore
import GiaobanText

/// A slip that was mended, with what it was before and after.
package struct CorrectedRecord: Equatable, Sendable {
  let event: Event
  let correction: Correction
  /// The day from which the wrong values had counted; the first day there is where they had from the start.
  let from: Day

  /// - Returns: nil for what is no correction.
  init?(_ amendment: Amendment) {
    guard let correction = amendment.correction else { return nil }
    event = Event(before: amendment.before, after: amendment.after)
    self.correction = correction
    from = amendment.from
  }

  /// What was corrected, by whom, when and why, in a sentence.
  func text(_ language: Language) -> String {
    let day = DayText.full(correction.on, language)
    let reason = correction.reason.text(language)
    return RecordDifference(event).text(language)
      + Phrase(
        vi: "; \(correction.by) sửa ngày \(day): \(reason)", en: "; mended by \(correction.by) on \(day): \(reason)"
      ).text(language)
  }

  func json(_ language: Language) -> JSONValue {
    [
      "record": .string(event.key.description), "code": JSONValue(event.key.pledge?.description),
      "from": from == .first ? .null : JSONValue(from), "on": JSONValue(correction.on), "by": .string(correction.by),
      "reason": .string(correction.reason.text(language)), "text": .string(text(language)),
      "before": event.before.map(RecordJSON.value) ?? .null, "after": event.after.map(RecordJSON.value) ?? .null,
    ]
  }
}
