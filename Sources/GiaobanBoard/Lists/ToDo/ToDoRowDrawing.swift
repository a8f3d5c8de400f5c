import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One line of the to-do view.
struct ToDoRowDrawing {
  let row: ToDoList.Row
  let isFolded: Bool
  let isMarked: Bool
  let view: MonthView
  let look: Look

  var ministry: Ministry { view.portfolio.ministry }
  var day: Day { view.portfolio.viewpoint.day }

  /// Cursor, mark, sign of the check-in, a gap; then the code.
  private static let codeColumn = 4
  private static let codeColumns = 10

  func draw(in rect: Rect, isSelected: Bool, _ picture: inout Picture) {
    let ground = look.palette[.selection]
    if isSelected { picture.canvas.fill(rect, style: ground) }
    var line = StyledLine(isSelected ? look.symbols.selected : " ", .mark)
    line = line + (isMarked ? look.symbols[.marked] : " ", .mark)
    switch row {
    case .heading(let group, let count, let note):
      line = line + ("\(isFolded ? look.symbols.next : look.symbols.down) \(look(group.name)) (\(count))", .title)
      line = line + (note == Phrase("") ? "" : "  " + look(note), .dim)
    case .pledge(let group, let entry): line = line + self.line(of: entry, in: group, columns: rect.columns - 2)
    case .unit(_, let debt): line = line + self.line(of: debt, columns: rect.columns - 2)
    }
    picture.write(
      line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: isSelected ? ground : nil)
  }

  /// Code, title, unit where there is room, and what there is to say of the day: each beside the other, the rest of the line is
  /// left free.
  private func line(of entry: ToDoList.Entry, in group: ToDoGroup, columns: Int) -> StyledLine {
    let line = view.portfolio.lines[entry.place]
    let room = columns - 2 - Self.codeColumns - 1
    let unit = ministry.units[line.pledge.unit].map { look($0.name) } ?? line.pledge.unit.text
    let when = when(entry, line)
    // In a wide list the columns are the same in every row; in a narrow one a title has what the rest of its row leaves.
    let isWide = columns >= 108
    let unitColumns = isWide ? min(34, room / 4) : 0
    let least = isWide ? room * 36 / 100 : when.isEmpty ? 0 : min(room / 2, when.displayWidth + 2)
    let titleColumns = max(10, min(room - unitColumns - least, 84))
    let dots = look.symbols.ellipsis
    let sign = mark(of: entry, line)
    var text = StyledLine((sign.map { look.symbols[$0] } ?? " ") + " ", sign == .submitted ? .done : group.role)
    text = text + (line.pledge.code.description.padded(to: Self.codeColumns, ellipsis: dots) + " ", .text)
    text = text + (title(of: entry, line).padded(to: titleColumns, ellipsis: dots), .text)
    if unitColumns > 0 { text = text + ("  " + unit.padded(to: unitColumns - 2, ellipsis: dots), .dim) }
    let rest = room - titleColumns - unitColumns
    return text + (rest > 2 ? "  " + when.truncated(to: rest - 2, ellipsis: dots) : "", group.role)
  }

  private func title(of entry: ToDoList.Entry, _ line: PledgeLine) -> String {
    guard case .task(let index) = entry.matter else { return look(line.pledge.title) }
    let task = line.tasks[index]
    return look(Phrase(vi: "nhiệm vụ ", en: "task ")) + "\(task.key.number): " + look(task.title)
  }

  /// How it stands with the check-in that the row is about.
  private func mark(of entry: ToDoList.Entry, _ line: PledgeLine) -> Mark? {
    switch entry.matter {
    case .checkIn(let month, _):
      line.mark(of: month).map { Mark($0.state) } ?? (entry.daysLeft < 0 ? .missing : .owed)
    case .acknowledge: .submitted
    case .ask(let month): line.mark(of: month).map { Mark($0.state) }
    case .question: .mismatch
    case .task, .dueDay, .extended, .suggestion, .unjudged: nil
    }
  }

  /// The unit, its head, and what it owes altogether.
  private func line(of debt: ToDoList.UnitDebt, columns: Int) -> StyledLine {
    let unit = ministry.units[debt.unit]
    let head = unit.flatMap { $0.isCollective ? nil : $0.head?.name }
    let name = joined([unit.map { look($0.name) } ?? debt.unit.text, head])
    let owed = words(of: debt)
    let room = columns - 2 - Self.codeColumns - 1
    let owedColumns = min(owed.displayWidth, room / 2)
    let nameColumns = max(0, min(room - owedColumns - 2, 60))
    let dots = look.symbols.ellipsis
    var text = StyledLine("  " + debt.unit.text.padded(to: Self.codeColumns, ellipsis: dots) + " ", .text)
    text = text + (name.padded(to: nameColumns, ellipsis: dots) + "  ", .text)
    return text
      + (owed.truncated(to: room - nameColumns - 2, ellipsis: dots), debt.late + debt.overdue > 0 ? .late : .owed)
  }
}

extension ToDoGroup {
  var role: ThemeRole {
    switch self {
    case .late, .overdue: .late
    case .owed, .dueSoon, .decisions, .questions, .toAcknowledge: .owed
    case .suggestions, .withoutCore, .unjudged, .reminders: .dim
    }
  }
}
