/// A colour that a cell may have.
package enum Color: Hashable, Sendable {
  /// What the terminal uses when nothing is said.
  case terminal
  /// One of the 256 of xterm; 0…15 are the 16 of ANSI, whose look the terminal decides.
  case index(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How text may stand out besides colour.
package struct TextAttributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = TextAttributes(rawValue: 1)
  package static let dim = TextAttributes(rawValue: 2)
  package static let italic = TextAttributes(rawValue: 4)
  package static let underline = TextAttributes(rawValue: 8)
  package static let reverse = TextAttributes(rawValue: 16)
}

/// How a cell looks.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: TextAttributes

  package init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package static let plain = Style()

  package func adding(_ attributes: TextAttributes) -> Style {
    Style(foreground: foreground, background: background, attributes: self.attributes.union(attributes))
  }

  /// The same text on the ground of `other`, as a coloured mark in a selected line: what stands out there stands out here. Text
  /// without a colour of its own, or with one of the first 16 that could not be read there, takes that of `other`, which is made
  /// for that ground.
  package func on(_ other: Style) -> Style {
    Style(
      foreground: takesForeground(of: other) ? other.foreground : foreground, background: other.background,
      attributes: kept(on: other).union(other.attributes))
  }

  /// Dim text is for the terminal's own ground: on another nobody knows what is left of its contrast.
  private func kept(on other: Style) -> TextAttributes {
    other.background == .terminal && !other.attributes.contains(.reverse) ? attributes : attributes.subtracting(.dim)
  }

  private func takesForeground(of other: Style) -> Bool {
    switch foreground {
    case .terminal: true
    case .rgb: false
    case .index(let index):
      index < 16 && (foreground.contrast(with: other.background) ?? Color.readable) < Color.readable
    }
  }
}
