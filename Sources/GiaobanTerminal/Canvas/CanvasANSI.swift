extension Canvas {
  /// The canvas as text with SGR sequences (ECMA-48, section 8.3.117), for a terminal, a pager or a log.
  ///
  /// Every line begins and ends in the terminal's own style. Colours beyond `depth` become their nearest; with `.none` only
  /// attributes remain. Blanks at the end of a line go unless they have a look.
  package func ansi(depth: ColorDepth) -> String {
    var result = ""
    for row in 0..<size.rows {
      var line = ""
      var styled = false
      var runs = self.runs(inRow: row)
      while let last = runs.last, last.style == .plain {
        let text = last.text.withoutBlanksAtEnd
        runs.removeLast()
        guard text.isEmpty else {
          runs.append(StyleRun(column: last.column, columns: last.columns, text: text, style: .plain))
          break
        }
      }
      for run in runs {
        let codes = run.style.sgr(depth: depth)
        if styled || !codes.isEmpty { line += "\u{1B}[" + (["0"] + codes).joined(separator: ";") + "m" }
        styled = !codes.isEmpty
        line += run.text
      }
      result += line + (styled ? "\u{1B}[0m" : "") + "\n"
    }
    return result
  }
}

extension Style {
  /// The parameters of SGR after a reset; empty for the plain style.
  func sgr(depth: ColorDepth) -> [String] {
    var codes: [String] = []
    let pairs: [(TextAttributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in pairs where attributes.contains(attribute) { codes.append(code) }
    codes += foreground.reduced(to: depth).sgr(ground: false)
    codes += background.reduced(to: depth).sgr(ground: true)
    return codes
  }
}

extension Color {
  fileprivate func sgr(ground: Bool) -> [String] {
    switch self {
    case .terminal: []
    case .index(let index) where index < 8: ["\((ground ? 40 : 30) + Int(index))"]
    case .index(let index) where index < 16: ["\((ground ? 100 : 90) + Int(index) - 8)"]
    case .index(let index): [ground ? "48" : "38", "5", "\(index)"]
    case .rgb(let red, let green, let blue): [ground ? "48" : "38", "2", "\(red)", "\(green)", "\(blue)"]
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var result = self
    while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    return result
  }
}
