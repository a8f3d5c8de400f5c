import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanTUI

@Suite struct CheckInFormTests {
  @Test func `a check-in typed in Vietnamese is saved as it was typed`() throws {
    var fixture = try BoardFixture.may2023(language: .vietnamese)
    fixture.press(.character("3"), .character("c"), .right, .tab)
    fixture.type("Đã thống nhất kế hoạch với các đơn vị")
    fixture.press(.control("s"))
    let checkIn = try #require(fixture.dossier("KVT-1")?.checkIns.first)
    #expect(checkIn.did?.vi == "Đã thống nhất kế hoạch với các đơn vị")
    #expect(checkIn.health == .onTrack)
    #expect(checkIn.state == .submitted)
    #expect(checkIn.key.month == Month("2023-06"))
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `a refused save keeps the form and what was typed, and says why`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .control("s"))
    #expect(fixture.board.overlays.count == 1)
    #expect(fixture.screen.contains("says nothing"))
  }

  @Test func `text left with Esc is there when the form is opened again`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab)
    fixture.type("half a sentence")
    fixture.press(.escape)
    #expect(fixture.board.overlays.isEmpty)
    fixture.press(.character("c"))
    #expect(fixture.screen.contains("half a sentence"))
  }

  @Test func `a number is read in the form of the language and shown as understood`() throws {
    var fixture = try BoardFixture.may2023(language: .vietnamese)
    fixture.press(.character(":"))
    fixture.type("CNT-1")
    fixture.press(.enter, .character("c"))
    fixture.type("12.500")
    #expect(fixture.screen.contains("= 12.500"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("CNT-1")?.checkIns.first?.reading == 12_500)
  }

  @Test func `what is no number is named at its field and nothing is saved`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("CNT-1")
    fixture.press(.enter, .character("c"))
    fixture.type("12x")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("“12x” is no number"))
    #expect(fixture.dossier("CNT-1")?.checkIns.isEmpty == true)
  }

  @Test func `a duty asks whether it was kept`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("KCN-3")
    fixture.press(.enter, .character("c"), .right, .control("s"))
    #expect(fixture.dossier("KCN-3")?.checkIns.first?.kept == true)
  }

  @Test func `a draft is kept in the store and still owed`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab)
    fixture.type("soon")
    fixture.press(.control("d"))
    #expect(fixture.dossier("KVT-1")?.checkIns.first?.state == .draft)
    #expect(fixture.screen.contains("9 check-ins owed"))
  }

  @Test func `a check-in for a future month is refused before a form opens`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("]"), .character("c"))
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.board.message?.isError == true)
  }

  @Test func `a megabyte pasted into a field is cut, and the form says so`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab, .paste(String(repeating: "á", count: 1_000_000)))
    #expect(fixture.screen.contains("the rest of the paste was cut"))
  }
}
