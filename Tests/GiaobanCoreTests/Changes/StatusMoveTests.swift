import GiaobanCore
import Testing

@Suite struct StatusMoveTests {
  private func of(_ name: String, _ moves: Pledge.Move...) -> Dossier { Dossier(pledge: pledge(name, moves: moves)) }
  private var active: Dossier { of("U-1", move("2023-05-30", .active)) }
  private var done: Dossier { of("U-2", move("2023-05-30", .active), move("2023-06-02", .done)) }
  private var paused: Dossier { of("U-3", move("2023-05-30", .active), move("2023-06-02", .paused)) }
  private var dropped: Dossier { of("U-4", move("2023-05-30", .active), move("2023-06-02", .dropped)) }
  private var proposed: Dossier { of("U-5", move("2023-05-30", .proposed)) }
  private var all: Situation { situation([active, done, paused, dropped, proposed]) }

  private func toggle(_ names: String..., on iso: String = "2023-06-20") throws(RuleViolation) -> Decision {
    try Change.toggleDone(names.map(code), on: day(iso)).decide(in: all)
  }
  private func go(
    _ names: String..., to status: PledgeStatus, on iso: String = "2023-06-20", because reason: String? = nil
  ) throws(RuleViolation) -> Decision {
    try Change.move(names.map(code), to: status, on: day(iso), reason: reason).decide(in: all)
  }

  // MARK: Toggling

  @Test func `when any is open they all become done, and the done stay as they are`() throws {
    let decision = try toggle("U-1", "U-2")
    #expect(decision.name == .done)
    #expect(decision.events.map(\.key) == [.pledge(code("U-1"))])
    #expect(pledges(after: decision)[code("U-1")]?.moves.last == move("2023-06-20", .done))
  }

  @Test func `when all are done they are all opened again`() throws {
    let decision = try toggle("U-2")
    #expect(decision.name == .reopen)
    #expect(pledges(after: decision)[code("U-2")]?.status == .active)
    #expect(pledges(after: decision)[code("U-2")]?.moves.count == 3)
  }

  @Test(arguments: [("U-3", PledgeStatus.paused), ("U-4", .dropped), ("U-5", .proposed)])
  func `one that is proposed, paused or dropped stops them all and is named`(_ name: String, _ status: PledgeStatus) {
    #expect(throws: RuleViolation.move(.mixedStatuses(code(name), status))) { try toggle("U-1", "U-2", name) }
    #expect(throws: RuleViolation.move(.mixedStatuses(code(name), status))) { try toggle("U-2", name) }
    #expect(throws: RuleViolation.move(.statusDoesNotAllow(code(name), status, .done))) { try toggle(name) }
  }

  @Test func `done takes open tasks as they are`() throws {
    let dossier = Dossier(pledge: active.pledge, tasks: [task(1)])
    let decision = try Change.toggleDone([code("U-1")], on: day("2023-06-20")).decide(in: situation([dossier]))
    #expect(decision.events.map(\.key) == [.pledge(code("U-1"))])
  }

  @Test func `a pledge marked twice moves once`() throws {
    #expect(try toggle("U-1", "U-1").events.count == 1)
    #expect(try go("U-1", "U-1", to: .done).events.count == 1)
  }

  @Test func `nothing chosen, an unknown pledge and a coming day are refused`() {
    #expect(throws: RuleViolation.reference(.noPledges)) {
      try Change.toggleDone([], on: day("2023-06-20")).decide(in: all)
    }
    #expect(throws: RuleViolation.reference(.noPledges)) {
      try Change.move([], to: .done, on: day("2023-06-20"), reason: nil).decide(in: all)
    }
    #expect(throws: RuleViolation.reference(.unknownPledge(code("U-9")))) { try toggle("U-1", "U-9") }
    #expect(throws: RuleViolation.move(.dayInFuture(day("2023-06-21"), today: day("2023-06-20")))) {
      try toggle("U-1", on: "2023-06-21")
    }
  }

  @Test func `a move earlier than the last one is refused`() throws {
    #expect(
      throws: RuleViolation.move(.dayBeforeLastMove(code("U-2"), day("2023-06-01"), lastMove: day("2023-06-02")))
    ) { try toggle("U-2", on: "2023-06-01") }
    #expect(try toggle("U-2", on: "2023-06-02").name == .reopen)
  }

  // MARK: Moving

  @Test func `each move has its name`() throws {
    #expect(try go("U-1", to: .done).name == .done)
    #expect(try go("U-2", to: .active).name == .reopen)
    #expect(try go("U-4", to: .active).name == .reopen)
    #expect(try go("U-3", to: .active).name == .resume)
    #expect(try go("U-1", to: .paused, because: "x").name == .pause)
    #expect(try go("U-1", "U-3", "U-5", to: .dropped, because: "x").name == .drop)
    #expect(try go("U-3", "U-2", to: .active).name == .reopen)
  }

  @Test func `the reason is kept with the move`() throws {
    let decision = try go("U-1", to: .paused, because: "waits for the law")
    #expect(pledges(after: decision)[code("U-1")]?.moves.last == move("2023-06-20", .paused, "waits for the law"))
  }

  @Test func `pausing and dropping need a reason`() {
    #expect(throws: RuleViolation.move(.reasonMissing(.pause))) { try go("U-1", to: .paused) }
    #expect(throws: RuleViolation.move(.reasonMissing(.drop))) { try go("U-1", to: .dropped, because: "") }
  }

  @Test func `other moves are refused by their name`() {
    let refused: [(String, PledgeStatus, PledgeStatus, ChangeName)] = [
      ("U-1", .active, .active, .reopen), ("U-2", .done, .done, .done), ("U-2", .done, .paused, .pause),
      ("U-2", .done, .dropped, .drop), ("U-3", .paused, .paused, .pause), ("U-3", .paused, .done, .done),
      ("U-4", .dropped, .done, .done), ("U-4", .dropped, .dropped, .drop), ("U-5", .proposed, .active, .reopen),
      ("U-5", .proposed, .done, .done), ("U-5", .proposed, .paused, .pause), ("U-1", .active, .proposed, .reopen),
    ]
    for (name, status, wanted, change) in refused {
      #expect(throws: RuleViolation.move(.statusDoesNotAllow(code(name), status, change))) {
        try go(name, to: wanted, because: "x")
      }
    }
  }

  @Test func `one that does not allow it stops them all`() {
    #expect(throws: RuleViolation.move(.statusDoesNotAllow(code("U-2"), .done, .pause))) {
      try go("U-1", "U-2", to: .paused, because: "x")
    }
  }

  @Test func `a suggestion dropped before any unit took it up is a suggestion again`() throws {
    let never = of("U-6", move("2023-05-30", .proposed), move("2023-06-02", .dropped))
    let change = Change.move([code("U-6")], to: .active, on: day("2023-06-20"), reason: nil)
    let decision = try change.decide(in: situation([never]))
    #expect(decision.name == .reopen)
    #expect(pledges(after: decision)[code("U-6")]?.status == .proposed)
    let taken = of("U-6", move("2023-05-30", .proposed), move("2023-06-01", .active), move("2023-06-02", .dropped))
    #expect(pledges(after: try change.decide(in: situation([taken])))[code("U-6")]?.status == .active)
  }

  @Test func `done and its check-in are one step, by the rules of either`() throws {
    let measured = Dossier(pledge: pledge(metric: metric()))
    let finish = { (given: CheckIn, dossier: Dossier) throws(RuleViolation) in
      try Change.finish(given, over: .this(nil), on: day("2023-06-10")).decide(in: situation([dossier]))
    }
    let decision = try finish(checkIn("2023-06", reading: 220), measured)
    #expect(decision.name == .done)
    #expect(decision.events.map(\.key) == [.pledge(code("U-1")), .checkIn(key("2023-06"))])
    #expect(throws: RuleViolation.checkIn(.numberOrReasonMissing(code("U-1")))) {
      try finish(checkIn("2023-06"), measured)
    }
    let done = Dossier(pledge: pledge(moves: [move("2023-01-10", .active), move("2023-06-02", .done)]))
    #expect(throws: RuleViolation.move(.statusDoesNotAllow(code("U-1"), .done, .done))) {
      try finish(checkIn("2023-06"), done)
    }
    let told = Dossier(pledge: pledge(), checkIns: [checkIn("2023-06", did: "theirs")])
    #expect(throws: RuleViolation.log(.changedMeanwhile(.checkIn(key("2023-06")), nil))) {
      try finish(checkIn("2023-06"), told)
    }
  }
}
