import GiaobanTerminal
import GiaobanText

extension Board {
  func drawPicker(_ picker: Picker, _ picture: inout Picture) {
    let title: Phrase =
      switch picker.kind {
      case .help: Phrase(vi: "Trợ giúp: gõ để tìm", en: "Help: type to search")
      case .records(let title): title
      case .palette: Phrase(vi: "Tìm lệnh, mã, đơn vị, tháng", en: "Any request, code, unit, month")
      }
    let hint = Phrase(vi: "↑↓ chọn  Enter thực hiện  Esc đóng", en: "↑↓ choose  Enter does it  Esc closes")
    let text = look.symbols.name == .ascii ? look(hint).replacingArrows : look(hint)
    let inside = frame(
      Size(columns: min(size.columns - 2, 84), rows: size.rows - 2), title: look(title), hint: text, &picture
    ).inset(columns: 1, rows: 0)
    let window = picker.input.window(columns: inside.columns - 2)
    picture.canvas.write(
      "/ " + window.text.padded(to: inside.columns - 2), at: Point(column: inside.column, row: inside.row),
      limit: inside.columns, style: look.palette[.fieldFocused])
    picture.cursor = Point(column: inside.column + 2 + window.cursor, row: inside.row)
    let list = inside.split(top: 2).rest
    if picker.shown.isEmpty {
      let words = Phrase(vi: "không tìm thấy gì", en: "nothing found")
      picture.canvas.write(
        look(words), at: Point(column: list.column, row: list.row), style: look.palette[.dim].on(look.palette[.overlay])
      )
    }
    let top = picker.cursor.top(rows: list.rows, count: picker.shown.count)
    for (row, index) in picker.shown.dropFirst(top).prefix(list.rows).enumerated() {
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      guard let item = picker.item(at: index) else { continue }
      draw(item, in: rect, isSelected: top + row == picker.cursor.selected, &picture)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  private func draw(_ item: Picker.Item, in rect: Rect, isSelected: Bool, _ picture: inout Picture) {
    let ground = isSelected ? look.palette[.selection] : look.palette[.overlay]
    if isSelected { picture.canvas.fill(rect, style: ground) }
    if item.isHeading {
      picture.canvas.write(
        item.label, at: Point(column: rect.column, row: rect.row), limit: rect.columns,
        style: look.palette[.overlayTitle].on(ground))
      return
    }
    let keyColumns = 16
    let isOff = item.whyNot != nil
    var line = StyledLine("  " + item.keys.padded(to: keyColumns, ellipsis: look.symbols.ellipsis) + " ", .footerKey)
    line = line + (item.label, isOff ? .dim : .text)
    if let reason = item.whyNot { line = line + ("  (\(reason))", .dim) }
    picture.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: ground)
  }
}
