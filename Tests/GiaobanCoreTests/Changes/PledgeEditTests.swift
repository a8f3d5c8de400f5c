import GiaobanCore
import Testing

@Suite struct PledgeEditTests {
  private let stored = pledge(due: "2023-12-31", metric: metric())

  private func edit(
    _ change: (inout Pledge) -> Void, from seen: Pledge? = nil, to stored: Pledge? = nil
  ) throws(RuleViolation) -> Pledge? {
    let seen = seen ?? self.stored
    var wanted = seen
    change(&wanted)
    let dossier = Dossier(pledge: stored ?? self.stored)
    return pledges(after: try Change.edit(from: seen, to: wanted).decide(in: situation([dossier])))[code("U-1")]
  }

  @Test func `every field that an edit may change is changed`() throws {
    let edited = try edit { pledge in
      pledge.title = text("new title")
      pledge.product = text("product")
      pledge.detail = text("detail")
      pledge.unit = named("V")
      pledge.cooperatingUnits = [named("W")]
      pledge.assignedBy = named("M")
      pledge.assignedOn = day("2023-02-01")
      pledge.briefing = day("2023-05-30")
      pledge.source = "point 3"
      pledge.due = day("2023-11-30")
      pledge.isCore = true
      pledge.isBold = true
      pledge.metric = nil
    }
    #expect(
      edited?.title == text("new title") && edited?.product == text("product") && edited?.detail == text("detail"))
    #expect(edited?.unit == named("V") && edited?.cooperatingUnits == [named("W")] && edited?.code == code("U-1"))
    #expect(edited?.assignedBy == named("M") && edited?.assignedOn == day("2023-02-01"))
    #expect(edited?.briefing == day("2023-05-30") && edited?.source == "point 3")
    #expect(edited?.due == day("2023-11-30") && edited?.dueOriginal == day("2023-12-31"))
    #expect(edited?.isCore == true && edited?.isBold == true && edited?.metric == nil)
  }

  @Test func `what others changed meanwhile stays, unless it is the same field`() throws {
    var theirs = stored
    theirs.title = text("theirs")
    #expect(try edit({ $0.isCore = true }, to: theirs)?.title == text("theirs"))
    #expect(throws: RuleViolation.log(.changedMeanwhile(.pledge(code("U-1")), .title))) {
      try edit({ $0.title = text("mine") }, to: theirs)
    }
    // The same words from both are no quarrel.
    #expect(throws: RuleViolation.log(.nothingChanges)) { try edit({ $0.title = text("theirs") }, to: theirs) }
  }

  @Test func `a due day may come earlier, never later, never go`() throws {
    #expect(
      throws: RuleViolation.record(.laterDueNeedsExtension(code("U-1"), from: day("2023-12-31"), to: day("2024-01-31")))
    ) {
      try edit { $0.due = day("2024-01-31") }
    }
    #expect(throws: RuleViolation.record(.dueNeverTakenAway(code("U-1"), day("2023-12-31")))) {
      try edit { $0.due = nil }
    }
    let undated = pledge()
    #expect(try edit({ $0.due = day("2024-01-31") }, from: undated, to: undated)?.dueOriginal == day("2024-01-31"))
  }

  @Test func `an edit that contradicts itself is refused`() {
    #expect(throws: RuleViolation.record(.targetEqualsBaseline(code("U-1"), 100))) {
      try edit { $0.metric = metric(to: 100) }
    }
    #expect(throws: RuleViolation.record(.waypointOutOfOrder(code("U-1"), number: 2))) {
      try edit { $0.metric = metric(through: [("2024-06-01", 150), ("2024-01-01", 160)]) }
    }
    #expect(
      throws: RuleViolation.record(.dueBeforeStart(code("U-1"), due: day("2023-12-31"), start: day("2024-01-01")))
    ) {
      try edit { $0.assignedOn = day("2024-01-01") }
    }
    #expect(throws: RuleViolation.reference(.unknownReference(.unit(named("GONE")), in: .pledge(code("U-1"))))) {
      try edit { $0.unit = named("GONE") }
    }
    #expect(throws: RuleViolation.log(.nothingChanges)) { try edit { _ in } }
  }

  @Test func `a task is edited by who has seen it as it is`() throws {
    let dossier = Dossier(pledge: pledge(), tasks: [task(1, due: "2023-07-01")])
    var wanted = task(1, due: "2023-08-01")
    wanted.title = text("better")
    let decision = try Change.editTask(from: task(1, due: "2023-07-01"), to: wanted).decide(in: situation([dossier]))
    guard case .task(let after)? = decision.events.first?.after else { throw RuleViolation.reference(.noPledges) }
    #expect(decision.name == .editTask && after.title == text("better"))
    #expect(after.due == day("2023-08-01") && after.dueOriginal == day("2023-07-01"))
    #expect(throws: RuleViolation.log(.changedMeanwhile(.task(TaskKey(pledge: code("U-1"), number: 1)), nil))) {
      try Change.editTask(from: task(1, due: "2023-06-01"), to: wanted).decide(in: situation([dossier]))
    }
    #expect(throws: RuleViolation.reference(.unknownTask(TaskKey(pledge: code("U-1"), number: 2), existing: [1]))) {
      try Change.editTask(from: task(2), to: task(2)).decide(in: situation([dossier]))
    }
  }
}
