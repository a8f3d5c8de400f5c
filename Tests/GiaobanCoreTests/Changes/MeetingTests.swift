import GiaobanCore
import GiaobanText
import Testing

@Suite struct MeetingTests {
  private let meeting = Meeting(
    day: day("2023-06-20"), month: month("2023-06"), chair: named("M"), title: text("June"))

  private func decide(
    _ decision: MeetingDecision, _ dossiers: [Dossier] = [], of frame: Ministry = ministry()
  ) throws(RuleViolation) -> Decision {
    try Change.conclude(meeting, decision).decide(in: situation(dossiers, of: frame, highest: ["U": 1]))
  }
  private func briefing(_ decision: Decision) -> Briefing? {
    for case .briefing(let briefing)? in decision.events.map(\.after) { return briefing }
    return nil
  }

  @Test func `a note becomes the next conclusion, and answers every open ask`() throws {
    let asking = Dossier(
      pledge: pledge(due: "2023-12-31"),
      checkIns: [checkIn("2023-04", ask: "men?"), checkIn("2023-05", ask: "money?"), checkIn("2023-06")])
    let decision = try decide(.note(code("U-1"), text("find it")), [asking])
    #expect(decision.name == .concludeMeeting)
    #expect(briefing(decision)?.chair == named("M"))
    #expect(
      briefing(decision)?.conclusions.map(\.en) == ["U-1 “U-1” – U, due 31 Dec 2023: find it"])
    #expect(
      briefing(decision)?.conclusions.map(\.vi) == ["U-1 “U-1” – U, hạn 31/12/2023: find it"])
    let decided = decision.events.compactMap { event -> Month? in
      guard case .checkIn(let after)? = event.after else { return nil }
      return after.decision == text("find it") ? after.key.month : nil
    }
    #expect(decided == [month("2023-04"), month("2023-05")])
  }

  @Test func `conclusions are appended to those of the day's briefing`() throws {
    var frame = ministry()
    frame.put(
      .briefing(
        Briefing(day: day("2023-06-20"), month: month("2023-06"), title: text("held"), conclusions: [text("first")])))
    let after = briefing(try decide(.note(code("U-1"), text("second")), [Dossier(pledge: pledge())], of: frame))
    #expect(after?.title == text("held"))
    #expect(after?.conclusions.count == 2 && after?.conclusions.first == text("first"))
  }

  @Test func `the end of what is open is a change, and of what was ended today none`() throws {
    var frame = ministry()
    let open = Briefing(
      day: day("2023-06-20"), month: month("2023-06"), title: text("held"), conclusions: [text("first")])
    frame.put(.briefing(open))
    let ended = try #require(briefing(try decide(.end(notReached: []), of: frame)))
    #expect(ended.endedOn == day("2023-06-20") && ended.conclusions == open.conclusions)
    frame.put(.briefing(ended))
    #expect(throws: RuleViolation.log(.nothingChanges)) { try decide(.end(notReached: []), of: frame) }
  }

  @Test func `an extension is granted or refused, and said so`() throws {
    let asked = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10")
    let dossier = Dossier(pledge: pledge(due: "2023-06-30"), extensions: [asked])
    let granted = try decide(.extend(code("U-1"), isGranted: true, by: named("M"), reason: nil), [dossier])
    #expect(pledges(after: granted)[code("U-1")]?.due == day("2023-09-30"))
    #expect(
      briefing(granted)?.conclusions.map(\.en) == [
        "Extension granted: U-1 “U-1” – U – from 30 Jun 2023 to 30 Sep 2023."
      ])
    let refused = try decide(
      .extend(code("U-1"), isGranted: false, by: nil, reason: text("no time")), [dossier])
    #expect(pledges(after: refused).isEmpty)
    #expect(
      briefing(refused)?.conclusions.map(\.en) == [
        "Extension refused: U-1 “U-1” – U; it stays due 30 Jun 2023. no time."
      ])
  }

  @Test func `an extension is decided on the day of the meeting, and by nobody where no leader sits in the chair`()
    throws
  {
    let asked = extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10")
    let dossier = Dossier(pledge: pledge(due: "2023-06-30"), extensions: [asked])
    let granted = MeetingDecision.extend(code("U-1"), isGranted: true, by: nil, reason: nil)
    let later = try Change.conclude(meeting, granted).decide(in: situation([dossier], today: "2023-06-23"))
    #expect(
      later.events.dropFirst().first?.after
        == .extension(extended(from: "2023-06-30", to: "2023-09-30", asked: "2023-06-10", granted: "2023-06-20")))
    var headless = meeting
    headless.chair = nil
    #expect(throws: RuleViolation.extension(.nobodyDecides(code("U-1")))) {
      try Change.conclude(headless, granted).decide(in: situation([dossier]))
    }
  }

  @Test func `a check-in is returned with the reason as conclusion`() throws {
    let dossier = Dossier(pledge: pledge(), checkIns: [checkIn("2023-06")])
    let decision = try decide(.returnCheckIn(key("2023-06"), reason: text("count again")), [dossier])
    guard case .checkIn(let after)? = decision.events.last?.after else { throw RuleViolation.reference(.noPledges) }
    #expect(after.state == .returned)
    #expect(briefing(decision)?.conclusions.map(\.en) == ["U reports again on U-1 “U-1” for June 2023: count again"])
  }

  @Test func `a new directive points back to its conclusion`() throws {
    let new = Change.NewPledge(
      unit: named("U"), origin: .directive, title: text("rebuild"), assignedOn: day("2023-06-20"),
      due: day("2023-09-30"))
    let decision = try decide(.direct(new))
    let made = try #require(pledges(after: decision)[code("U-2")])
    #expect(made.briefing == day("2023-06-20") && made.conclusion == 1 && made.status == .active)
    #expect(briefing(decision)?.conclusions.map(\.en) == ["U does U-2 “rebuild”, due 30 Sep 2023."])
    var duty = new
    duty.isMonthlyDuty = true
    #expect(throws: RuleViolation.record(.dutyWithDueDay(code("U-2")))) { try decide(.direct(duty)) }
  }

  @Test func `what was not reached is kept for the next meeting`() throws {
    let decision = try decide(.end(notReached: [code("U-2"), code("U-1")]))
    #expect(decision.name == .endMeeting)
    #expect(briefing(decision)?.notReached == [code("U-2"), code("U-1")])
  }

  @Test func `the minister takes the chair of a new meeting; a briefing of the day goes on`() {
    var frame = ministry()
    let fresh = frame.meeting(on: day("2023-06-30"), about: month("2023-06"))
    #expect(fresh.chair == named("M") && fresh.month == month("2023-06"))
    #expect(fresh.title == Bilingual(vi: "Giao ban tháng 6/2023", en: "Briefing of June 2023"))
    frame.put(
      .briefing(Briefing(day: day("2023-06-30"), month: month("2023-05"), chair: named("L"), title: text("held"))))
    let held = frame.meeting(on: day("2023-06-30"), about: month("2023-06"))
    #expect(held == Meeting(day: day("2023-06-30"), month: month("2023-05"), chair: named("L"), title: text("held")))
  }

  @Test func `a meeting is not held in the future`() {
    let later = Meeting(day: day("2023-06-21"), month: month("2023-06"), title: text("June"))
    #expect(throws: RuleViolation.move(.dayInFuture(day("2023-06-21"), today: day("2023-06-20")))) {
      try Change.conclude(later, .end(notReached: [])).decide(in: situation())
    }
  }

  @Test func `a pledge's conclusion must be one of its briefing`() {
    var lost = pledge()
    lost.briefing = day("2023-05-30")
    lost.conclusion = 1
    #expect(throws: RuleViolation.reference(.conclusionMissing(code("U-1"), 1))) {
      try Change.load([.pledge(lost)], isFirst: false).decide(in: situation())
    }
  }
}
