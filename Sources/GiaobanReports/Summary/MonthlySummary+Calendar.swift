import GiaobanCore

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

extension MeetingConclusions {
  /// The days by which the meeting wants to see what it directed.
  package func calendar(_ language: Language) -> CalendarReport {
    let layout = CalendarLayout(language)
    let organisation = organisation.map { $0.text(language) + " · " } ?? ""
    let held = DayText.full(briefing.day, language)
    return CalendarReport(
      name: organisation + Phrase(vi: "Kết luận giao ban \(held)", en: "Conclusions of \(held)").text(language),
      language: language, stamp: briefing.day,
      events: directives.filter { $0.status != .proposed }.compactMap { directive in
        directive.pledge.due.map { layout.event(of: directive.pledge, due: $0) }
      })
  }
}

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

extension MonthDifference {
  /// What changed between two months is no day to come: it is empty.
  package func calendar(_ language: Language) -> CalendarReport {
    CalendarReport(name: "giaoban", language: language, stamp: to.last, events: [])
  }
}

/// Makes events of what falls due, in the words of one language.
private struct CalendarLayout {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }

  func event(of item: DueItem) -> CalendarReport.Event {
    let title = item.title.text(language)
    guard let task = item.task else {
      return event(of: item.pledge, unit: item.unit, title: title, due: item.due)
    }
    return CalendarReport.Event(
      identifier: "\(item.pledge)-task-\(task)", day: item.due,
      title: say("Đến hạn: ", "Due: ") + "\(item.pledge) " + say("nhiệm vụ", "task") + " \(task) – \(title)",
      details: say("Nhiệm vụ \(task) của cam kết \(item.pledge)", "Task \(task) of the pledge \(item.pledge)")
        + say(", đơn vị \(item.unit)", ", unit \(item.unit)"),
      categories: [say("Nhiệm vụ", "Task"), item.unit.text])
  }

  func event(of pledge: Pledge, due: Day) -> CalendarReport.Event {
    event(of: pledge.code, unit: pledge.unit, title: pledge.title.text(language), due: due)
  }

  private func event(of pledge: PledgeCode, unit: UnitCode, title: String, due: Day) -> CalendarReport.Event {
    CalendarReport.Event(
      identifier: "\(pledge)-due", day: due, title: say("Đến hạn: ", "Due: ") + "\(pledge) – \(title)",
      details: say("Hạn của cam kết \(pledge), đơn vị \(unit)", "Due day of the pledge \(pledge), unit \(unit)"),
      categories: [say("Cam kết", "Pledge"), unit.text])
  }

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
