import GiaobanCore

/// What is owed, in courteous words: the reminder for the shell, for mail and for a message to a unit.
package enum DueText {
  private enum Group: CaseIterable {
    case overdue
    case today
    case threeDays
    case sevenDays
    case later

    init(daysLeft: Int) {
      switch ReminderStep(daysLeft: daysLeft) {
      case .overdue?: self = .overdue
      case .today?: self = .today
      case .oneDay?, .threeDays?: self = .threeDays
      case .sevenDays?: self = .sevenDays
      case nil: self = .later
      }
    }

    var name: Phrase {
      switch self {
      case .overdue: Phrase(vi: "Đã quá hạn", en: "Overdue")
      case .today: Phrase(vi: "Hạn hôm nay", en: "Due today")
      case .threeDays: Phrase(vi: "Trong 3 ngày tới", en: "In the next 3 days")
      case .sevenDays: Phrase(vi: "Trong 7 ngày tới", en: "In the next 7 days")
      case .later: Phrase(vi: "Sau đó", en: "Later")
      }
    }
  }

  /// - Parameter items: in any order; each group lists the most overdue first.
  package static func text(of items: [DueItem], _ language: Language, columns: Int = 80) -> String {
    let report = TextReport(columns: columns)
    guard !items.isEmpty else {
      let none = Phrase(vi: "Hiện không có việc nào đến hạn. Xin cảm ơn.", en: "Nothing is owed now. Thank you.")
      return report.text(of: ReportDocument([.paragraph(none.text(language))]))
    }
    let groups = Dictionary(grouping: items.sorted(by: DueItem.isBefore)) { Group(daysLeft: $0.daysLeft) }
    var parts: [ReportDocument.Part] = []
    for group in Group.allCases {
      guard let items = groups[group] else { continue }
      parts.append(.subheading("\(group.name.text(language)) (\(items.count))"))
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

  private static func line(_ item: DueItem, _ language: Language) -> String {
    let day = DayText.full(item.due, language)
    let rung = item.escalation.flatMap { $0 > 0 ? escalated($0).text(language) : nil } ?? ""
    return "\(item.pledge) · \(kind(of: item).text(language)): \(item.title.text(language)) – \(day)"
      + " (\(left(item.daysLeft).text(language)))\(rung)"
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

  private static func left(_ days: Int) -> Phrase {
    switch days {
    case ..<0: Phrase(vi: "trễ \(-days) ngày", en: "\(SummaryWords.counted(-days, "day")) late")
    case 0: Phrase(vi: "hôm nay", en: "today")
    default: Phrase(vi: "còn \(days) ngày", en: "\(SummaryWords.counted(days, "day")) left")
    }
  }

  /// The rungs of the escalation; a missing one is skipped upwards by whoever writes the message.
  private static func escalated(_ level: Int) -> Phrase {
    switch level {
    case 1: Phrase(vi: ", chuyển thủ trưởng đơn vị", en: ", goes to the unit's head")
    case 2: Phrase(vi: ", chuyển lãnh đạo khối", en: ", goes to the block's leader")
    default: Phrase(vi: ", chuyển bộ trưởng", en: ", goes to the minister")
    }
  }
}
