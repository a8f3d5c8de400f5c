import GiaobanCore

/// Everything that is owed now, across blocks, in groups by what there is to do.
package struct ToDoList: Equatable, Sendable {
  package enum Row: Equatable, Sendable {
    case heading(Group, count: Int)
    case item(Group, DueItem)
    /// A pledge that waits for something without a day of its own.
    case pledge(Group, PledgeCode, UnitCode, Bilingual)
  }

  package enum Group: CaseIterable, Sendable {
    case late
    case owed
    case asks
    case overdue
    case dueSoon
    case suggestions
  }

  package let rows: [Row]

  package init(_ view: MonthView) {
    var groups: [Group: [Row]] = [:]
    let day = view.portfolio.viewpoint.day
    var items: [DueItem] = []
    for (line, assessment) in zip(view.portfolio.lines, view.assessments) {
      items += DueItem.items(of: line, assessment, day: day, withinDays: 7)
      let pledge = line.pledge
      let row = { (group: Group) in Row.pledge(group, pledge.code, pledge.unit, pledge.title) }
      if line.marks.contains(where: \.hasOpenAsk) { groups[.asks, default: []].append(row(.asks)) }
      if assessment.status == .proposed { groups[.suggestions, default: []].append(row(.suggestions)) }
    }
    for item in items.sorted(by: DueItem.isBefore) {
      let group: Group =
        switch (item.kind, item.isOverdue) {
        case (.checkIn, true): .late
        case (.checkIn, false): .owed
        case (_, true): .overdue
        case (_, false): .dueSoon
        }
      groups[group, default: []].append(.item(group, item))
    }
    rows = Group.allCases.flatMap { group -> [Row] in
      guard let members = groups[group], !members.isEmpty else { return [] }
      return [.heading(group, count: members.count)] + members
    }
  }
}

extension ToDoList.Row {
  package var code: PledgeCode? {
    switch self {
    case .heading: nil
    case .item(_, let item): item.pledge
    case .pledge(_, let code, _, _): code
    }
  }
}

extension ToDoList.Group {
  package var name: Phrase {
    switch self {
    case .late: Phrase(vi: "Báo cáo chậm", en: "Check-ins late")
    case .owed: Phrase(vi: "Báo cáo còn nợ tháng này", en: "Check-ins owed this month")
    case .asks: Phrase(vi: "Xin quyết định", en: "Decisions asked for")
    case .overdue: Phrase(vi: "Quá hạn", en: "Overdue")
    case .dueSoon: Phrase(vi: "Đến hạn trong 7 ngày", en: "Due within 7 days")
    case .suggestions: Phrase(vi: "Gợi mở chưa ai nhận", en: "Suggestions nobody has taken")
    }
  }
}
