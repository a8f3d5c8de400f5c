import GiaobanCore

/// What is owed, in courteous words: the reminder for the shell, for login and for mail.
package enum DueText {
  /// - Parameter items: in any order; each step of the ladder lists the most overdue first.
  package static func text(of items: [DueItem], _ language: Language, columns: Int = 80) -> String {
    let report = TextReport(columns: columns)
    guard !items.isEmpty else {
      let none = Phrase(vi: "Hiện không có việc nào đến hạn. Xin cảm ơn.", en: "Nothing is owed now. Thank you.")
      return report.text(of: ReportDocument([.paragraph(none.text(language))]))
    }
    let groups = Dictionary(grouping: items.sorted(by: DueItem.isBefore)) { ReminderStep(daysLeft: $0.daysLeft) }
    var parts: [ReportDocument.Part] = []
    for step in ReminderStep.allCases.map(Optional.some) + [nil] {
      guard let items = groups[step] else { continue }
      parts.append(.subheading("\(heading(of: step).text(language)) (\(items.count))"))
      parts.append(.items(items.map { line($0, language) }))
    }
    if groups[.overdue] != nil {
      let asks = Phrase(
        vi: "Kính đề nghị đơn vị sớm hoàn thành những việc đã quá hạn. Xin cảm ơn.",
        en: "Please see to what is overdue when you can. Thank you.")
      parts.append(.paragraph(asks.text(language)))
    }
    return report.text(of: ReportDocument(parts))
  }

  private static func heading(of step: ReminderStep?) -> Phrase {
    switch step {
    case .overdue?: Phrase(vi: "Đã quá hạn", en: "Overdue")
    case .today?: Phrase(vi: "Hạn hôm nay", en: "Due today")
    case .oneDay?: Phrase(vi: "Hạn ngày mai", en: "Due tomorrow")
    case .threeDays?: Phrase(vi: "Trong 3 ngày tới", en: "In the next 3 days")
    case .sevenDays?: Phrase(vi: "Trong 7 ngày tới", en: "In the next 7 days")
    case nil: Phrase(vi: "Sau đó", en: "Later")
    }
  }

  private static func line(_ item: DueItem, _ language: Language) -> String {
    var notes = item.timeLeft.text(language)
    if let given = item.given { notes += ", " + given.name.text(language) }
    let rung = item.escalation.flatMap { $0 > 0 ? escalated($0).text(language) : nil } ?? ""
    return "\(item.pledge) · \(kind(of: item).text(language)): \(item.title.text(language)) – "
      + "\(DayText.full(item.due, language)) (\(notes))\(rung)"
  }

  private static func kind(of item: DueItem) -> Phrase {
    switch item.kind {
    case .checkIn:
      let month = item.month.map { Phrase(vi: " \($0.name.vi)", en: " for \($0.name.en)") } ?? Phrase("")
      return Phrase(vi: "báo cáo", en: "check-in") + month
    case .task: return Phrase(vi: "nhiệm vụ", en: "task") + Phrase(item.task.map { " \($0)" } ?? "")
    case .pledge: return Phrase(vi: "cam kết", en: "pledge")
    }
  }

  private static func escalated(_ level: Int) -> Phrase {
    Phrase(vi: ", chuyển ", en: ", goes to ") + Escalation.rung(level)
  }
}
