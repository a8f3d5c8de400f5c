import Foundation
import GiaobanBoard
import GiaobanTestSupport
import Testing

@Suite struct ThemesPageTests {
  private static let pictures = Golden(
    folder: Project.folder + "/docs/pictures", isRecording: Golden.project.isRecording)

  private func page() throws -> String { try Readme("docs/themes.md").text }

  @Test func `it names every theme and every role`() throws {
    let page = try page()
    for name in ThemeLibrary().names {
      #expect(page.contains("| `\(name)`") || page.contains(", `\(name)` |"), "\(name)")
    }
    for role in ThemeRole.allCases { #expect(page.contains("`\(role.rawValue)`"), "\(role)") }
  }

  @Test func `its pictures are drawn by the program, one of each theme`() throws {
    let program = try Program.withPracticeYear()
    for name in ThemeLibrary().names {
      let outcome = try BuiltProduct.run(
        ["snapshot", "--format", "svg", "--size", "80x24", "--color", "always", "--theme", name, "--lang", "en"],
        environment: program.folder.userEnvironment(["COLORTERM": "truecolor"]), in: program.folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.stderr)")
      expectGolden(outcome.stdout, "theme-\(name).svg", in: Self.pictures)
      #expect(try page().contains("pictures/theme-\(name).svg"))
    }
  }
}
