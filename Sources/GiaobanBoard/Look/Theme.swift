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

  /// What `ground` stands for where it is no colour.
  static let dark = Color.rgb(red: 0x16, green: 0x1B, blue: 0x20)
  static let light = Color.rgb(red: 0xFB, green: 0xFA, blue: 0xF6)

  package let name: String
  /// The ground that it is made for. A terminal has its own; a picture takes this one.
  package let ground: Color
  let looks: [ThemeRole: Look]

  /// Made for dark text on a light ground.
  package var isLight: Bool { TerminalGround(ground) == .light }

  /// The styles to draw with.
  package func palette(for depth: ColorDepth) -> Palette {
    Palette(name: name, depth: depth, ground: ground, styles: looks.mapValues { style(of: $0, depth) })
  }

  /// The style of a role. Where its colours could not be read, or there are none, attributes stand for them.
  private func style(of look: Look, _ depth: ColorDepth) -> Style {
    let wanted = Style(
      foreground: Self.color(among: look.foreground, depth: depth),
      background: Self.color(among: look.background, depth: depth), attributes: look.attributes)
    var style = wanted
    if wanted.background == .terminal {
      if !isReadableOnTerminal(wanted.foreground) { style.foreground = .terminal }
    } else if (wanted.foreground.contrast(with: wanted.background) ?? 0) < Color.readable {
      style = Style(attributes: look.attributes.union(.reverse))
    }
    let isColored = look.foreground.first != .terminal || look.background.first != .terminal
    if style.foreground == .terminal, style.background == .terminal, isColored || depth == .none {
      style.attributes = look.monochrome ?? style.attributes
    }
    return style
  }

  /// Whether text in that colour can be read on the ground that the theme is made for. Of the first 16, whose look the terminal
  /// decides, black and dark grey (0 and 8) never can: they are the ground of some.
  private func isReadableOnTerminal(_ color: Color) -> Bool {
    guard case .index(let index) = color, index < 16 else { return true }
    if index == 0 || index == 8 { return false }
    return (color.contrast(with: .index(isLight ? 15 : 0)) ?? 0) >= Color.readable
  }

  /// The first that the depth can show as it is, else the nearest to the first; for 8 colours the fourth, else the nearest to the last,
  /// which is made for few.
  private static func color(among colors: [Color], depth: ColorDepth) -> Color {
    if depth == .eight, colors.count > 3 { return colors[3].reduced(to: depth) }
    let nearest = depth == .eight ? colors.last : colors.first
    return colors.first { $0.reduced(to: depth) == $0 } ?? nearest?.reduced(to: depth) ?? .terminal
  }
}

/// A theme on a terminal with so many colours: one style per role.
package struct Palette: Equatable, Sendable {
  /// The name of the theme.
  package let name: String
  package let depth: ColorDepth
  /// That of the theme.
  package let ground: Color
  private let styles: [ThemeRole: Style]

  init(name: String, depth: ColorDepth, ground: Color, styles: [ThemeRole: Style]) {
    self.name = name
    self.depth = depth
    self.ground = ground
    self.styles = styles
  }

  package subscript(role: ThemeRole) -> Style { styles[role] ?? .plain }

  /// No colours and no attributes, but a selection that can be seen.
  package static let plain = Palette(
    name: "plain", depth: .none, ground: Theme.dark,
    styles: [.selection: Style(attributes: .reverse), .fieldFocused: Style(attributes: .underline)])
}
