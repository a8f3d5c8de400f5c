extension Canvas {
  /// What the terminal's own colours are in a picture.
  package struct SVGGround: Sendable {
    let foreground: Color
    let background: Color

    package init(foreground: Color, background: Color) {
      self.foreground = foreground
      self.background = background
    }

    /// The terminal's own text on that ground, dark on a light one and light on a dark one.
    package static func of(_ background: Color) -> SVGGround {
      let black = background.contrast(with: .rgb(red: 0, green: 0, blue: 0)) ?? 1
      let white = background.contrast(with: .rgb(red: 255, green: 255, blue: 255)) ?? 1
      return SVGGround(foreground: (black > white ? light : dark).foreground, background: background)
    }

    package static let dark = SVGGround(
      foreground: .rgb(red: 0xD8, green: 0xDE, blue: 0xE0), background: .rgb(red: 0x16, green: 0x1B, blue: 0x20))
    package static let light = SVGGround(
      foreground: .rgb(red: 0x22, green: 0x28, blue: 0x2C), background: .rgb(red: 0xFB, green: 0xFA, blue: 0xF6))
  }

  /// The canvas as one SVG 1.1 file that needs nothing else: no font file, no script, no style sheet.
  ///
  /// Each run of text is stretched to its columns (`textLength`), so any monospace font keeps the grid. Frames and blocks are
  /// drawn as lines and rectangles, so they join whatever the font.
  /// - Parameter title: Read out by screen readers, shown by browsers as a tool tip.
  package func svg(title: String, ground: SVGGround = .dark) -> String {
    let pen = SVGPen(ground: ground)
    let width = pen.x(size.columns) + pen.margin
    let height = pen.y(size.rows) + pen.margin
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
      "<title>\(SVGPen.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(pen.hex(ground.background))\"/>",
      "<g font-family=\"'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace\" font-size=\"\(pen.fontSize)\" "
        + "fill=\"\(pen.hex(ground.foreground))\">",
    ]
    for row in 0..<size.rows {
      // Grounds first: the descenders and drawn lines of a run must not be covered by its neighbour.
      let runs = self.runs(inRow: row)
      lines += runs.compactMap { pen.ground(of: $0, row: row) }
      for run in runs {
        for part in parts(of: run, row: row) {
          if let text = part.text {
            if let line = pen.text(text, column: part.column, columns: part.columns, row: row, style: run.style) {
              lines.append(line)
            }
          } else if let shape = part.shape {
            lines.append(pen.drawn(shape, column: part.column, columns: part.columns, row: row, style: run.style))
          }
        }
      }
    }
    return (lines + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  private struct Part {
    let column: Int
    var columns: Int
    /// The text, or nil for what is drawn.
    var text: String?
    var shape: BlockShape?
  }

  /// A run cut into text without gaps, and shapes; equal shapes side by side are one where that is possible. Two blanks or
  /// more part the text, so that stretching never moves a word.
  private func parts(of run: StyleRun, row: Int) -> [Part] {
    var parts: [Part] = []
    for column in run.column..<run.column + run.columns {
      let cell = self[Point(column: column, row: row)]
      if cell.isContinuation { continue }
      let shape = BlockShape(cell.text)
      let width = Int(cell.width)
      let underlined = run.style.attributes.contains(.underline)
      if let shape {
        if let last = parts.last, last.shape == shape, shape.joins, last.column + last.columns == column {
          parts[parts.count - 1].columns += width
        } else {
          parts.append(Part(column: column, columns: width, text: nil, shape: shape))
        }
      } else if cell.text == " " && !underlined && (parts.last?.text == nil) {
        continue
      } else if let last = parts.last, last.text != nil, last.column + last.columns == column,
        underlined || !(cell.text == " " && self[Point(column: column + 1, row: row)].text == " ")
      {
        parts[parts.count - 1].columns += width
        parts[parts.count - 1].text?.unicodeScalars.append(contentsOf: cell.text.unicodeScalars)
      } else if cell.text != " " || underlined {
        parts.append(Part(column: column, columns: width, text: cell.text, shape: nil))
      }
    }
    return parts
  }
}
