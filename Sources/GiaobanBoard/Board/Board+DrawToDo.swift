import GiaobanTerminal
import GiaobanText

extension Board {
  func drawToDo(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    guard let toDo, let rect = layout.panes[focused] else { return }
    let title = Phrase(vi: "Việc cần làm\(look.dot)mọi khối", en: "To do\(look.dot)all blocks")
    picture.canvas.box(
      rect, title: look(title), trailing: "", border: look.symbols.borderFocused, style: look.palette[.borderFocused],
      titleStyle: look.palette[.title])
    let parts = rect.inside.split(top: 1)
    if toDo.list.count == 0 {
      let words = Phrase(vi: "Không còn việc gì phải làm.", en: "Nothing is owed.")
      picture.canvas.write(
        look(words), at: Point(column: parts.top.column + 1, row: parts.top.row), style: look.palette[.done])
    }
    drawCounts(of: toDo.list, in: parts.top, &picture)
    drawRows(of: toDo, in: parts.rest, view, &picture)
  }

  /// How many there are of each group, whole or not at all; a click shows them.
  private func drawCounts(of list: ToDoList, in rect: Rect, _ picture: inout Picture) {
    var column = rect.column + 1
    let end = rect.column + rect.columns - 1
    let dim = look.palette[.dim]
    for group in list.groups {
      let text = "\(list.count(of: group)) \(look(group.short))"
      let dot = group == list.groups.first ? "" : look.dot
      // What is left out is told, where there is room for that.
      let rest = group == list.groups.last ? "" : look.dot + look.symbols.ellipsis
      guard column + (dot + text + rest).displayWidth <= end else {
        picture.canvas.write(
          look.dot + look.symbols.ellipsis, at: Point(column: column, row: rect.row), limit: end - column, style: dim)
        break
      }
      column += picture.canvas.write(dot, at: Point(column: column, row: rect.row), style: dim)
      let used = picture.canvas.write(
        text, at: Point(column: column, row: rect.row), style: look.palette[group.role])
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(.choose(.toDo(group))))
      column += used
    }
  }

  private func drawRows(of toDo: ToDoState, in space: Rect, _ view: MonthView, _ picture: inout Picture) {
    let top = toDo.cursor.top(rows: space.rows, count: toDo.list.count)
    for line in 0..<space.rows {
      let row = top + line
      guard let item = toDo.list[row], let group = toDo.list.group(at: row) else { break }
      let rect = Rect(column: space.column, row: space.row + line, columns: space.columns, rows: 1)
      let isMarked = code(atRow: row).map { marks.codes.contains($0) || markedRange?.contains(row) ?? false } ?? false
      ToDoRowDrawing(
        row: item, isFolded: toDo.list.folded.contains(group), isMarked: isMarked, view: view, look: look
      ).draw(in: rect, isSelected: row == toDo.cursor.selected, &picture)
      picture.add(rect, .toDoRow(row))
    }
  }
}
