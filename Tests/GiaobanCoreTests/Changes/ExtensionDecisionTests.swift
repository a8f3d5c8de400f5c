import GiaobanCore
import Testing

@Suite struct ExtensionDecisionTests {
  @Test func `several are extended at once and granted in the same step, all or none`() throws {
    let dossiers = [Dossier(pledge: pledge(due: "2023-06-30")), Dossier(pledge: pledge("U-2", due: "2023-07-31"))]
    let codes = [code("U-1"), code("U-2"), code("U-1")]
    let granted = try Change.extend(codes, to: day("2023-09-30"), reason: text("rain"), grantedBy: named("M"))
      .decide(in: situation(dossiers))
    #expect(granted.name == .grantExtension && granted.events.count == 4)
    #expect(pledges(after: granted).values.allSatisfy { $0.due == day("2023-09-30") })
    #expect(pledges(after: granted)[code("U-2")]?.dueOriginal == day("2023-07-31"))
    let asked = try Change.extend(codes, to: day("2023-09-30"), reason: text("rain")).decide(in: situation(dossiers))
    #expect(asked.name == .askExtension && pledges(after: asked).isEmpty && asked.events.count == 2)
    #expect(throws: RuleViolation.extension(.notLater(code("U-2"), day("2023-07-15"), due: day("2023-07-31")))) {
      try Change.extend(codes, to: day("2023-07-15"), reason: text("rain")).decide(in: situation(dossiers))
    }
  }

  private let dated = pledge(due: "2023-06-30")
  private let asked = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10")

  private func ask(_ dossier: Dossier, to iso: String = "2023-09-30") throws(RuleViolation) -> Decision {
    try Change.extend([code("U-1")], to: day(iso), reason: text("rain")).decide(in: situation([dossier]))
  }
  private func decide(
    _ dossier: Dossier, granted: Bool = true, of frame: Ministry = ministry()
  ) throws(RuleViolation) -> Decision {
    try Change.decideExtension(code("U-1"), isGranted: granted, by: named("M"), reason: nil)
      .decide(in: situation([dossier], of: frame))
  }

  @Test func `asking moves nothing`() throws {
    let decision = try ask(Dossier(pledge: dated))
    #expect(decision.name == .askExtension)
    #expect(
      decision.events == [
        Event(before: nil, after: .extension(extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-20")))
      ])
  }

  @Test func `a second extension takes the next number and the due day of now`() throws {
    let first = extended(from: "2023-03-31", to: "2023-06-30", asked: "2023-03-01", granted: "2023-03-02")
    let decision = try ask(Dossier(pledge: dated, extensions: [first]))
    #expect(decision.events.map(\.key) == [.extension(ExtensionKey(pledge: code("U-1"), number: 2))])
  }

  @Test func `granting moves the due day and never the first one`() throws {
    let decision = try decide(Dossier(pledge: dated, extensions: [asked]))
    let moved = try #require(pledges(after: decision)[code("U-1")])
    #expect(decision.name == .grantExtension)
    #expect(decision.events.count == 2)
    #expect(moved.due == day("2023-09-30") && moved.dueOriginal == day("2023-06-30"))
    #expect(
      decision.events.first?.after
        == .extension(extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10", granted: "2023-06-20")))
  }

  @Test func `granting never moves the path of a metric`() throws {
    let measured = pledge(due: "2023-06-30", metric: metric())
    let decision = try decide(Dossier(pledge: measured, extensions: [asked]))
    #expect(pledges(after: decision)[code("U-1")]?.metric == metric())
  }

  @Test func `refusing moves nothing`() throws {
    let decision = try decide(Dossier(pledge: dated, extensions: [asked]), granted: false)
    #expect(decision.name == .refuseExtension)
    #expect(decision.events.map(\.key) == [.extension(asked.key)])
  }

  @Test func `asking is refused where it makes no sense`() {
    #expect(throws: RuleViolation.extension(.withoutDueDay(code("U-1")))) { try ask(Dossier(pledge: pledge())) }
    for iso in ["2023-06-30", "2023-06-29"] {
      #expect(throws: RuleViolation.extension(.notLater(code("U-1"), day(iso), due: day("2023-06-30")))) {
        try ask(Dossier(pledge: dated), to: iso)
      }
    }
    #expect(throws: RuleViolation.extension(.stillOpen(code("U-1")))) {
      try ask(Dossier(pledge: dated, extensions: [asked]))
    }
    for status in [PledgeStatus.proposed, .done, .dropped] {
      let ended = pledge(due: "2023-06-30", moves: [move("2023-05-30", status)])
      #expect(throws: RuleViolation.move(.statusDoesNotAllow(code("U-1"), status, .askExtension))) {
        try ask(Dossier(pledge: ended))
      }
    }
  }

  @Test func `a decision needs an extension that waits and is still later`() {
    #expect(throws: RuleViolation.extension(.noneOpen(code("U-1")))) { try decide(Dossier(pledge: dated)) }
    let refused = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10", refused: "2023-06-11")
    #expect(throws: RuleViolation.extension(.noneOpen(code("U-1")))) {
      try decide(Dossier(pledge: dated, extensions: [refused]))
    }
    #expect(throws: RuleViolation.extension(.notLater(code("U-1"), day("2023-09-30"), due: day("2023-12-31")))) {
      try decide(Dossier(pledge: pledge(due: "2023-12-31"), extensions: [asked]))
    }
  }

  private func grant(
    _ dossier: Dossier, to due: String = "2023-09-30", on iso: String? = nil, by leader: String = "M"
  ) throws(RuleViolation) -> Decision {
    try Change.extend(
      [code("U-1")], to: day(due), reason: text("rain"), grantedBy: named(leader), on: iso.map { day($0) }
    ).decide(in: situation([dossier]))
  }

  @Test func `only a recorded leader decides, and is recorded by name`() throws {
    let decision = try grant(Dossier(pledge: dated), by: "L")
    guard case .extension(let granted)? = decision.events.first?.after else {
      throw RuleViolation.reference(.noPledges)
    }
    #expect(granted.decision == .init(isGranted: true, on: day("2023-06-20"), by: "deputy"))
    let key = ExtensionKey(pledge: code("U-1"), number: 1)
    #expect(throws: RuleViolation.reference(.unknownReference(.leader(named("N")), in: .extension(key)))) {
      try grant(Dossier(pledge: dated), by: "N")
    }
    for isGranted in [true, false] {
      #expect(throws: RuleViolation.reference(.unknownReference(.leader(named("N")), in: .extension(key)))) {
        try Change.decideExtension(code("U-1"), isGranted: isGranted, by: named("N"), reason: nil)
          .decide(in: situation([Dossier(pledge: dated, extensions: [asked])]))
      }
    }
  }

  @Test func `an extension goes to a later day than that on which it is asked for or granted`() {
    let late = Dossier(pledge: pledge(due: "2023-06-10"))
    for iso in ["2023-06-15", "2023-06-20"] {
      #expect(throws: RuleViolation.extension(.toPastDay(code("U-1"), day(iso), on: day("2023-06-20")))) {
        try ask(late, to: iso)
      }
      #expect(throws: RuleViolation.extension(.toPastDay(code("U-1"), day(iso), on: day("2023-06-20")))) {
        try grant(late, to: iso)
      }
    }
    #expect(throws: Never.self) { try grant(late, to: "2023-06-21") }
    let asked = extended(from: "2023-06-10", to: "2023-06-15", asked: "2023-06-05")
    let waiting = Dossier(pledge: pledge(due: "2023-06-10"), extensions: [asked])
    #expect(throws: RuleViolation.extension(.toPastDay(code("U-1"), day("2023-06-15"), on: day("2023-06-20")))) {
      try decide(waiting)
    }
    #expect(throws: Never.self) { try decide(waiting, granted: false) }
  }

  @Test func `what was decided on an earlier day is dated on it`() throws {
    let waiting = Dossier(pledge: dated, extensions: [asked])
    let change = { (iso: String) in
      Change.decideExtension(code("U-1"), isGranted: true, by: named("M"), on: day(iso), reason: nil)
    }
    #expect(
      try change("2023-06-12").decide(in: situation([waiting])).events.first?.after
        == .extension(extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10", granted: "2023-06-12")))
    #expect(throws: RuleViolation.extension(.beforeLast(code("U-1"), day("2023-06-09"), last: day("2023-06-10")))) {
      try change("2023-06-09").decide(in: situation([waiting]))
    }
    #expect(throws: RuleViolation.move(.dayInFuture(day("2023-06-21"), today: day("2023-06-20")))) {
      try change("2023-06-21").decide(in: situation([waiting]))
    }
    let granted = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10", granted: "2023-06-12")
    #expect(throws: RuleViolation.extension(.beforeLast(code("U-1"), day("2023-06-11"), last: day("2023-06-12")))) {
      try grant(Dossier(pledge: pledge(due: "2023-09-30"), extensions: [granted]), to: "2023-12-31", on: "2023-06-11")
    }
  }

  @Test func `asked in a month that is closed since, it can still be decided today`() throws {
    let early = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-05-10")
    let decision = try decide(Dossier(pledge: dated, extensions: [early]), of: ministry(closed: ["2023-05"]))
    #expect(decision.name == .grantExtension)
    #expect(throws: RuleViolation.closing(.monthClosed(month("2023-06"), closedOn: day("2023-07-05")))) {
      try decide(Dossier(pledge: dated, extensions: [early]), of: ministry(closed: ["2023-06"]))
    }
  }
}
