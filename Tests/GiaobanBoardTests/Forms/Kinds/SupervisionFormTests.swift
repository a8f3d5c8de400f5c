import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct SupervisionFormTests {
  private func checkIn(_ code: String, _ fixture: BoardFixture) throws -> CheckIn {
    let month = try #require(Month("2027-06"))
    return try #require(fixture.dossier(code)?.checkIn(in: month))
  }

  @Test func `the form shows what the unit said, and acknowledges with a voice of its own`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("EDU-1")
    fixture.press(.character("K"))
    #expect(fixture.screen.contains("Did: Now 24,100 people, 1,405 more this month."))
    #expect(fixture.screen.contains("on track") && fixture.screen.contains("24,100"))
    try fixture.turn(.supervisorHealth, by: 2)
    try fixture.fill(.supervisorNote, "behind the path")
    fixture.save()
    let checkIn = try checkIn("EDU-1", fixture)
    #expect(checkIn.state == .acknowledged)
    #expect(checkIn.supervision?.health == .atRisk && checkIn.supervision?.note?.en == "behind the path")
  }

  @Test func `returning it needs a reason`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("EDU-1")
    fixture.press(.character("K"), .left)
    fixture.failToSave(at: .supervisorNote, "needs a reason")
    fixture.type("name the universities")
    fixture.save()
    #expect(try checkIn("EDU-1", fixture).state == .returned)
    fixture.press(.character("K"))
    #expect(fixture.form == nil)
    #expect(fixture.board.message?.words.en.contains("returned") == true)
  }

  @Test func `what the unit has changed meanwhile is shown before it is answered`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("EDU-1")
    fixture.press(.character("K"))
    var other = try checkIn("EDU-1", fixture)
    other.did = Bilingual(vi: nil, en: "Now 25,000 people.")
    fixture.saveElsewhere(.checkIn(other))
    fixture.readAgain()
    fixture.send(.resize(Size(columns: 120, rows: 40)))
    fixture.failToSave(at: nil, "read it again")
    #expect(fixture.screen.contains("Did: Now 25,000 people."))
    fixture.save()
    #expect(try checkIn("EDU-1", fixture).state == .acknowledged)
  }

  @Test func `where there is no check-in, there is nothing to answer`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("K"))
    #expect(fixture.form == nil)
    #expect(fixture.board.message?.words.en == "KVT-1 has no check-in for 2023-06.")
  }
}
