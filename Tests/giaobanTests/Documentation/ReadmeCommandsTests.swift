import Foundation
import GiaobanTestSupport
import Testing

@testable import giaoban

/// Every command that the README prints is run as printed, in its order; so are those of the manual page. What the other
/// documents name is there.
@Suite struct ReadmeCommandsTests {
  @Test func `the year of practice goes as the README prints it`() throws {
    let section = try #require(try Readme().section("Ten minutes"))
    let shell = try ExampleShell(sample: nil)
    let commands = section.blocks.flatMap(ExampleShell.commands)
    #expect(commands.first?.hasPrefix("giaoban init --sample practice") ?? false)
    for command in commands { try shell.run(command, "README") }
    let document = try Data(contentsOf: URL(fileURLWithPath: shell.folder.file("work/may.pdf")))
    #expect(document.starts(with: Data("%PDF".utf8)))
    let last = try #require(commands.last)
    #expect(last.hasPrefix("giaoban verify may.pdf"))
    #expect(try shell.run(last).stdout.contains("May 2027"))
  }

  @Test func `every command between the words of the README runs`() throws {
    let shell = try ExampleShell(sample: "may-2023")
    let spans = try Readme().spans.filter { ($0 + " ").hasPrefix("giaoban ") && !$0.contains("COMMAND") }
    #expect(spans.contains("giaoban snapshot") && spans.contains("giaoban due --check"))
    for span in spans { try shell.run(span, "README") }
  }

  /// In a store: nothing is overdue in May 2023, something is in the year of practice.
  @Test(arguments: [("may-2023", "0"), ("practice", "1"), (nil, "66")] as [(String?, String)])
  func `the lines for cron and the profile end as the README tells`(sample: String?, code: String) throws {
    let block = try #require(try Readme().blocks.first { $0.first?.hasPrefix("# crontab -e") ?? false })
    let lines = block.filter { !$0.hasPrefix("#") }
    try #require(lines.count == 2 && lines[0].hasPrefix("0 8 * * 1-5  giaoban "))
    let shell = try ExampleShell(sample: sample)
    let cron = try shell.runFree(String(lines[0].dropFirst("0 8 * * 1-5  ".count)))
    #expect(cron.exitCode == 0, "cron would send a mail of its own")
    #expect(try shell.codes() == [code])
    #expect(shell.folder.exists("mailed") == (code != "0"))
    #expect(try shell.runFree(lines[1]).exitCode == (sample == nil ? 66 : 0))
  }

  @Test func `the examples of the manual page run in their order`() throws {
    let page = try String(contentsOfFile: Project.folder + "/docs/giaoban.1", encoding: .utf8)
    let examples = try #require(page.components(separatedBy: ".SH EXAMPLES\n.nf\n").last)
    let text = examples.components(separatedBy: "\n.fi")[0].replacingOccurrences(of: "\\-", with: "-")
    let lines = text.split(separator: "\n").map(String.init)
    let shell = try ExampleShell(sample: nil)
    for command in ExampleShell.commands(lines) where !command.hasPrefix("#") {
      try shell.run(command.replacingOccurrences(of: "0 8 * * 1-5  ", with: ""), "giaoban.1")
    }
  }

  @Test func `every command and option that a document names is there`() throws {
    let documents = try FileManager.default.contentsOfDirectory(atPath: Project.folder + "/docs")
      .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    #expect(documents.contains("docs/rules.md"))
    for document in documents + ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
      let readme = try Readme(document)
      // `giaoban closing 1` is no command: the text that a closing's hash is over begins so.
      for named in readme.spans + readme.blocks.joined()
      where named.hasPrefix("giaoban ") && named != "giaoban closing 1" {
        expectThere(named, in: document)
      }
    }
  }

  private static let help = Dictionary(
    uniqueKeysWithValues: CommandTree.all.map { ($0.path, $0.command.helpMessage(columns: 200)) })

  /// The table of commands puts two of them in a line, says what each does, and writes `done|reopen CODE`.
  private func expectThere(_ named: String, in document: String) {
    for command in named.components(separatedBy: "giaoban ").dropFirst() {
      let words = command.split(separator: " ").map(String.init)
      guard let names = words.first, names.first?.isLowercase ?? false, !command.hasPrefix(" ") else { continue }
      let known = names.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ",")) }
        .filter { $0.allSatisfy { $0.isLowercase || $0 == "-" } }
      for name in known { #expect(Self.help[name] != nil, "\(document): there is no command \(name): \(named)") }
      guard let name = known.first, known.count == 1 else { continue }
      let below = words.dropFirst().first.flatMap { Self.help["\(name) \($0)"] }
      for word in words.dropFirst() where word.hasPrefix("--") {
        let option = word.prefix { $0 == "-" || $0.isLetter }
        #expect((below ?? Self.help[name] ?? "").contains(option), "\(document): no option \(option): \(named)")
      }
    }
  }
}
