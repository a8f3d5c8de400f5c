import GiaobanCore
import Testing

@Suite struct ClosedMonthsTests {
  private func months(_ before: Record?, _ after: Record?) -> Set<Month> {
    Event(before: before, after: after).effectiveMonths
  }
  private let active = pledge(moves: [move("2023-04-10", .active)])
  private func moved(_ moves: Pledge.Move...) -> Record {
    .pledge(pledge(moves: [move("2023-04-10", .active)] + moves))
  }

  @Test func `a move takes effect in its own month alone`() {
    #expect(months(.pledge(active), moved(move("2023-05-31", .done))) == [month("2023-05")])
    #expect(months(moved(move("2023-05-31", .done)), .pledge(active)) == [month("2023-05")])
    #expect(months(nil, .pledge(active)) == [month("2023-04")])
    #expect(months(.pledge(active), .pledge(pledge(due: "2023-12-31", moves: active.moves))) == [])
  }

  @Test func `a move made, taken back and made again on one day still takes effect`() {
    let twice = moved(move("2023-05-31", .done), move("2023-05-31", .active))
    let again = moved(move("2023-05-31", .done), move("2023-05-31", .active), move("2023-05-31", .done))
    #expect(months(twice, again) == [month("2023-05")])
    #expect(months(again, twice) == [month("2023-05")])
  }

  @Test func `a move that is changed takes effect where it was and where it is, later ones do not`() {
    let before = moved(move("2023-05-10", .paused), move("2023-06-10", .active))
    let after = moved(move("2023-03-10", .paused), move("2023-06-10", .active))
    #expect(months(before, after) == ["2023-03", "2023-05"].map(month).reduce(into: []) { $0.insert($1) })
  }

  @Test func `a check-in takes effect in the month it is about`() {
    #expect(months(nil, .checkIn(checkIn("2023-05"))) == [month("2023-05")])
    #expect(months(.checkIn(checkIn("2023-05")), nil) == [month("2023-05")])
  }

  @Test func `a task takes effect on the days it was done`() {
    #expect(months(.task(task(1)), .task(task(1, done: "2023-05-02"))) == [month("2023-05")])
    #expect(months(.task(task(1, done: "2023-05-02")), .task(task(1))) == [month("2023-05")])
    #expect(months(.task(task(1, due: "2023-05-02", done: "2023-05-02")), .task(task(1, done: "2023-05-02"))) == [])
    #expect(months(nil, .task(task(1, due: "2023-05-02"))) == [])
  }

  @Test func `an extension takes effect where it was asked for and where it was decided`() {
    let asked = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-05-10")
    let granted = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-05-10", granted: "2023-06-02")
    #expect(months(nil, .extension(asked)) == [month("2023-05")])
    #expect(months(.extension(asked), .extension(granted)) == [month("2023-06")])
    #expect(months(nil, .extension(granted)) == [month("2023-05"), month("2023-06")])
    // Asked for and granted on one day: the decision takes effect all the same.
    let atOnce = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-05-10", granted: "2023-05-10")
    #expect(months(.extension(asked), .extension(atOnce)) == [month("2023-05")])
    let further = extended(from: "2023-06-30", to: "2023-12-31", asked: "2023-05-10")
    #expect(months(.extension(asked), .extension(further)) == [month("2023-05")])
    #expect(months(.extension(granted), .extension(granted)) == [])
  }

  @Test func `closed months refuse moves and tasks dated in them, and nothing else`() throws {
    let frame = ministry(closed: ["2023-05"])
    let closed = RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))
    let dossier = Dossier(pledge: active, tasks: [task(1), task(2, done: "2023-05-20")])
    let refused: [Change] = [
      .toggleDone([code("U-1")], on: day("2023-05-31")), .completeTask(task(1).key, on: day("2023-05-31")),
      .reopenTask(task(2).key),
      .add(.init(unit: named("U"), origin: .own, title: text("late"), assignedOn: day("2023-05-31"))),
    ]
    for change in refused { #expect(throws: closed) { try change.decide(in: situation([dossier], of: frame)) } }
    #expect(throws: closed) {
      try [Event(before: nil, after: .checkIn(checkIn("2023-05")))].refuseClosedMonths(of: frame)
    }
    let allowed: [Change] = [
      .toggleDone([code("U-1")], on: day("2023-06-01")), .completeTask(task(1).key, on: day("2023-06-01")),
      .checkIn(checkIn("2023-04")), .checkIn(checkIn("2023-05")),
      .addTask(code("U-1"), title: text("more"), due: day("2023-05-02")),
    ]
    for change in allowed { #expect(try !change.decide(in: situation([dossier], of: frame)).events.isEmpty) }
  }
}
