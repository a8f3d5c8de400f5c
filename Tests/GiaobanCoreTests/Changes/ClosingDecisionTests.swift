import GiaobanCore
import Testing

@Suite struct ClosingDecisionTests {
  private let may = month("2023-05")
  private func close(_ months: String..., seen: Int = 0) -> Change {
    .closeMonths(
      (months.isEmpty ? ["2023-05"] : months).map { MonthSeal(month($0), hash: "c0", parts: []) }, seen: seen)
  }

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
    #expect(throws: RuleViolation.closing(.monthNotOver(may, today: day("2023-05-31")))) {
      try close().decide(in: situation(today: "2023-05-31"))
    }
  }

  @Test func `a closed month is not closed twice`() {
    #expect(throws: RuleViolation.closing(.monthClosed(may, closedOn: day("2023-06-05")))) {
      try close().decide(in: situation(of: ministry(closed: ["2023-05"])))
    }
  }

  @Test func `what was read before somebody wrote is not sealed`() {
    #expect(throws: RuleViolation.log(.storeChangedMeanwhile)) { try close(seen: 7).decide(in: situation()) }
  }

  @Test func `opened again, a month keeps its closing with who and why, and both when it is closed once more`() throws {
    var frame = ministry(closed: ["2023-05"])
    let opened = try Change.reopenMonths(MonthRange(may), reason: text("a number was wrong"))
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
    #expect(throws: RuleViolation.closing(.monthNotClosed(may))) {
      try Change.reopenMonths(MonthRange(may), reason: text("why")).decide(in: situation())
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
    let acknowledge = Change.acknowledge(checkIn("2023-05").key, health: nil, note: nil)
    let made = Dossier(pledge: pledge(), checkIns: [checkIn("2023-05")])
    #expect(try acknowledge.decide(in: situation([made], of: frame)).name == .acknowledge)
    #expect(throws: RuleViolation.closing(.monthClosed(may, closedOn: day("2023-06-05")))) {
      try acknowledge.decide(in: situation([made], of: ministry(closed: ["2023-05"])))
    }
  }

  private func frame(owingFrom first: String?, closed: [String] = []) -> Ministry {
    var frame = ministry(closed: closed)
    frame.settings.owingFrom = first.map { month($0) }
    return frame
  }

  @Test func `months are closed in order, several in one step`() throws {
    let frame = frame(owingFrom: "2023-03")
    #expect(
      throws: RuleViolation.closing(.earlierMonthsOpen(MonthRange(month("2023-03"), month("2023-04")), before: may))
    ) {
      try close().decide(in: situation(of: frame))
    }
    let decision = try close("2023-03", "2023-04", "2023-05").decide(in: situation(of: frame))
    #expect(decision.events.map(\.key) == ["2023-03", "2023-04", "2023-05"].map { .closing(month($0)) })
  }

  @Test func `months that are closed already are passed over, and none of them may be forgotten`() throws {
    let frame = frame(owingFrom: "2023-03", closed: ["2023-04"])
    let decision = try close("2023-03", "2023-05").decide(in: situation(of: frame))
    #expect(decision.events.count == 2)
    #expect(throws: RuleViolation.log(.storeChangedMeanwhile)) {
      try close("2023-03", "2023-05").decide(in: situation(of: self.frame(owingFrom: "2023-03")))
    }
  }

  @Test func `months from before check-ins are owed are not closed, and need not be`() throws {
    #expect(throws: RuleViolation.closing(.monthBeforeOwing(month("2023-04"), owingFrom: may))) {
      try close("2023-04").decide(in: situation(of: frame(owingFrom: "2023-05")))
    }
    #expect(try close().decide(in: situation(of: frame(owingFrom: "2023-05"))).events.count == 1)
  }

  @Test func `where it is not said from when they are owed, closing begins with the first pledge or check-in`() throws {
    let recorded = RecordedMonths(pledge: month("2023-02"), checkIn: month("2023-04"))
    let order = ClosingOrder(frame(owingFrom: nil), recorded)
    #expect(throws: RuleViolation.closing(.earlierMonthsOpen(MonthRange(month("2023-04")), before: may))) {
      try order.months(toClose: MonthRange(may), today: day("2023-06-20"))
    }
    #expect(throws: RuleViolation.closing(.monthEmpty(month("2023-01")))) {
      try order.months(toClose: MonthRange(month("2023-01")), today: day("2023-06-20"))
    }
    let started = ClosingOrder(frame(owingFrom: "2022-01"), recorded)
    #expect(try started.months(toClose: MonthRange(month("2023-02")), today: day("2023-06-20")) == [month("2023-02")])
  }

  @Test func `months are opened again the latest first`() throws {
    let frame = frame(owingFrom: "2023-03", closed: ["2023-03", "2023-04", "2023-05"])
    let reason = text("a number was wrong")
    #expect(throws: RuleViolation.closing(.laterMonthClosed(month("2023-04"), later: may))) {
      try Change.reopenMonths(MonthRange(month("2023-04")), reason: reason).decide(in: situation(of: frame))
    }
    let decision = try Change.reopenMonths(MonthRange(month("2023-04"), may), reason: reason)
      .decide(in: situation(of: frame))
    #expect(decision.events.map(\.key) == [.closing(may), .closing(month("2023-04"))])
  }
}
