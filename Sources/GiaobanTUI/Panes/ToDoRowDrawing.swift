import GiaobanCore

/// One line of the to-do view.
struct ToDoRowDrawing {
  let row: ToDoList.Row
  let view: MonthView
  let look: Look

  func draw(in rect: Rect, isSelected: Bool, _ picture: inout Picture) {
    let ground = look.palette[.selection]
    if isSelected { picture.canvas.fill(rect, style: ground) }
    let line: StyledLine
    switch row {
    case .heading(let group, let count):
      line = StyledLine(" \(look(group.name)) (\(count))", .title)
    case .item(let group, let item):
      line = entry(
        item.pledge, item.unit, itemTitle(item), columns: rect.columns, when: when(item), role: group.role)
    case .pledge(let group, let code, let unit, let title):
      line = entry(code, unit, look(title), columns: rect.columns, when: "", role: group.role)
    }
    picture.write(
      line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: isSelected ? ground : nil)
  }

  private func entry(
    _ code: PledgeCode, _ unit: UnitCode, _ title: String, columns: Int, when: String, role: ThemeRole
  ) -> StyledLine {
    let name = view.portfolio.ministry.units[unit].map { look($0.name) } ?? unit.text
    let whenColumns = min(38, columns * 2 / 5)
    let unitColumns = columns >= 110 ? 30 : 0
    let titleColumns = max(10, columns - 14 - whenColumns - unitColumns - 1)
    let dots = look.symbols.ellipsis
    var line = StyledLine("   " + code.description.padded(to: 10, ellipsis: dots) + " ", .text)
    line = line + (title.padded(to: titleColumns - 1, ellipsis: dots) + " ", .text)
    if unitColumns > 0 { line = line + (" " + name.padded(to: unitColumns - 1, ellipsis: dots), .dim) }
    return line + (when.padded(to: whenColumns, .right, ellipsis: dots), role)
  }

  private func itemTitle(_ item: DueItem) -> String {
    switch item.kind {
    case .checkIn, .pledge: look(item.title)
    case .task: look(Phrase(vi: "nhiệm vụ \(item.task ?? 0): ", en: "task \(item.task ?? 0): ")) + look(item.title)
    }
  }

  /// "23 Jun, 3 days left" or "late 4 days, to the head".
  private func when(_ item: DueItem) -> String {
    let day = DayText.short(item.due, look.language)
    let left: Phrase =
      switch item.daysLeft {
      case ..<0: Phrase(vi: "chậm \(-item.daysLeft) ngày", en: "\((-item.daysLeft).counting("day")) late")
      case 0: Phrase(vi: "hôm nay", en: "today")
      case 1: Phrase(vi: "ngày mai", en: "tomorrow")
      default: Phrase(vi: "còn \(item.daysLeft) ngày", en: "\(item.daysLeft.counting("day")) left")
      }
    // What is late is told by its month and by how late it is; its day says nothing more.
    let isLateCheckIn = item.kind == .checkIn && item.isOverdue
    return [item.month.map { DayText.short($0, look.language) }, isLateCheckIn ? nil : day, look(left), rung(item)]
      .compactMap { $0 }
      .joined(separator: " \(look.symbols.separator) ")
  }

  private func rung(_ item: DueItem) -> String? {
    guard let level = item.escalation, level > 0, let unit = view.portfolio.ministry.units[item.unit],
      let addressee = Escalation.addressee(level: level, unit: unit, ministry: view.portfolio.ministry)
    else { return nil }
    switch addressee {
    case .unit: return nil
    case .head(let head): return head.name
    case .leader(let leader), .minister(let leader): return leader.name
    }
  }
}

extension ToDoList.Group {
  var role: ThemeRole {
    switch self {
    case .late, .overdue: .late
    case .owed, .dueSoon, .asks: .owed
    case .suggestions: .dim
    }
  }
}
