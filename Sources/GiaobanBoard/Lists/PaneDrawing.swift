import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// Draws one block's pane: its bar, its counts, its rows. Only the rows that are on the screen are looked at.
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
  let order: PledgeOrder
  /// What the frame says of the order.
  let orderWords: String?
  let trends: [PledgeCode: Trend]

  var part: MonthView.BlockPart { view.blocks[pane.part] }

  func draw(in rect: Rect, isStrip: Bool, _ picture: inout Picture) {
    drawFrame(rect, &picture)
    drawOrder(frame: rect, &picture)
    let space = PaneSpace(rect, isStrip: isStrip, count: pane.lines.count)
    let inside = rect.inside
    if !isStrip {
      drawBar(in: Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: 1), &picture)
    }
    if pane.lines.isEmpty { return drawEmpty(in: space.list, &picture) }
    if space.hasHeadings {
      let line = Rect(column: inside.column, row: inside.row + 1, columns: inside.columns, rows: 1)
      drawHeadings(in: line, codeColumns: min(12, part.codeColumns), &picture)
    }
    drawRows(in: space, &picture)
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

  private func drawRows(in space: PaneSpace, _ picture: inout Picture) {
    let rows = PaneRows(pane, in: space.rect, isStrip: space.isStrip, order: order, view: view, look: look)
    let shown = rows.shown(from: rows.top)
    let list = space.list
    var used = 0
    for index in shown {
      if rows.isUnderRule(index) {
        let (cell, line) = used.quotientAndRemainder(dividingBy: list.rows)
        drawRule(in: Self.rect(list, cell: cell, columns: rows.columns, line: line, lines: 1), &picture)
        used += 1
      }
      let (cell, line) = used.quotientAndRemainder(dividingBy: list.rows)
      let height = rows.height(index) - (rows.isUnderRule(index) ? 1 : 0)
      let lines = space.isStrip ? 1 : min(height, list.rows - line)
      guard used < rows.lines, lines > 0 else { break }
      draw(index, of: rows, in: Self.rect(list, cell: cell, columns: rows.columns, line: line, lines: lines), &picture)
      used += lines
    }
    drawMore(above: shown.lowerBound, below: pane.lines.count - shown.upperBound, frame: space.rect, &picture)
  }

  private static func rect(_ list: Rect, cell: Int, columns: Int, line: Int, lines: Int) -> Rect {
    Rect(column: list.column + cell * (columns + 1), row: list.row + line, columns: columns, rows: lines)
  }

  /// Under it stands what runs without anybody.
  private func drawRule(in rect: Rect, _ picture: inout Picture) {
    let words = " \(look(Phrase(vi: "còn lại", en: "the rest"))) "
    let columns = max(0, rect.columns - 2)
    let line = String(repeating: look.symbols.horizontal, count: max(0, columns - words.displayWidth - 2))
    picture.canvas.write(
      line + words + String(repeating: look.symbols.horizontal, count: 2),
      at: Point(column: rect.column + 1, row: rect.row), limit: columns, style: look.palette[.border])
  }

  private func draw(_ index: Int, of rows: PaneRows, in rect: Rect, _ picture: inout Picture) {
    let code = view.portfolio.lines[pane.lines[index]].pledge.code
    rows.row(index, trend: trends[code]).draw(
      in: rect, isSelected: index == pane.cursor.selected, isFocused: isFocused,
      isMarked: marked.contains(code) || markedRange?.contains(index) ?? false, &picture)
    picture.add(rect, .pane(number - 1, row: index))
  }
}
