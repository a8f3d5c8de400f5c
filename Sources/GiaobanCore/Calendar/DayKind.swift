import GiaobanText

/// The days that forms, commands and files ask for. What is the same for all of them about a day stands here, once.
package enum DayKind: String, CaseIterable, Hashable, Sendable {
  /// The day of a reading.
  case reading
  /// The day from which a metric's path begins.
  case baseline
  /// The day a pledge was assigned on.
  case assigned
  /// The day of a meeting.
  case briefing
  /// The day on which something was done, decided or moved.
  case move
  /// A bound of what the log is asked for.
  case log
  /// The day that is taken as today.
  case today
  case due
  case target
  case waypoint
  case dayOff

  /// Where a day that is told without its year, or a day of the week, is looked for.
  package enum Direction: Hashable, Sendable {
    /// The latest such day not after today.
    case past
    /// The next such day, today included.
    case coming
  }

  package var direction: Direction {
    switch self {
    case .reading, .baseline, .assigned, .briefing, .move, .log, .today: .past
    case .due, .target, .waypoint, .dayOff: .coming
    }
  }

  /// Whether it tells of what has happened, so that a day after today is refused. A meeting may be entered before it is
  /// held.
  package var hasHappened: Bool {
    switch self {
    case .reading, .baseline, .assigned, .move: true
    case .briefing, .log, .today, .due, .target, .waypoint, .dayOff: false
    }
  }

  /// The words for it in a sentence: “the day of the reading”.
  package var name: Phrase {
    switch self {
    case .reading: Phrase(vi: "ngày của số liệu", en: "the day of the reading")
    case .baseline: Phrase(vi: "ngày ban đầu của chỉ tiêu", en: "the day of the baseline")
    case .assigned: Phrase(vi: "ngày giao", en: "the day it was assigned on")
    case .briefing: Phrase(vi: "ngày họp", en: "the day of the meeting")
    case .move: Phrase(vi: "ngày thực hiện", en: "the day it was done on")
    case .log: Phrase(vi: "ngày trong nhật ký", en: "a day of the log")
    case .today: Phrase(vi: "ngày hôm nay", en: "today")
    case .due: Phrase(vi: "hạn", en: "the due day")
    case .target: Phrase(vi: "ngày mục tiêu", en: "the day of the target")
    case .waypoint: Phrase(vi: "ngày của mốc", en: "the day of the waypoint")
    case .dayOff: Phrase(vi: "ngày nghỉ", en: "a day off")
    }
  }
}
