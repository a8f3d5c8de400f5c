import GiaobanCore

/// Draws the check-in form: a field a line, the problem at its field.
struct FormDrawing {
  let form: CheckInForm
  let look: Look
  private let labelColumns = 20

  func draw(in screen: Rect, _ picture: inout Picture) {
    let columns = min(screen.columns - 2, 92)
    let problem = form.problem.map { look($0).wrapped(to: columns - 6) } ?? []
    let wanted = form.fields.count + problem.count + 6
    let size = Size(columns: columns, rows: min(wanted, screen.rows))
    let rect = screen.centred(size)
    let overlay = look.palette[.overlay]
    picture.canvas.fill(rect, style: overlay)
    let title = Phrase(vi: "Báo cáo \(form.key.month.name.vi)", en: "Check-in \(form.key.month.name.en)")
    picture.canvas.box(
      rect, title: look(title) + look.dot + "\(form.key.pledge) " + look(form.title), trailing: "",
      border: look.symbols.border,
      style: look.palette[.borderFocused].on(overlay), titleStyle: look.palette[.overlayTitle],
      ellipsis: look.symbols.ellipsis)
    picture.add(rect, .overlay)
    let hint = Phrase(
      vi: " Ctrl-s gửi  Ctrl-d nháp  Esc đóng  Tab ô sau  ←→ chọn ",
      en: " Ctrl-s submit  Ctrl-d draft  Esc close  Tab next  ←→ choose ")
    let text = look.symbols.name == .ascii ? look(hint).replacingArrows : look(hint)
    picture.canvas.write(
      text.truncated(to: rect.columns - 4), at: Point(column: rect.column + 2, row: rect.row + rect.rows - 1),
      style: look.palette[.dim].on(overlay))
    drawFields(in: rect.inside.inset(columns: 1, rows: 1), problem: problem, &picture)
  }

  private func drawFields(in inside: Rect, problem: [String], _ picture: inout Picture) {
    var lines: [(CheckInForm.Field?, String)] = []
    for field in form.fields {
      lines.append((field, ""))
      if form.problemField == field { lines += problem.map { (nil, $0) } }
    }
    if form.problemField == nil { lines = problem.map { (nil, $0) } + lines }
    // On a small screen the focused field is always among the lines shown.
    let focus = lines.firstIndex { $0.0 == form.focused } ?? 0
    let top = max(0, min(focus - inside.rows + 2, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let rect = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      if let field = line.0 {
        draw(field, in: rect, &picture)
        picture.add(rect, .overlayRow(form.fields.firstIndex(of: field) ?? 0))
      } else {
        picture.canvas.write(
          line.1, at: Point(column: rect.column + 2, row: rect.row), limit: rect.columns - 2,
          style: look.palette[.error].on(look.palette[.overlay]))
      }
    }
  }

  private func draw(_ field: CheckInForm.Field, in rect: Rect, _ picture: inout Picture) {
    let isFocused = field == form.focused
    let overlay = look.palette[.overlay]
    let fieldStyle = look.palette[isFocused ? .fieldFocused : .field]
    if field == .submit || field == .draft {
      let text = "[ \(look(field.label)) ]"
      let style = isFocused ? look.palette[.selection] : look.palette[.footerKey].on(overlay)
      picture.canvas.write(text, at: Point(column: rect.column + labelColumns, row: rect.row), style: style)
      return
    }
    picture.canvas.write(
      look(field.label).truncated(to: labelColumns - 1), at: Point(column: rect.column, row: rect.row),
      style: look.palette[isFocused ? .overlayTitle : .dim].on(overlay))
    let start = Point(column: rect.column + labelColumns, row: rect.row)
    let room = rect.columns - labelColumns
    if let choice = choiceText(field) {
      let arrows = "\(look.symbols.previous) \(choice) \(look.symbols.next)"
      picture.canvas.write(arrows.padded(to: min(room, 30)), at: start, limit: room, style: fieldStyle)
      return
    }
    let note = self.note(field)
    let inputColumns = room - (note.isEmpty ? 0 : note.displayWidth + 1)
    let window = (form.texts[field] ?? TextInput()).window(columns: inputColumns)
    picture.canvas.write(window.text.padded(to: inputColumns), at: start, limit: inputColumns, style: fieldStyle)
    picture.canvas.write(
      note, at: Point(column: start.column + inputColumns + 1, row: rect.row), style: look.palette[.dim].on(overlay))
    if isFocused { picture.cursor = Point(column: start.column + window.cursor, row: rect.row) }
  }

  private func choiceText(_ field: CheckInForm.Field) -> String? {
    let none = look(Phrase(vi: "chưa chọn", en: "not chosen"))
    switch field {
    case .noNumber: return form.noNumber.map { look($0.name) } ?? none
    case .health: return form.health.map { look.sign(of: $0) + " " + look($0.name) } ?? none
    case .kept:
      return form.kept.map { look($0 ? Phrase(vi: "đã làm", en: "kept") : Phrase(vi: "không làm", en: "not kept")) }
        ?? none
    default: return nil
    }
  }

  /// The value that a number field understood, with its unit of measure.
  private func note(_ field: CheckInForm.Field) -> String {
    guard let typed = form.texts[field]?.text, !typed.isEmpty else { return "" }
    switch field {
    case .reading:
      let measure = form.metric.map { look($0.unitOfMeasure) } ?? ""
      return NumberText.typedValue(typed, look.language).map {
        "= \(NumberText.screenText($0, look.language)) \(measure)"
      } ?? "?"
    case .readingDay: return DayText.typed(typed).map { "= " + DayText.withWeekday($0, look.language) } ?? "?"
    default: return ""
    }
  }
}

extension CheckInForm.Field {
  var label: Phrase {
    switch self {
    case .reading: Phrase(vi: "Số liệu", en: "Reading")
    case .readingDay: Phrase(vi: "Ngày của số liệu", en: "Day of the reading")
    case .noNumber: Phrase(vi: "Chưa có số vì", en: "No number because")
    case .kept: Phrase(vi: "Tháng này", en: "This month")
    case .health: Phrase(vi: "Tự đánh giá", en: "Health")
    case .did: Phrase(vi: "Đã làm", en: "Did")
    case .next: Phrase(vi: "Tiếp theo", en: "Next")
    case .obstacle: Phrase(vi: "Vướng mắc", en: "Obstacle")
    case .ask: Phrase(vi: "Xin quyết định", en: "Ask")
    case .submit: Phrase(vi: "Gửi", en: "Submit")
    case .draft: Phrase(vi: "Lưu nháp", en: "Save as draft")
    }
  }
}
