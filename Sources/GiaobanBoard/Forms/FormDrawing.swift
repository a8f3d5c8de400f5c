import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Draws a form: a label and what was typed a field, what is wrong at its field, what is understood beside it.
struct FormDrawing {
  let form: Form
  let context: FormContext
  let hint: String
  private var look: Look { context.look }
  private var ground: Style { look.palette[.overlay] }

  /// Columns that typed text has in a form on a screen of that size.
  static func textColumns(_ screen: Size) -> Int { insideColumns(screen) - labelColumns(screen) }

  private static func columns(_ screen: Size) -> Int { min(screen.columns - 2, 92) }
  /// Within the frame and a blank at each side.
  private static func insideColumns(_ screen: Size) -> Int { max(0, columns(screen) - 4) }
  private static func labelColumns(_ screen: Size) -> Int { screen.columns < 72 ? 20 : 24 }

  init(form: Form, context: FormContext, hint: String) {
    self.form = form
    self.context = context
    self.hint = hint
  }

  func draw(in screen: Rect, _ picture: inout Picture) {
    let columns = Self.columns(screen.size)
    let rows = FormRows(form, context, columns: Self.insideColumns(screen.size))
    let notices = self.notices(columns: columns - 4)
    let wanted = rows.height + notices.count + 4
    let rect = screen.centred(Size(columns: columns, rows: min(wanted, screen.rows)))
    picture.canvas.fill(rect, style: ground)
    picture.canvas.box(
      rect, title: form.purpose.definition.title(context), trailing: "", border: look.symbols.border,
      style: look.palette[.borderFocused].on(ground), titleStyle: look.palette[.overlayTitle],
      ellipsis: look.symbols.ellipsis)
    picture.add(rect, .overlay)
    picture.canvas.write(
      " \(hint) ".truncated(to: max(0, rect.columns - 4), ellipsis: look.symbols.ellipsis),
      at: Point(column: rect.column + 2, row: rect.endRow - 1), style: look.palette[.dim].on(ground))
    let inside = rect.inside.inset(columns: 1, rows: rect.rows < wanted ? 0 : 1)
    let parts = inside.split(bottom: min(notices.count, max(0, inside.rows - 4)))
    for (row, line) in notices.enumerated() {
      picture.write(
        line, at: Point(column: inside.column, row: parts.bottom.row + row), limit: inside.columns, look, on: ground)
    }
    draw(rows, in: parts.rest, screen, &picture)
  }

  /// What is said of the form as a whole.
  private func notices(columns: Int) -> [StyledLine] {
    var parts: [(String, ThemeRole)] = []
    if let day = form.draftDay {
      let text = DayText.full(day, look.language)
      let words = Phrase(
        vi: "Bản nháp chưa lưu ngày \(text); Ctrl-x bỏ đi.", en: "A draft of \(text), not saved; Ctrl-x discards it.")
      parts.append((look(words), .message))
    }
    if let notice = form.notice { parts.append((look(notice), .error)) }
    if let problem = form.problem, problem.field == nil { parts.append((look(problem.words), .error)) }
    if let question = form.question {
      // A question is a warning, and looks like one also without colours.
      parts += question.words.map { ("! " + look($0), .healthAtRisk) }
      parts.append((look(question.answer), .healthAtRisk))
    }
    return parts.flatMap { text, role in text.wrapped(to: max(1, columns)).map { StyledLine($0, role) } }
  }

  private func draw(_ rows: FormRows, in space: Rect, _ screen: Rect, _ picture: inout Picture) {
    let label = Self.labelColumns(screen.size)
    let top = rows.top(height: space.rows)
    var focusedRow = space.row
    for (place, row) in rows.rows.enumerated().dropFirst(top).prefix(space.rows) {
      let rect = Rect(column: space.column, row: space.row + place - top, columns: space.columns, rows: 1)
      let text = rect.split(left: label).rest
      switch row {
      case .heading(let words):
        picture.canvas.write(
          words, at: rect.origin, limit: rect.columns, style: look.palette[.overlayTitle].on(ground))
      case .lead(let words):
        picture.canvas.write(words, at: rect.origin, limit: rect.columns, style: look.palette[.text].on(ground))
      case .note(let words, let role):
        picture.canvas.write(words, at: text.origin, limit: text.columns, style: look.palette[role].on(ground))
      case .field(let index, let line):
        if index == form.focus, line == 0 { focusedRow = rect.row }
        draw(index, line: line, label: rect.split(left: label).left, in: text, rows, &picture)
        picture.add(rect, .overlayRow(index))
      }
    }
    drawPopup(at: Point(column: space.column + label, row: focusedRow), screen, &picture)
  }

  /// The name cut where it must be; its language stays.
  private func labelText(_ label: (name: Phrase, language: Phrase), columns: Int) -> String {
    let ending = look(label.language)
    let room = max(0, columns - ending.displayWidth)
    return look(label.name).truncated(to: room, ellipsis: look.symbols.ellipsis) + ending
  }

  private func draw(_ index: Int, line: Int, label: Rect, in rect: Rect, _ rows: FormRows, _ picture: inout Picture) {
    let field = form.fields[index]
    let isFocused = index == form.focus
    let words = field.label(on: look.language)
    if field.isButton {
      let style = isFocused ? look.palette[.selection] : look.palette[.footerKey].on(ground)
      picture.canvas.write("[ \(look(words.name)) ]", at: rect.origin, style: style)
      return
    }
    if line == 0 {
      picture.canvas.write(
        labelText(words, columns: label.columns - 1), at: label.origin,
        style: look.palette[isFocused ? .overlayTitle : .dim].on(ground))
    }
    let style = look.palette[isFocused ? .fieldFocused : .field]
    switch field.kind {
    case .choice(let options, _): draw(options, chosen: field.typed, in: rect, style, &picture)
    case .long, .waypoints: drawLines(index, line: line, in: rect, rows, style, &picture)
    case .line, .number, .day, .months, .file, .code, .codes, .button:
      drawLine(field, isFocused: isFocused, in: rect, style, &picture)
    }
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
    let note = (field.understood(context, among: form.fields) ?? "").truncated(
      to: rect.columns * 3 / 5, ellipsis: look.symbols.ellipsis)
    let columns = rect.columns - (note.isEmpty ? 0 : note.displayWidth + 1)
    var window = field.input.window(columns: columns)
    if !isFocused { window.text = field.typed.truncated(to: columns, ellipsis: look.symbols.ellipsis) }
    picture.canvas.write(window.text.padded(to: columns), at: rect.origin, limit: columns, style: style)
    picture.canvas.write(
      note, at: Point(column: rect.column + columns + 1, row: rect.row), style: look.palette[.dim].on(ground))
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
