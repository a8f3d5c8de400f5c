import GiaobanTestSupport
import Testing

/// The lists that count what is owed say the same on the same day.
@Suite struct DebtCountTests {
  private func codes(_ items: [[String: Any]]) -> Set<String> { Set(items.compactMap { $0["code"] as? String }) }

  private func agree(_ program: Program, on days: [String]) throws {
    for day in days {
      let due = try program.objects("due", "--today", day)
      let checkIns = due.filter { $0["kind"] as? String == "checkIn" }
      let late = checkIns.filter { ($0["daysLeft"] as? Int ?? 0) < 0 }
      let owed = checkIns.filter { ($0["daysLeft"] as? Int ?? 0) >= 0 }
      let overdue = due.filter { $0["kind"] as? String != "checkIn" && ($0["daysLeft"] as? Int ?? 0) < 0 }
      #expect(codes(try program.objects("list", "is:late", "--today", day)) == codes(late), "late on \(day)")
      #expect(codes(try program.objects("list", "is:owed", "--today", day)) == codes(owed), "owed on \(day)")
      #expect(codes(try program.objects("list", "is:overdue", "--today", day)) == codes(overdue), "overdue on \(day)")
      let check = try program.run("due", "--check", "--today", day)
      #expect(check.exitCode == (late.isEmpty && overdue.isEmpty ? 0 : 1), "\(day)")
    }
  }

  @Test func `due and the lists agree in the practice year, over a month's end and after a pledge ended`() throws {
    let program = try Program.withPracticeYear()
    #expect(try program.run("done", "SEC-3").exitCode == 0)
    try agree(program, on: ["2027-06-22", "2027-06-30", "2027-07-01", "2027-07-26"])
  }

  @Test func `due and the lists agree in May 2023`() throws {
    let program = try Program.withMay2023()
    #expect(throws: Never.self) { try agree(program, on: ["2023-05-31", "2023-06-01", "2023-06-30"]) }
  }

  @Test func `done that is dated back to before the cut-off, and typed after it, frees of no check-in`() throws {
    let program = try Program.withSmallMinistry()
    let owed = { (day: String) in
      try program.objects("due", "--today", day).filter { $0["kind"] as? String == "checkIn" }
        .compactMap { $0["code"] as? String }
    }
    #expect(try owed("2027-07-03").contains("EDU-2"))
    try program.line("done EDU-2 --on 2027-06-10 --today 2027-07-03")
    #expect(try owed("2027-07-03").contains("EDU-2"))
    #expect(try program.run("due", "--check", "--today", "2027-07-03").exitCode == 1)
    try program.line("undo --today 2027-07-03")
    // Typed in time it does.
    try program.line("done EDU-2 --on 2027-06-10 --today 2027-06-11")
    #expect(!(try owed("2027-07-03").contains("EDU-2")))
  }
}
