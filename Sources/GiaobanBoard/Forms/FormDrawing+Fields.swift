import GiaobanCore
import GiaobanTerminal
import GiaobanText

// One field of a form, as it is drawn.
extension FormDrawing {
  /// The name cut where it must be; its language stays.
  private func labelText(_ label: (name: Phrase, language: Phrase), columns: Int) -> String {
    let ending = look(label.language)
    let room = max(0, columns - ending.displayWidth)
    return look(label.name).truncated(to: room, ellipsis: look.symbols.ellipsis) + ending
  }

  func draw(_ index: Int, line: Int, label: Rect, in rect: Rect, _ rows: FormRows, _ picture: inout Picture) {
    let field = form.fields[index]
    let isFocused = index == form.focus
    let words = field.label(on: look.language)
    if field.isButton { return drawButton(field, isFocused: isFocused, in: rect, &picture) }
    if line == 0 {
      picture.canvas.write(
        labelText(words, columns: label.columns - 1), at: label.origin,
        style: look.palette[isFocused ? .overlayTitle : .dim].on(ground))
    }
    let style = look.palette[isFocused ? .fieldFocused : .field]
    switch field.kind {
    case .choice(let options, _): draw(options, chosen: field.typed, in: rect, style, &picture)
    case .long, .waypoints: drawLines(index, line: line, in: rect, rows, style, &picture)
    case .line, .number, .day, .months, .file, .code, .codes, .button, .more:
      drawLine(field, isFocused: isFocused, in: rect, style, &picture)
    }
  }

  /// A button, and behind the one that unfolds what it unfolds.
  private func drawButton(_ field: FormField, isFocused: Bool, in rect: Rect, _ picture: inout Picture) {
    let style = isFocused ? look.palette[.selection] : look.palette[.footerKey].on(ground)
    let used = picture.canvas.write("[ \(look(field.label(on: look.language).name)) ]", at: rect.origin, style: style)
    guard case .more = field.kind else { return }
    let names = form.foldedFields.map { field in
      look(field.name?.name ?? Phrase("")) + look(field.label(on: look.language).language)
    }
    picture.canvas.write(
      " " + names.joined(separator: ", ").truncated(to: rect.columns - used - 1, ellipsis: look.symbols.ellipsis),
      at: Point(column: rect.column + used, row: rect.row), style: look.palette[.dim].on(ground))
  }

  private func draw(
    _ options: [FormField.Option], chosen: String, in rect: Rect, _ style: Style, _ picture: inout Picture
  ) {
    let option = options.first { $0.id == chosen }
    let sign = option?.health.map { look.sign(of: $0) + " " } ?? ""
    let name = sign + look(option?.name ?? Phrase(vi: "chưa chọn", en: "not chosen"))
    // As wide as the longest needs, so that the line does not change its width while it is turned.
    let widest = options.map { look($0.name).displayWidth }.max() ?? 0
    let columns = min(rect.columns, max(30, widest + 4))
    let shown = name.truncated(to: columns - 4, ellipsis: look.symbols.ellipsis)
    let text = "\(look.symbols.previous) \(shown) \(look.symbols.next)"
    picture.canvas.write(text.padded(to: columns), at: rect.origin, limit: rect.columns, style: style)
  }

  /// One line of typed text, with what is understood of it at its right.
  private func drawLine(
    _ field: FormField, isFocused: Bool, in rect: Rect, _ style: Style, _ picture: inout Picture
  ) {
    let understood = field.understood(context, among: form.fields)
    let note = (understood ?? "").truncated(to: rect.columns * 3 / 5, ellipsis: look.symbols.ellipsis)
    let columns = rect.columns - (note.isEmpty ? 0 : note.displayWidth + 1)
    var window = field.input.window(columns: columns)
    if !isFocused { window.text = field.typed.truncated(to: columns, ellipsis: look.symbols.ellipsis) }
    picture.canvas.write(window.text.padded(to: columns), at: rect.origin, limit: columns, style: style)
    // What the next letter takes the place of looks selected.
    if isFocused, field.isReplacedByTyping {
      picture.canvas.write(window.text, at: rect.origin, limit: columns, style: look.palette[.selection])
    }
    let role: ThemeRole = understood == "?" ? .error : field.isAhead(context) ? .healthAtRisk : .dim
    picture.canvas.write(
      note, at: Point(column: rect.column + columns + 1, row: rect.row), style: look.palette[role].on(ground))
    if isFocused { picture.cursor = Point(column: rect.column + window.cursor, row: rect.row) }
  }

  /// One row of a text of several.
  private func drawLines(
    _ index: Int, line: Int, in rect: Rect, _ rows: FormRows, _ style: Style, _ picture: inout Picture
  ) {
    let text = rows.text(of: index)
    let row = line + text.top
    picture.canvas.write(
      text.rows[row].padded(to: rect.columns, ellipsis: ""), at: rect.origin, limit: rect.columns, style: style)
    // There is more than the rows that are shown.
    if line == text.shown - 1, row < text.rows.rows.count - 1 {
      let sign = look.symbols.ellipsis
      picture.canvas.write(
        sign, at: Point(column: rect.endColumn - sign.displayWidth, row: rect.row), style: style)
    }
    guard index == form.focus else { return }
    let place = text.rows.place(of: form.focused.input.cursor)
    if place.row == row {
      picture.cursor = Point(column: min(rect.column + place.column, rect.endColumn - 1), row: rect.row)
    }
  }
}
