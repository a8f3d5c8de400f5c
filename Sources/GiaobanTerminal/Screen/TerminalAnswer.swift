/// What a terminal has answered to what it was asked: never a key.
enum TerminalAnswer: Equatable {
  /// The colour of its ground (OSC 11).
  case background(Color)
  /// Which terminal it is (DA1, ECMA-48 section 8.3.24). Every terminal answers that, and in order: what was asked before it and has
  /// not been answered yet never will be.
  case identity

  /// - Parameter text: what stands between `ESC ]` and its end: `11;rgb:1616/1b1b/2020`.
  init?(osc text: String) {
    guard text.hasPrefix("11;"), let color = Color(xParseColor: text.dropFirst(3)) else { return nil }
    self = .background(color)
  }
}

extension Color {
  /// A colour as terminals tell it (XParseColor(3)): `rgb:` or `rgba:` and parts of one to four hexadecimal digits, or `#rrggbb`
  /// and its like.
  init?(xParseColor text: some StringProtocol) {
    var parts: [Substring] = []
    if text.hasPrefix("#"), text.utf8.count % 3 == 1 {
      let digits = Substring(text.dropFirst())
      let length = digits.utf8.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * length).prefix(length) }
    } else if let colon = text.firstIndex(of: ":"), ["rgb", "rgba"].contains(String(text[..<colon])) {
      parts = Substring(text[text.index(after: colon)...]).split(separator: "/", omittingEmptySubsequences: false)
    }
    let values = parts.prefix(3).compactMap { part -> UInt8? in
      guard (1...4).contains(part.utf8.count), let value = UInt(part, radix: 16) else { return nil }
      let most: UInt = (1 << (4 * UInt(part.utf8.count))) - 1
      return UInt8((value * 255 + most / 2) / most)
    }
    guard values.count == 3, parts.count <= 4 else { return nil }
    self = .rgb(red: values[0], green: values[1], blue: values[2])
  }
}

/// Whether a terminal's ground is light or dark.
package enum TerminalGround: Sendable {
  case light
  case dark

  /// As the terminal has told its colour: light is what black reads better on than white.
  package init?(_ color: Color) {
    guard let black = color.contrast(with: .rgb(red: 0, green: 0, blue: 0)),
      let white = color.contrast(with: .rgb(red: 255, green: 255, blue: 255))
    else { return nil }
    self = black > white ? .light : .dark
  }

  /// As rxvt and those that follow it say in `COLORFGBG`, "15;0" or "15;default;0": the last number is the ground, one of 16.
  package init?(environment: [String: String]) {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let number = Int(last),
      (0..<16).contains(number)
    else { return nil }
    self = number == 7 || number > 8 ? .light : .dark
  }
}
