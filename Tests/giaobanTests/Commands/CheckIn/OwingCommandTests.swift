import Foundation
import GiaobanTestSupport
import Testing

/// From when check-ins are owed, until when, and who is told, through the whole program.
@Suite struct OwingCommandTests {
  /// - Parameters:
  ///   - owingFrom: a line of the file.
  ///   - day: on which the store is made.
  private func office(assigned: String, owingFrom: String = "", on day: String) throws -> Program {
    let program = try Program("owing")
    let file = """
      giaoban: 1
      language: en
      \(owingFrom.isEmpty ? "" : "settings: {owingFrom: \(owingFrom)}")
      leaders:
        - {code: MAI, name: Bà Mai, title: Minister}
        - {code: LAN, name: Bà Lan, title: Deputy Minister}
      blocks:
        - {code: ART, name: Arts, leader: LAN}
        - {code: ALL, name: All units, leader: MAI, spansMinistry: true}
      units: [{code: MUS, block: ART, name: Office of Music, head: {name: Ông Tân, title: Head}}]
      pledges: [{code: MUS-1, origin: directive, title: Tune forty pianos, assignedOn: \(assigned), due: 2028-05-31}]

      """
    try program.folder.write(file, to: "office.yaml")
    let outcome = try program.run("init", "office.yaml", "--today", day)
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    return program
  }

  private func months(_ program: Program, on day: String) throws -> [String] {
    try program.objects("due", "--today", day).filter { $0["kind"] as? String == "checkIn" }
      .compactMap { $0["month"] as? String }
  }

  @Test(arguments: ["done MUS-1", "drop MUS-1 --reason broken"])
  func `what a pledge owed when it ended is owed on the last of the month and on the first of the next`(
    ending: String
  ) throws {
    let program = try office(assigned: "2027-02-03", owingFrom: "2027-02", on: "2027-06-01")
    try program.line("\(ending) --today 2027-06-10")
    for day in ["2027-06-30", "2027-07-01"] {
      #expect(try months(program, on: day) == ["2027-02", "2027-03", "2027-04", "2027-05"], "\(day)")
      #expect(try program.run("due", "--check", "--today", day).exitCode == 1)
      #expect(try program.run("--today", day).stdout.contains("[4 check-ins late"))
      #expect(try program.run("due", "--unit", "MUS", "--today", day).stdout.contains("check-in for May 2027"))
      // Its unit and head are told, and nobody above them.
      let rungs = try program.objects("due", "--today", day).compactMap { $0["rung"] as? String }
      #expect(rungs == ["head", "head", "head", "head"])
    }
    try program.line("checkin MUS-1 --month 2027-05 --did Tuned --today 2027-07-01")
    #expect(try program.run("due", "--check", "--today", "2027-07-01").exitCode == 0)
    let whole = try #require(try program.json("show", "MUS-1", "--today", "2027-07-01") as? [String: Any])
    #expect(whole["missing"] as? [String] == ["2027-02", "2027-03", "2027-04"])
    #expect(try program.line("show MUS-1 --today 2027-07-01").contains("Missing: Feb 2027–Apr 2027\n"))
    #expect(try program.line("show MUS-1 --lang vi --today 2027-07-01").contains("Thiếu báo cáo: T2/2027–T4/2027\n"))
  }

  @Test func `a list that is older than the program is not late on its first day`() throws {
    let program = try office(assigned: "2025-09-08", on: "2027-06-15")
    #expect(try program.line("set owing-from") == "2027-06\n")
    #expect(try months(program, on: "2027-06-15") == ["2027-06"])
    #expect(try program.run("due", "--check", "--today", "2027-06-15").exitCode == 0)
    #expect(try program.run("--today", "2027-06-15").stdout.contains("[0 check-ins late] [1 owed"))
    #expect(try program.line("set owing-from 2027-03 --today 2027-06-15").contains("June 2027 → March 2027"))
    #expect(try months(program, on: "2027-06-15") == ["2027-03", "2027-04", "2027-05", "2027-06"])
    try program.line("undo --today 2027-06-15")
    #expect(try program.line("set owingFrom") == "2027-06\n")
    #expect(try program.refusal("set owing-from soon", 64).contains("soon"))
  }

  @Test func `who is told goes up with the days, and the level stays where a rung is missing`() throws {
    let program = try office(assigned: "2027-06-01", on: "2027-06-01")
    // Cut-off Fri 25 June, grace until Tue 29, one level for each two working days more.
    let expected: [(String, Int?, String?)] = [
      ("2027-06-29", nil, nil), ("2027-06-30", 0, "unit"), ("2027-07-01", 1, "head"), ("2027-07-05", 2, "leader"),
      ("2027-07-07", 3, "minister"),
    ]
    for (day, level, rung) in expected {
      let item = try #require(try program.objects("due", "--today", day).first)
      #expect(item["month"] as? String == "2027-06" && item["escalation"] as? Int == level, "\(day)")
      #expect(item["rung"] as? String == rung, "\(day)")
    }
    try program.line("block ART --leader '' --today 2027-06-02")
    let item = try #require(try program.objects("due", "--today", "2027-07-05").first)
    #expect(item["escalation"] as? Int == 2 && item["rung"] as? String == "minister")
  }
}
