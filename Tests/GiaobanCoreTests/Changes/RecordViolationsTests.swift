import GiaobanCore
import Testing

@Suite struct RecordViolationsTests {
  private func load(_ record: Record) throws(RuleViolation) -> Decision {
    try Change.load([record], isFirst: false).decide(in: situation([Dossier(pledge: pledge("V-1"))]))
  }
  private func load(_ metric: Metric) throws(RuleViolation) -> Decision { try load(.pledge(pledge(metric: metric))) }

  @Test func `moves must be there, in order of day`() throws {
    #expect(throws: RuleViolation.record(.movesMissing(code("U-1")))) { try load(.pledge(pledge(moves: []))) }
    let back = [move("2023-02-02", .active), move("2023-02-01", .done)]
    #expect(throws: RuleViolation.record(.moveOutOfOrder(code("U-1"), number: 2))) {
      try load(.pledge(pledge(moves: back)))
    }
    let sameDay = pledge(moves: [move("2023-02-02", .active), move("2023-02-02", .done)])
    #expect(try load(.pledge(sameDay)).events.count == 1)
  }

  @Test func `a duty has no due day, and no pledge is due before its start`() throws {
    #expect(throws: RuleViolation.record(.dutyWithDueDay(code("U-1")))) {
      try load(.pledge(pledge(due: "2023-12-31", isDuty: true)))
    }
    #expect(
      throws: RuleViolation.record(.dueBeforeStart(code("U-1"), due: day("2023-02-01"), start: day("2023-02-02")))
    ) {
      try load(.pledge(pledge(assigned: "2023-02-02", due: "2023-02-01")))
    }
    #expect(try load(.pledge(pledge(assigned: "2023-02-02", due: "2023-02-02"))).events.count == 1)
  }

  @Test func `a unit does not co-operate with itself, and no other does twice`() throws {
    var record = pledge()
    record.cooperatingUnits = [named("V"), named("U")]
    #expect(throws: RuleViolation.record(.cooperatesTwice(code("U-1"), named("U"), number: 2))) {
      try load(.pledge(record))
    }
    record.cooperatingUnits = [named("V"), named("V")]
    #expect(throws: RuleViolation.record(.cooperatesTwice(code("U-1"), named("V"), number: 2))) {
      try load(.pledge(record))
    }
  }

  @Test func `everything that is wrong with a record is told, not only the first thing`() {
    var record = pledge(assigned: "2023-02-02", due: "2023-02-01", isDuty: true)
    record.metric = metric(to: 100)
    let found = Record.pledge(record).violations(in: ministry(), pledges: [code("U-1")])
    #expect(
      found.compactMap(\.field) == [.duty, .due, .target], "\(found)")
  }

  @Test func `what is kept is a level, without a way to it`() throws {
    #expect(throws: RuleViolation.record(.keptLevelMissing(code("U-1")))) { try load(level(.atLeast, nil)) }
    var whole = metric(through: [("2024-01-01", 150)])
    whole.keep = .atMost
    let found = Record.pledge(pledge("U-1", metric: whole)).violations(in: ministry(), pledges: [code("U-1")])
    let fields: [RecordField] = [.baseline, .baselineDay, .targetDay, .waypoints]
    #expect(
      found.filter { if case .record(.keptLevelHasPath) = $0 { true } else { false } }
        == fields.map { .record(.keptLevelHasPath(code("U-1"), $0)) })
    try load(level(.atMost, 0))
  }

  @Test func `a metric has a way to go, in order of day, in finite numbers`() throws {
    #expect(throws: RuleViolation.record(.targetEqualsBaseline(code("U-1"), 100))) { try load(metric(to: 100)) }
    #expect(throws: RuleViolation.record(.targetDayNotAfterBaseline(code("U-1")))) {
      try load(metric(by: "2023-01-01"))
    }
    for days in [["2023-01-01"], ["2025-01-01"], ["2024-02-01", "2024-01-01"], ["2024-02-01", "2024-02-01"]] {
      #expect(throws: RuleViolation.record(.waypointOutOfOrder(code("U-1"), number: days.count))) {
        try load(metric(through: days.map { ($0, 150) }))
      }
    }
    #expect(throws: RuleViolation.record(.notANumber(code("U-1")))) { try load(metric(to: .infinity)) }
    #expect(throws: RuleViolation.record(.notANumber(code("U-1")))) { try load(metric(from: .nan)) }
    #expect(throws: RuleViolation.record(.notANumber(code("U-1")))) {
      try load(metric(through: [("2024-01-01", .nan)]))
    }
    #expect(throws: RuleViolation.record(.notANumber(code("V-1")))) {
      try load(.checkIn(checkIn("2023-05", of: "V-1", reading: .nan)))
    }
    #expect(try load(metric(to: nil, through: [("2024-01-01", 1)])).events.count == 1)
  }

  @Test func `a block's own cut-off day is 10 to 31`() throws {
    for number in [9, 32] {
      let block = Block(code: named("KA"), name: text("KA"), order: 2, cutOffDay: number)
      #expect(throws: RuleViolation.record(.outOfRange(name: "cutOffDay", value: "\(number)", allowed: "10…31"))) {
        try load(.block(block))
      }
    }
    #expect(try load(.block(Block(code: named("KA"), name: text("KA"), order: 2, cutOffDay: 10))).events.count == 1)
  }
}
