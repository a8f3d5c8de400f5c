import Foundation
import GRDB
import GiaobanTestSupport
import Testing

/// The summary of a closed month: the same words and figures whatever happens later, or none.
@Suite struct ClosedSummaryTests {
  private let program: Program
  private static let formats = ["text", "markdown", "html", "json", "ics"]

  init() throws {
    program = try Program.withClosedPracticeYear()
  }

  private func written() throws -> [String] {
    try Self.formats.flatMap { format in
      try ["vi", "en"].map { language in
        let outcome = try program.run("summary", "2027-05", "--format", format, "--lang", language)
        #expect(outcome.exitCode == 0, "\(outcome.stderr)")
        return outcome.stdout
      }
    }
  }

  @Test func `what is edited, set or renamed later does not show in it`() throws {
    let before = try written()
    #expect(before.allSatisfy { $0.contains("Bà Hà") || $0.contains("SHA-256") })
    for line in [
      "edit EDU-1 --title 'Một tên khác' --target 50000", "set on-track-from 0.99", "set organisation-vi 'Bộ Khác'",
      "unit EDU 'Ban Khác'", "checkin EDU-1 --month 2027-06 --value 30000 --did 'Thêm nhiều'",
    ] {
      let outcome = try program.shell("\"$GIAOBAN\" \(line) --lang vi")
      #expect(outcome.exitCode == 0, "\(line): \(outcome.stderr)")
    }
    #expect(try written() == before)
  }

  @Test func `opened again it is provisional and says what it was; closed again it has another hash and still says so`()
    throws
  {
    let first = try #require(try program.json("summary", "2027-05") as? [String: Any])["hash"] as? String
    try #require(try program.run("reopen-month", "2027-05", "--reason", "số của EDU đến muộn").exitCode == 0)
    let open = try #require(try program.json("summary", "2027-05") as? [String: Any])
    #expect(open["closed"] as? Bool == false && open["hash"] is NSNull)
    let reopened = try #require((open["reopened"] as? [[String: Any]])?.first)
    #expect(reopened["hash"] as? String == first && reopened["reason"] as? String == "số của EDU đến muộn")
    let words = try program.run("summary", "2027-05", "--lang", "vi").stdout.split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("mở lại ngày 21/06/2027: số của EDU đến muộn"))
    #expect(try program.run("edit", "EDU-1", "--title", "Một tên khác").exitCode == 0)
    try #require(try program.run("close", "2027-05").exitCode == 0)
    let again = try #require(try program.json("summary", "2027-05") as? [String: Any])
    #expect(again["hash"] as? String != first && (again["reopened"] as? [Any])?.count == 1)
    #expect(try program.run("summary", "2027-05", "--lang", "vi").stdout.contains("số của EDU đến muộn"))
    #expect(try program.run("verify").exitCode == 0)
  }

  @Test(arguments: ["document.vi", "summary.en", "figures"])
  func `where what is kept does not match the hash, nothing is written`(part: String) throws {
    let queue = try DatabaseQueue(path: program.storePath)
    try queue.write { db in
      try db.execute(sql: "UPDATE closing_part SET text = replace(text, '2', '3') WHERE name = ?", arguments: [part])
    }
    try queue.close()
    let outcome = try program.run("summary", "2027-05", "--output", "may.txt")
    #expect(outcome.exitCode == 2 && outcome.stderr.contains("giaoban verify"), "\(outcome.stderr)")
    #expect(!program.folder.exists("may.txt"))
    #expect(try program.run("verify").exitCode == 1)
  }

  @Test(arguments: ["DELETE FROM closing", "UPDATE closing SET \"by\" = 'Ai đó'"])
  func `a closing that was taken away or changed behind the log is told by verify`(sql: String) throws {
    #expect(try program.run("verify").exitCode == 0)
    let queue = try DatabaseQueue(path: program.storePath)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
    let outcome = try program.run("verify")
    #expect(outcome.exitCode == 1 && outcome.stdout.contains("the log tells otherwise"), "\(outcome.stdout)")
  }

  @Test func `nothing is dated before it, or due otherwise, that would stand against it`() throws {
    for line in ["done POS-1 --on 2027-04-20", "add 'Một việc' --unit POS --assigned-on 2027-03-01"] {
      let outcome = try program.shell("\"$GIAOBAN\" \(line)")
      #expect(outcome.exitCode == 1 && outcome.stderr.contains("reopen-month 2027-0"), "\(line): \(outcome.stderr)")
    }
    #expect(try program.run("done", "POS-1").exitCode == 0)
    #expect(try program.run("close", "2027-06", "--today", "2027-07-05").exitCode == 0)
    let outcome = try program.run("edit", "SEC-1", "--due", "2027-06-01", "--today", "2027-07-05")
    #expect(outcome.exitCode == 1 && outcome.stderr.contains("2027-06"), "\(outcome.stderr)")
  }

  @Test func `what is worked out from it says that it is no sealed document`() throws {
    for options in [["--brief"], ["--block", "KTE"], ["--unit", "EDU"], ["--card", "EDU-1"]] {
      let outcome = try BuiltProduct.run(
        ["summary", "2027-05"] + options, environment: program.folder.userEnvironment(), in: program.folder.path)
      #expect(outcome.stdout.contains("An extract, worked out from the closed month"), "\(options)")
    }
    #expect(!(try program.run("summary", "2027-05").stdout.contains("An extract")))
  }

  @Test(arguments: ["en", "vi"]) func `it is written as it always was`(language: String) throws {
    let outcome = try program.run("summary", "2027-05", "--lang", language)
    // The hash is of every word in both languages: it stands for itself.
    let hash = try #require(try program.json("summary", "2027-05") as? [String: Any])["hash"] as? String ?? "none"
    expectGolden(outcome.stdout.replacing(hash, with: "HASH"), "reports/practice-closed-\(language).txt")
  }
}
