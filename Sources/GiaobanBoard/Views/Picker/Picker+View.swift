import GiaobanTerminal
import GiaobanText

extension Picker: View {
  var folded: FoldedPledges? { pledges?.folded }
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }
  var takesText: Bool { true }

  /// The theme that is selected in the palette.
  var previewedTheme: String? {
    if kind == .palette, quick == nil, case .choose(.theme(let name))? = selected?.request { name } else { nil }
  }

  func keys(_ glance: Glance) -> [ViewKey<Picker>] {
    quick == nil ? listKeys(glance) + [closingKey] : [quickKey(glance), closingKey]
  }

  private func listKeys(_ glance: Glance) -> [ViewKey<Picker>] {
    ViewKey.scrolling(
      by: .namedAlone, also: [.up: [.control("p")], .down: [.tab, .control("n")]],
      short: Phrase(vi: "chọn", en: "choose")
    ) { picker, scrolling in
      picker.move(scrolling, page: glance.textRows)
    } + [
      ViewKey(
        .enter, name: Phrase(vi: "thực hiện điều đang chọn", en: "do what is selected"),
        short: Phrase(vi: "thực hiện", en: "does it")
      ) { picker in
        guard let item = picker.selected, let request = item.request, item.whyNot == nil else { return .stay([.bell]) }
        return .run(request, chosen: picker.kind == .palette ? item.name : "")
      }
    ]
  }

  private var closingKey: ViewKey<Picker> {
    ViewKey(
      .escape, also: [.control("c")], name: Phrase(vi: "đóng", en: "close"), short: Phrase(vi: "đóng", en: "closes")
    ) { _ in .close() }
  }

  /// Adds the pledge of the line after the plus sign.
  private func quickKey(_ glance: Glance) -> ViewKey<Picker> {
    ViewKey(
      .enter, name: Phrase(vi: "thêm cam kết này", en: "add this pledge"), short: Phrase(vi: "thêm", en: "adds it"),
      whyNot: glance.offer(.pledge(.add)).whyNot()
    ) { picker in picker.quick?.save() ?? .stay([.bell]) }
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer { quick?.learn(news) ?? .notMine }

  /// What is typed is searched for.
  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    guard input.handle(key) else { return .notMine }
    quick = kind == .palette ? QuickPreview(input.text, glance) : nil
    if quick == nil { narrow() }
    return .stay()
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: shown.count)
    return isDouble ? answer(.enter, glance) : .stay()
  }

  mutating func settle(_ glance: Glance) { cursor.settle(rows: glance.textRows - 2, count: shown.count) }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let (look, size) = (glance.look, glance.size)
    let title: Phrase =
      switch kind {
      case .help: Phrase(vi: "Trợ giúp: gõ để tìm", en: "Help: type to search")
      case .records(let title): title
      case .palette:
        Phrase(
          vi: "Tìm lệnh, mã, đơn vị, tháng; + thêm cam kết", en: "Any request, code, unit, month; + adds a pledge")
      }
    let inside = glance.frame(
      Size(columns: min(size.columns - 2, 84), rows: size.rows - 2), title: look(title), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 0)
    let window = input.window(columns: inside.columns - 2)
    picture.canvas.write(
      "/ " + window.text.padded(to: inside.columns - 2), at: Point(column: inside.column, row: inside.row),
      limit: inside.columns, style: look.palette[.fieldFocused])
    // Where one has moved to is told to whatever follows the cursor; until then it is where one types.
    if cursor.selected == firstChoice {
      picture.cursor = Point(column: inside.column + 2 + window.cursor, row: inside.row)
    }
    let list = inside.split(top: 2).rest
    if let quick {
      for (row, line) in quick.lines(columns: list.columns, glance).prefix(list.rows).enumerated() {
        picture.write(
          line, at: Point(column: list.column, row: list.row + row), limit: list.columns, look,
          on: look.palette[.overlay])
      }
      return
    }
    if shown.isEmpty {
      let words = Phrase(vi: "không tìm thấy gì", en: "nothing found")
      picture.canvas.write(
        look(words), at: Point(column: list.column, row: list.row), style: look.palette[.dim].on(look.palette[.overlay])
      )
    }
    let top = cursor.top(rows: list.rows, count: shown.count)
    for (row, index) in shown.dropFirst(top).prefix(list.rows).enumerated() {
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      guard let item = item(at: index) else { continue }
      draw(item, in: rect, isSelected: top + row == cursor.selected, look, &picture)
      picture.add(rect, .overlayRow(top + row))
    }
  }

  private func draw(
    _ item: Item, in rect: Rect, isSelected: Bool, _ look: Look, _ picture: inout Picture
  ) {
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
