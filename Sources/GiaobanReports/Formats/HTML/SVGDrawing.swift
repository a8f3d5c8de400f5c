import GiaobanCore

/// A picture in the making, as SVG that stands in a page: lengths in units of which about 360 fill a phone's width.
struct SVGDrawing {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let width: Double
  let height: Double
  private var elements: [String] = []

  static let fontSize = 10.0

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func rect(
    x: Double, y: Double, width: Double, height: Double, fill: ChartInk, stroke: ChartInk? = nil, radius: Double = 0
  ) {
    let frame =
      "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" height=\"\(Self.text(height))\""
    let corner = radius > 0 ? " rx=\"\(Self.text(radius))\"" : ""
    elements.append("<rect \(frame)\(corner) \(Self.paint(fill: fill, stroke: stroke, width: 0.8))/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, fill: ChartInk, stroke: ChartInk? = nil) {
    elements.append(
      "<circle cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\" "
        + "\(Self.paint(fill: fill, stroke: stroke, width: 1))/>")
  }

  /// Straight lines from point to point.
  ///
  /// - Parameter dashes: lengths of stroke and gap; empty is a line without gaps.
  mutating func line(_ points: [(x: Double, y: Double)], stroke: ChartInk, width: Double = 1, dashes: String = "") {
    guard let first = points.first, points.count > 1 else { return }
    let path =
      "M\(Self.text(first.x)) \(Self.text(first.y))"
      + points.dropFirst().map { "L\(Self.text($0.x)) \(Self.text($0.y))" }.joined()
    self.path(path, stroke: stroke, width: width, dashes: dashes)
  }

  private mutating func path(_ path: String, stroke: ChartInk, width: Double, dashes: String = "") {
    let gaps = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    elements.append(
      "<path d=\"\(path)\" fill=\"none\" \(Self.stroke(stroke, width)) stroke-linejoin=\"round\"\(gaps)/>")
  }

  /// Slanting lines over a rectangle: tells a fill from others where there are no colours.
  mutating func hatch(x: Double, y: Double, width: Double, height: Double, stroke: ChartInk) {
    let gap = 5.0
    var path = ""
    var offset = gap
    while offset < width + height {
      // The line x' + y' = offset, cut at the sides.
      let (left, top) = (max(0, offset - height), max(0, offset - width))
      path +=
        "M\(Self.text(x + left)) \(Self.text(y + offset - left))L\(Self.text(x + offset - top)) \(Self.text(y + top))"
      offset += gap
    }
    if !path.isEmpty { self.path(path, stroke: stroke, width: 0.8) }
  }

  mutating func words(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, fill: ChartInk = .ink, size: Double = fontSize,
    isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    elements.append(
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" font-size=\"\(Self.text(size))\" "
        + "text-anchor=\"\(anchor.rawValue)\"\(weight) fill=\"\(fill.onPaper)\" class=\"f-\(fill.rawValue)\">"
        + "\(HTMLText.plain(words))</text>")
  }

  /// A sign for what is done, late, missing or owed, drawn: not every font has such letters.
  mutating func sign(_ sign: PledgeFigures.CheckInTime, x: Double, y: Double, stroke: ChartInk) {
    let size = 3.0
    switch sign {
    case .inTime: line([(x - size, y), (x - 1, y + 2.4), (x + size, y - 2.8)], stroke: stroke, width: 1.4)
    case .late:
      circle(x: x, y: y, radius: size, fill: .atRisk, stroke: stroke)
      line([(x, y - 1.8), (x, y), (x + 1.6, y)], stroke: stroke, width: 1)
    case .missing:
      line([(x - 2.4, y - 2.4), (x + 2.4, y + 2.4)], stroke: stroke, width: 1.4)
      line([(x - 2.4, y + 2.4), (x + 2.4, y - 2.4)], stroke: stroke, width: 1.4)
    case .owed: circle(x: x, y: y, radius: 2.4, fill: .ground, stroke: stroke)
    }
  }

  /// - Parameters:
  ///   - id: unlike any other in the page.
  ///   - words: what the picture shows, for who cannot see it.
  func text(id: String, title: String, words: String) -> String {
    let size = "viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\""
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) width=\"\(Self.text(width))\" height=\"\(Self.text(height))\" "
      + "role=\"img\" aria-label=\"\(HTMLText.plain(title))\" aria-describedby=\"\(id)\">\n"
      + "<title>\(HTMLText.plain(title))</title>\n<desc id=\"\(id)\">\(HTMLText.plain(words))</desc>\n"
      + "<g font-family=\"'Times New Roman', 'Liberation Serif', Tinos, serif\">\n"
      + elements.joined(separator: "\n") + "\n</g>\n</svg>"
  }

  // MARK: Attributes

  private static func paint(fill: ChartInk, stroke: ChartInk?, width: Double) -> String {
    guard let stroke else { return "fill=\"\(fill.onPaper)\" class=\"f-\(fill.rawValue)\"" }
    return "fill=\"\(fill.onPaper)\" stroke=\"\(stroke.onPaper)\" stroke-width=\"\(text(width))\" "
      + "class=\"f-\(fill.rawValue) s-\(stroke.rawValue)\""
  }

  private static func stroke(_ ink: ChartInk, _ width: Double) -> String {
    "stroke=\"\(ink.onPaper)\" stroke-width=\"\(text(width))\" class=\"s-\(ink.rawValue)\""
  }

  /// A length with at most one digit after the point.
  static func text(_ length: Double) -> String {
    // What is no number, or lies far outside every picture, must not stop the report.
    let tenths = length.isFinite ? Int((min(max(length, -100_000), 100_000) * 10).rounded()) : 0
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }

  /// About how wide words are drawn.
  static func width(of words: String, size: Double = fontSize) -> Double {
    Double(words.shownInOneLine.displayWidth) * size * 0.56
  }
}
