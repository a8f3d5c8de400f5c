import Foundation
import GiaobanTestSupport
import Testing

/// What documents of later days say of a month that has ended.
@Suite struct PastCommandTests {
  private let june = "2027-06"

  private func summary(_ program: Program, _ month: String, on day: String) throws -> [String: Any] {
    try #require(try program.json("summary", month, more: ["GIAOBAN_TODAY": day]) as? [String: Any])
  }

  private func expected(_ program: Program, _ month: String, on day: String) throws -> Double {
    let blocks = try #require(try summary(program, month, on: day)["blocks"] as? [[String: Any]])
    let pledges = blocks.flatMap { $0["pledges"] as? [[String: Any]] ?? [] }
    return try #require(pledges.first { $0["code"] as? String == "EDU-1" }?["expected"] as? Double)
  }

  private func counts(_ value: Any?) throws -> [String: Int] { try #require(value as? [String: Int]) }

  @Test func `nothing that is entered in July changes June's summary, and July's last month is June`() throws {
    let program = try Program.withSmallMinistry()
    let then = try program.run("summary", june, "--lang", "vi", more: ["GIAOBAN_TODAY": "2027-06-30"]).stdout
    for line in [
      "edit EDU-1 --target 25000", "edit SEC-1 --due 2027-06-29", "set cut-off-day 12", "set grace-working-days 9",
      "set on-track-from 0.85", "set days-off 2027-06-24", "task edit EDU-1 1 --due 2027-06-02",
      "block KDI --cut-off-day 11", "pause EDU-2 --reason rest",
    ] {
      try program.line("--today 2027-07-10 \(line)")
    }
    let later = try program.run("summary", june, "--lang", "vi", more: ["GIAOBAN_TODAY": "2027-07-21"]).stdout
    #expect(then == later)
    let (first, second) = (
      try summary(program, june, on: "2027-07-21"), try summary(program, "2027-07", on: "2027-07-21")
    )
    let last = try #require(second["lastMonth"] as? [String: Any])
    #expect(try counts(last["counts"]) == counts(first["counts"]))
    let rules = try #require(second["ruleChanges"] as? [[String: Any]])
    #expect(
      rules.map { "\($0["of"] as? String ?? "–") \($0["kind"] as? String ?? "")" } == [
        "– cutOffDay", "– graceWorkingDays", "– onTrackFrom", "– daysOff", "KDI cutOffDay",
      ])
    #expect(rules.map { $0["easing"] as? Bool } == [false, true, true, true, false])
    #expect((first["ruleChanges"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [false, true])
  func `why and show of a past month answer for its list, closed or not`(isClosed: Bool) throws {
    let program = try Program.withSmallMinistry()
    let month = ["--month", june]
    let day = ["GIAOBAN_TODAY": "2027-07-20"]
    if isClosed {
      try program.line("--today 2027-07-02 close \(june)")
    }
    let before = try ["why", "show"].map { try program.run($0, "SEC-1", month[0], month[1], more: day).stdout }
    try program.line("--today 2027-07-05 edit SEC-1 --due 2027-06-20")
    try program.line("--today 2027-07-05 set on-track-from 0.99")
    let after = try ["why", "show"].map { try program.run($0, "SEC-1", month[0], month[1], more: day).stdout }
    #expect(before == after)
    let now = try program.run("why", "SEC-1", more: day).stdout
    #expect(now.contains("Overdue"))
  }

  @Test func `a correction mends a slip in the months since, and is told in each of them`() throws {
    let program = try Program.withSmallMinistry()
    let before = try expected(program, june, on: "2027-07-10")
    try program.line(
      "--today 2027-07-10 edit EDU-1 --waypoint 2027-12-31=1000 --correction --reason 'a zero too many'")
    #expect(try abs(expected(program, june, on: "2027-07-21") - before / 10) < 0.001)
    for month in ["2027-05", june, "2027-07"] {
      let corrections = try #require(
        try summary(program, month, on: "2027-07-21")["corrections"] as? [[String: Any]])
      #expect(corrections.map { $0["reason"] as? String } == ["a zero too many"], "\(month)")
      #expect(corrections.map { $0["on"] as? String } == ["2027-07-10"])
    }
    #expect((try summary(program, "2027-08", on: "2027-08-21")["corrections"] as? [Any])?.isEmpty == true)
    let log = try program.run("log", "--code", "EDU-1").stdout
    #expect(log.contains("slip mended") && log.contains("(a zero too many)"))
  }

  @Test func `a correction needs its reason, and a closed month refuses it`() throws {
    let program = try Program.withSmallMinistry()
    #expect(try program.run("edit", "EDU-1", "--target", "25000", "--correction").exitCode == 1)
    #expect(try program.run("edit", "EDU-1", "--target", "25000", "--reason", "x").exitCode == 64)
    try program.line("--today 2027-07-02 close \(june)")
    let refused = try program.run(
      "edit", "EDU-1", "--target", "25000", "--correction", "--reason", "x", more: ["GIAOBAN_TODAY": "2027-07-10"])
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("2027-06"))
  }

  @Test func `a correction replaces the newest value, from the day on which that was entered`() throws {
    let program = try Program.withSmallMinistry()
    let then = (try expected(program, june, on: "2027-07-31"), try expected(program, "2027-07", on: "2027-07-31"))
    try program.line("--today 2027-07-05 edit EDU-1 --waypoint 2027-12-31=5000")
    try program.line("--today 2027-08-05 edit EDU-1 --waypoint 2027-12-31=1000 --correction --reason typed")
    #expect(try abs(expected(program, "2027-07", on: "2027-08-10") - then.1 / 10) < 0.001)
    #expect(try expected(program, june, on: "2027-08-10") == then.0)
    try program.line("--today 2027-08-06 edit EDU-1 --no-core")
    let mixed = try program.run(
      "edit", "EDU-1", "--waypoint", "2027-12-31=2000", "--core", "--correction", "--reason", "x",
      more: ["GIAOBAN_TODAY": "2027-08-10"])
    #expect(mixed.exitCode == 1)
    #expect(mixed.stderr.contains("different days"))
  }
}
