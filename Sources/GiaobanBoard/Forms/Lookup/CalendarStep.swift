import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// A way to go in the calendar of a field.
enum CalendarStep: CaseIterable {
  case dayBefore
  case dayAfter
  case weekBefore
  case weekAfter
  case monthBefore
  case monthAfter
  case monthStart
  case monthEnd
  case today

  /// The day it comes to.
  func day(from day: Day, today: Day) -> Day {
    switch self {
    case .dayBefore: day.adding(days: -1)
    case .dayAfter: day.adding(days: 1)
    case .weekBefore: day.adding(days: -7)
    case .weekAfter: day.adding(days: 7)
    case .monthBefore: day.adding(months: -1)
    case .monthAfter: day.adding(months: 1)
    case .monthStart: day.inMonth.first
    case .monthEnd: day.inMonth.last
    case .today: today
    }
  }

  var key: Key {
    switch self {
    case .dayBefore: .left
    case .dayAfter: .right
    case .weekBefore: .up
    case .weekAfter: .down
    case .monthBefore: .pageUp
    case .monthAfter: .pageDown
    case .monthStart: .home
    case .monthEnd: .end
    case .today: .character("t")
    }
  }

  var also: [Key] {
    switch self {
    case .dayBefore: [.character("h")]
    case .dayAfter: [.character("l")]
    case .weekBefore: [.character("k")]
    case .weekAfter: [.character("j")]
    case .monthBefore: [.character("[")]
    case .monthAfter: [.character("]")]
    case .monthStart, .monthEnd, .today: []
    }
  }

  var name: Phrase {
    switch self {
    case .dayBefore: Phrase(vi: "ngày trước", en: "the day before")
    case .dayAfter: Phrase(vi: "ngày sau", en: "the day after")
    case .weekBefore: Phrase(vi: "tuần trước", en: "the week before")
    case .weekAfter: Phrase(vi: "tuần sau", en: "the week after")
    case .monthBefore: Phrase(vi: "tháng trước", en: "the month before")
    case .monthAfter: Phrase(vi: "tháng sau", en: "the month after")
    case .monthStart: Phrase(vi: "đầu tháng", en: "the first of the month")
    case .monthEnd: Phrase(vi: "cuối tháng", en: "the last of the month")
    case .today: Phrase(vi: "hôm nay", en: "today")
    }
  }

  /// How far it goes, for the hint; nil where it does not stand there.
  var short: Phrase? {
    switch self {
    case .dayBefore, .dayAfter: Phrase(vi: "ngày", en: "day")
    case .weekBefore, .weekAfter: Phrase(vi: "tuần", en: "week")
    case .monthBefore, .monthAfter: Phrase(vi: "tháng", en: "month")
    case .monthStart, .monthEnd, .today: nil
    }
  }
}
