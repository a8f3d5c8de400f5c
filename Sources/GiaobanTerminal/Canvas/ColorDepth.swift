/// How many colours may be used.
package enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// None at all: attributes carry what colour would.
  case none
  /// The 16 of ANSI.
  case sixteen
  case indexed256
  case trueColor

  /// What the environment asks for (https://no-color.org, `COLORTERM`), and what the terminal can do.
  ///
  /// - Parameter terminalColors: As terminfo tells; less than 8 means none.
  package init(environment: [String: String], terminalColors: Int) {
    if let wish = environment["NO_COLOR"], !wish.isEmpty {
      self = .none
    } else if terminalColors < 8 {
      self = .none
    } else if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") {
      self = .trueColor
    } else {
      self = terminalColors >= 256 ? .indexed256 : .sixteen
    }
  }

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
