import GiaobanCore
import GiaobanText

/// What is owed, in courteous words: the reminder for the shell, for login and for mail.
package enum DueText {
  /// - Parameter items: in any order; each step of the ladder lists the most overdue first.
  package static func text(of items: [DueItem], _ language: Language, columns: Int = 80) -> String {
    let report = TextReport(columns: columns)
    guard !items.isEmpty else {
      let none = Phrase(vi: "Hiện không có việc nào đến hạn. Xin cảm ơn.", en: "Nothing is owed now. Thank you.")
      return report.text(of: ReportDocument([.paragraph(none.text(language))]))
    }
    let sorted = items.sorted(by: DueItem.isBefore)
    let late = sorted.filter { $0.kind == .checkIn && $0.isOverdue }
    let groups = Dictionary(grouping: sorted.filter { !($0.kind == .checkIn && $0.isOverdue) }) { item in
      ReminderStep(daysLeft: item.daysLeft)
    }
    let lateHeading = Phrase(vi: "Báo cáo chậm", en: "Check-ins late")
    let listed =
      [(lateHeading, late)]
      + (ReminderStep.allCases.map(Optional.some) + [nil]).map { (heading(of: $0), groups[$0] ?? []) }
    var parts: [ReportDocument.Part] = []
    for (heading, items) in listed where !items.isEmpty {
      parts.append(.subheading("\(heading.text(language)) (\(items.count))"))
      parts.append(.items(items.map { line($0, language) }))
    }
    if items.contains(where: \.isOverdue) {
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

  package static func line(_ item: DueItem, _ language: Language) -> String {
    var notes = item.timeLeft.text(language)
    if let given = item.given { notes += ", " + given.name.text(language) }
    let rung = item.rung.flatMap { $0 == .unit ? nil : escalated(to: $0).text(language) } ?? ""
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

  private static func escalated(to rung: Escalation.Rung) -> Phrase {
    Phrase(vi: ", chuyển ", en: ", goes to ") + rung.name
  }
}
