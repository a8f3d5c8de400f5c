import GiaobanCore
import Testing

@testable import GiaobanBoard

@Suite struct ExtendFormTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  @Test func `a later day is asked for, and moves nothing`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.character("x"))
    #expect(fixture.screen.contains("Due now: 30 Jun 2027"))
    try fixture.fill(.newDue, "+30d")
    #expect(fixture.screen.contains("= Fri 30 Jul 2027"))
    fixture.failToSave(at: .reason, "A reason is needed")
    fixture.type("the printer burnt")
    fixture.save()
    let dossier = try #require(fixture.dossier("KPR-1"))
    #expect(try dossier.pledge.due == day("2027-06-30"))
    let asked = try #require(dossier.extensions.last)
    #expect(try asked.newDue == day("2027-07-30") && asked.reason.en == "the printer burnt" && asked.decision == nil)
  }

  @Test func `who grants it is a leader, by code or by name, and nobody else`() throws {
    for (typed, recorded) in [("binh", "Ông Bình"), ("ong binh", "Ông Bình")] {
      var fixture = try BoardFixture.practice()
      fixture.goTo("KPR-1")
      fixture.press(.character("x"))
      try fixture.fill(.newDue, "2027-09-30")
      try fixture.fill(.reason, "storm")
      try fixture.fill(.decidedBy, typed)
      fixture.save()
      #expect(try fixture.dossier("KPR-1")?.pledge.due == day("2027-09-30"))
      #expect(fixture.dossier("KPR-1")?.extensions.last?.decision?.by == recorded)
    }
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.character("x"))
    try fixture.fill(.newDue, "2027-09-30")
    try fixture.fill(.reason, "storm")
    try fixture.fill(.decidedBy, "Văn phòng")
    fixture.failToSave(at: .decidedBy, "There is no leader “Văn phòng”")
    #expect(fixture.dossier("KPR-1")?.extensions.isEmpty == true)
  }

  @Test func `a day that is not later is refused at its field`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.character("x"))
    fixture.failToSave(at: .newDue, "The new due day is needed")
    try fixture.fill(.newDue, "2027-06-29")
    try fixture.fill(.reason, "storm")
    fixture.failToSave(at: .newDue, "must be later")
    #expect(fixture.dossier("KPR-1")?.extensions.isEmpty == true)
  }

  /// A pledge of the practice year whose extension waits for a decision.
  private func asked() throws -> (fixture: BoardFixture, code: String) {
    var fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let line = try #require(view.portfolio.lines.first { $0.extensions.contains { $0.decision == nil } })
    fixture.goTo(line.pledge.code.description)
    return (fixture, line.pledge.code.description)
  }

  @Test func `what is asked for is granted, by the block's leader unless another is named`() throws {
    var (fixture, code) = try asked()
    fixture.press(.character("x"))
    #expect(fixture.screen.contains("Decide the extension · \(code)"))
    #expect(fixture.screen.contains("asks to move it from"))
    fixture.failToSave(at: .decision, "Granted or refused?")
    try fixture.turn(.decision)
    fixture.save()
    let extended = try #require(fixture.dossier(code)?.extensions.last)
    #expect(extended.decision?.isGranted == true && fixture.dossier(code)?.pledge.due == extended.newDue)
    let unit = try #require(fixture.dossier(code)?.pledge.unit)
    let ministry = try #require(fixture.board.view?.portfolio.ministry)
    let leader = try #require(ministry.block(of: unit)?.leader)
    #expect(extended.decision?.by == ministry.leaders[leader]?.name)
  }

  @Test func `what is asked for is refused with a reason, and the day stays`() throws {
    var (fixture, code) = try asked()
    let due = fixture.dossier(code)?.pledge.due
    fixture.press(.character("x"))
    try fixture.turn(.decision, by: 2)
    try fixture.fill(.reason, "report the real delay")
    fixture.save()
    #expect(fixture.dossier(code)?.extensions.last?.decision?.isGranted == false)
    #expect(fixture.dossier(code)?.extensions.last?.decision?.reason?.en == "report the real delay")
    #expect(fixture.dossier(code)?.pledge.due == due)
  }

  @Test func `a pledge without a due day has none to extend, and says so`() throws {
    var fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let line = try #require(view.portfolio.lines.first { $0.pledge.due == nil && $0.pledge.status == .active })
    fixture.goTo(line.pledge.code.description)
    fixture.press(.character("x"))
    #expect(fixture.form == nil)
    #expect(fixture.board.message?.words.en.contains("has no due day to extend") == true)
  }

  @Test func `all that are marked are extended in one step, or none`() throws {
    var fixture = try BoardFixture.practice()
    let dated = try #require(fixture.board.view).portfolio.lines.map(\.pledge)
      .filter { $0.status == .active && $0.due != nil }.prefix(2).map(\.code.description)
    for code in dated {
      fixture.goTo(code)
      fixture.press(.character(" "))
    }
    fixture.press(.character("x"))
    #expect(fixture.screen.contains("Extend · \(dated.joined(separator: ", "))"))
    try fixture.fill(.newDue, "2029-12-28")
    try fixture.fill(.reason, "storm")
    try fixture.fill(.decidedBy, "binh")
    fixture.save()
    for code in dated { #expect(try fixture.dossier(code)?.pledge.due == day("2029-12-28")) }
    #expect(fixture.board.marks.isEmpty)
  }
}
