import GiaobanCore
import Testing

/// L holds the blocks KA and KB of the ministry of these tests, M the one that spans it; N holds none.
@Suite struct SuccessionTests {
  private func frame(_ more: [Record] = [], closed: [String] = [], past: Past = Past()) -> Ministry {
    var frame = ministry(closed: closed)
    frame.put(.leader(Leader(code: named("N"), name: "new deputy", title: text("Deputy"))))
    for record in more { frame.put(record) }
    frame.past = past
    return frame
  }

  private func leader(_ code: String, until last: String) -> Record {
    .leader(Leader(code: named(code), name: "left", title: text("Deputy"), lastDay: day(last)))
  }

  private func decide(
    _ change: Change, in frame: Ministry? = nil, deeds: [String: String] = [:]
  ) throws(RuleViolation) -> Decision {
    try change.decide(in: situation(of: frame ?? self.frame(), deeds: deeds))
  }

  private func succeed(_ leader: String, by successor: String, on first: String) -> Change {
    .succeed(named(leader), by: named(successor), on: day(first))
  }

  @Test func `every block goes over in one step, and the one before has a last day`() throws {
    let decision = try decide(succeed("L", by: "N", on: "2023-06-01"))
    #expect(decision.name == .succeed)
    #expect(decision.events.map(\.key) == [.leader(named("L")), .block(named("KB")), .block(named("KA"))])
    guard case .leader(let left)? = decision.events.first?.after else {
      Issue.record("no leader")
      return
    }
    #expect(left.lastDay == day("2023-05-31") && left.isInOffice(on: day("2023-05-31")))
    #expect(!left.isInOffice(on: day("2023-06-01")))
    for event in decision.events.dropFirst() {
      guard case .block(let block)? = event.after else { continue }
      #expect(block.leader == named("N"))
    }
  }

  @Test func `the blocks are the successor's from the first day on, whenever that is entered`() throws {
    let decision = try decide(succeed("L", by: "N", on: "2023-05-10"))
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: day("2023-06-20"), by: "an", kind: .change, name: .succeed,
      events: decision.events)
    #expect(batch.amendments.map(\.amendment.from) == [day("2023-05-10"), day("2023-05-10")])
    var after = frame(past: Past(batch.amendments.map(\.amendment)))
    for record in decision.events.compactMap(\.after) { after.put(record) }
    for (month, holder) in [("2023-04", "L"), ("2023-05", "N"), ("2023-06", "N")] {
      let seen = after.seen(from: viewpoint("2023-06-20", in: month))
      #expect(seen.blocks[named("KA")]?.leader == named(holder), "\(month)")
    }
  }

  @Test func `what else a file changes of a block counts from the day of the step, and the leader then too`() throws {
    let before = try #require(frame().blocks[named("KA")])
    var after = before
    (after.leader, after.cutOffDay) = (named("N"), 12)
    let old = try #require(frame().leaders[named("L")])
    var left = old
    left.lastDay = day("2023-05-09")
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: day("2023-06-20"), by: "an", kind: .change, name: .load,
      events: [
        Event(before: .leader(old), after: .leader(left)), Event(before: .block(before), after: .block(after)),
      ])
    #expect(batch.amendments.map(\.amendment.from) == [day("2023-06-20")])
  }

  @Test func `a succession that cannot be is refused, and says why`() {
    let gone = frame([leader("G", until: "2023-03-31")])
    let refusals: [(Change, RuleViolation)] = [
      (succeed("X", by: "N", on: "2023-06-01"), .reference(.unknownLeader(named("X")))),
      (succeed("L", by: "X", on: "2023-06-01"), .reference(.unknownLeader(named("X")))),
      (succeed("L", by: "L", on: "2023-06-01"), .term(.succeedsOneself(named("L")))),
      (succeed("G", by: "N", on: "2023-06-01"), .term(.alreadySucceeded(named("G"), lastDay: day("2023-03-31")))),
      (succeed("L", by: "G", on: "2023-06-01"), .term(.successorHasLeft(named("G"), lastDay: day("2023-03-31")))),
      (succeed("L", by: "N", on: "2023-06-21"), .move(.dayInFuture(day("2023-06-21"), today: day("2023-06-20")))),
    ]
    for (change, refusal) in refusals { #expect(throws: refusal) { try decide(change, in: gone) } }
  }

  @Test func `a successor takes over after all that the one before decided or chaired`() throws {
    #expect(throws: RuleViolation.term(.decidedLater(named("L"), day("2023-06-02")))) {
      try decide(succeed("L", by: "N", on: "2023-06-02"), deeds: ["L": "2023-06-02"])
    }
    _ = try decide(succeed("L", by: "N", on: "2023-06-03"), deeds: ["L": "2023-06-02"])
    let meeting = Briefing(day: day("2023-06-28"), month: month("2023-06"), chair: named("L"), title: text("June"))
    #expect(throws: RuleViolation.term(.chairsLater(named("L"), day("2023-06-28")))) {
      try decide(succeed("L", by: "N", on: "2023-06-02"), in: frame([.briefing(meeting)]))
    }
  }

  @Test func `a successor takes over no earlier than the one before held the block`() throws {
    let now = try #require(frame().blocks[named("KA")])
    var before = now
    before.leader = named("M")
    let past = Past([Amendment(batch: 2, from: day("2023-05-15"), before: .block(before), after: .block(now))])
    let refusal = RuleViolation.term(
      .blockHeldSince(
        named("KA"), named("L"), since: day("2023-05-15"), on: day("2023-05-14")))
    #expect(throws: refusal) { try decide(succeed("L", by: "N", on: "2023-05-14"), in: frame(past: past)) }
    _ = try decide(succeed("L", by: "N", on: "2023-05-15"), in: frame(past: past))
  }

  @Test func `a closed month that ends on the first day or later refuses it, and taking it back`() throws {
    let closed = RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))
    let frame = frame(closed: ["2023-05"])
    for first in ["2023-04-20", "2023-05-31"] {
      #expect(throws: closed) { try decide(succeed("L", by: "N", on: first), in: frame) }
    }
    _ = try decide(succeed("L", by: "N", on: "2023-06-01"), in: frame)
    let events = try decide(succeed("L", by: "N", on: "2023-05-31")).events
    #expect(throws: closed) { try events.map(\.reversed).refuseClosedMonths(of: frame) }
  }

  @Test func `a last day is no matter of an edit`() throws {
    let old = try #require(frame().leaders[named("L")])
    #expect(throws: RuleViolation.term(.lastDayWithoutSuccessor(named("L")))) {
      try decide(.put(from: .leader(old), to: leader("L", until: "2023-06-10")))
    }
  }

  @Test func `a meeting without a briefing is chaired by the minister of its day`() throws {
    let decision = try decide(succeed("M", by: "N", on: "2023-06-10"))
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: day("2023-06-20"), by: "an", kind: .change, name: .succeed,
      events: decision.events)
    var after = frame(past: Past(batch.amendments.map(\.amendment)))
    for record in decision.events.compactMap(\.after) { after.put(record) }
    #expect(after.meeting(on: day("2023-06-09"), about: month("2023-06")).chair == named("M"))
    #expect(after.meeting(on: day("2023-06-10"), about: month("2023-06")).chair == named("N"))
  }
}
