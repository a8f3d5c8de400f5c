import Foundation
import GiaobanTestSupport
import Testing

@testable import giaoban

/// The examples of every `--help` are run as they are printed, in order, each block in a store with the sample that it names.
@Suite struct HelpExamplesTests {
  /// What stands in the help below `Examples (giaoban init --sample practice):`, and one like it.
  struct Block: Equatable {
    let heading: String
    var lines: [String] = []

    /// Nil where the heading says that there is no store yet.
    var sample: String? {
      heading.split(separator: "--sample ").dropFirst().first.map { String($0.prefix { $0 != ")" }) }
    }
  }

  @Test(arguments: CommandTree.all.map(\.path))
  func `the examples in the help of a command are true`(of path: String) throws {
    let blocks = try blocks(of: path)
    let commands = blocks.map { ExampleShell.commands($0.lines) }
    #expect(commands.joined().contains { ($0 + " ").hasPrefix("giaoban \(path) ") }, "there is no example of \(path)")
    for (block, commands) in zip(blocks, commands) {
      #expect(block.sample != nil || block.heading == "Examples (no store yet):", "\(path): \(block.heading)")
      #expect(block.heading.hasPrefix(commands.count == 1 ? "Example (" : "Examples ("), "\(path): \(block.heading)")
      let shell = try ExampleShell(sample: block.sample)
      for command in commands { try shell.run(command, path) }
    }
  }

  @Test(arguments: CommandTree.all.map(\.path))
  func `no terminal is so narrow that an example is broken`(_ path: String) throws {
    #expect(try blocks(of: path, ["COLUMNS": "40"]) == blocks(of: path))
  }

  @Test func `the help that is asked for with help has its examples whole too`() throws {
    let program = try Program(environment: ["COLUMNS": "40"])
    #expect(try program.run("help", "task", "add").stdout == program.run("task", "add", "--help").stdout)
    #expect(try program.run("help", "unit").stdout.contains("--head \"Ms Hoa\" --head-title Head --contact"))
  }

  /// As the program prints them where it knows no width: 80 columns, as in a terminal that has them.
  private func blocks(of path: String, _ environment: [String: String] = [:]) throws -> [Block] {
    let folder = try TemporaryFolder("help")
    let outcome = try BuiltProduct.run(
      path.split(separator: " ").map(String.init) + ["--help"], environment: folder.userEnvironment(environment))
    try #require(outcome.exitCode == 0, "\(outcome.stderr)")
    var blocks: [Block] = []
    var isInBlock = false
    for line in outcome.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("Example") {
        blocks.append(Block(heading: line))
        isInBlock = true
      } else if line.isEmpty {
        isInBlock = false
      } else if isInBlock {
        #expect(line.hasPrefix("  ") && line.count < 80, "\(path): an example is wrapped: \(line)")
        blocks[blocks.count - 1].lines.append(String(line.dropFirst(2)))
      }
    }
    return blocks
  }
}
