import GiaobanCore
import Testing

@Suite struct LoadDecisionTests {
  private func load(
    _ records: [Record], over dossiers: [Dossier] = [], isFirst: Bool = false, of frame: Ministry = ministry()
  ) throws(RuleViolation) -> Decision {
    try Change.load(records, isFirst: isFirst).decide(in: situation(dossiers, of: frame))
  }
  private let stored = Dossier(pledge: pledge(origin: .own, due: "2023-09-30", dueOriginal: "2023-06-30"))
  private func revised(
    origin: PledgeOrigin = .own, due: String? = "2023-09-30", original: String? = "2023-06-30"
  ) -> Record {
    .pledge(pledge(origin: origin, due: due, dueOriginal: original))
  }

  @Test func `what is new or different is put in its place, what is the same is left`() throws {
    let leader = Record.leader(Leader(code: named("M"), name: "minister", title: text("Minister")))
    let decision = try load([leader, revised(due: "2023-08-31"), .task(task(1))], over: [stored])
    #expect(decision.name == .load)
    #expect(decision.events.map(\.key) == [.pledge(code("U-1")), .task(task(1).key)])
    #expect(decision.events.first?.before == .pledge(stored.pledge))
    #expect(throws: RuleViolation.log(.nothingChanges)) { try load([leader, revised()], over: [stored]) }
  }

  @Test func `the first file is the making of the store`() throws {
    let records = ministry().records + [.pledge(pledge())]
    let decision = try load(records, isFirst: true, of: Ministry())
    #expect(decision.name == .initialise)
    #expect(decision.events.count == records.count)
    guard case .settings(let settings)? = decision.events.first?.after else {
      Issue.record("the settings come first")
      return
    }
    #expect(settings.owingFrom == month("2023-06"))
  }

  @Test func `a file does not change the origin or the first due day`() {
    #expect(throws: RuleViolation.record(.originNeverChanges(code("U-1")))) {
      try load([revised(origin: .directive)], over: [stored])
    }
    #expect(throws: RuleViolation.record(.originalDueNeverChanges(code("U-1"), day("2023-06-30")))) {
      try load([revised(original: "2023-07-31")], over: [stored])
    }
    #expect(throws: RuleViolation.record(.originalDueNeverChanges(code("U-1"), day("2023-06-30")))) {
      try load([revised(due: nil, original: nil)], over: [stored])
    }
  }

  @Test func `a file does not take a due day away`() {
    let refused = RuleViolation.record(.dueNeverTakenAway(code("U-1"), day("2023-09-30")))
    #expect(throws: refused) { try load([revised(due: nil)], over: [stored]) }
    let duty = Record.pledge(pledge(origin: .own, dueOriginal: "2023-06-30", isDuty: true))
    #expect(throws: refused) { try load([duty], over: [stored]) }
  }

  @Test func `a file does not tell of days to come`() throws {
    let base = Dossier(pledge: pledge(metric: metric()))
    let supervised = CheckIn.Supervision(by: "binh", on: day("2023-06-21"))
    var seen = checkIn("2023-05", .acknowledged)
    seen.supervision = supervised
    var entered = checkIn("2023-05")
    entered.enteredOn = day("2023-06-21")
    let early = checkIn("2023-05", reading: 1, on: "2023-06-21")
    let asked = extended(from: "2023-06-30", to: "2023-12-31", asked: "2023-06-21")
    let refused = extended(from: "2023-06-30", to: "2023-12-31", asked: "2023-06-01", refused: "2023-06-21")
    let records: [Record] = [
      .pledge(pledge(metric: metric(), moves: [move("2023-01-10", .active), move("2023-06-21", .done)])),
      .pledge(pledge("V-1", moves: [move("2023-06-21", .done)])), .task(task(1, done: "2023-06-21")), .checkIn(seen),
      .checkIn(entered), .checkIn(early), .extension(asked), .extension(refused),
    ]
    let places =
      [RecordPlace(.moves, entry: 2), RecordPlace(.moves, entry: 1)]
      + [.doneOn, .supervisedOn, .enteredOn, .readingDay, .askedOn, .decidedOn].map { RecordPlace($0) }
    for (record, place) in zip(records, places) {
      #expect(
        throws: RuleViolation.record(.inFuture(record.key, place, day("2023-06-21"), today: day("2023-06-20"))),
        "\(record.key)"
      ) { try load([record], over: [base]) }
    }
    var next = checkIn("2023-07")
    next.enteredOn = day("2023-06-20")
    #expect(
      throws: RuleViolation.record(
        .inFuture(.checkIn(next.key), RecordPlace(.month), day("2023-07-01"), today: day("2023-06-20")))
    ) {
      try load([.checkIn(next)], over: [base])
    }
  }

  @Test func `what is planned may lie ahead, and so may all that the file's pin has seen`() throws {
    let planned: [Record] = [
      .pledge(pledge(due: "2023-09-30")),
      .task(task(1, due: "2023-09-01")),
      .briefing(Briefing(day: day("2023-06-30"), month: month("2023-06"), title: text("June"))),
    ]
    #expect(try load(planned).events.count == 3)
    let done = [Record.pledge(pledge()), .task(task(1, done: "2023-07-01"))]
    #expect(throws: RuleViolation.self) { try load(done) }
    #expect(try load(done + [.settings(Settings(pinnedDay: day("2023-07-01")))]).events.count == 3)
  }

  @Test func `a pledge that is assigned, or measured, from a day to come is refused`() {
    let assigned = Record.pledge(pledge(assigned: "2023-08-01", moves: [move("2023-08-01", .active)]))
    let measured = Record.pledge(pledge(metric: metric(on: "2023-08-01")))
    for (record, field) in [(assigned, RecordField.assignedOn), (measured, .baselineDay)] {
      #expect(
        throws: RuleViolation.record(
          .inFuture(record.key, RecordPlace(field), day("2023-08-01"), today: day("2023-06-20")))
      ) { try load([record]) }
    }
  }

  @Test func `what was recorded under a later pin does not stop a file after it`() throws {
    let ahead = pledge(moves: [move("2023-01-10", .active), move("2023-07-01", .done)])
    var renamed = ahead
    renamed.title = text("renamed")
    #expect(try load([.pledge(renamed)], over: [Dossier(pledge: ahead)]).events.count == 1)
  }

  @Test func `a record given twice is one event, as it was given last`() throws {
    let decision = try load([revised(due: "2023-08-31"), revised(due: "2023-07-31")], over: [stored])
    #expect(decision.events.map(\.before) == [.pledge(stored.pledge)])
    #expect(pledges(after: decision)[code("U-1")]?.due == day("2023-07-31"))
    #expect(throws: RuleViolation.log(.nothingChanges)) {
      try load([revised(due: "2023-08-31"), revised()], over: [stored])
    }
  }

  @Test func `a file may bring a due day forward`() throws {
    let decision = try load([revised(due: "2023-07-31")], over: [stored])
    #expect(pledges(after: decision)[code("U-1")]?.due == day("2023-07-31"))
  }

  @Test func `a later due day in a file needs its granted extension`() throws {
    let needs = RuleViolation.record(
      .laterDueNeedsExtension(code("U-1"), from: day("2023-09-30"), to: day("2023-12-31")))
    let later = revised(due: "2023-12-31")
    let wrong = [
      extended(from: "2023-09-30", to: "2023-12-31", asked: "2023-06-01"),
      extended(from: "2023-09-30", to: "2023-12-31", asked: "2023-06-01", refused: "2023-06-02"),
      extended(from: "2023-09-30", to: "2023-12-30", asked: "2023-06-01", granted: "2023-06-02"),
    ]
    #expect(throws: needs) { try load([later], over: [stored]) }
    for wrong in wrong { #expect(throws: needs) { try load([later, .extension(wrong)], over: [stored]) } }
    let granted = extended(from: "2023-09-30", to: "2023-12-31", asked: "2023-06-01", granted: "2023-06-02")
    #expect(try load([later, .extension(granted)], over: [stored]).events.count == 2)
  }

  @Test func `a due day that was brought forward after it was granted still has its extension`() throws {
    let granted = extended(from: "2023-06-30", to: "2023-12-31", asked: "2023-06-01", granted: "2023-06-02")
    #expect(try load([revised(due: "2023-11-30"), .extension(granted)]).events.count == 2)
  }

  @Test func `the moves of a file follow one another as those of commands do`() throws {
    let moves = { (moves: [Pledge.Move]) in Record.pledge(pledge(moves: moves)) }
    let (begun, done) = (move("2023-02-01", .active), move("2023-02-02", .done))
    #expect(throws: RuleViolation.move(.cannotFollow(code("U-1"), number: 1, from: nil, to: .done))) {
      try load([moves([done])])
    }
    let paused = Pledge.Move(day: day("2023-02-03"), status: .paused, reason: "rain")
    #expect(throws: RuleViolation.move(.cannotFollow(code("U-1"), number: 3, from: .done, to: .paused))) {
      try load([moves([begun, done, paused])])
    }
    #expect(throws: RuleViolation.move(.recordedWithoutReason(code("U-1"), number: 2, .pause))) {
      try load([moves([begun, move("2023-02-03", .paused)])])
    }
    #expect(try load([moves([begun, done])]).events.count == 1)
    // What is recorded already is not judged again.
    let odd = pledge(moves: [done])
    var renamed = odd
    renamed.title = text("renamed")
    #expect(try load([.pledge(renamed)], over: [Dossier(pledge: odd)]).events.count == 1)
  }

  @Test func `a due day that was taken away does not come back later without an extension`() {
    let undated = Dossier(pledge: pledge(origin: .own, due: nil, dueOriginal: "2023-06-30"))
    #expect(
      throws: RuleViolation.record(.laterDueNeedsExtension(code("U-1"), from: day("2023-06-30"), to: day("2023-12-31")))
    ) { try load([revised(due: "2023-12-31")], over: [undated]) }
  }

  @Test func `a new pledge due after its first due day needs the extension too`() throws {
    #expect(
      throws: RuleViolation.record(.laterDueNeedsExtension(code("U-1"), from: day("2023-06-30"), to: day("2023-09-30")))
    ) { try load([revised()]) }
    let granted = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-01", granted: "2023-06-02")
    #expect(try load([revised(), .extension(granted)]).events.count == 2)
  }

  @Test func `a file that names what is not there is refused`() {
    #expect(throws: RuleViolation.reference(.unknownReference(.unit(named("GONE")), in: .pledge(code("GONE-1"))))) {
      try load([.pledge(pledge("GONE-1"))])
    }
    #expect(throws: RuleViolation.reference(.unknownReference(.block(named("GONE")), in: .unit(named("Z"))))) {
      try load([.unit(OrgUnit(code: named("Z"), name: text("Z"), block: named("GONE")))])
    }
    #expect(throws: RuleViolation.reference(.unknownReference(.leader(named("GONE")), in: .block(named("Z"))))) {
      try load([.block(Block(code: named("Z"), name: text("Z"), leader: named("GONE"), order: 9))])
    }
    #expect(
      throws: RuleViolation.reference(.unknownReference(.leader(named("GONE")), in: .briefing(day("2023-06-30"))))
    ) {
      try load([
        .briefing(
          Briefing(day: day("2023-06-30"), month: month("2023-06"), chair: named("GONE"), title: text("June")))
      ])
    }
    #expect(throws: RuleViolation.reference(.unknownPledge(code("U-9")))) { try load([.task(task(1, of: "U-9"))]) }
  }

  @Test func `an extension in a file that is not later is refused`() {
    let backwards = extended(from: "2023-09-30", to: "2023-09-30", asked: "2023-06-01")
    #expect(throws: RuleViolation.extension(.notLater(code("U-1"), day("2023-09-30"), due: day("2023-09-30")))) {
      try load([.extension(backwards)], over: [stored])
    }
  }

  @Test func `numbers that leave no next one are refused`() {
    for number in [Int.min, 0, 1_000_000, .max] {
      let record = Record.task(task(number))
      #expect(
        throws: RuleViolation.record(.outOfRange(name: record.key.description, value: "\(number)", allowed: "1…999999"))
      ) { try load([record], over: [stored]) }
    }
  }

  @Test func `closed months and their seals do not change by a file`() {
    let frame = ministry(closed: ["2023-05"])
    let closed = RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))
    #expect(throws: closed) { try load([.checkIn(checkIn("2023-05"))], over: [stored], of: frame) }
    let forged = Closing(month: month("2023-05"), on: day("2023-06-05"), by: "another", hash: "ff")
    #expect(throws: closed) { try load([.closing(forged)], over: [stored], of: frame) }
  }
}
