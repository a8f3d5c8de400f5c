/// Neighbouring cells of one row that look alike and must be sent.
struct TerminalRun: Equatable {
  let column: Int
  let row: Int
  let style: Style
  var pieces: [DisplayText.Piece]
  /// The column behind it.
  private(set) var end: Int

  /// What differs from `before` (nil: everything), from left to right. A wide character is sent whole or not at all.
  static func changed(in canvas: Canvas, since before: Canvas?, row: Int) -> [TerminalRun] {
    let cells = canvas.row(row)
    let old = before?.row(row)
    var runs: [TerminalRun] = []
    for (column, index) in cells.indices.enumerated() {
      let cell = cells[index]
      if cell.isContinuation { continue }
      // Both rows have the same place in canvases of the same size.
      if let old, old[index] == cell, cell.width == 1 || old[index + 1] == cells[index + 1] { continue }
      let piece = DisplayText.Piece(text: cell.text, width: cell.width)
      if let last = runs.last, last.end == column, last.style == cell.style {
        runs[runs.count - 1].pieces.append(piece)
        runs[runs.count - 1].end += Int(cell.width)
      } else {
        runs.append(
          TerminalRun(column: column, row: row, style: cell.style, pieces: [piece], end: column + Int(cell.width)))
      }
    }
    return runs
  }
}
