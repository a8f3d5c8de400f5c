import GiaobanCore
import GiaobanText
import Testing

@Suite struct CheckInDecisionTests {
  private func give(
    _ checkIn: CheckIn, to dossier: Dossier = Dossier(pledge: pledge()), today: String = "2023-06-20",
    of frame: Ministry = ministry()
  ) throws(RuleViolation) -> Decision {
    try Change.checkIn(checkIn).decide(in: situation([dossier], today: today, of: frame))
  }
  private func given(_ decision: Decision) throws -> CheckIn {
    guard case .checkIn(let checkIn) = try #require(decision.events.first?.after) else {
      throw RuleViolation.reference(.noPledges)
    }
    #expect(decision.events.count == 1)
    return checkIn
  }
  private let measured = Dossier(pledge: pledge(metric: metric()))
  private let duty = Dossier(pledge: pledge(isDuty: true))

  @Test func `a check-in is signed and dated by who gives it`() throws {
    let decision = try give(checkIn("2023-06", .acknowledged, supervisor: .offTrack))
    let made = try given(decision)
    #expect(decision.name == .checkIn)
    #expect(made.state == .submitted)
    #expect(made.enteredOn == day("2023-06-20") && made.enteredBy == "an")
    #expect(made.supervision == nil)
  }

  @Test func `a reading's day is the earlier of today and the cut-off`() throws {
    #expect(try given(give(checkIn("2023-06", reading: 1), to: measured)).readingDay == day("2023-06-20"))
    #expect(try given(give(checkIn("2023-05", reading: 1), to: measured)).readingDay == day("2023-05-25"))
    #expect(
      try given(give(checkIn("2023-06", reading: 1, on: "2023-06-02"), to: measured)).readingDay == day("2023-06-02"))
    var without = checkIn("2023-06", on: "2023-06-02")
    without.noNumber = .dataLate
    #expect(try given(give(without, to: measured)).readingDay == nil)
  }

  @Test func `a measured pledge's check-in without a number says why, a draft need not`() throws {
    #expect(throws: RuleViolation.checkIn(.numberOrReasonMissing(code("U-1")))) {
      try give(checkIn("2023-06"), to: measured)
    }
    #expect(try given(give(checkIn("2023-06", .draft), to: measured)).state == .draft)
    for reason in NoNumberReason.allCases {
      var told = checkIn("2023-06")
      told.noNumber = reason
      #expect(try given(give(told, to: measured)).noNumber == reason)
    }
  }

  @Test func `a check-in is not written over one that its writer has not seen`() throws {
    let stored = checkIn("2023-06", did: "theirs")
    let dossier = Dossier(pledge: pledge(), checkIns: [stored])
    let mine = checkIn("2023-06", did: "mine")
    let give = { (seen: Seen<CheckIn>) throws(RuleViolation) in
      try Change.checkIn(mine, over: seen).decide(in: situation([dossier]))
    }
    #expect(throws: RuleViolation.log(.changedMeanwhile(.checkIn(key("2023-06")), nil))) { try give(.this(nil)) }
    #expect(try given(try give(.this(stored))).did == text("mine"))
    #expect(try given(try give(.anything)).did == text("mine"))
  }

  @Test func `several say at once that there is nothing new, all or none`() throws {
    let plain = pledge("U-2")
    let dossiers = [measured, Dossier(pledge: plain)]
    let news = { (pledge: Pledge) in
      CheckIn.nothingNew(of: pledge, in: month("2023-06"), noNumber: .dataLate, on: day("2023-06-20"), by: "an")
    }
    let both = Change.checkIns([news(measured.pledge), news(plain), news(plain)])
    let decision = try both.decide(in: situation(dossiers))
    #expect(decision.events.map(\.key) == [.checkIn(key("2023-06")), .checkIn(key("2023-06", of: "U-2"))])
    guard case .checkIn(let first)? = decision.events.first?.after,
      case .checkIn(let second)? = decision.events.last?.after
    else { throw RuleViolation.reference(.noPledges) }
    #expect(first.noNumber == .dataLate && second.noNumber == nil && second.did?.en == "Nothing new.")
    let made = Dossier(pledge: plain, checkIns: [checkIn("2023-06", of: "U-2")])
    #expect(
      throws: RuleViolation.checkIn(.stateDoesNotAllow(key("2023-06", of: "U-2"), .submitted, .checkIn))
    ) { try both.decide(in: situation([measured, made])) }
    #expect(throws: RuleViolation.checkIn(.dutyWithoutKept(code("U-1")))) {
      try Change.checkIns([news(duty.pledge)]).decide(in: situation([duty]))
    }
    #expect(throws: RuleViolation.reference(.noPledges)) { try Change.checkIns([]).decide(in: situation()) }
  }

  @Test func `a decision is noted on an ask, and on nothing else`() throws {
    let asking = Dossier(pledge: pledge(), checkIns: [checkIn("2023-06", ask: "money?"), checkIn("2023-05")])
    let noted = try given(
      try Change.noteDecision(key("2023-06"), text("yes")).decide(in: situation([asking])))
    #expect(noted.decision == text("yes") && !noted.hasOpenAsk)
    #expect(throws: RuleViolation.checkIn(.nothingAsked(key("2023-05")))) {
      try Change.noteDecision(key("2023-05"), text("yes")).decide(in: situation([asking]))
    }
    #expect(throws: RuleViolation.checkIn(.noCheckIn(key("2023-04")))) {
      try Change.noteDecision(key("2023-04"), text("yes")).decide(in: situation([asking]))
    }
    // The month may be closed by then: what is decided takes effect now.
    #expect(
      try Change.noteDecision(key("2023-06"), text("yes")).decide(
        in: situation([asking], today: "2023-07-10", of: ministry(closed: ["2023-06"]))
      ).events.count == 1)
  }

  @Test func `a decision stays with the ask that it answers, and goes with it`() throws {
    var decided = checkIn("2023-06", ask: "Two people")
    decided.decision = text("Granted")
    let dossier = Dossier(pledge: pledge(), checkIns: [decided])
    let same = try given(give(checkIn("2023-06", did: "more", ask: "two people"), to: dossier))
    #expect(same.decision == text("Granted") && !same.hasOpenAsk)
    var bilingual = checkIn("2023-06")
    bilingual.ask = Bilingual(vi: "Hai người", en: "Two people")
    #expect(try given(give(bilingual, to: dossier)).decision == text("Granted"))
    let other = try given(give(checkIn("2023-06", ask: "Three people"), to: dossier))
    #expect(other.decision == nil && other.hasOpenAsk)
    #expect(try given(give(checkIn("2023-06"), to: dossier)).decision == nil)
  }

  @Test func `a past month takes a check-in, a future one does not`() throws {
    #expect(try give(checkIn("2023-04")).name == .checkIn)
    #expect(throws: RuleViolation.checkIn(.forFutureMonth(month("2023-07")))) { try give(checkIn("2023-07")) }
  }

  @Test func `a closed month takes the check-in that it was closed without, and no other`() throws {
    let closed = ministry(closed: ["2023-05"])
    let hash = try #require(closed.closing(of: month("2023-05"))?.hash)
    let refusal = RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))
    for state in [nil, CheckInState.draft, .returned] {
      let dossier = Dossier(pledge: pledge(), checkIns: state.map { [checkIn("2023-05", $0)] } ?? [])
      let late = try given(Change.checkIn(checkIn("2023-05")).decide(in: situation([dossier], of: closed)))
      #expect(late.cameAfter == hash, "over \(String(describing: state))")
      // It may be put right, and answered.
      let now = situation([Dossier(pledge: pledge(), checkIns: [late])], of: closed)
      #expect(try given(Change.checkIn(checkIn("2023-05", ask: "money")).decide(in: now)).ask == text("money"))
      #expect(try given(Change.returnCheckIn(late.key, reason: text("why")).decide(in: now)).state == .returned)
    }
    for state in [CheckInState.submitted, .acknowledged] {
      let made = situation([Dossier(pledge: pledge(), checkIns: [checkIn("2023-05", state)])], of: closed)
      #expect(throws: refusal) { try Change.checkIn(checkIn("2023-05", ask: "money")).decide(in: made) }
    }
    var other = checkIn("2023-05")
    other.cameAfter = "of a closing that holds no more"
    let again = situation([Dossier(pledge: pledge(), checkIns: [other])], of: closed)
    #expect(throws: refusal) { try Change.checkIn(checkIn("2023-05", ask: "money")).decide(in: again) }
  }

  @Test func `no check-in before the pledge was recorded, nor of an open suggestion`() throws {
    #expect(throws: RuleViolation.checkIn(.beforePledge(code("U-1"), month("2022-12")))) {
      try give(checkIn("2022-12"))
    }
    #expect(try give(checkIn("2023-01")).name == .checkIn)
    for moves in [[move("2023-01-10", .proposed)], [move("2023-01-10", .proposed), move("2023-02-01", .dropped)]] {
      #expect(throws: RuleViolation.checkIn(.ofOpenSuggestion(code("U-1")))) {
        try give(checkIn("2023-06"), to: Dossier(pledge: pledge(moves: moves)))
      }
    }
    #expect(throws: RuleViolation.reference(.unknownPledge(code("U-2")))) { try give(checkIn("2023-06", of: "U-2")) }
  }

  @Test func `a check-in that is not owed may be given in the month of its done`() throws {
    let done = Dossier(pledge: pledge(moves: [move("2023-01-10", .active), move("2023-06-02", .done)]))
    #expect(try give(checkIn("2023-06"), to: done).name == .checkIn)
  }

  @Test func `contradictions are refused`() {
    #expect(throws: RuleViolation.checkIn(.readingWithoutMetric(code("U-1")))) {
      try give(checkIn("2023-06", reading: 1))
    }
    var both = checkIn("2023-06", reading: 1)
    both.noNumber = .dataLate
    #expect(throws: RuleViolation.checkIn(.readingAndReason(code("U-1")))) { try give(both, to: measured) }
    both.reading = nil
    #expect(throws: RuleViolation.checkIn(.readingWithoutMetric(code("U-1")))) { try give(both) }
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(throws: RuleViolation.record(.notANumber(code("U-1")))) {
        try give(checkIn("2023-06", reading: value), to: measured)
      }
    }
    #expect(throws: RuleViolation.checkIn(.readingDayInFuture(day("2023-06-21"), today: day("2023-06-20")))) {
      try give(checkIn("2023-06", reading: 1, on: "2023-06-21"), to: measured)
    }
    #expect(throws: RuleViolation.checkIn(.keptWithoutDuty(code("U-1")))) { try give(checkIn("2023-06", kept: true)) }
    #expect(throws: RuleViolation.checkIn(.dutyWithoutKept(code("U-1")))) { try give(checkIn("2023-06"), to: duty) }
    #expect(throws: RuleViolation.checkIn(.saysNothing(code("U-1")))) { try give(checkIn("2023-06", did: nil)) }
  }

  @Test func `a draft may be unfinished, a made check-in is not drafted over`() throws {
    #expect(try give(checkIn("2023-06", .draft, did: nil)).name == .draftCheckIn)
    #expect(try give(checkIn("2023-06", .draft), to: duty).name == .draftCheckIn)
    let made = Dossier(pledge: pledge(), checkIns: [checkIn("2023-06", .acknowledged)])
    #expect(throws: RuleViolation.checkIn(.stateDoesNotAllow(key("2023-06"), .acknowledged, .draftCheckIn))) {
      try give(checkIn("2023-06", .draft), to: made)
    }
    let returned = Dossier(pledge: pledge(), checkIns: [checkIn("2023-06", .returned)])
    #expect(try give(checkIn("2023-06", .draft), to: returned).name == .draftCheckIn)
  }

  @Test func `a correction keeps the old words in the log and asks for a new judgement`() throws {
    let old = checkIn("2023-06", .acknowledged, supervisor: .onTrack)
    let decision = try give(checkIn("2023-06", did: "corrected"), to: Dossier(pledge: pledge(), checkIns: [old]))
    #expect(decision.events.first?.before == .checkIn(old))
    #expect(try given(decision).state == .submitted)
    #expect(try given(decision).supervision == nil)
  }

  // MARK: The supervisor

  private func supervise(_ change: Change, _ checkIns: CheckIn..., of frame: Ministry = ministry())
    throws(RuleViolation)
    -> Decision
  {
    try change.decide(in: situation([Dossier(pledge: pledge(), checkIns: checkIns)], of: frame))
  }

  @Test func `the supervisor acknowledges with a voice of their own`() throws {
    let decision = try supervise(.acknowledge(key("2023-06"), health: .atRisk, note: nil), checkIn("2023-06"))
    #expect(decision.name == .acknowledge)
    #expect(try given(decision).state == .acknowledged)
    #expect(try given(decision).supervision == .init(health: .atRisk, by: "an", on: day("2023-06-20")))
  }

  @Test func `the supervisor returns with a reason, and it is owed again`() throws {
    let decision = try supervise(.returnCheckIn(key("2023-06"), reason: text("no figure")), checkIn("2023-06"))
    #expect(decision.name == .returnCheckIn)
    #expect(try given(decision).state == .returned)
    #expect(try given(decision).supervision?.note == text("no figure"))
  }

  @Test func `only a made check-in can be acknowledged or returned`() {
    let acknowledge = Change.acknowledge(key("2023-06"), health: nil, note: nil)
    #expect(throws: RuleViolation.checkIn(.noCheckIn(key("2023-06")))) {
      try supervise(acknowledge, checkIn("2023-05"))
    }
    for state in [CheckInState.draft, .returned] {
      #expect(throws: RuleViolation.checkIn(.stateDoesNotAllow(key("2023-06"), state, .acknowledge))) {
        try supervise(acknowledge, checkIn("2023-06", state))
      }
      #expect(throws: RuleViolation.checkIn(.stateDoesNotAllow(key("2023-06"), state, .returnCheckIn))) {
        try supervise(.returnCheckIn(key("2023-06"), reason: text("x")), checkIn("2023-06", state))
      }
    }
    #expect(throws: RuleViolation.closing(.monthClosed(month("2023-05"), closedOn: day("2023-06-05")))) {
      try supervise(
        .acknowledge(key("2023-05"), health: nil, note: nil), checkIn("2023-05"), of: ministry(closed: ["2023-05"]))
    }
  }

  @Test func `an ask is open until its check-in is acknowledged or it is decided`() {
    #expect(checkIn("2023-06", ask: "money").hasOpenAsk)
    #expect(!checkIn("2023-06", .acknowledged, ask: "money").hasOpenAsk)
    #expect(!checkIn("2023-06", .returned, ask: "money").hasOpenAsk)
    #expect(!checkIn("2023-06", .draft, ask: "money").hasOpenAsk)
    #expect(!checkIn("2023-06").hasOpenAsk)
    var decided = checkIn("2023-06", ask: "money")
    decided.decision = text("granted")
    #expect(!decided.hasOpenAsk && !decided.mark.hasOpenAsk)
  }
}
