/// Places and colours of an SVG picture of a canvas: 9 × 19 units per cell.
struct SVGPen {
  let ground: Canvas.SVGGround
  let margin = 10
  let fontSize = 15
  private let cellWidth = 9
  private let cellHeight = 19

  func x(_ column: Int) -> Int { margin + column * cellWidth }
  func y(_ row: Int) -> Int { margin + row * cellHeight }

  /// What lies behind a run; nil when that is the ground of the picture.
  func ground(of run: StyleRun, row: Int) -> String? {
    let color = hex(colors(of: run.style).background)
    guard color != hex(ground.background) else { return nil }
    return "<rect x=\"\(x(run.column))\" y=\"\(y(row))\" width=\"\(run.columns * cellWidth)\" height=\"\(cellHeight)\" "
      + "fill=\"\(color)\"/>"
  }

  /// The element of a text, or nil for blanks that show nothing.
  func text(_ text: String, column: Int, columns: Int, row: Int, style: Style) -> String? {
    let visible = text.unicodeScalars.contains { $0 != " " } || style.attributes.contains(.underline)
    guard visible else { return nil }
    var attributes = "x=\"\(x(column))\" y=\"\(y(row) + 14)\" textLength=\"\(columns * cellWidth)\" "
    attributes += "lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\""
    let color = hex(colors(of: style).foreground)
    if color != hex(ground.foreground) { attributes += " fill=\"\(color)\"" }
    if style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    if style.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    if style.attributes.contains(.dim) { attributes += " opacity=\"0.65\"" }
    return "<text \(attributes)>\(Self.escaped(text))</text>"
  }

  func drawn(_ shape: BlockShape, column: Int, columns: Int, row: Int, style: Style) -> String {
    let left = x(column)
    let top = y(row)
    let width = columns * cellWidth
    var paint = hex(colors(of: style).foreground)
    let faint = style.attributes.contains(.dim) ? 0.65 : 1
    switch shape {
    case .block(let eighths, let rows):
      let height = Double(cellHeight * rows) / 8
      let wide = eighths == 8 ? Double(width) : Double(cellWidth * eighths) / 8
      return rect(x: Double(left), y: Double(top + cellHeight) - height, width: wide, height: height, paint, faint)
    case .upperHalf:
      return rect(
        x: Double(left), y: Double(top), width: Double(width), height: Double(cellHeight) / 2, paint, faint)
    case .shade(let share):
      return rect(
        x: Double(left), y: Double(top), width: Double(width), height: Double(cellHeight), paint,
        faint * Double(share) / 100)
    // The middle of a cell is half a unit beside the grid: lines of odd width fall on whole units and join without seams.
    case .lines(let toLeft, let toRight, let up, let down, let heavy):
      let middleX = Double(left) + Double(width) / 2
      let middleY = Double(top) + Double(cellHeight) / 2
      var path = ""
      if toLeft { path += "M\(middleX) \(middleY)H\(left)" }
      if toRight { path += "M\(middleX) \(middleY)H\(left + width)" }
      if up { path += "M\(middleX) \(middleY)V\(top)" }
      if down { path += "M\(middleX) \(middleY)V\(top + cellHeight)" }
      paint += "\" stroke-width=\"\(heavy ? 3 : 1)\" stroke-linecap=\"square"
      return "<path d=\"\(path)\" stroke=\"\(paint)\" fill=\"none\"" + (faint < 1 ? " opacity=\"\(faint)\"" : "") + "/>"
    }
  }

  func hex(_ color: Color) -> String {
    let (red, green, blue): (UInt8, UInt8, UInt8) =
      switch color {
      case .terminal: (0, 0, 0)
      case .index(let index): Color.components(of: index)
      case .rgb(let red, let green, let blue): (red, green, blue)
      }
    return "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Escaped by scalar (XML 1.0, section 2.4). Controls never get here: cells hold filtered text; a title may not.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DisplayText.filtered(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func colors(of style: Style) -> (foreground: Color, background: Color) {
    let foreground = style.foreground == .terminal ? ground.foreground : style.foreground
    let background = style.background == .terminal ? ground.background : style.background
    return style.attributes.contains(.reverse) ? (background, foreground) : (foreground, background)
  }

  private func rect(
    x: Double, y: Double, width: Double, height: Double, _ paint: String, _ opacity: Double
  ) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(paint)\""
      + (opacity < 1 ? " opacity=\"\(opacity)\"" : "") + "/>"
  }
}
