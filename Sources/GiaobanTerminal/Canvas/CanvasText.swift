extension Canvas {
  /// The canvas as plain lines: no colours, no blanks at the end of a line, one LF after each line.
  package func text() -> String {
    var result = ""
    for row in 0..<size.rows {
      let cells = row == 0 && size.columns == 0 ? [] : self.row(row)
      let end = cells.lastIndex { $0.text != " " }.map { $0 + 1 } ?? cells.startIndex
      for cell in cells[cells.startIndex..<end] { result += cell.text }
      result += "\n"
    }
    return result
  }
}
