/// A grid of cells: what the board draws on, what a screen shows, what the exporters write and the tests compare.
///
/// Everything clips: what lies outside is not drawn. A wide character that is cut, by the edge or by what is written over
/// half of it, leaves a blank. Text passes through `DisplayText`, so no cell ever holds a control character.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// Row by row, `size.columns` in each.
  package private(set) var cells: [Cell]

  package init(size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell there; outside the canvas a plain blank.
  package subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : .blank
  }

  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0 && row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes one line of text.
  ///
  /// - Parameter limit: Columns that may be used, from `point`; nil up to the edge of the canvas.
  /// - Returns: The columns used, which are fewer than the text's width where it was cut, also for text that starts left of the edge.
  @discardableResult
  package mutating func write(_ text: String, at point: Point, limit: Int? = nil, style: Style = .plain) -> Int {
    let end = min(size.columns, limit.map { point.column + max(0, $0) } ?? size.columns)
    guard point.row >= 0, point.row < size.rows, point.column < end else { return 0 }
    if let used = writePlain(text, at: point, end: end, style: style) { return used }
    var column = point.column
    for piece in DisplayText.pieces(of: text) {
      let width = Int(piece.width)
      guard column + width <= end else {
        // Half a wide character cannot be shown; its column must not keep what was there before.
        while column < end {
          put(.blank(style), column: column, row: point.row)
          column += 1
        }
        break
      }
      put(Cell(text: piece.text, width: piece.width, style: style), column: column, row: point.row)
      column += width
    }
    return column - point.column
  }

  /// The fast path: printable ASCII needs neither filter nor width, and its cells no heap.
  ///
  /// - Returns: nil when the text has anything else; nothing is written then.
  private mutating func writePlain(_ text: String, at point: Point, end: Int, style: Style) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
    var column = point.column
    for byte in text.utf8 {
      if column >= end { break }
      let text = String(Unicode.Scalar(byte))
      put(Cell(text: text, width: 1, style: style), column: column, row: point.row)
      column += 1
    }
    return column - point.column
  }

  /// Blanks in that style.
  package mutating func fill(_ rect: Rect, style: Style) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        put(.blank(style), column: column, row: row)
      }
    }
  }

  /// One character in every cell, as the ground of a chart or a line.
  package mutating func fill(_ rect: Rect, with text: String, style: Style) {
    guard let piece = DisplayText.pieces(of: text).first, piece.width == 1 else { return fill(rect, style: style) }
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        put(Cell(text: piece.text, width: 1, style: style), column: column, row: row)
      }
    }
  }

  /// Another style for what is there already.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Other cells of the same width in their place.
  mutating func replaceCells(_ change: (Cell) -> Cell) {
    for index in cells.indices { cells[index] = change(cells[index]) }
  }

  package mutating func restyle(_ rect: Rect, style: Style) {
    restyle(rect) { _ in style }
  }

  /// Copies what another canvas of the same size has in that rectangle.
  package mutating func copy(_ rect: Rect, from other: Canvas) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        let cell = other[Point(column: column, row: row)]
        if !cell.isContinuation { put(cell, column: column, row: row) }
      }
    }
  }

  /// Copies a whole canvas, as of an overlay, to that place.
  package mutating func paste(_ other: Canvas, at point: Point) {
    for row in 0..<other.size.rows {
      for (column, cell) in other.row(row).enumerated() where !cell.isContinuation {
        let target = Point(column: point.column + column, row: point.row + row)
        // A wide character that the edge would cut becomes a blank.
        let fits = target.column >= 0 && target.column + Int(cell.width) <= size.columns
        for offset in 0..<Int(cell.width) where !fits {
          put(.blank(cell.style), column: target.column + offset, row: target.row)
        }
        if fits { put(cell, column: target.column, row: target.row) }
      }
    }
  }

  /// The only place that stores a cell: clips, and mends wide characters that the new cell cuts.
  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard row >= 0, row < size.rows, column < size.columns else { return }
    guard column >= 0 else {
      // The right half of a wide character that begins left of the edge.
      if column + Int(cell.width) > 0 { put(.blank(cell.style), column: 0, row: row) }
      return
    }
    let start = row * size.columns
    mend(column, from: start)
    if cell.width == 2 {
      guard column + 1 < size.columns else { return cells[start + column] = .blank(cell.style) }
      mend(column + 1, from: start)
      cells[start + column + 1] = .continuation(cell.style)
    }
    cells[start + column] = cell
  }

  /// The other half of a wide character in that column becomes a blank, because this half is about to go.
  private mutating func mend(_ column: Int, from start: Int) {
    let old = cells[start + column]
    if old.width == 0 && column > 0 {
      cells[start + column - 1] = .blank(cells[start + column - 1].style)
    } else if old.width == 2 && column + 1 < size.columns {
      cells[start + column + 1] = .blank(cells[start + column + 1].style)
    }
  }
}
