import GiaobanCore
import Testing

/// Adding, taking up, tasks and settings; moves, check-ins, extensions and files have tests of their own.
@Suite struct ChangeDecideTests {
  private let today = day("2023-06-20")

  // MARK: Adding

  private func new(_ unit: String = "U", _ origin: PledgeOrigin = .directive) -> Change.NewPledge {
    Change.NewPledge(unit: named(unit), origin: origin, title: text("new"), assignedOn: day("2023-06-20"))
  }

  @Test func `the numbers of a unit, of tasks and of extensions end in words`() {
    let new = Change.NewPledge(unit: named("U"), origin: .own, title: text("new"), assignedOn: day("2023-06-20"))
    #expect(throws: RuleViolation.reference(.numbersUsedUp(named("U")))) {
      try Change.add(new).decide(in: situation(highest: ["U": 999_999]))
    }
    let last = extended(
      999_999, from: "2023-06-30", to: "2023-07-31", asked: "2023-06-01", granted: "2023-06-02")
    let full = situation([
      Dossier(pledge: pledge(due: "2023-07-31"), tasks: [task(999_999)], extensions: [last])
    ])
    let refused = { (key: String) in
      RuleViolation.record(.outOfRange(name: key, value: "1000000", allowed: "1…999999"))
    }
    #expect(throws: refused("task:U-1#1000000")) {
      try Change.addTask(code("U-1"), title: text("new"), due: nil).decide(in: full)
    }
    #expect(throws: refused("extension:U-1+1000000")) {
      try Change.extend([code("U-1")], to: day("2023-12-31"), reason: text("rain")).decide(in: full)
    }
  }

  @Test func `a pledge is not recorded before the day it was assigned on`() {
    let new = Change.NewPledge(unit: named("U"), origin: .own, title: text("new"), assignedOn: day("2023-07-03"))
    let refused = RuleViolation.record(
      .inFuture(
        .pledge(code("U-1")), RecordPlace(.assignedOn), day("2023-07-03"), today: day("2023-06-20")))
    #expect(throws: refused) { try Change.add(new).decide(in: situation()) }
  }

  @Test func `a new pledge takes the number after the highest ever given`() throws {
    let first = try Change.add(new()).decide(in: situation())
    #expect(first.events.map(\.key) == [.pledge(code("U-1"))])
    let next = try Change.add(new()).decide(in: situation(highest: ["U": 41, "V": 99]))
    #expect(next.name == .add)
    #expect(pledges(after: next)[code("U-42")]?.moves == [move("2023-06-20", .active)])
  }

  @Test func `a new suggestion is proposed, everything else active`() throws {
    for origin in PledgeOrigin.allCases {
      let added = pledges(after: try Change.add(new("U", origin)).decide(in: situation()))[code("U-1")]
      #expect(added?.status == (origin == .suggestion ? .proposed : .active))
      #expect(added?.origin == origin)
    }
  }

  @Test func `the first due day of a new pledge is kept as its original`() throws {
    var dated = new()
    dated.due = day("2023-12-31")
    let added = pledges(after: try Change.add(dated).decide(in: situation()))[code("U-1")]
    #expect(added?.dueOriginal == day("2023-12-31"))
  }

  @Test func `a new pledge that contradicts itself is refused`() {
    #expect(throws: RuleViolation.reference(.unknownUnit(named("GONE")))) {
      try Change.add(new("GONE")).decide(in: situation())
    }
    var early = new()
    early.due = day("2023-06-19")
    #expect(throws: RuleViolation.record(.dueBeforeStart(code("U-1"), due: day("2023-06-19"), start: today))) {
      try Change.add(early).decide(in: situation())
    }
    var duty = new()
    duty.isMonthlyDuty = true
    duty.due = day("2023-12-31")
    #expect(throws: RuleViolation.record(.dutyWithDueDay(code("U-1")))) { try Change.add(duty).decide(in: situation()) }
    var stranger = new()
    stranger.assignedBy = named("NOBODY")
    #expect(throws: RuleViolation.reference(.unknownReference(.leader(named("NOBODY")), in: .pledge(code("U-1"))))) {
      try Change.add(stranger).decide(in: situation())
    }
  }

  // MARK: Taking up

  private func suggestion(due: String? = nil) -> Dossier {
    Dossier(
      pledge: pledge(origin: .suggestion, assigned: "2023-05-30", due: due, moves: [move("2023-05-30", .proposed)]))
  }
  private func accept(
    _ dossier: Dossier, unit: String? = nil, due: String? = nil, on iso: String = "2023-06-20", isCore: Bool? = nil,
    of frame: Ministry = ministry()
  ) throws(RuleViolation) -> Decision {
    try Change.accept(
      dossier.pledge.code, unit: unit.map { named($0) }, due: due.map(day), on: day(iso), isCore: isCore
    )
    .decide(in: situation([dossier], of: frame))
  }

  @Test func `taking up keeps origin and code, and owing starts on that day`() throws {
    let decision = try accept(suggestion(), unit: "W", due: "2023-12-31", on: "2023-06-19", isCore: true)
    let taken = try #require(pledges(after: decision)[code("U-1")])
    #expect(decision.name == .accept)
    #expect(taken.origin == .suggestion)
    #expect(taken.unit == named("W"))
    #expect(taken.isCore)
    let active = Pledge.Move(day: day("2023-06-19"), status: .active, enteredOn: day("2023-06-20"))
    #expect(taken.moves == [move("2023-05-30", .proposed), active])
    #expect(taken.due == day("2023-12-31") && taken.dueOriginal == day("2023-12-31"))
    #expect(Array(calendar("2023-07-20").monthsOwed(by: taken)) == ["2023-07", "2023-06"].map(month))
  }

  @Test func `taken up after the month's cut-off it owes the next`() throws {
    let decision = try Change.accept(code("U-1"), unit: nil, due: nil, on: day("2023-06-24"), isCore: nil)
      .decide(in: situation([suggestion()], today: "2023-06-26"))
    let taken = try #require(pledges(after: decision)[code("U-1")])
    #expect(Array(calendar("2023-06-26").monthsOwed(by: taken)) == [])
    #expect(Array(calendar("2023-07-01").monthsOwed(by: taken)) == [month("2023-07")])
  }

  @Test func `taking up keeps what is not said`() throws {
    let taken = try #require(pledges(after: try accept(suggestion(due: "2023-12-31")))[code("U-1")])
    #expect(taken.unit == named("U") && taken.due == day("2023-12-31") && !taken.isCore)
  }

  @Test func `taking up may bring the due day forward, and the first one stays`() throws {
    let taken = try #require(pledges(after: try accept(suggestion(due: "2023-12-31"), due: "2023-09-30"))[code("U-1")])
    #expect(taken.due == day("2023-09-30") && taken.dueOriginal == day("2023-12-31"))
  }

  @Test func `taking up does not move a due day later without an extension`() {
    #expect(
      throws: RuleViolation.record(.laterDueNeedsExtension(code("U-1"), from: day("2023-12-31"), to: day("2024-01-01")))
    ) { try accept(suggestion(due: "2023-12-31"), due: "2024-01-01") }
  }

  @Test func `taking up is refused where it cannot be`() {
    #expect(throws: RuleViolation.reference(.unknownUnit(named("GONE")))) { try accept(suggestion(), unit: "GONE") }
    #expect(throws: RuleViolation.move(.statusDoesNotAllow(code("U-1"), .active, .accept))) {
      try accept(Dossier(pledge: pledge()))
    }
    #expect(throws: RuleViolation.move(.dayInFuture(day("2023-06-21"), today: today))) {
      try accept(suggestion(), on: "2023-06-21")
    }
    #expect(
      throws: RuleViolation.move(.dayBeforeLastMove(code("U-1"), day("2023-05-29"), lastMove: day("2023-05-30")))
    ) { try accept(suggestion(), on: "2023-05-29") }
    #expect(throws: RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))) {
      try accept(suggestion(), on: "2023-05-31", of: ministry(closed: ["2023-05"]))
    }
  }

  // MARK: Tasks

  private let tasked = Dossier(pledge: pledge(), tasks: [task(1, done: "2023-06-02"), task(4)])
  private func key(_ number: Int) -> TaskKey { TaskKey(pledge: code("U-1"), number: number) }

  @Test func `a new task takes the next number`() throws {
    let decision = try Change.addTask(code("U-1"), title: text("more"), due: day("2023-07-01"))
      .decide(in: situation([tasked]))
    #expect(decision.events.map(\.key) == [.task(key(5))])
    let ended = Dossier(pledge: pledge(moves: [move("2023-05-30", .active), move("2023-06-02", .done)]))
    #expect(throws: RuleViolation.move(.statusDoesNotAllow(code("U-1"), .done, .addTask))) {
      try Change.addTask(code("U-1"), title: text("more"), due: nil).decide(in: situation([ended]))
    }
  }

  @Test func `a task is done once and opened again once`() throws {
    let done = try Change.completeTask(key(4), on: day("2023-06-19")).decide(in: situation([tasked]))
    #expect(done.events.map(\.after) == [.task(task(4, done: "2023-06-19"))])
    let open = try Change.reopenTask(key(1)).decide(in: situation([tasked]))
    #expect(open.events.map(\.after) == [.task(task(1))])
    #expect(throws: RuleViolation.move(.taskAlreadyDone(key(1), day("2023-06-02")))) {
      try Change.completeTask(key(1), on: today).decide(in: situation([tasked]))
    }
    #expect(throws: RuleViolation.move(.taskNotDone(key(4)))) {
      try Change.reopenTask(key(4)).decide(in: situation([tasked]))
    }
    #expect(throws: RuleViolation.reference(.unknownTask(key(2), existing: [1, 4]))) {
      try Change.completeTask(key(2), on: today).decide(in: situation([tasked]))
    }
    #expect(throws: RuleViolation.move(.dayInFuture(day("2023-06-21"), today: today))) {
      try Change.completeTask(key(4), on: day("2023-06-21")).decide(in: situation([tasked]))
    }
  }

  // MARK: Settings

  @Test func `settings change within their ranges, and the same settings change nothing`() throws {
    let decision = try Change.configure(Settings(cutOffDay: 20)).decide(in: situation())
    #expect(decision.name == .configure)
    #expect(decision.events == [Event(before: .settings(Settings()), after: .settings(Settings(cutOffDay: 20)))])
    #expect(throws: RuleViolation.log(.nothingChanges)) { try Change.configure(Settings()).decide(in: situation()) }
  }

  @Test func `settings out of range are refused by name`() {
    let refused: [(Settings, String, String, String)] = [
      (Settings(cutOffDay: 9), "cutOffDay", "9", "10…31"), (Settings(cutOffDay: 32), "cutOffDay", "32", "10…31"),
      (Settings(graceWorkingDays: -1), "graceWorkingDays", "-1", "0…20"),
      (Settings(dueSoonDays: 366), "dueSoonDays", "366", "0…365"),
      (Settings(escalationWorkingDays: 0), "escalationWorkingDays", "0", "1…20"),
      (Settings(judgedFromShare: 1.5), "judgedFromShare", "1.5", "0…1"),
      (Settings(onTrackFrom: .nan), "onTrackFrom", "nan", "0…2"),
      (Settings(onTrackFrom: 0.7, atRiskFrom: 0.8), "atRiskFrom", "0.8", "0…0.7"),
    ]
    for (settings, name, value, allowed) in refused {
      #expect(throws: RuleViolation.record(.outOfRange(name: name, value: value, allowed: allowed))) {
        try Change.configure(settings).decide(in: situation())
      }
    }
  }

  @Test func `a change names the pledges it needs, each once`() {
    #expect(
      Change.toggleDone([code("U-2"), code("U-1"), code("U-2")], on: today).pledges == [code("U-2"), code("U-1")])
    #expect(Change.load([.task(task(1)), .pledge(pledge())], isFirst: false).pledges == [code("U-1")])
    #expect(Change.configure(Settings()).pledges == [])
    #expect(Change.reopenTask(key(1)).pledges == [code("U-1")])
  }
}
