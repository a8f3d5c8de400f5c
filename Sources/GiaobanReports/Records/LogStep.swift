import GiaobanCore
import GiaobanText

/// One step of the log in words: who, when, what, and from what to what.
package struct LogStep: Equatable, Sendable {
  /// One record that the step changed.
  package struct Change: Equatable, Sendable {
    /// The pledge that the record is of, where it is of one.
    package let pledge: PledgeCode?
    package let words: Phrase
  }

  package let number: Int
  package let day: Day
  /// `08:15`, as the office's clock showed it.
  package let clock: String
  package let by: String
  package let name: Phrase
  /// Why, where it was told.
  package let reason: Phrase?
  package let changes: [Change]

  /// - Parameters:
  ///   - code: the pledge whose records alone are told, without its code, or nil for every record.
  ///   - offsetSeconds: how far ahead of UTC the office's clock was at a moment.
  init(_ batch: Batch, of code: PledgeCode? = nil, offsetSeconds: (Timestamp) -> Int) {
    let moment = batch.at.local(offsetSeconds: offsetSeconds(batch.at))
    number = batch.number
    (day, clock, by) = (moment.day, moment.clock, batch.by)
    name = LogText.name(of: batch)
    reason = batch.reason.map { Phrase(vi: $0.text(.vietnamese), en: $0.text(.english)) }
    let events = code == nil ? batch.events : batch.events.filter { $0.key.pledge == code }
    changes = events.map { Change(pledge: $0.key.pledge, words: Self.words(of: $0, without: code)) }
  }

  /// The pledges whose records it changed, each once.
  package var pledges: [PledgeCode] { changes.compactMap(\.pledge).unique }

  private static func words(of event: Event, without code: PledgeCode?) -> Phrase {
    let difference = RecordDifference(event)
    let text = { (language: Language) in
      let text = difference.text(language)
      guard let code, text.hasPrefix("\(code) ") else { return text }
      return String(text.dropFirst("\(code) ".count))
    }
    return Phrase(vi: text(.vietnamese), en: text(.english))
  }
}
