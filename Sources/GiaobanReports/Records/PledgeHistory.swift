import GiaobanCore
import GiaobanText

/// What has happened to one pledge, in words: who, when, from what to what.
package struct PledgeHistory: Equatable, Sendable {
  /// Older steps are left to the log.
  package static let limit = 200

  package struct Step: Equatable, Sendable {
    package let day: Day
    /// `08:15`, as the office's clock showed it.
    package let clock: String
    package let by: String
    package let name: Phrase
    /// One for each record of the pledge that the step changed.
    package let changes: [Phrase]
  }

  package let code: PledgeCode
  /// The steps, newest first, at most ``limit``.
  package let steps: [Step]
  /// Whether there are older ones.
  package let goesOn: Bool

  /// - Parameter batches: those that touched the pledge, newest first; one more than ``limit`` when there are as many.
  /// - Parameter offsetSeconds: how far ahead of UTC the office's clock was at a moment.
  package init(of code: PledgeCode, _ batches: [Batch], offsetSeconds: (Timestamp) -> Int) {
    self.code = code
    steps = batches.prefix(Self.limit).map { batch in
      let moment = batch.at.local(offsetSeconds: offsetSeconds(batch.at))
      let events = batch.events.filter { $0.key.pledge == code }
      return Step(
        day: moment.day, clock: moment.clock, by: batch.by, name: LogText.name(of: batch),
        changes: events.map { Self.words(of: $0, code) })
    }
    goesOn = batches.count > Self.limit
  }

  /// The words of an event without the code, which is that of every event.
  private static func words(of event: Event, _ code: PledgeCode) -> Phrase {
    let difference = RecordDifference(event)
    let text = { (language: Language) in
      let text = difference.text(language)
      return text.hasPrefix("\(code) ") ? String(text.dropFirst("\(code) ".count)) : text
    }
    return Phrase(vi: text(.vietnamese), en: text(.english))
  }
}
