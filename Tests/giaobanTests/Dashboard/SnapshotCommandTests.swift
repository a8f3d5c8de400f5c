import GiaobanTestSupport
import Testing

@Suite struct SnapshotCommandTests {
  @Test func `the board is drawn in the size that is asked for`() throws {
    let outcome = try Program.withMay2023().run("snapshot", "--size", "100x30")
    #expect(outcome.exitCode == 0)
    let lines = outcome.stdout.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 31 && lines.last == "")
    #expect(outcome.stdout.contains("9 owed"))
    #expect(outcome.stdout.contains("KCN-2"))
  }

  @Test(arguments: [
    ("todo", "nợ"), ("help", "Trợ giúp"), ("summary", "Số liệu tạm tính"), ("detail:cnt-1", "CNT-1"),
    ("why:KVT-1", "Vì sao"),
    ("meeting", "Giao ban tháng 6/2023"),
  ])
  func `every view can be drawn`(view: String, word: String) throws {
    let outcome = try Program.withMay2023().run("snapshot", "--view", view, "--lang", "vi")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.contains(word), "\(outcome.stdout)")
  }

  @Test func `ANSI has colours unless they are not wanted`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("snapshot", "--format", "ansi").stdout.contains("38;5;"))
    #expect(try program.run("snapshot", "--format", "ansi", more: ["COLORTERM": "truecolor"]).stdout.contains("38;2;"))
    let wishes: [[String: String]] = [["NO_COLOR": "1"], ["NO_COLOR": "yes", "COLORTERM": "truecolor"]]
    for wish in wishes {
      #expect(!(try program.run("snapshot", "--format", "ansi", more: wish).stdout.contains("38;")))
    }
    #expect(!(try program.run("snapshot", "--format", "ansi", "--color", "never").stdout.contains("38;")))
    let always = try program.run("snapshot", "--format", "ansi", "--color", "always", more: ["NO_COLOR": "1"])
    #expect(always.stdout.contains("38;"))
  }

  @Test func `an SVG is one picture`() throws {
    let svg = try Program.withMay2023().run("snapshot", "--format", "svg").stdout
    #expect(svg.hasPrefix("<?xml") && svg.hasSuffix("</svg>\n"))
  }

  @Test func `an SVG's ground goes with its theme`() throws {
    let program = try Program.withMay2023()
    func ground(_ theme: String) throws -> String? {
      try program.run("snapshot", "--format", "svg", "--theme", theme).stdout
        .split(separator: "\n").first { $0.hasPrefix("<rect") }.map(String.init)
    }
    let (light, dark) = (try #require(try ground("light")), try #require(try ground("default")))
    #expect(light.lowercased().contains("#fbfaf6") && dark.lowercased().contains("#161b20"))
  }

  @Test func `a picture offers the keys that change, unless opened read-only`() throws {
    let program = try Program.withMay2023()
    func footer(_ options: String...) throws -> String? {
      let all = ["snapshot", "--month", "2023-06"] + options
      return try program.shell("$GIAOBAN " + all.joined(separator: " ")).stdout.split(separator: "\n").last
        .map(String.init)
    }
    #expect(try footer()?.contains("u undo") == true)
    #expect(try footer("--read-only")?.contains("u undo") == false)
    #expect(try program.shell("$GIAOBAN | tail -1").stdout.contains("u undo"))
  }

  @Test func `ASCII signs, and themes by name`() throws {
    let program = try Program.withMay2023()
    let ascii = try program.run("snapshot", "--ascii", "--size", "120x40").stdout
    #expect(!ascii.contains("│") && ascii.contains("+-"))
    #expect(try program.run("snapshot", "--theme", "contrast", "--format", "svg").exitCode == 0)
    let unknown = try program.run("snapshot", "--theme", "contrst")
    #expect(unknown.exitCode == 64)
    #expect(unknown.stderr.contains("contrast"))
  }

  @Test func `a view or size that there is not is a usage error`() throws {
    let program = try Program.withMay2023()
    #expect(try program.run("snapshot", "--view", "moon").exitCode == 64)
    #expect(try program.run("snapshot", "--view", "detail:KCN-99").exitCode == 1)
    for size in ["80", "80x", "0x24", "80x24x1", "99999x99999", "axb"] {
      #expect(try program.run("snapshot", "--size", size).exitCode == 64, "\(size)")
    }
  }
}
