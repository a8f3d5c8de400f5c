import GiaobanCore
import Testing

@testable import GiaobanTUI

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

  @Test func `where there is no check-in, there is nothing to answer`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("K"))
    #expect(fixture.form == nil)
    #expect(fixture.board.message?.words.en == "KVT-1 has no check-in for 2023-06.")
  }
}
