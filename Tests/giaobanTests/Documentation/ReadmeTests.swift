import Foundation
import GiaobanBoard
import GiaobanTestSupport
import Testing

@testable import giaoban

/// The README is held to the program: what it shows is what the program does.
@Suite struct ReadmeTests {
  private static let pictures = Golden(
    folder: Project.folder + "/docs/pictures", isRecording: Golden.project.isRecording)

  private func readme() throws -> String {
    try String(contentsOfFile: Project.folder + "/README.md", encoding: .utf8)
  }

  @Test func `its pictures are drawn by the program`() throws {
    let may = try Program.withMay2023()
    let practice = try Program.withPracticeYear()
    let drawings: [(Program, [String], String)] = [
      (practice, ["--lang", "en", "--month", "2027-06"], "practice-en.svg"),
      (practice, ["--lang", "vi", "--view", "todo", "--theme", "light"], "to-do-vi.svg"),
      (practice, ["--lang", "en", "--view", "detail:EDU-1"], "detail-en.svg"),
      (practice, ["--lang", "en", "--view", "meeting"], "meeting-en.svg"),
      (practice, ["--lang", "vi", "--view", "year"], "year-vi.svg"),
      (may, ["--lang", "vi"], "may-2023-vi.svg"),
    ]
    for (program, options, name) in drawings {
      let outcome = try BuiltProduct.run(
        ["snapshot", "--format", "svg", "--size", "120x40", "--color", "always"] + options,
        environment: program.folder.userEnvironment([:]), in: program.folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.stderr)")
      expectGolden(outcome.stdout, name, in: Self.pictures)
      #expect(try readme().contains("docs/pictures/\(name)"))
    }
  }

  @Test func `it names every command`() throws {
    let readme = try readme()
    for command in Giaoban.configuration.subcommands {
      #expect(readme.contains(command._commandName), "\(command._commandName)")
    }
  }

  @Test func `its table of keys has every key of the board`() throws {
    let table = try readme().split(separator: "\n").filter { $0.hasPrefix("| `") }.joined(separator: "\n")
    for row in Request.keyed.map(\.row) {
      for key in row.keys.map(\.text) where Int(key) == nil {
        #expect(table.contains("`\(key)`"), "\(row.name.en)")
      }
    }
  }
}
