import GiaobanTerminal
import GiaobanText

// Draws what stands over the panes.
extension Board {
  /// Lines that the text of an overlay has.
  var overlayRows: Int { max(1, size.rows - 4) }

  var pagerColumns: Int { min(size.columns - 4, 96) }

  func draw(_ overlay: Overlay, isTop: Bool, _ picture: inout Picture) {
    switch overlay {
    case .detail(let detail): drawDetail(detail, &picture)
    case .pager(let pager): drawPager(pager, &picture)
    case .picker(let picker): drawPicker(picker, &picture)
    case .chooser(let chooser): drawChooser(chooser, &picture)
    case .form(let form):
      if let formContext { FormDrawing(form: form, context: formContext).draw(in: Rect(size), &picture) }
    case .prompt(let prompt): drawPrompt(prompt, &picture)
    case .welcome(let welcome): drawWelcome(welcome, &picture)
    case .drafts(let offer): draw(offer, &picture)
    case .stocktake(let stocktake): draw(stocktake, &picture)
    case .year(let year): draw(year, &picture)
    case .question(let question): draw(question, &picture)
    case .progress(let progress): draw(progress, &picture)
    case .confirmQuit: drawConfirm(&picture)
    }
  }

  /// Clears a place in the middle and frames it.
  ///
  /// - Returns: the room inside the frame.
  func frame(_ size: Size, title: String, hint: String, _ picture: inout Picture) -> Rect {
    let rect = Rect(self.size).centred(
      Size(columns: min(size.columns, self.size.columns), rows: min(size.rows, self.size.rows)))
    picture.canvas.fill(rect, style: look.palette[.overlay])
    let style = look.palette[.borderFocused].on(look.palette[.overlay])
    picture.canvas.box(
      rect, title: title, trailing: "", border: look.symbols.border, style: style,
      titleStyle: look.palette[.overlayTitle], ellipsis: look.symbols.ellipsis)
    let text = " \(hint) ".truncated(to: max(0, rect.columns - 4), ellipsis: look.symbols.ellipsis)
    if !hint.isEmpty {
      picture.canvas.write(
        text, at: Point(column: rect.column + 2, row: rect.row + rect.rows - 1),
        style: look.palette[.dim].on(look.palette[.overlay]))
    }
    picture.add(rect, .overlay)
    return rect.inside
  }

  private func drawDetail(_ detail: DetailView, _ picture: inout Picture) {
    let hint = detailHint
    let lines = sheetLines(for: detail)
    let title = view.flatMap { view in
      dossier.map { PledgeSheet(dossier: $0, view: view, look: look).title }
    }
    let text = look.symbols.name == .ascii ? look(hint).replacingArrows : look(hint)
    let inside = frame(
      Size(columns: size.columns, rows: size.rows), title: title ?? "\(detail.code)", hint: text, &picture
    )
    .inset(columns: 1, rows: 0)
    let top = detail.cursor.top(rows: inside.rows, count: lines.count)
    let overlay = look.palette[.overlay]
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let isSelected = top + row == detail.cursor.selected
      let rect = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      let ground = isSelected ? look.palette[.selection] : overlay
      if isSelected { picture.canvas.fill(rect, style: ground) }
      picture.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns, look, on: ground)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  /// The detail's keys that work now, the ones to know first.
  private var detailHint: Phrase {
    let first: [Request] = [
      .pledge(.markDone), .pledge(.checkIn), .pledge(.edit), .pledge(.extend), .pledge(.add), .pledge(.why),
    ]
    let offered =
      first.compactMap(hintInDetail) + [Phrase(vi: "Esc đóng", en: "Esc close"), Phrase(vi: "←→ khác", en: "←→ other")]
      + [.find(.copy)].compactMap(hintInDetail) + [Phrase(vi: "↑↓ dòng", en: "↑↓ line")]
    return Phrase(vi: offered.map(\.vi).joined(separator: "  "), en: offered.map(\.en).joined(separator: "  "))
  }

  /// The key and the word of a request that can be done now.
  private func hintInDetail(_ request: Request) -> Phrase? {
    let row = request.row
    guard let key = row.keys.first, let word = row.shortInDetail ?? row.short, row.whyNot(self) == nil else {
      return nil
    }
    return Phrase(key.text + " ") + word
  }

  private func drawPager(_ pager: Pager, _ picture: inout Picture) {
    let lines = pager.lines(look: look, columns: pagerColumns)
    let isShort = lines.count + 4 < size.rows
    let rows = isShort ? lines.count + 2 : size.rows - 2
    let inside = frame(
      Size(columns: pagerColumns + 4, rows: rows), title: pager.title(look),
      hint: pager.hint(look, hasPrinter: hasPrinter), &picture
    ).inset(columns: 1, rows: 0)
    let top = max(0, min(pager.top, lines.count - inside.rows))
    let query = pager.search.flatMap { $0.isEmpty ? nil : SearchText($0.text) }
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let isMatch = query.map { $0.matches(FoldedText(line.text)) } ?? false
      let ground = isMatch ? look.palette[.filterMatch] : look.palette[.overlay]
      picture.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns, look, on: ground)
    }
    if pager.isTyping, let search = pager.search {
      let row = inside.row + inside.rows
      let window = search.window(columns: inside.columns - 4)
      picture.canvas.write(
        "/" + window.text.padded(to: inside.columns - 4), at: Point(column: inside.column, row: row),
        style: look.palette[.fieldFocused])
      picture.cursor = Point(column: inside.column + 1 + window.cursor, row: row)
    }
  }

  private func drawPrompt(_ prompt: Prompt, _ picture: inout Picture) {
    let hint = Phrase(vi: "Enter thực hiện  Esc bỏ", en: "Enter goes on  Esc cancels")
    let columns = min(size.columns - 4, 76)
    let problem = prompt.problem.map { look($0).wrapped(to: columns - 4) } ?? []
    let inside = frame(
      Size(columns: columns, rows: 5 + problem.count), title: look(prompt.title), hint: look(hint), &picture
    ).inset(columns: 1, rows: 0)
    let window = prompt.input.window(columns: inside.columns)
    let point = Point(column: inside.column, row: inside.row + 1)
    picture.canvas.write(
      window.text.padded(to: inside.columns), at: point, limit: inside.columns, style: look.palette[.fieldFocused])
    picture.cursor = Point(column: point.column + window.cursor, row: point.row)
    for (row, line) in problem.enumerated() {
      picture.canvas.write(
        line, at: Point(column: inside.column, row: inside.row + 2 + row),
        style: look.palette[.error].on(look.palette[.overlay]))
    }
  }

  private func drawWelcome(_ welcome: Welcome, _ picture: inout Picture) {
    let columns = min(size.columns - 2, 72)
    let intro = Phrase(
      vi: "Chào mừng đến với giaoban. Chưa có kho dữ liệu trên máy này. Bắt đầu với:",
      en: "Welcome to giaoban. There is no store on this machine yet. Begin with:")
    let lines = look(intro).wrapped(to: columns - 4)
    let problem = welcome.problem.map { look($0).wrapped(to: columns - 4) } ?? []
    let hint = Phrase(vi: "↑↓ chọn  Enter bắt đầu  q thoát", en: "↑↓ choose  Enter begins  q quits")
    let text = look.symbols.name == .ascii ? look(hint).replacingArrows : look(hint)
    let choices = Welcome.Choice.allCases
    let inside = frame(
      Size(columns: columns, rows: lines.count + choices.count + problem.count + 5), title: "giaoban", hint: text,
      &picture
    ).inset(columns: 1, rows: 0)
    let overlay = look.palette[.overlay]
    for (row, line) in lines.enumerated() {
      picture.canvas.write(line, at: Point(column: inside.column, row: inside.row + row), style: overlay)
    }
    let first = inside.row + lines.count + 1
    for (index, choice) in choices.enumerated() {
      let isSelected = index == welcome.cursor.selected
      let style = isSelected ? look.palette[.selection] : overlay
      let rect = Rect(column: inside.column, row: first + index, columns: inside.columns, rows: 1)
      picture.canvas.fill(rect, style: style)
      picture.canvas.write(
        "\(isSelected ? look.symbols.selected : " ") \(index + 1)  \(look(choice.name))",
        at: Point(column: rect.column, row: rect.row),
        limit: rect.columns, style: style)
      picture.add(rect, .overlayRow(index))
    }
    for (row, line) in problem.enumerated() {
      picture.canvas.write(
        line, at: Point(column: inside.column, row: first + choices.count + row),
        style: look.palette[.error].on(overlay))
    }
  }

  var quitQuestion: Phrase {
    areDraftsKept
      ? Phrase(
        vi: "Có nội dung đã gõ mà chưa lưu; lần sau sẽ được hỏi lại. Vẫn thoát?",
        en: "Something you typed is not saved; it is offered again at the next start. Quit?")
      : Phrase(
        vi: "Có nội dung đã gõ mà chưa lưu. Vẫn thoát và bỏ nội dung đó?",
        en: "Something you typed is not saved. Quit and lose it?")
  }
  static let quitAnswers = Phrase(vi: "y thoát  phím khác ở lại", en: "y quits  any other key stays")

  private func drawConfirm(_ picture: inout Picture) {
    let columns = min(size.columns - 4, 66)
    let lines = look(quitQuestion).wrapped(to: columns - 4)
    let inside = frame(
      Size(columns: columns, rows: lines.count + 4), title: look(Phrase(vi: "Thoát?", en: "Quit?")),
      hint: look(Self.quitAnswers),
      &picture
    ).inset(columns: 1, rows: 1)
    for (row, line) in lines.enumerated() {
      picture.canvas.write(line, at: Point(column: inside.column, row: inside.row + row), style: look.palette[.overlay])
    }
  }
}
