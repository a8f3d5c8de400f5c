/// How many columns and rows there are.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// One place on the canvas, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells. It may lie outside the canvas (drawing clips), but its measures are never negative.
package struct Rect: Hashable, Sendable {
  package var column: Int
  package var row: Int
  package let columns: Int
  package let rows: Int

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// All of a canvas of that size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  package var origin: Point { Point(column: column, row: row) }
  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The first column to the right of it.
  package var endColumn: Int { column + columns }
  /// The first row below it.
  package var endRow: Int { row + rows }

  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }
}

extension Rect {
  /// Smaller by so many cells at each side: `inset(columns: 1, rows: 1)` is the inside of a box.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The inside of a box drawn on this rectangle.
  package var inside: Rect { inset(columns: 1, rows: 1) }

  /// The first `count` rows, and what is left; a count larger than the rectangle takes all of it.
  package func split(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  package func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  package func split(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }

  package func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: columns - min(max(0, count), columns))
    return (rest, right)
  }

  /// `count` columns side by side that use the whole width; the first ones are one wider where it does not divide.
  package func sideBySide(_ count: Int, gap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let free = max(0, columns - gap * (count - 1))
    var left = column
    return (0..<count).map { index in
      let width = free / count + (index < free % count ? 1 : 0)
      defer { left += width + gap }
      return Rect(column: left, row: row, columns: width, rows: rows)
    }
  }

  /// `count` rectangles above one another that use the whole height; the first ones are one higher where it does not divide.
  package func stacked(_ count: Int) -> [Rect] {
    guard count > 0 else { return [] }
    var top = row
    return (0..<count).map { index in
      let height = rows / count + (index < rows % count ? 1 : 0)
      defer { top += height }
      return Rect(column: column, row: top, columns: columns, rows: height)
    }
  }

  /// A rectangle of that size, at most this one, in the middle of this one.
  package func centred(_ size: Size) -> Rect {
    let columns = min(size.columns, self.columns)
    let rows = min(size.rows, self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2, columns: columns, rows: rows)
  }
}
