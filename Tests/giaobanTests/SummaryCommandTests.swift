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
}
