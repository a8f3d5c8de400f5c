import Foundation
import GiaobanTestSupport
import Testing

@Suite struct SummaryCommandTests {
  @Test func `the month is today's unless another is asked for`() throws {
    let program = try Program.withMay2023()
    let summary = try #require(try program.json("summary") as? [String: Any])
    #expect(summary["month"] as? String == "2023-06")
    #expect(summary["completionRate"] is NSNull)
    let counts = try #require(summary["counts"] as? [String: Any])
    #expect(counts["proposed"] as? Int == 6)
    let may = try #require(try program.json("summary", "2023-05") as? [String: Any])
    #expect(may["month"] as? String == "2023-05")
    let alsoMay = try #require(try program.json("summary", "--month", "2023-05") as? [String: Any])
    #expect(alsoMay["month"] as? String == "2023-05")
  }

  @Test func `a format that there is not names those that there are`() throws {
    let outcome = try Program.withMay2023().run("summary", "--format", "xlsx")
    #expect(outcome.exitCode == 64)
    #expect(outcome.stderr.contains("text, markdown, html, pdf, docx, csv, json, ics"))
  }

  @Test func `a file is written whole, in the format of its ending, and never replaced unasked`() throws {
    let program = try Program.withMay2023()
    let outcome = try program.run("summary", "--output", "june.md")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let text = try program.folder.read("june.md")
    #expect(text.hasPrefix("# ") && text.hasSuffix("\n"))
    let again = try program.run("summary", "--output", "june.md", "--format", "text")
    #expect(again.exitCode == 1)
    #expect(again.stderr.contains("--force"))
    #expect(try program.folder.read("june.md") == text)
    #expect(try program.run("summary", "--output", "june.md", "--format", "text", "--force").exitCode == 0)
    #expect(try program.folder.read("june.md") != text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted() == ["data", "june.md"])
  }

  @Test func `a dash is standard output`() throws {
    let outcome = try Program.withMay2023().run("summary", "--output", "-", "--format", "markdown")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.hasPrefix("# "))
  }

  @Test func `a file that cannot be written is exit code 74`() throws {
    let program = try Program.withMay2023()
    for path in ["/dev/full", "no/such/folder/june.txt", "data"] {
      let outcome = try program.run("summary", "--output", path, "--force")
      #expect(outcome.exitCode == 74, "\(path)")
      #expect(outcome.stderr.contains(path))
    }
  }

  @Test func `months may be a range, a quarter or a year`() throws {
    let program = try Program.withMay2023()
    for (text, last) in [("2023-04..2023-06", "2023-06"), ("2023-Q2", "2023-06"), ("2023-05", "2023-05")] {
      let summary = try #require(try program.json("summary", text) as? [String: Any])
      #expect(summary["month"] as? String == last)
      #expect((summary["months"] as? [String: String])?["last"] == last)
    }
    let outcome = try program.run("summary", "2023-06..2023-04")
    #expect(outcome.exitCode == 64 && outcome.stderr.contains("2027-04..2027-06"))
  }

  @Test func `one block or one unit has its own pledges alone`() throws {
    let program = try Program.withMay2023()
    let block = try #require(try program.json("summary", "--block", "kcn") as? [String: Any])
    #expect(((block["blocks"] as? [[String: Any]]) ?? []).compactMap { $0["code"] as? String } == ["KCN"])
    #expect((block["scope"] as? [String: Any])?["code"] as? String == "KCN")
    let unit = try #require(try program.json("summary", "--unit", "ATT") as? [String: Any])
    #expect((unit["counts"] as? [String: Int])?["proposed"] == 2)
    #expect(try program.run("summary", "--block", "KXX").exitCode == 1)
    #expect(try program.run("summary", "--block", "KCN", "--unit", "ATT").exitCode == 64)
  }

  @Test func `text is 80 columns wide, and 132 where that is asked for`() throws {
    let program = try Program.withMay2023()
    for (arguments, columns) in [(["summary"], 80), (["summary", "--wide"], 132)] {
      let outcome = try program.shell("\"$GIAOBAN\" " + arguments.joined(separator: " "))
      let widest = outcome.stdout.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= columns && widest > columns - 40, "\(columns)")
    }
  }

  @Test func `a month before anything was recorded is told in a few words`() throws {
    let outcome = try Program.withMay2023().run("summary", "2020-01")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.contains("Nothing is recorded for January 2020."))
  }

  @Test func `a pipe that nobody reads yet is waited for, and a signal ends the waiting`() throws {
    let program = try Program.withMay2023()
    let script = """
      mkfifo pipe
      "$GIAOBAN" summary --output pipe & job=$!
      cat pipe >read.txt; wait "$job"; echo "first $?"
      timeout -s INT 2 "$GIAOBAN" summary --output pipe; echo "second $?"
      """
    let outcome = try program.shell(script)
    #expect(outcome.stdout.contains("first 0") && outcome.stdout.contains("second 124"), "\(outcome.stdout)")
    #expect(try program.folder.read("read.txt").contains("KCN-2"))
  }
}
