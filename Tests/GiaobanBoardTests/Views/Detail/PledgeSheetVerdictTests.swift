import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PledgeSheetVerdictTests {
  private func verdict(_ code: String, _ language: Language = .english, columns: Int = 200) throws -> [String] {
    let fixture = try BoardFixture.practice(language: language)
    let sheet = PledgeSheet(
      dossier: try #require(fixture.dossier(code)), view: try #require(fixture.board.view), look: fixture.board.look)
    return sheet.verdict(sheet.assessment, columns: columns).map(\.text)
  }

  @Test func `what weighs most stands first, and nothing is cut`() throws {
    #expect(try verdict("BOO-1") == ["○ UNKNOWN  stale  own  *core work"])
    #expect(try verdict("BOO-1", columns: 20) == ["○ UNKNOWN  stale", "own  *core work"])
    #expect(try verdict("EDU-1").first?.hasPrefix("▲ AT RISK  ≠ ") == true)
  }

  @Test func `a pledge that is done says so, when, and whether in time`() throws {
    #expect(try verdict("SEC-1").first?.hasPrefix("✓ DONE 18 Jun 2027  on time (due 30 Jun 2027)  directive") == true)
    #expect(try verdict("SEC-1", .vietnamese).first?.hasPrefix("✓ HOÀN THÀNH 18/06/2027  đúng hạn (") == true)
  }

  @Test func `one that is paused or only proposed says that, and since when`() throws {
    #expect(try verdict("KPR-2").first?.hasPrefix("○ PAUSED ") == true)
    #expect(try verdict("EDU-2").first?.hasPrefix("○ PROPOSED ") == true)
  }
}
