import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Draws one block's pane: its bar, its counts, a line per pledge. Only the lines that are on the screen are looked at.
struct PaneDrawing {
  let pane: Pane
  let number: Int
  let view: MonthView
  let look: Look
  let isFocused: Bool
  let filtered: Bool
  let marked: Set<PledgeCode>
  /// Rows that are being marked.
  let markedRange: ClosedRange<Int>?
  /// What the frame says of the order.
  let order: String?
  let trends: [PledgeCode: Trend]

  /// Lines of pledges that fit into `rect`.
  static func rows(in rect: Rect, isStrip: Bool) -> Int {
    isStrip ? max(1, (rect.rows - 2) * stripColumns(rect)) : max(1, rect.rows - 2 - barRows(rect))
  }

  /// The bar, and a blank line under it where there is room.
  static func barRows(_ rect: Rect) -> Int { rect.rows < 14 ? 1 : 2 }

  static func stripColumns(_ rect: Rect) -> Int { max(1, (rect.columns - 2) / 44) }

  private var part: MonthView.BlockPart { view.blocks[pane.part] }

  func draw(in rect: Rect, isStrip: Bool, _ picture: inout Picture) {
    let border = isFocused ? look.symbols.borderFocused : look.symbols.border
    let style = look.palette[isFocused ? .borderFocused : .border]
    let leader = part.leader.map { look.dot + $0.name } ?? ""
    picture.canvas.box(
      rect, title: "\(number) \(look(part.block.name))\(leader)", trailing: "", border: border, style: style,
      titleStyle: isFocused ? look.palette[.title] : style, ellipsis: look.symbols.ellipsis)
    picture.add(rect, .pane(number - 1, row: nil))
    drawOrder(frame: rect, &picture)
    let inside = rect.inside
    if isStrip { return drawStrip(in: inside, frame: rect, &picture) }
    drawBar(in: Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: 1), &picture)
    let list = inside.split(top: Self.barRows(rect)).rest
    if pane.lines.isEmpty { return drawEmpty(in: list, &picture) }
    let top = pane.cursor.top(rows: list.rows, count: pane.lines.count)
    for row in 0..<min(list.rows, max(0, pane.lines.count - top)) {
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      drawLine(top + row, in: rect, &picture)
    }
    drawMore(above: top, below: pane.lines.count - top - list.rows, frame: rect, &picture)
  }

  /// "3 more" in the frame where the list goes on.
  private func drawMore(above: Int, below: Int, frame: Rect, _ picture: inout Picture) {
    let style = look.palette[.dim]
    if below > 0 {
      let text = " \(look.symbols.down)\(below) "
      picture.canvas.write(
        text, at: Point(column: frame.column + frame.columns - 2 - text.displayWidth, row: frame.row + frame.rows - 1),
        style: style)
    }
    if above > 0 {
      let text = " \(look.symbols.up)\(above) "
      picture.canvas.write(
        text, at: Point(column: frame.column + frame.columns - 2 - text.displayWidth, row: frame.row), style: style)
    }
  }

  private func drawOrder(frame: Rect, _ picture: inout Picture) {
    guard let order else { return }
    // At the right the frame tells how many more there are.
    let text = " \(order.truncated(to: max(0, frame.columns - 14), ellipsis: look.symbols.ellipsis)) "
    picture.canvas.write(
      text, at: Point(column: frame.column + 2, row: frame.row + frame.rows - 1), style: look.palette[.dim])
  }

  private func drawEmpty(in rect: Rect, _ picture: inout Picture) {
    let words =
      filtered
      ? Phrase(vi: "không có cam kết nào khớp", en: "no pledge matches")
      : Phrase(vi: "chưa có cam kết nào", en: "no pledges yet")
    picture.canvas.write(
      look(words), at: Point(column: rect.column + 1, row: rect.row), limit: rect.columns - 2, style: look.palette[.dim]
    )
  }

  private func drawBar(in rect: Rect, _ picture: inout Picture) {
    let tally = part.tally
    let width = rect.columns >= 60 ? 16 : 8
    var point = Point(column: rect.column + 1, row: rect.row)
    let parts: [(count: Int, sign: String, role: ThemeRole)] = [
      (tally.done, look.symbols.barFull, .bar), (tally.health[.onTrack], look.symbols.barPart, .healthOnTrack),
      (tally.health[.atRisk], look.symbols.barPart, .healthAtRisk),
      (tally.health[.offTrack], look.symbols.barPart, .healthOffTrack),
      (tally.health[.unknown], look.symbols.barEmpty, .barRest),
    ]
    let shares = Self.shares(of: parts.map(\.count), columns: width)
    for (part, columns) in zip(parts, shares) where columns > 0 {
      picture.canvas.write(String(repeating: part.sign, count: columns), at: point, style: look.palette[part.role])
      point.column += columns
    }
    point.column = rect.column + width + 2
    let words = Phrase(vi: "xong \(tally.done)/\(tally.total)", en: "\(tally.done) of \(tally.total) done")
    point.column += picture.canvas.write(
      look(words), at: point, limit: max(0, rect.column + rect.columns - point.column), style: look.palette[.text])
    for (health, count) in tally.health.each where count > 0 {
      let text = " " + look.sign(of: health) + "\(count)"
      guard point.column + text.displayWidth + 1 <= rect.column + rect.columns else { break }
      point.column += 1
      point.column += picture.canvas.write(String(text.dropFirst()), at: point, style: look.style(of: health))
    }
  }

  /// Columns in proportion to the counts, all of them together `columns`; what is there at all has one.
  static func shares(of counts: [Int], columns: Int) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 == 0 ? 0 : max(1, $0 * columns / total) }
    // A column too few goes to whoever is furthest below its due, one too many is taken from whoever is furthest above.
    let lack = { (index: Int) in counts[index] * columns - shares[index] * total }
    while shares.reduce(0, +) < columns, let most = shares.indices.max(by: { lack($0) < lack($1) }) {
      shares[most] += 1
    }
    while shares.reduce(0, +) > columns, let least = shares.indices.min(by: { lack($0) < lack($1) }) {
      shares[least] -= 1
    }
    return shares
  }

  private func drawStrip(in inside: Rect, frame: Rect, _ picture: inout Picture) {
    if pane.lines.isEmpty { return drawEmpty(in: inside, &picture) }
    let rows = inside.rows
    // Side by side only when one below the other does not do: titles need the width.
    let columns = min(Self.stripColumns(frame), max(1, (pane.lines.count + rows - 1) / max(1, rows)))
    let top = pane.cursor.top(rows: rows * columns, count: pane.lines.count)
    for (cell, rect) in inside.sideBySide(columns, gap: 1).enumerated() {
      for row in 0..<rows {
        let index = top + cell * rows + row
        guard index < pane.lines.count else { break }
        drawLine(index, in: Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1), &picture)
      }
    }
    drawMore(above: top, below: pane.lines.count - top - rows * columns, frame: frame, &picture)
  }

  private func drawLine(_ index: Int, in rect: Rect, _ picture: inout Picture) {
    let isSelected = index == pane.cursor.selected
    let pledgeLine = view.portfolio.lines[pane.lines[index]]
    let line = PledgeRow(
      line: pledgeLine, assessment: view.assessments[pane.lines[index]], trend: trends[pledgeLine.pledge.code],
      view: view, look: look)
    let isMarked = marked.contains(pledgeLine.pledge.code) || markedRange?.contains(index) ?? false
    line.draw(
      in: rect, isSelected: isSelected, isFocused: isFocused, isMarked: isMarked,
      codeColumns: min(12, part.codeColumns), &picture)
    picture.add(rect, .pane(number - 1, row: index))
  }

}
