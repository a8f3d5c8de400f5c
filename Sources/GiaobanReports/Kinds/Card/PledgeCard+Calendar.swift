import GiaobanCore
import GiaobanText

extension PledgeCard {
  /// When its tasks and the pledge itself fall due, from the day of the figures on.
  package func calendar(_ language: Language) -> CalendarReport {
    let layout = CalendarLayout(language)
    let day = calendar.viewpoint.day
    let items = DueItem.items(of: entry.line, entry.assessment, day: day, withinDays: Day.last - day)
      .filter { $0.kind != .checkIn && $0.due >= day }
    return CalendarReport(
      name: "\(entry.code) \(entry.pledge.title.text(language))", language: language, stamp: day,
      events: items.sorted { ($0.due, $0.task ?? .max) < ($1.due, $1.task ?? .max) }.map { layout.event(of: $0) })
  }
}
