import GiaobanTerminal
import GiaobanText

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
      HeaderDrawing(view: view, look: look, isPinned: isPinned, orderWords: toDo == nil ? orderWords : nil).draw(
        in: layout.header, &picture)
      drawTabs(layout, view, &picture)
      if toDo != nil { drawToDo(layout, view, &picture) } else { drawPanes(layout, view, &picture) }
      if let rect = layout.detail { drawPanel(in: rect, view, &picture) }
    }
    drawFooter(in: layout.footer, &picture)
    if !overlays.isEmpty {
      let glance = self.glance
      for open in overlays { open.view.draw(glance, &picture) }
    }
    drawMessage(in: layout.footer, &picture)
    if !overlays.isEmpty { picture.panel = nil }
    picture.selection = selectedPlace(in: picture)
    return picture
  }

  /// The selected row of what has the keys, or else the first line of it.
  private func selectedPlace(in picture: Picture) -> Point? {
    guard let top = overlays.last?.view else {
      if let toDo { return picture.place(of: .toDoRow(toDo.cursor.selected)) }
      guard panes.indices.contains(focused) else { return nil }
      return picture.place(of: .pane(focused, row: panes[focused].cursor.selected))
        ?? picture.place(of: .pane(focused, row: nil))
    }
    let row = top.selectedRow(glance).flatMap { picture.place(of: .overlayRow($0)) }
    return row
      ?? picture.place(of: .overlay).map { Point(column: min($0.column + 1, size.columns - 1), row: $0.row + 1) }
  }

  private func drawTooSmall(_ picture: inout Picture) {
    let least = BoardLayout.smallest
    let words = Phrase(
      vi:
        "Màn hình \(size.columns)×\(size.rows) quá nhỏ; cần ít nhất \(least.columns)×\(least.rows). Hãy mở rộng, hoặc q để thoát.",
      en:
        "The screen is \(size.columns)×\(size.rows), too small; at least \(least.columns)×\(least.rows) is needed. Widen it, or q quits."
    )
    var text = words
    if case .confirmQuit(let asking)? = overlays.last { text = asking.words + Phrase(" " + asking.hint(glance)) }
    for (row, line) in look(text).wrapped(to: max(1, size.columns)).enumerated() {
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
      let inside = space.inset(columns: 2, rows: 1)
      write(firstSteps(columns: inside.columns), in: inside, &picture)
    }
    for (index, rect) in layout.panes.sorted(by: { $0.key < $1.key }) where panes.indices.contains(index) {
      PaneDrawing(
        pane: panes[index], number: index + 1, view: view, look: look, isFocused: index == focused,
        filtered: !filter.query.isEmpty, marked: marks.codes, markedRange: index == focused ? markedRange : nil,
        order: state.order, orderWords: index == focused ? orderWords : nil, trends: reading.trends
      ).draw(in: rect, isStrip: isStrip(index, rect), &picture)
    }
  }

  private func drawPanel(in rect: Rect, _ view: MonthView, _ picture: inout Picture) {
    let border = look.palette[.border]
    picture.panel = rect
    guard let dossier, let code = selectedLine.map({ view.portfolio.lines[$0].pledge.code }),
      dossier.pledge.code == code
    else {
      let inside = rect.inside.inset(columns: 1, rows: 0)
      picture.canvas.box(
        rect, title: unitTitle, trailing: "", border: look.symbols.border, style: border,
        titleStyle: look.palette[.title], ellipsis: look.symbols.ellipsis)
      write(panes.isEmpty ? [] : unitHint + firstSteps(columns: inside.columns), in: inside, &picture)
      return
    }
    let sheet = PledgeSheet(dossier: dossier, since: reading.sinceClosing, view: view, look: look)
    picture.canvas.box(
      rect, title: sheet.title, trailing: "", border: look.symbols.border, style: border,
      titleStyle: look.palette[.title], ellipsis: look.symbols.ellipsis)
    picture.add(rect, .request(.pledge(.open)))
    PledgePanel(sheet: sheet).draw(in: rect.inside.inset(columns: 1, rows: 0), &picture)
  }

  func write(_ lines: [StyledLine], in rect: Rect, _ picture: inout Picture) {
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      picture.write(line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look)
    }
  }
}
