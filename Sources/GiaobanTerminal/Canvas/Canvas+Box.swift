/// What the frame of a box is drawn with.
package enum BorderStyle: String, CaseIterable, Sendable {
  case light
  case heavy
  case ascii
  /// The ascii frame that stands out: the focus without colour.
  case asciiHeavy

  /// Top left, top, top right, side, bottom left, bottom, bottom right.
  var glyphs: [String] {
    switch self {
    case .light: ["┌", "─", "┐", "│", "└", "─", "┘"]
    case .heavy: ["┏", "━", "┓", "┃", "┗", "━", "┛"]
    case .ascii: ["+", "-", "+", "|", "+", "-", "+"]
    case .asciiHeavy: ["#", "=", "#", "#", "#", "=", "#"]
    }
  }
}

extension Canvas {
  /// A frame on the edge of `rect`; the inside stays as it is. Smaller than 2 × 2 nothing is drawn.
  ///
  /// - Parameters:
  ///   - title: In the top edge at the left, cut with `ellipsis` where it does not fit.
  ///   - trailing: In the top edge at the right; left out when the title leaves no room.
  package mutating func box(
    _ rect: Rect, title: String = "", trailing: String = "", border: BorderStyle = .light, style: Style = .plain,
    titleStyle: Style? = nil, ellipsis: String = "…"
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let glyphs = border.glyphs
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    fill(
      Rect(column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: 1), with: glyphs[1], style: style)
    fill(Rect(column: rect.column + 1, row: bottom, columns: rect.columns - 2, rows: 1), with: glyphs[5], style: style)
    for row in rect.row + 1..<max(rect.row + 1, bottom) {
      write(glyphs[3], at: Point(column: rect.column, row: row), style: style)
      write(glyphs[3], at: Point(column: right, row: row), style: style)
    }
    write(glyphs[0], at: rect.origin, style: style)
    write(glyphs[2], at: Point(column: right, row: rect.row), style: style)
    write(glyphs[4], at: Point(column: rect.column, row: bottom), style: style)
    write(glyphs[6], at: Point(column: right, row: bottom), style: style)

    // A corner, a line and a blank at each side of the title.
    let room = rect.columns - 6
    let shown = title.truncated(to: room, ellipsis: ellipsis)
    let used = shown.displayWidth
    if used > 0 {
      write(" \(shown) ", at: Point(column: rect.column + 2, row: rect.row), style: titleStyle ?? style)
    }
    let trailingWidth = trailing.displayWidth
    if trailingWidth > 0 && used + trailingWidth + (used > 0 ? 3 : 0) <= room {
      let column = right - 3 - trailingWidth
      write(" \(trailing) ", at: Point(column: column, row: rect.row), style: titleStyle ?? style)
    }
  }
}
