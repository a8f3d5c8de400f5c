import ArgumentParser
import Foundation
import GiaobanTestSupport
import Testing

@testable import giaoban

@Suite struct ManualPageTests {
  private func page() throws -> String {
    let text = try String(contentsOfFile: Project.folder + "/docs/giaoban.1", encoding: .utf8)
    return text.replacingOccurrences(of: "\\-", with: "-").replacingOccurrences(of: "\\fR", with: " ")
      .replacingOccurrences(of: "\\fB", with: " ").replacingOccurrences(of: "\\fI", with: " ")
  }

  private func words() throws -> Set<String> {
    Set(try page().split(whereSeparator: { " \n,\"|.[]()".contains($0) }).map(String.init))
  }

  @Test func `every command and every option occurs in the manual page`() throws {
    let (page, words) = (try page(), try words())
    for (path, command) in CommandTree.all {
      #expect(page.contains(path), "\(path)")
      let help = command.helpMessage(columns: 200)
      let options = help.split(whereSeparator: { " \n,.:;()[]/".contains($0) }).filter { $0.hasPrefix("--") }
      #expect(!options.isEmpty)
      for option in options { #expect(words.contains(String(option)), "\(path) \(option)") }
    }
  }

  @Test func `every setting occurs in the manual page`() throws {
    let words = try words()
    for name in SettingName.allCases { #expect(words.contains(name.rawValue), "\(name.rawValue)") }
  }

  @Test func `every exit code occurs in the manual page`() throws {
    let page = try page()
    for code in ["0", "1", "2", "64", "65", "66", "74", "130"] { #expect(page.contains("\n.B \(code)\n")) }
  }

  @Test func `the page has the program's version`() throws {
    #expect(try page().contains("\"giaoban \(Giaoban.configuration.version)\""))
  }
}
