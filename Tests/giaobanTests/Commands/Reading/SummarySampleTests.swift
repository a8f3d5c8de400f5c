import Foundation
import GiaobanTestSupport
import Testing

/// Whole summaries of the two samples, as the program writes them.
@Suite struct SummarySampleTests {
  private static let formats = [
    ("text", "txt"), ("markdown", "md"), ("json", "json"), ("html", "html"), ("ics", "ics"),
  ]

  @Test(arguments: formats, ["en", "vi"])
  func `the practice year is summarised as it always was`(format: (String, String), language: String) throws {
    let program = try Program.withPracticeYear()
    let outcome = try program.run("summary", "--format", format.0, "--lang", language)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    expectGolden(outcome.stdout, "reports/practice-\(language).\(format.1)")
  }

  @Test(arguments: formats, ["en", "vi"])
  func `May 2023 is summarised as it always was`(format: (String, String), language: String) throws {
    let program = try Program.withMay2023()
    let outcome = try program.run("summary", "2023-05", "--format", format.0, "--lang", language)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    expectGolden(outcome.stdout, "reports/may-2023-\(language).\(format.1)")
  }

  /// The files of all tables, one after another, each under its name.
  private func tables(_ program: Program, _ month: String, _ language: String) throws -> String {
    let outcome = try program.run("summary", month, "--format", "csv", "--lang", language, "--output", "tables/")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.file("tables")).sorted()
    return try names.map { name in
      let text = try String(
        decoding: Data(contentsOf: URL(fileURLWithPath: program.folder.file("tables/\(name)"))), as: UTF8.self)
      return "\(name)\n\(text.replacing("\r\n", with: "\n"))"
    }.joined(separator: "\n")
  }

  @Test(arguments: ["en", "vi"]) func `the tables of both samples are files as they always were`(language: String)
    throws
  {
    let practice = try Program.withPracticeYear()
    expectGolden(try tables(practice, "2027-06", language), "reports/practice-\(language).csv")
    expectGolden(try tables(try Program.withMay2023(), "2023-05", language), "reports/may-2023-\(language).csv")
  }

  @Test func `nothing is invented beside a real name`() throws {
    for month in ["2023-05", "2023-06"] {
      let summary = try #require(try Program.withMay2023().json("summary", month) as? [String: Any])
      #expect((summary["questions"] as? [Any])?.isEmpty == true)
      for block in try #require(summary["blocks"] as? [[String: Any]]) {
        #expect((block["checkIns"] as? [String: Int])?["made"] == 0)
        for pledge in try #require(block["pledges"] as? [[String: Any]]) {
          for field in ["actual", "outlook", "ownerHealth", "supervisorHealth", "lastCheckIn"] {
            #expect(pledge[field] is NSNull, "\(pledge["code"] ?? "") \(field)")
          }
        }
      }
    }
  }

  @Test(arguments: ["en", "vi"])
  func `a quarter of one block is summarised as it always was`(language: String) throws {
    let program = try Program.withPracticeYear()
    let outcome = try program.run("summary", "2027-Q2", "--block", "KTE", "--wide", "--lang", language)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.split(separator: "\n").allSatisfy { $0.count <= 132 })
    #expect(outcome.stdout.split(separator: "\n").contains { $0.count > 80 })
    expectGolden(outcome.stdout, "reports/practice-quarter-\(language).txt")
  }
}
