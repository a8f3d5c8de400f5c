import GiaobanCore

extension Board {
  /// The whole screen as it now is.
  package func picture() -> Picture {
    let base = look.palette[.text]
    var picture = Picture(canvas: Canvas(size: size, style: base))
    if isTooSmall {
      drawTooSmall(&picture)
      return picture
    }
    let layout = self.layout()
    if let view {
      HeaderDrawing(view: view, look: look, isPinned: isPinned).draw(in: layout.header, &picture)
      drawTabs(layout, view, &picture)
      if toDo != nil { drawToDo(layout, view, &picture) } else { drawPanes(layout, view, &picture) }
      if let rect = layout.detail { drawPanel(in: rect, view, &picture) }
    }
    drawFooter(in: layout.footer, &picture)
    for (index, overlay) in overlays.enumerated() { draw(overlay, isTop: index == overlays.count - 1, &picture) }
    drawMessage(in: layout.footer, &picture)
    return picture
  }

  private func drawTooSmall(_ picture: inout Picture) {
    let least = BoardLayout.smallest
    let words = Phrase(
      vi:
        "Màn hình \(size.columns)×\(size.rows) quá nhỏ; cần ít nhất \(least.columns)×\(least.rows). Hãy mở rộng, hoặc q để thoát.",
      en:
        "The screen is \(size.columns)×\(size.rows), too small; at least \(least.columns)×\(least.rows) is needed. Widen it, or q quits."
    )
    let isAsking = overlays.last == .confirmQuit
    let text = look(isAsking ? Self.quitQuestion + Phrase(" ") + Self.quitAnswers : words)
    for (row, line) in text.wrapped(to: max(1, size.columns)).enumerated() {
      picture.canvas.write(line, at: Point(column: 0, row: row), style: look.palette[.text])
    }
  }

  func isStrip(_ pane: Int, _ rect: Rect) -> Bool {
    guard let view, panes.indices.contains(pane), !isZoomed else { return false }
    return view.blocks[panes[pane].part].block.spansMinistry && rect.rows <= 5
  }

  private func drawPanes(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    if panes.isEmpty {
      let space = layout.panes[0] ?? Rect(size)
      let words = Phrase(
        vi: "Kho chưa có khối nào. Nạp một tệp: giaoban load TỆP",
        en: "The store has no block yet. Load a file: giaoban load FILE")
      picture.canvas.write(
        look(words), at: Point(column: space.column + 2, row: space.row + 1), limit: max(0, space.columns - 4),
        style: look.palette[.text])
    }
    for (index, rect) in layout.panes.sorted(by: { $0.key < $1.key }) where panes.indices.contains(index) {
      PaneDrawing(
        pane: panes[index], number: index + 1, view: view, look: look, isFocused: index == focused,
        filtered: !filter.query.isEmpty, trends: trends
      ).draw(in: rect, isStrip: isStrip(index, rect), &picture)
    }
  }

  private func drawTabs(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    guard let rect = layout.tabs else { return }
    let room = max(6, rect.columns / max(1, panes.count) - 1)
    var column = rect.column
    for (index, pane) in panes.enumerated() {
      let name = "\(index + 1) \(look(view.blocks[pane.part].block.name))"
      let text = " \(name.truncated(to: room - 2, ellipsis: look.symbols.ellipsis)) "
      let style = index == focused ? look.palette[.selection] : look.palette[layout.panes[index] == nil ? .dim : .text]
      let used = picture.canvas.write(text, at: Point(column: column, row: rect.row), style: style)
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(.pane(index + 1)))
      column += used + 1
    }
  }

  private func drawPanel(in rect: Rect, _ view: MonthView, _ picture: inout Picture) {
    let border = look.palette[.border]
    guard let dossier, let code = selectedLine.map({ view.portfolio.lines[$0].pledge.code }),
      dossier.pledge.code == code
    else {
      picture.canvas.box(rect, title: "", trailing: "", border: look.symbols.border, style: border)
      return
    }
    let sheet = PledgeSheet(dossier: dossier, view: view, look: look)
    picture.canvas.box(
      rect, title: sheet.title, trailing: "", border: look.symbols.border, style: border,
      titleStyle: look.palette[.title], ellipsis: look.symbols.ellipsis)
    picture.add(rect, .request(.open))
    let inside = rect.inside.inset(columns: 1, rows: 0)
    let chartColumns = inside.columns >= 160 ? 64 : inside.columns >= 110 ? 40 : 0
    var text = inside
    if chartColumns > 0, let chart = PathChart(dossier: dossier, view: view, look: look) {
      let parts = inside.split(left: chartColumns)
      chart.draw(in: parts.left, &picture)
      text = parts.rest.inset(columns: 1, rows: 0)
    }
    if text.columns >= 74 {
      let halves = text.sideBySide(2, gap: 2)
      write(sheet.numbers(columns: halves[0].columns), in: halves[0], &picture)
      write(sheet.steps(columns: halves[1].columns), in: halves[1], &picture)
    } else {
      write(sheet.numbers(columns: text.columns) + sheet.steps(columns: text.columns), in: text, &picture)
    }
  }

  func write(_ lines: [StyledLine], in rect: Rect, _ picture: inout Picture) {
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      picture.write(line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look)
    }
  }

  private func drawToDo(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    guard let toDo, let rect = layout.panes[focused] else { return }
    let title = Phrase(vi: "Việc cần làm\(look.dot)mọi khối", en: "To do\(look.dot)all blocks")
    picture.canvas.box(
      rect, title: look(title), trailing: "", border: look.symbols.borderFocused, style: look.palette[.borderFocused],
      titleStyle: look.palette[.title])
    let inside = rect.inside
    if toDo.list.rows.isEmpty {
      let words = Phrase(vi: "Không còn việc gì phải làm.", en: "Nothing is owed.")
      picture.canvas.write(
        look(words), at: Point(column: inside.column + 1, row: inside.row), style: look.palette[.done])
    }
    let top = toDo.cursor.top(rows: inside.rows, count: toDo.list.rows.count)
    for (row, item) in toDo.list.rows.dropFirst(top).prefix(inside.rows).enumerated() {
      let rect = Rect(column: inside.column, row: inside.row + row, columns: inside.columns, rows: 1)
      ToDoRowDrawing(row: item, view: view, look: look).draw(
        in: rect, isSelected: top + row == toDo.cursor.selected, &picture)
      picture.add(rect, .toDoRow(top + row))
    }
  }
}
