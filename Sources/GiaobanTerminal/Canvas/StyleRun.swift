/// Neighbouring cells of one row that look alike.
struct StyleRun: Equatable {
  let column: Int
  let columns: Int
  let text: String
  let style: Style
}

extension Canvas {
  /// A row as runs of equal style, from left to right, without gaps.
  func runs(inRow row: Int) -> [StyleRun] {
    var runs: [StyleRun] = []
    var start = 0
    var text = ""
    var style: Style?
    let cells = self.row(row)
    for (column, cell) in cells.enumerated() {
      if let style, style != cell.style {
        runs.append(StyleRun(column: start, columns: column - start, text: text, style: style))
        start = column
        text = ""
      }
      style = cell.style
      text += cell.text
    }
    if let style {
      runs.append(StyleRun(column: start, columns: cells.count - start, text: text, style: style))
    }
    return runs
  }
}
