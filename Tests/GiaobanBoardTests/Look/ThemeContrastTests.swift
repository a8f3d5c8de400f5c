import GiaobanTerminal
import Testing

@testable import GiaobanBoard

/// Text of every theme that comes along, on every ground that it stands on, with as many colours as a terminal may have.
@Suite struct ThemeContrastTests {
  static let names = ThemeLibrary().names

  /// Grounds that terminals have: for an exact colour those that are common, for one of the first 16 its own black or white.
  private func grounds(of theme: Theme) -> [Color] {
    let texts: [String] =
      switch theme.name {
      case "solarized-dark": ["#002b36", "#073642", "#000000"]
      case "solarized-light": ["#fdf6e3", "#eee8d5", "#ffffff"]
      case _ where theme.isLight: ["#ffffff", "#fbfaf6", "#fdf6e3", "#eeeeee"]
      default: ["#000000", "#161b20", "#1e1e1e", "#282c34", "#300a24"]
      }
    return texts.compactMap { Color(name: $0) }
  }

  @Test(arguments: names, ColorDepth.allCases)
  func `every role can be read on every ground`(name: String, depth: ColorDepth) throws {
    let theme = try ThemeLibrary().theme(name)
    #expect(theme.name == name)
    let palette = theme.palette(for: depth)
    let least = name == "contrast" ? 7 : Color.readable
    for role in ThemeRole.allCases {
      let style = palette[role]
      #expect(weakest(style, theme) >= least, "\(role)")
      guard style.background == .terminal else { continue }
      for ground in [ThemeRole.selection, .selectionInactive, .overlay] {
        #expect(weakest(style.on(palette[ground]), theme) >= least, "\(role) on \(ground)")
      }
    }
  }

  /// The least contrast of text in that style. The terminal's own two colours are the terminal's care; its own text on a ground of
  /// ours would be nobody's.
  private func weakest(_ style: Style, _ theme: Theme) -> Double {
    guard style.background == .terminal else { return style.foreground.contrast(with: style.background) ?? 0 }
    switch style.foreground {
    case .terminal: return 21
    case .index(let index) where index == 0 || index == 8: return 0
    case .index(let index) where index < 16:
      return style.foreground.contrast(with: .index(theme.isLight ? 15 : 0)) ?? 0
    case .index, .rgb: return grounds(of: theme).compactMap { style.foreground.contrast(with: $0) }.min() ?? 0
    }
  }

  @Test(arguments: names, ColorDepth.allCases)
  func `what is selected, typed in or wrong stands out`(name: String, depth: ColorDepth) throws {
    let palette = try ThemeLibrary().theme(name).palette(for: depth)
    for role in [ThemeRole.selection, .selectionInactive, .fieldFocused, .error, .filterMatch] {
      #expect(palette[role] != palette[.text] && palette[role] != .plain, "\(role)")
    }
    #expect(palette[.fieldFocused] != palette[.field])
    #expect(palette[.selection] != palette[.selectionInactive])
  }

  @Test func `there are themes for every purpose`() {
    let wanted = [
      "default", "light", "contrast", "red-green", "blue-yellow", "mono", "sixteen", "solarized-dark",
      "solarized-light",
    ]
    #expect(Set(wanted).isSubset(of: Self.names))
  }
}
