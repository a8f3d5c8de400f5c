import GiaobanTestSupport
import Testing

@testable import GiaobanExchange

@Suite struct ProgramSettingsTests {
  private func read(_ text: String) throws(ExchangeError) -> ProgramSettings {
    try ProgramSettings(bytes: Array(text.utf8), file: "config.yaml")
  }

  private func words(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return error.phrase.en
    }
  }

  @Test func `every field is read`() throws {
    let settings = try read("language: vi\ntheme: light\nsymbols: ascii\nmouse: false\n")
    #expect(settings.language == .vietnamese)
    #expect(settings.theme == "light")
    #expect(settings.symbols == .ascii)
    #expect(settings.mouse == false)
  }

  @Test func `a file that is not there, is empty or says nothing sets nothing`() throws {
    #expect(try ProgramSettings(path: "/nowhere/config.yaml") == ProgramSettings())
    #expect(try read("") == ProgramSettings())
    #expect(try read("# nothing yet\n") == ProgramSettings())
    #expect(try read("theme:\n") == ProgramSettings())
  }

  @Test func `everything that is wrong is told with file, line and field`() {
    #expect(
      words("languge: vi\ntheme: light\nsymbols: emoji\nmouse: yes\n").split(separator: "\n") == [
        "config.yaml:1: there is no field “languge”. Did you mean “language”?",
        "config.yaml:3: symbols: “emoji” is not known. Choose one of: unicode, ascii.",
        "config.yaml:4: mouse: “yes” is neither true nor false.",
      ])
    #expect(words("- vi\n").hasPrefix("config.yaml:1: this must be a map of fields: language, theme, symbols, mouse"))
    #expect(words("theme: [a, b]\n") == "config.yaml:1: theme: this must be text, not a list or a map.")
    #expect(words("theme: a\ntheme: b\n").contains("written twice"))
  }

  @Test func `a folder in a file's place is called one`() throws {
    #expect(throws: ExchangeError.isFolder(path: "/tmp")) { try ProgramSettings(path: "/tmp") }
    #expect(throws: ExchangeError.isFolder(path: "/tmp")) { try BriefingFile(path: "/tmp") }
  }
}

@Suite struct LongPathTests {
  @Test func `a path is named whole, however long`() {
    let path = "/" + String(repeating: "thu-muc-dai/", count: 12) + "giao-ban.yaml"
    #expect(ExchangeError.noSuchFile(path: path).phrase.en.contains(path))
  }
}
