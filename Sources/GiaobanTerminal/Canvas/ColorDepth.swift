/// How many colours may be used.
package enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// None at all: attributes carry what colour would.
  case none
  /// The 8 of ANSI, of which none is bright.
  case eight
  /// The 16 of ANSI.
  case sixteen
  case indexed256
  case trueColor

  /// What the environment asks for (https://no-color.org, `COLORTERM`), and what the terminal can do.
  ///
  /// - Parameters:
  ///   - terminalColors: As terminfo tells; less than 8 means none.
  ///   - isDirect: Whether terminfo takes colours as red, green and blue (`RGB`).
  package init(environment: [String: String], terminalColors: Int, isDirect: Bool = false) {
    if let wish = environment["NO_COLOR"], !wish.isEmpty {
      self = .none
    } else if isDirect {
      self = .trueColor
    } else if terminalColors < 8 {
      self = .none
    } else if Self.promisesTrueColor(environment) {
      self = .trueColor
    } else {
      self = terminalColors >= 256 ? .indexed256 : terminalColors >= 16 ? .sixteen : .eight
    }
  }

  /// `COLORTERM` comes from the terminal around it where the program runs inside GNU screen or on a Linux console: neither has
  /// more colours than its own.
  private static func promisesTrueColor(_ environment: [String: String]) -> Bool {
    guard ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") else { return false }
    let isInScreen = !(environment["STY"] ?? "").isEmpty && (environment["TMUX"] ?? "").isEmpty
    return !isInScreen && environment["TERM"] != "linux"
  }

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
