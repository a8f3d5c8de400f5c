import GiaobanText

extension MonthlySummary: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { JSONReport.value(of: self, language) }
  package func calendarText(_ language: Language) -> String {
    CalendarReport.sealed(calendar(language).text, head.seal.footer(language))
  }
}

extension MonthlySummary {
  /// The days on which check-ins close, and what falls due up to the end of the next month.
  package func calendar(_ language: Language) -> CalendarReport {
    let layout = CalendarLayout(language)
    let organisation = head.organisation.map { $0.text(language) + " · " } ?? ""
    let closings = closingDays.filter { head.day <= $0.day }.map { layout.event(of: $0) }
    return CalendarReport(
      name: organisation + Phrase(vi: "Việc đến hạn", en: "What falls due").text(language), language: language,
      stamp: head.day,
      events: (closings + next.due.map { layout.event(of: $0) }).sorted {
        ($0.day, $0.identifier) < ($1.day, $1.identifier)
      })
  }
}

extension CalendarLayout {
  func event(of closing: CheckInClosing) -> CalendarReport.Event {
    let month = closing.month.name.text(language)
    let whose = closing.block.map { " · " + $0.name.text(language) } ?? ""
    return CalendarReport.Event(
      identifier: "check-ins-\(closing.month.iso)" + (closing.block.map { "-\($0.code)" } ?? ""), day: closing.day,
      title: say("Chốt báo cáo \(month)", "Check-ins of \(month) close") + whose,
      details: say("Ngày cuối nhận báo cáo \(month)", "The last day on which check-ins of \(month) are in time"),
      categories: [say("Báo cáo tháng", "Check-in")])
  }
}
