import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One line of the to-do view.
struct ToDoRowDrawing {
  let row: ToDoList.Row
  let view: MonthView
  let look: Look

  private var ministry: Ministry { view.portfolio.ministry }
  private var day: Day { view.portfolio.viewpoint.day }

  func draw(in rect: Rect, isSelected: Bool, _ picture: inout Picture) {
    let ground = look.palette[.selection]
    if isSelected { picture.canvas.fill(rect, style: ground) }
    let line: StyledLine
    switch row {
    case .heading(let group, let count, let note):
      line = StyledLine(" \(look(group.name)) (\(count))", .title) + ("  " + look(note), .dim)
    case .pledge(let group, let entry): line = self.line(of: entry, in: group, columns: rect.columns)
    case .unit(let group, let debt): line = self.line(of: debt, in: group, columns: rect.columns)
    }
    picture.write(
      line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: isSelected ? ground : nil)
  }

  private func line(of entry: ToDoList.Entry, in group: ToDoList.Group, columns: Int) -> StyledLine {
    let line = view.portfolio.lines[entry.place]
    let unit = ministry.units[line.pledge.unit].map { look($0.name) } ?? line.pledge.unit.text
    let whenColumns = min(38, columns * 2 / 5)
    let unitColumns = columns >= 110 ? 30 : 0
    let titleColumns = max(10, columns - 14 - whenColumns - unitColumns - 1)
    let dots = look.symbols.ellipsis
    let sign = mark(of: entry, line)
    var text = StyledLine(" " + (sign.map { look.symbols[$0] } ?? " ") + " ", sign == .submitted ? .done : group.role)
    text = text + (line.pledge.code.description.padded(to: 10, ellipsis: dots) + " ", .text)
    text = text + (title(of: entry, line).padded(to: titleColumns - 1, ellipsis: dots) + " ", .text)
    if unitColumns > 0 { text = text + (" " + unit.padded(to: unitColumns - 1, ellipsis: dots), .dim) }
    return text + (when(entry, line).padded(to: whenColumns, .right, ellipsis: dots), group.role)
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

  /// "23 Jun, 3 days left" or "late 4 days, to the head".
  private func when(_ entry: ToDoList.Entry, _ line: PledgeLine) -> String {
    let left = look(DueItem.timeLeft(entry.daysLeft))
    let short = { (day: Day?) in day.map { DayText.short($0, look.language) } }
    let month = { (month: Month) in DayText.short(month, look.language) }
    switch entry.matter {
    case .checkIn(let owed, let rung):
      // What is late is told by its month and by how late it is; its day says nothing more.
      let cutOff = entry.daysLeft < 0 ? nil : short(view.calendar.cutOff(of: owed, for: line.pledge.unit))
      return joined([month(owed), cutOff, left, rung.flatMap { name(of: $0, for: line.pledge.unit) }])
    case .task(let index): return joined([short(line.tasks[index].due), left])
    case .dueDay: return joined([short(line.dueInForce(on: day)), left])
    case .acknowledge(let given):
      let voice = line.mark(of: given)?.health
      return joined([month(given), voice.map { look.sign(of: $0) + " " + look($0.name) }])
    case .ask(let asked): return month(asked)
    case .extended(let index):
      let extended = line.extensions[index]
      let days = [extended.oldDue, extended.newDue].map { DayText.full($0, look.language) }
      return look(Phrase(vi: "gia hạn ", en: "extension ")) + days.joined(separator: look.arrow)
    case .question(let question): return look(question.evidence)
    case .suggestion, .unjudged: return ""
    }
  }

  private func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: look.dot) }

  /// Who stands on the rung today, whatever month is seen; nil where it is the unit itself.
  private func name(of rung: Escalation.Rung, for unit: UnitCode) -> String? {
    let ministry = view.portfolio.ministryNow
    guard rung != .unit, let unit = ministry.units[unit],
      let addressee = Escalation.addressee(level: rung.height, unit: unit, ministry: ministry)
    else { return nil }
    switch addressee {
    case .unit: return nil
    case .head(let head): return head.name
    case .leader(let leader), .minister(let leader): return leader.name
    }
  }

  /// The unit, its head, and what it owes altogether.
  private func line(of debt: ToDoList.UnitDebt, in group: ToDoList.Group, columns: Int) -> StyledLine {
    let unit = ministry.units[debt.unit]
    let head = unit.flatMap { $0.isCollective ? nil : $0.head?.name }
    let name = joined([unit.map { look($0.name) } ?? debt.unit.text, head])
    let owed = words(of: debt)
    let owedColumns = min(owed.displayWidth, columns / 2)
    let dots = look.symbols.ellipsis
    var text = StyledLine("   " + debt.unit.text.padded(to: 10, ellipsis: dots) + " ", .text)
    text = text + (name.padded(to: max(0, columns - 16 - owedColumns), ellipsis: dots) + " ", .text)
    return text + (owed.padded(to: owedColumns, .right, ellipsis: dots), debt.late + debt.overdue > 0 ? .late : .owed)
  }

  private func words(of debt: ToDoList.UnitDebt) -> String {
    let counts: [(Int, Phrase)] = [
      (debt.late, Phrase(vi: "báo cáo chậm", en: debt.late == 1 ? "check-in late" : "check-ins late")),
      (debt.owed, Phrase(vi: "còn nợ", en: "owed")), (debt.overdue, Phrase(vi: "quá hạn", en: "overdue")),
      (debt.dueSoon, Phrase(vi: "sắp đến hạn", en: "due soon")),
    ]
    return joined(
      counts.map { $0.0 > 0 ? "\($0.0) \(look($0.1))" : nil } + [debt.rung.flatMap { name(of: $0, for: debt.unit) }])
  }
}

extension ToDoList.Group {
  var role: ThemeRole {
    switch self {
    case .late, .overdue: .late
    case .owed, .dueSoon, .decisions, .questions, .toAcknowledge: .owed
    case .suggestions, .withoutCore, .unjudged, .reminders: .dim
    }
  }
}
