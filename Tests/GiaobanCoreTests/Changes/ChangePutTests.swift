import GiaobanCore
import Testing

@Suite struct ChangePutTests {
  private func put(_ seen: Record?, _ record: Record) throws(RuleViolation) -> Decision {
    try Change.put(from: seen, to: record).decide(in: situation())
  }
  private func block(_ name: String, leader: String? = nil, spans: Bool = false) -> Block {
    Block(code: named(name), name: text(name), leader: leader.map { named($0) }, order: 9, spansMinistry: spans)
  }

  @Test func `a new leader, block, unit or briefing is added`() throws {
    let records: [Record] = [
      .leader(Leader(code: named("N"), name: "new", title: text("Deputy"))), .block(block("KN", leader: "L")),
      .unit(OrgUnit(code: named("N"), name: text("new"), block: named("KA"))),
      .briefing(Briefing(day: day("2023-06-28"), month: month("2023-06"), chair: named("M"), title: text("June"))),
    ]
    for record in records {
      let decision = try put(nil, record)
      #expect(decision.name == .add && decision.events == [Event(before: nil, after: record)])
    }
  }

  @Test func `a code that is taken is not given again`() {
    #expect(throws: RuleViolation.reference(.codeTaken(.block(named("KA"))))) { try put(nil, .block(block("KA"))) }
  }

  @Test func `an edit is refused where another has edited it since`() throws {
    let stored = try #require(ministry().blocks[named("KA")])
    var mine = stored
    mine.rules = BlockRules(graceWorkingDays: 5)
    #expect(try put(.block(stored), .block(mine)).name == .edit)
    var old = stored
    old.name = text("as it was")
    #expect(throws: RuleViolation.log(.changedMeanwhile(.block(named("KA")), nil))) {
      try put(.block(old), .block(mine))
    }
  }

  @Test func `a record that names what is not there is refused`() {
    #expect(throws: RuleViolation.reference(.unknownReference(.leader(named("GONE")), in: .block(named("KN"))))) {
      try put(nil, .block(block("KN", leader: "GONE")))
    }
    #expect(throws: RuleViolation.reference(.unknownReference(.block(named("GONE")), in: .unit(named("N"))))) {
      try put(nil, .unit(OrgUnit(code: named("N"), name: text("new"), block: named("GONE"))))
    }
  }

  @Test func `only one block stands for all units`() {
    #expect(throws: RuleViolation.reference(.secondSpanningBlock(named("KN"), other: named("BO")))) {
      try put(nil, .block(block("KN", spans: true)))
    }
  }

  @Test func `a block's own thresholds must fit with the ministry's`() {
    var own = block("KN")
    own.rules = BlockRules(onTrackFrom: 0.7)
    #expect(throws: RuleViolation.record(.outOfRange(name: "atRiskFrom", value: "0.8", allowed: "0…0.7"))) {
      try put(nil, .block(own))
    }
  }

  @Test func `pledges, settings and closings are no matter of the frame`() {
    for record in [Record.pledge(pledge()), .settings(Settings(cutOffDay: 20)), .task(task(1))] {
      #expect(throws: RuleViolation.log(.nothingChanges)) { try put(nil, record) }
    }
  }

  @Test func `pledges of a block are judged by its own rules`() throws {
    var own = try #require(ministry().blocks[named("KA")])
    own.rules = BlockRules(graceWorkingDays: 4, onTrackFrom: 0.85, dueSoonDays: 30)
    var frame = ministry()
    frame.put(.block(own))
    let measured = Dossier(
      pledge: pledge(metric: metric()), checkIns: [checkIn("2023-06", reading: 126, on: "2023-07-01")])
    #expect(assess(measured, on: "2023-07-01").computed == .atRisk)
    #expect(assess(measured, on: "2023-07-01", of: frame).computed == .onTrack)
    let dated = Dossier(pledge: pledge(due: "2023-07-20"))
    #expect(assess(dated, on: "2023-06-22").computed == .onTrack)
    #expect(assess(dated, on: "2023-06-22", of: frame).computed == .atRisk)
    let silent = Dossier(pledge: pledge(moves: [move("2023-05-30", .active)]))
    #expect(assess(silent, on: "2023-06-28").isStale)
    #expect(!assess(silent, on: "2023-06-28", of: frame).isStale)
    #expect(assess(silent, on: "2023-06-30", of: frame).isStale)
  }
}
