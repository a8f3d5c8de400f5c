import GiaobanTerminal

/// The looks of every role, for every number of colours.
package struct Theme: Equatable, Sendable {
  /// One role as the theme file gives it.
  struct Look: Equatable, Sendable {
    /// The colours to choose from, from the exact one to the one that 16 colours have.
    var foreground: [Color] = [.terminal]
    var background: [Color] = [.terminal]
    var attributes: TextAttributes = []
    /// The attributes that stand instead of `attributes` where there are no colours.
    var monochrome: TextAttributes?
  }

  package let name: String
  /// Made for dark text on a light ground. A terminal has its own ground; a picture takes this one.
  package let isLight: Bool
  let looks: [ThemeRole: Look]

  /// The styles to draw with.
  package func palette(for depth: ColorDepth) -> Palette {
    var styles: [ThemeRole: Style] = [:]
    for (role, look) in looks {
      styles[role] = Style(
        foreground: Self.color(among: look.foreground, depth: depth),
        background: Self.color(among: look.background, depth: depth),
        attributes: depth == .none ? look.monochrome ?? look.attributes : look.attributes)
    }
    return Palette(name: name, depth: depth, isLight: isLight, styles: styles)
  }

  /// The first that the depth can show as it is, else the nearest to the first.
  private static func color(among colors: [Color], depth: ColorDepth) -> Color {
    guard let first = colors.first else { return .terminal }
    return colors.first { $0.reduced(to: depth) == $0 } ?? first.reduced(to: depth)
  }
}

/// A theme on a terminal with so many colours: one style per role.
package struct Palette: Equatable, Sendable {
  /// The name of the theme.
  package let name: String
  package let depth: ColorDepth
  package let isLight: Bool
  private let styles: [ThemeRole: Style]

  init(name: String, depth: ColorDepth, isLight: Bool, styles: [ThemeRole: Style]) {
    self.name = name
    self.depth = depth
    self.isLight = isLight
    self.styles = styles
  }

  package subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  /// No colours and no attributes, but a selection that can be seen.
  package static let plain = Palette(
    name: "plain", depth: .none, isLight: false,
    styles: [.selection: Style(attributes: .reverse), .fieldFocused: Style(attributes: .underline)])
}
