import GiaobanTerminal
import Testing

@testable import GiaobanBoard

/// Taking up, pausing, dropping, going on.
@Suite struct MoveFormTests {
  @Test func `a suggestion is taken up by a unit, with a due day`() throws {
    var fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let code = try #require(view.portfolio.lines.first { $0.pledge.status == .proposed }?.pledge.code.description)
    fixture.goTo(code)
    fixture.press(.character("A"))
    try fixture.fill(.unit, "EDU")
    try fixture.fill(.due, "2028-03-31")
    try fixture.turn(.core)
    fixture.save()
    let pledge = try #require(fixture.dossier(code)?.pledge)
    #expect(pledge.status == .active && pledge.unit.text == "EDU" && pledge.isCore && pledge.due?.iso == "2028-03-31")
    #expect(pledge.moves.last?.day.iso == "2027-06-21")
    fixture.press(.character("A"))
    #expect(fixture.form == nil && fixture.board.message?.isError == true)
  }

  @Test func `pausing and dropping need a reason, going on does not`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.character("P"))
    fixture.failToSave(at: .reason, "A reason is needed")
    fixture.type("no paper")
    fixture.save()
    #expect(fixture.dossier("KPR-1")?.pledge.status == .paused)
    #expect(fixture.dossier("KPR-1")?.pledge.moves.last?.reason == "no paper")
    fixture.press(.character("r"))
    fixture.save()
    #expect(fixture.dossier("KPR-1")?.pledge.status == .active)
    fixture.press(.character("D"))
    try fixture.fill(.reason, "given up")
    try fixture.fill(.on, "tomorrow")
    fixture.failToSave(at: .on, "in the future")
    try fixture.fill(.on, "today")
    fixture.save()
    #expect(fixture.dossier("KPR-1")?.pledge.status == .dropped)
  }

  @Test func `what a pledge's status does not allow is said before a form opens`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    for key: Key in [.character("A"), .character("r")] {
      fixture.press(key)
      #expect(fixture.form == nil && fixture.board.message?.words.en.contains("KPR-1 is active") == true)
    }
  }

  @Test func `all that are marked are paused in one step`() throws {
    var fixture = try BoardFixture.practice()
    let codes = ["KPR-1", "EDU-1"]
    for code in codes {
      fixture.goTo(code)
      fixture.press(.character(" "))
    }
    fixture.press(.character("P"))
    try fixture.fill(.reason, "elections")
    fixture.save()
    for code in codes { #expect(fixture.dossier(code)?.pledge.status == .paused) }
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `marked pledges of another status are left out, and named`() throws {
    var fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let other = try #require(view.portfolio.lines.first { $0.pledge.status == .proposed }?.pledge.code.description)
    for code in ["KPR-1", other] {
      fixture.goTo(code)
      fixture.press(.character(" "))
    }
    fixture.press(.character("P"))
    try fixture.fill(.reason, "elections")
    fixture.press(.control("s"))
    #expect(fixture.board.message?.words.en.hasSuffix("not: \(other) proposed") == true)
    #expect(fixture.dossier("KPR-1")?.pledge.status == .paused)
    #expect(fixture.dossier(other)?.pledge.status == .proposed)
    #expect(fixture.board.targets.map(\.description) == [other])
  }
}
