import Foundation
import Testing

@testable import GiaobanBoard
@testable import GiaobanTerminal

@Suite struct ThemeTests {
  /// A theme of which every role is the same, but for what the test puts in the place of `title`.
  private func yaml(title: String = "{}", extra: String = "") -> String {
    "name: test\nstyles:\n"
      + ThemeRole.allCases.map { "  \($0.rawValue): \($0 == .title ? title : "{}")\n" }.joined() + extra
  }

  private func error(_ yaml: String) -> ThemeError? {
    do throws(ThemeError) {
      _ = try ThemeFile(file: "my.yaml").theme(from: yaml)
      return nil
    } catch { return error }
  }

  private func style(_ title: String, _ depth: ColorDepth) throws -> Style {
    try ThemeFile(file: "my.yaml").theme(from: yaml(title: title)).palette(for: depth)[.title]
  }

  @Test func `a colour has a fallback for each depth, given or the nearest`() throws {
    let given = "{fg: [\"#8fb573\", 114, green], bold: true}"
    #expect(try style(given, .trueColor).foreground == .rgb(red: 0x8F, green: 0xB5, blue: 0x73))
    #expect(try style(given, .indexed256).foreground == .index(114))
    #expect(try style(given, .sixteen).foreground == .index(2))
    #expect(try style(given, .none) == Style(attributes: .bold))
    #expect(try style("{fg: \"#d70000\"}", .indexed256).foreground == .index(160))
    #expect(try style("{fg: \"#d70000\"}", .sixteen).foreground == .index(1))
    #expect(try style("{bg: brightBlue}", .sixteen).background == .index(12))
    #expect(try style("{fg: default}", .trueColor) == .plain)
  }

  @Test func `without colours mono replaces the attributes`() throws {
    #expect(try style("{bg: 4, bold: true, mono: [reverse]}", .none) == Style(attributes: .reverse))
    #expect(try style("{bg: 4, bold: true, mono: [reverse]}", .sixteen).attributes == .bold)
    #expect(try style("{bold: true, italic: false, underline: true}", .none).attributes == [.bold, .underline])
  }

  @Test func `what is wrong is named with its line and field`() {
    #expect(
      error(yaml(title: "{fg: grean}"))
        == .unknownColor(file: "my.yaml", line: 5, field: "styles.title.fg", value: "grean"))
    #expect(
      error(yaml(title: "{fg: [\"#12345\"]}"))
        == .unknownColor(file: "my.yaml", line: 5, field: "styles.title.fg", value: "#12345"))
    #expect(
      error(yaml(title: "{fg: 256}")) == .unknownColor(file: "my.yaml", line: 5, field: "styles.title.fg", value: "256")
    )
    #expect(
      error(yaml(title: "{bold: yes}"))
        == .wrongKind(file: "my.yaml", line: 5, field: "styles.title.bold", wanted: .yesOrNo))
    #expect(error(yaml(title: "[bold]")) == .wrongKind(file: "my.yaml", line: 5, field: "styles.title", wanted: .map))
    #expect(
      error(yaml(title: "{mono: [loud]}"))
        == .wrongKind(file: "my.yaml", line: 5, field: "styles.title.mono", wanted: .attributeNames))
    let last = ThemeRole.allCases.count + 3
    let unknown = error(yaml(extra: "  titel: {}\n"))
    #expect(
      unknown
        == .unknownField(
          file: "my.yaml", line: last, field: "styles.titel", known: ThemeRole.allCases.map(\.rawValue)))
    let short = yaml().replacingOccurrences(of: "  owed: {}\n", with: "")
    #expect(error(short) == .missingField(file: "my.yaml", line: 3, field: "styles.owed"))
    #expect(error("name: x\n") == .missingField(file: "my.yaml", line: 1, field: "styles"))
    #expect(error("") == .wrongKind(file: "my.yaml", line: 1, field: "", wanted: .map))
    let broken = error("name: [\n")
    #expect(broken.map { if case .notYAML = $0 { true } else { false } } ?? false)
  }

  @Test func `an error says file, line and field in both languages, filtered`() {
    let error = ThemeError.unknownColor(file: "a.yaml", line: 5, field: "styles.text.fg", value: "\u{1B}[31m")
    #expect(error.phrase.en.hasPrefix("a.yaml:5: styles.text.fg: “^[[31m” is no colour."))
    #expect(error.phrase.vi.hasPrefix("a.yaml:5: styles.text.fg: “^[[31m” không phải là màu."))
  }

  @Test func `themes are found by path, in the user's folder, then compiled in`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("light.yaml")
    try Data(yaml().utf8).write(to: file)
    let library = ThemeLibrary(folders: ["/nonexistent", folder.path])
    #expect(try library.theme("light").name == "test")
    #expect(try ThemeLibrary().theme("light").name == "light")
    #expect(try ThemeLibrary().theme(file.path).name == "test")
    #expect(library.names == ["default", "contrast", "light"])
    #expect(throws: ThemeError.unknownTheme(name: "ligth", nearest: "light", available: library.names)) {
      try library.theme("ligth")
    }
    #expect(throws: ThemeError.self) { try library.theme("no/such.yaml") }
  }

  @Test(arguments: ["default", "light", "contrast"])
  func `a theme that comes along is small and complete, and can be read`(name: String) throws {
    let theme = try ThemeLibrary().theme(name)
    #expect(theme.name == name)
    let ground: Canvas.SVGGround = name == "light" ? .light : .dark
    for depth in [ColorDepth.trueColor, .indexed256] {
      let palette = theme.palette(for: depth)
      for role in ThemeRole.allCases {
        let style = palette[role]
        let foreground = style.foreground == .terminal ? ground.foreground : style.foreground
        let background = style.background == .terminal ? ground.background : style.background
        // Frames and bars are no text (WCAG 2.2, 1.4.3 and 1.4.11); the ones that are not in focus stay behind.
        let least = [.border, .barRest].contains(role) ? 2.9 : 4.5
        #expect(contrast(foreground, background) >= least, "\(role) \(depth)")
      }
      for role in [ThemeRole.healthOnTrack, .healthAtRisk, .healthOffTrack, .healthUnknown, .dim, .late, .owed] {
        for under in [ThemeRole.selection, .selectionInactive, .overlay] {
          let style = palette[role].on(palette[under])
          let mark = contrast(style.foreground, style.background)
          #expect(mark >= 3, "\(role) on \(under) \(depth)")
        }
      }
    }
    #expect(theme.palette(for: .none)[.selection].attributes.contains(.reverse))
    #expect(theme.palette(for: .none)[.fieldFocused] != theme.palette(for: .none)[.field])
  }

  /// WCAG 2.2, contrast ratio.
  private func contrast(_ first: Color, _ second: Color) -> Double {
    let (dark, bright) = (min(luminance(first), luminance(second)), max(luminance(first), luminance(second)))
    return (bright + 0.05) / (dark + 0.05)
  }

  private func luminance(_ color: Color) -> Double {
    let (red, green, blue): (UInt8, UInt8, UInt8) =
      switch color {
      case .terminal: (0, 0, 0)
      case .index(let index): Color.components(of: index)
      case .rgb(let red, let green, let blue): (red, green, blue)
      }
    let linear = [red, green, blue].map { value -> Double in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
