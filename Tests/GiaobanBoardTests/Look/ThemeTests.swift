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
    #expect(try style("{fg: \"#00d7d7\"}", .sixteen).foreground == .index(6))
    #expect(try style("{fg: \"#00ffff\", bg: blue}", .sixteen).background == .index(4))
    #expect(try style("{fg: [\"#ffffff\", 231, brightCyan]}", .eight).foreground == .index(6))
    #expect(try style("{fg: [\"#ffffff\", 231, brightRed, green]}", .eight).foreground == .index(2))
    #expect(try style("{fg: default}", .trueColor) == .plain)
  }

  @Test func `what could not be read goes back to the terminal's own colours`() throws {
    for color in ["black", "brightBlack", "red", "8"] {
      #expect(try style("{fg: \(color), mono: [bold]}", .sixteen) == Style(attributes: .bold), "\(color)")
    }
    #expect(try style("{bg: brightBlue, bold: true}", .sixteen) == Style(attributes: [.bold, .reverse]))
    #expect(try style("{fg: yellow, bg: white, mono: [underline]}", .sixteen) == Style(attributes: .underline))
  }

  @Test func `without colours mono replaces the attributes`() throws {
    #expect(try style("{bg: 4, bold: true, mono: [reverse]}", .none) == Style(attributes: .reverse))
    #expect(try style("{fg: 15, bg: 4, bold: true, mono: [reverse]}", .sixteen).attributes == .bold)
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
    #expect(library.names.first == "default" && library.names.filter { $0 == "light" }.count == 1)
    #expect(throws: ThemeError.unknownTheme(name: "ligth", nearest: "light", available: library.names)) {
      try library.theme("ligth")
    }
    #expect(throws: ThemeError.self) { try library.theme("no/such.yaml") }
  }

  @Test func `a misspelt role names the nearest, a strange one all`() {
    let roles = ThemeRole.allCases.map(\.rawValue)
    let near = ThemeError.unknownField(file: "a.yaml", line: 3, field: "styles.owwed", known: roles).phrase
    #expect(near.en == "a.yaml:3: styles.owwed: there is no such field. Nearest: owed.")
    #expect(near.vi == "a.yaml:3: styles.owwed: không có mục này. Gần nhất: owed.")
    let strange = ThemeError.unknownField(file: "a.yaml", line: 3, field: "styles.xyz", known: roles).phrase
    #expect(roles.allSatisfy { strange.en.contains($0) })
  }
}
