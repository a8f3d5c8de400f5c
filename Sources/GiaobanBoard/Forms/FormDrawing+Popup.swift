import GiaobanTerminal

extension FormDrawing {
  /// Draws the popup under the field; above it where there is no room below.
  ///
  /// - Parameter field: where the field's text begins.
  func drawPopup(at field: Point, _ screen: Rect, _ picture: inout Picture) {
    switch form.popup {
    case .calendar(let calendar)?:
      calendar.draw(in: place(CalendarPopup.size, at: field, screen), context, &picture)
    case .codes(let candidates, let cursor)?:
      let size = Size(
        columns: min(form.columns(context), 60), rows: min(candidates.count, FormPopup.rows) + 2)
      draw(candidates, cursor, in: place(size, at: field, screen), &picture)
    case nil: break
    }
  }

  private func place(_ size: Size, at field: Point, _ screen: Rect) -> Rect {
    let below = field.row + 1
    let row = below + size.rows <= screen.rows ? below : max(0, field.row - size.rows)
    return Rect(column: field.column, row: row, columns: size.columns, rows: size.rows)
  }

  private func draw(_ candidates: [CodeCandidate], _ cursor: ListCursor, in rect: Rect, _ picture: inout Picture) {
    let look = context.look
    let ground = look.palette[.overlay]
    picture.canvas.fill(rect, style: ground)
    picture.canvas.box(
      rect, title: "", trailing: "\(cursor.selected + 1)/\(candidates.count)", border: look.symbols.border,
      style: look.palette[.borderFocused].on(ground), ellipsis: look.symbols.ellipsis)
    picture.add(rect, .overlay)
    let inside = rect.inside
    let codeColumns = candidates.map(\.code.displayWidth).max() ?? 0
    let top = cursor.top(rows: inside.rows, count: candidates.count)
    for (row, candidate) in candidates.dropFirst(top).prefix(inside.rows).enumerated() {
      let line = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      let style = top + row == cursor.selected ? look.palette[.selection] : ground
      let text = " " + candidate.code.padded(to: codeColumns) + "  " + candidate.name
      picture.canvas.write(
        text.padded(to: line.columns, ellipsis: look.symbols.ellipsis), at: line.origin, limit: line.columns,
        style: style)
      picture.add(line, .popup(top + row))
    }
  }
}
