import Foundation
import GiaobanTestSupport
import Testing

@Suite struct DiffCommandTests {
  private func changes(_ program: Program, _ months: String...) throws -> [String] {
    let value = try #require(
      try program.json("diff", months[0], months[1], more: ["GIAOBAN_TODAY": "2027-07-10"]) as? [String: Any])
    return try #require(value["changes"] as? [[String: Any]]).map { change in
      "\(change["code"] as? String ?? "") \(change["kind"] as? String ?? "")"
    }
  }

  @Test func `edits and extensions of a month are told against how it began`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("--today 2027-06-22 edit EDU-1 --title 'Train engineers well' --target 25000")
    try program.line("--today 2027-06-22 edit SEC-1 --due 2027-09-15")
    try program.line("--today 2027-06-23 extend SEC-1 --to 2027-12-31 --reason 'tax' --granted-by DUNG")
    try program.line("--today 2027-06-24 add 'A new one' --unit SEC --due 2027-12-01")
    try program.line("--today 2027-06-25 drop EDU-2 --reason 'no schools'")
    let found = try changes(program, "2027-05", "2027-06")
    // Of May nothing else is known than what the office recorded on 21 June: what was edited after that is June's.
    #expect(found.contains("EDU-1 targetLowered"))
    #expect(!found.contains("EDU-1 reworded"), "words are shown as they are now")
    #expect(found.contains("SEC-1 extended") && found.contains("SEC-3 added") && found.contains("EDU-2 dropped"))
    #expect(try changes(program, "2027-06", "2027-05") == found, "the months may be in any order")
    #expect(try changes(program, "2027-06", "2027-06").isEmpty)
  }

  @Test func `edits of a later month are held against the end of the earlier`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("--today 2027-07-02 edit EDU-1 --title 'Train engineers well' --target 25000")
    try program.line("--today 2027-07-03 edit SEC-1 --due 2027-09-15")
    let found = try changes(program, "2027-06", "2027-07")
    #expect(found.contains("EDU-1 targetLowered") && found.contains("SEC-1 dueEarlier"))
    let summary = try #require(
      try program.json("summary", "2027-07", more: ["GIAOBAN_TODAY": "2027-07-10"]) as? [String: Any])
    let kinds = try #require(summary["changes"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
    #expect(kinds == ["targetLowered", "dueEarlier"], "words are no promise")
    let june = try #require(
      try program.json("summary", "2027-06", more: ["GIAOBAN_TODAY": "2027-07-10"]) as? [String: Any])
    #expect((june["changes"] as? [Any])?.isEmpty == true)
  }

  @Test func `an edit of today is no change between earlier months, though they were recorded today as well`() throws {
    let program = try Program.withSmallMinistry()
    let before = try changes(program, "2027-04", "2027-05")
    try program.line("--today 2027-06-21 edit EDU-1 --title 'Train engineers well' --target 25000")
    #expect(try changes(program, "2027-04", "2027-05") == before)
  }

  @Test func `a target that is eased turns no red of the month before into green`() throws {
    let program = try Program.withPracticeYear()
    let health = { () throws -> String? in
      let june = try #require(try program.json("summary", "2027-06") as? [String: Any])
      let pledges = try #require(june["blocks"] as? [[String: Any]]).flatMap { $0["pledges"] as? [[String: Any]] ?? [] }
      return pledges.first { $0["code"] as? String == "REA-1" }?["lastHealth"] as? String
    }
    #expect(try health() == "offTrack")
    try #require(try program.run("edit", "REA-1", "--target", "170").exitCode == 0)
    #expect(try health() == "offTrack")
    let june = try #require(try program.json("summary", "2027-06") as? [String: Any])
    let kinds = try #require(june["questions"] as? [[String: Any]]).filter { $0["code"] as? String == "REA-1" }
    #expect(kinds.contains { $0["kind"] as? String == "easedAfterRed" }, "\(kinds)")
  }

  @Test func `of a year only the months that have begun are told`() throws {
    let program = try Program.withPracticeYear()
    let year = try #require(try program.json("summary", "2027") as? [String: Any])
    #expect((year["months"] as? [String: String]) == ["first": "2027-01", "last": "2027-06"])
  }

  @Test func `a month that has not begun is refused, and what is no month is named`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("diff 2027-06 2027-08").contains("August 2027 has not begun"))
    #expect(try program.refusal("diff 2027-06 soon", 64).contains("“soon” is no month;"))
  }

  @Test func `a difference is a document too`() throws {
    let program = try Program.withPracticeYear()
    for (language, format, ending) in [("vi", "text", "txt"), ("en", "markdown", "md")] {
      let outcome = try program.run("diff", "2027-03", "2027-06", "--format", format, "--lang", language)
      #expect(outcome.exitCode == 0, "\(outcome.stderr)")
      expectGolden(outcome.stdout, "reports/diff-\(language).\(ending)")
    }
  }
}
