import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Draws a form: a label and what was typed a field, what is wrong at its field, what is understood beside it.
struct FormDrawing {
  let form: Form
  let context: FormContext
  /// What its keys do; the last one lists them all.
  let hints: [String]
  var look: Look { context.look }
  var ground: Style { look.palette[.overlay] }

  private var layout: FormLayout { form.layout(context) }

  init(form: Form, context: FormContext, hints: [String]) {
    self.form = form
    self.context = context
    self.hints = hints
  }

  func draw(in screen: Rect, _ picture: inout Picture) {
    let layout = self.layout
    let columns = layout.columns
    let rows = FormRows(form, context, layout)
    let side = layout.isBeside ? form.purpose.definition.side(context)?.lines(columns: layout.sideColumns, look) : nil
    let notices = self.notices(columns: columns - 4)
    let wanted = max(rows.height, side?.count ?? 0) + notices.count + 4
    let rect = screen.centred(Size(columns: columns, rows: min(wanted, screen.rows)))
    let inside = rect.inside.inset(columns: 1, rows: rect.rows < wanted ? 0 : 1)
    let parts = inside.split(bottom: min(notices.count, max(0, inside.rows - 4)))
    frame(rect, rows.hiddenFields(top: rows.top(height: parts.rest.rows), height: parts.rest.rows), &picture)
    for (row, line) in notices.enumerated() {
      picture.write(
        line, at: Point(column: inside.column, row: parts.bottom.row + row), limit: inside.columns, look, on: ground)
    }
    let (left, right) = parts.rest.split(right: layout.formColumns)
    for (row, line) in (side ?? []).prefix(left.rows).enumerated() {
      picture.write(
        line, at: Point(column: left.column, row: left.row + row), limit: layout.sideColumns, look, on: ground)
    }
    draw(rows, in: right, screen, &picture)
  }

  /// The frame with the form's name, its keys, and how many fields stand beyond its edges.
  private func frame(_ rect: Rect, _ hidden: (above: Int, below: Int), _ picture: inout Picture) {
    let border = look.palette[.borderFocused].on(ground)
    let (above, below) = (hidden.above, hidden.below)
    let aboveText = above == 0 ? "" : look(Phrase(vi: "còn \(above) mục ở trên", en: "\(above) more above"))
    let belowText = below == 0 ? "" : look(Phrase(vi: " còn \(below) mục ở dưới ", en: " \(below) more below "))
    let titleRoom = rect.columns - 6 - (above == 0 ? 0 : aboveText.displayWidth + 3)
    picture.canvas.fill(rect, style: ground)
    picture.canvas.box(
      rect,
      title: form.purpose.definition.title(context).truncated(to: titleRoom, ellipsis: look.symbols.ellipsis),
      trailing: aboveText, border: look.symbols.border, style: border, titleStyle: look.palette[.overlayTitle],
      ellipsis: look.symbols.ellipsis)
    picture.add(rect, .overlay)
    let bottom = rect.endRow - 1
    let hintRoom = rect.columns - 4 - (below == 0 ? 0 : belowText.displayWidth + 1)
    picture.canvas.write(
      " \(hint(columns: hintRoom - 2)) ".truncated(to: max(0, hintRoom), ellipsis: look.symbols.ellipsis),
      at: Point(column: rect.column + 2, row: bottom), style: look.palette[.dim].on(ground))
    picture.canvas.write(
      belowText, at: Point(column: rect.endColumn - 2 - belowText.displayWidth, row: bottom),
      style: look.palette[.overlayTitle])
  }

  /// As many keys as there is room for, the first ones and the one that lists them all.
  private func hint(columns: Int) -> String {
    var shown = hints
    if form.popup == nil, form.focused.isReplacedByTyping {
      let words = look(Phrase(vi: "gõ: thay, ←→: giữ", en: "typing replaces, ←→ keeps"))
      shown.insert(look.symbols.name == .ascii ? words.replacingArrows : words, at: min(1, shown.count))
    }
    let text = { (hints: [String]) in hints.joined(separator: "  ") }
    while shown.count > 2, text(shown).displayWidth > columns { shown.remove(at: shown.count - 2) }
    return text(shown)
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
    if let notice = form.notice { parts.append(("! " + look(notice), .healthAtRisk)) }
    if let problem = form.problem, problem.field == nil { parts.append((look(problem.words), .error)) }
    if let question = form.question {
      // A question is a warning, and looks like one also without colours.
      parts += question.words.map { ("! " + look($0), .healthAtRisk) }
      parts.append((look(question.answer), .healthAtRisk))
    }
    return parts.flatMap { text, role in text.wrapped(to: max(1, columns)).map { StyledLine($0, role) } }
  }

  private func draw(_ rows: FormRows, in space: Rect, _ screen: Rect, _ picture: inout Picture) {
    let label = layout.labelColumns
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
}
