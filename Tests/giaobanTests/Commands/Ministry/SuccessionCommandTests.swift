import Foundation
import GiaobanTestSupport
import Testing

/// `leader CODE --succeeded-by CODE --on D`: BINH, who holds the block KDI, is followed by HOA.
@Suite struct SuccessionCommandTests {
  private func program(on first: String, entered today: String) throws -> Program {
    let program = try Program.withSmallMinistry()
    try program.line("leader HOA 'Bà Hoa' --title 'Deputy Minister' --vi 'Thứ trưởng'")
    try program.line("--today \(today) leader BINH --succeeded-by HOA --on \(first)")
    return program
  }

  private func holder(_ program: Program, in month: String, on today: String) throws -> String? {
    let summary = try program.json("summary", month, more: ["GIAOBAN_TODAY": today]) as? [String: Any]
    let blocks = try #require(summary?["blocks"] as? [[String: Any]])
    return try #require(blocks.first { $0["code"] as? String == "KDI" })["leader"] as? String
  }

  @Test func `what is told names the step, the last day and each block`() throws {
    let program = try Program.withSmallMinistry()
    try program.line("leader HOA 'Bà Hoa' --title 'Deputy Minister'")
    #expect(
      try program.line("--today 2027-07-05 leader BINH --succeeded-by hoa --on 2027-07-01") == """
        succeeded: leader BINH
          leader BINH last day in office: – → 30 Jun 2027
          block KDI leader: BINH → HOA

        """)
    #expect(try program.line("leader BINH").contains("last day in office: 30 Jun 2027"))
    #expect(try program.line("leader BINH --lang vi").contains("ngày cuối giữ chức: 30/06/2027"))
    // Its name is still mended, and the day stays.
    try program.line("leader BINH 'Ông Bính'")
    let record = try #require(try program.json("leader", "BINH") as? [String: Any])
    #expect(record["lastDay"] as? String == "2027-06-30" && record["name"] as? String == "Ông Bính")
    try program.line("undo")
    try program.line("undo")
    #expect(try program.line("block KDI").contains("leader: BINH"))
    #expect(try program.line("leader BINH").contains("last day") == false)
  }

  @Test func `summaries and extracts of a month name who held the block at its end`() throws {
    let program = try program(on: "2027-07-01", entered: "2027-08-05")
    for (month, name) in [("2027-06", "Ông Bình"), ("2027-07", "Bà Hoa"), ("2027-08", "Bà Hoa")] {
      #expect(try holder(program, in: month, on: "2027-08-05") == name, "\(month)")
      for arguments in [[], ["--block", "KDI"]] {
        let text = try program.run(["summary", month] + arguments, more: ["GIAOBAN_TODAY": "2027-08-05"]).stdout
        #expect(text.contains(name), "\(month) \(arguments)")
        #expect(month != "2027-06" || !text.contains("Bà Hoa"), "\(arguments)")
      }
    }
    let july = try program.json("summary", "2027-07", more: ["GIAOBAN_TODAY": "2027-08-05"]) as? [String: Any]
    let rules = try #require(july?["ruleChanges"] as? [[String: Any]])
    #expect(rules.map { $0["kind"] as? String } == ["leader"])
    #expect(rules.first?["from"] as? String == "BINH" && rules.first?["to"] as? String == "HOA")
  }

  @Test func `reminders of a month that has ended go to who holds the block today`() throws {
    let program = try program(on: "2027-07-01", entered: "2027-07-05")
    let reminder = try program.run(
      "due", "--unit", "EDU", "--month", "2027-06", "--lang", "vi", more: ["GIAOBAN_TODAY": "2027-07-05"]
    ).stdout
    #expect(reminder.contains("Bà Hoa") && !reminder.contains("Ông Bình"), "\(reminder)")
  }

  @Test func `who has left grants nothing after the last day, and the words say who may`() throws {
    let program = try program(on: "2027-07-01", entered: "2027-07-05")
    try program.line("--today 2027-06-25 extend SEC-1 --to 2027-12-31 --reason storm")
    #expect(
      try program.refusal("--today 2027-07-06 grant SEC-1 --granted-by BINH")
        == "giaoban: BINH was in office until 2027-06-30, and decides, assigns and chairs nothing on 2027-07-06. "
        + "In office on that day: DUNG, HOA.\n")
    #expect(
      try program.refusal("--today 2027-07-06 grant SEC-1 --granted-by BINH --lang vi")
        .contains("BINH giữ chức đến hết ngày 2027-06-30"))
    #expect(try program.refusal("--today 2027-07-06 grant SEC-1 --as nobody").contains("there are: DUNG, HOA."))
    #expect(
      try program.refusal("--today 2027-07-06 add Labs --unit EDU --origin directive --assigned-by BINH")
        .contains("In office on that day"))
    #expect(try program.refusal("--today 2027-07-06 briefing 2027-07-02 July --chair BINH").contains("2027-07-02"))
    #expect(
      try program.refusal("--today 2027-07-06 block ALL --leader BINH").contains("giaoban block ALL --leader LEADER"))
    try program.line("--today 2027-07-06 grant SEC-1 --granted-by BINH --on 2027-06-30")
  }

  @Test func `a succession that cannot be is refused`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.refusal("leader BINH --succeeded-by HOA").contains("There is no leader “HOA”"))
    #expect(try program.refusal("leader BINH --succeeded-by BINH").contains("cannot follow BINH"))
    #expect(try program.refusal("leader BINH --succeeded-by DUNG --on 2027-05-31").contains("on 2027-05-31"))
    #expect(try program.refusal("leader BINH --succeeded-by DUNG --on 2027-06-22").contains("is in the future"))
    #expect(try program.refusal("leader BINH --on 2027-06-01", 64).contains("Add --succeeded-by"))
    #expect(try program.refusal("leader BINH 'Ông B' --succeeded-by DUNG", 64).contains("a step of its own"))
    #expect(try program.objects("log").count == 1)
  }
}
