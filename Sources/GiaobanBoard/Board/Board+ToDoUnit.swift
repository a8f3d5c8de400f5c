import GiaobanCore
import GiaobanReports
import GiaobanText

// The to-do view after a change, and its rows that are about a unit.
extension Board {
  /// Brings the list up to date after the lines have changed.
  mutating func refreshToDo(_ update: Portfolio.Update) {
    guard let view, let list = toDo?.list else { return }
    let questions = reading.questions ?? [:]
    switch update {
    case .replaced(let places): toDo?.list = list.updating(places.map(\.place), in: view, questions: questions)
    case .rearranged: toDo?.list = ToDoList(view, questions: questions, folded: list.folded)
    }
  }

  /// The unit of the selected row; nil where the row, or an open view over it, is about a pledge.
  var selectedUnit: ToDoList.UnitDebt? {
    guard overlays.isEmpty, let toDo, case .unit(_, let debt)? = toDo.list[toDo.cursor.selected] else { return nil }
    return debt
  }

  /// The pledge for which the selected unit has owed something for longest.
  var oldestOwed: PledgeCode? {
    guard let view, let debt = selectedUnit, !debt.isEmpty else { return nil }
    return view.portfolio.lines[debt.oldest].pledge.code
  }

  /// The selected unit, its head and where to reach it; empty where none is selected.
  var unitTitle: String {
    guard let debt = selectedUnit, let unit = view?.portfolio.ministry.units[debt.unit] else { return "" }
    let head = unit.isCollective ? nil : unit.head.map { Escalation.head($0).name(look.language) }
    return [unit.code.text, look(unit.name), head, unit.contact].compactMap(\.self).joined(separator: look.dot)
  }

  /// What can be done about the selected unit.
  var unitHint: [StyledLine] {
    guard let code = oldestOwed else { return [] }
    let words = Phrase(
      vi: "Enter mở \(code), nợ lâu nhất; y chép lời nhắc",
      en: "Enter opens \(code), which it has owed for longest; y copies the reminder")
    return [StyledLine(look(words), .dim)]
  }

  /// Copies the reminder to the selected unit; code and name of one that owes nothing.
  func copyUnit() -> [Effect] {
    guard let view, let debt = selectedUnit, let unit = view.portfolio.ministry.units[debt.unit] else { return [] }
    let day = view.portfolio.viewpoint.day
    let items = debt.places.flatMap { place in
      DueItem.items(
        of: view.portfolio.lines[place], view.assessments[place], day: day, withinDays: ReminderCounts.days)
    }
    guard let message = ReminderMessage(to: unit, owing: items, in: view.portfolio) else {
      let text = "\(unit.code) \(look(unit.name))"
      return [.copy(text, said: Phrase(vi: "đã gửi vào bảng tạm: \(text)", en: "sent to the clipboard: \(text)"))]
    }
    let said = Phrase(
      vi: "đã gửi vào bảng tạm lời nhắc gửi \(unit.code)", en: "sent to the clipboard: the reminder to \(unit.code)")
    return [.copy(message.text(look.language), said: said)]
  }
}

// What the supervisor should ask: found in readings and words, which the board does not have, so they are read once the view
// has been shown.
extension Board {
  var questionEffects: [Effect] {
    guard toDo != nil, reading.questions == nil, let viewpoint = view?.portfolio.viewpoint, !viewpoint.isFuture else {
      return []
    }
    return [.loadQuestions(viewpoint.month)]
  }

  mutating func keep(_ found: [PledgeCode: [HonestyQuestion]], of month: Month) {
    guard month == self.month, let view else { return }
    reading.questions = found
    guard let old = toDo else { return }
    let selected = old.list[old.cursor.selected]
    let list = ToDoList(view, questions: found, folded: old.list.folded)
    toDo?.list = list
    // What was selected has moved down, where the group came above it.
    if let place = (0..<list.count).first(where: { list[$0] == selected }) { toDo?.select(place) }
    skipHeading(forward: true)
  }
}
