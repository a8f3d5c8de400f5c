import GiaobanCore
import Testing

@Suite struct ClosingDecisionTests {
  private let may = month("2023-05")
  private func close(seen: Int = 0) -> Change { .closeMonth(may, hash: "c0", parts: [], seen: seen) }

  private func closing(after decision: Decision) -> Closing? {
    guard case .closing(let closing)? = decision.events.first?.after else { return nil }
    return closing
  }

  @Test func `a month that is over is closed today, by the one who writes`() throws {
    let decision = try close().decide(in: situation(today: "2023-06-01"))
    #expect(decision.name == .closeMonth && decision.events.count == 1)
    #expect(closing(after: decision) == Closing(month: may, on: day("2023-06-01"), by: "an", hash: "c0"))
  }

  @Test func `on its last day a month is not over`() {
    #expect(throws: RuleViolation.monthNotOver(may, today: day("2023-05-31"))) {
      try close().decide(in: situation(today: "2023-05-31"))
    }
  }

  @Test func `a closed month is not closed twice`() {
    #expect(throws: RuleViolation.monthClosed(may, closedOn: day("2023-06-05"))) {
      try close().decide(in: situation(of: ministry(closed: ["2023-05"])))
    }
  }

  @Test func `what was read before somebody wrote is not sealed`() {
    #expect(throws: RuleViolation.storeChangedMeanwhile) { try close(seen: 7).decide(in: situation()) }
  }

  @Test func `opened again, a month keeps its closing with who and why, and both when it is closed once more`() throws {
    var frame = ministry(closed: ["2023-05"])
    let opened = try Change.reopenMonth(may, reason: text("a number was wrong"))
      .decide(in: situation(today: "2023-06-10", of: frame))
    let first = try #require(closing(after: opened))
    let reopening = Closing.Reopening(on: day("2023-06-10"), by: "an", reason: text("a number was wrong"))
    #expect(opened.name == .reopenMonth && first.reopening == reopening && !first.holds)
    frame.put(.closing(first))
    #expect(!frame.isClosed(may) && frame.closedMonths.isEmpty && frame.closings[may] == first)
    let again = try close().decide(in: situation(today: "2023-06-12", of: frame))
    let second = try #require(closing(after: again))
    #expect(second.holds && second.on == day("2023-06-12"))
    #expect(second.former == [Closing.Former(on: first.on, by: "office", hash: "", reopening: reopening)])
    #expect(second.reopened == second.former)
    frame.put(.closing(second))
    #expect(frame.closedMonths == [may] && frame.closing(of: may) == second)
  }

  @Test func `a month that is open cannot be opened again`() {
    #expect(throws: RuleViolation.monthNotClosed(may)) {
      try Change.reopenMonth(may, reason: text("why")).decide(in: situation())
    }
  }

  @Test func `in a month opened again check-ins are owed and changes allowed as before it was closed`() throws {
    var frame = ministry()
    frame.put(
      .closing(
        Closing(
          month: may, on: day("2023-06-05"), by: "an", hash: "c0",
          reopening: Closing.Reopening(on: day("2023-06-06"), by: "an", reason: text("why")))))
    #expect(!calendar("2023-06-20", of: frame).isClosed(may))
    let change = Change.checkIn(checkIn("2023-05"))
    let dossier = Dossier(pledge: pledge())
    #expect(try change.decide(in: situation([dossier], of: frame)).name == .checkIn)
    #expect(throws: RuleViolation.monthClosed(may, closedOn: day("2023-06-05"))) {
      try change.decide(in: situation([dossier], of: ministry(closed: ["2023-05"])))
    }
  }
}
