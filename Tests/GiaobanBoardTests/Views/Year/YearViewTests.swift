import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct YearViewTests {
  static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  private func name(_ what: String, _ size: Size, _ language: Language) -> String {
    "board/\(what)-\(size.columns)x\(size.rows)-\(language.rawValue).txt"
  }

  private func year(_ fixture: BoardFixture) throws -> YearView {
    guard case .year(let year)? = fixture.board.overlays.last else { throw Missing() }
    return year
  }

  private struct Missing: Error {}

  @Test(arguments: sizes, Language.allCases)
  func `who checked in when over a year, and how health went`(size: Size, language: Language) throws {
    var fixture = try BoardFixture.practice(size: size, language: language)
    fixture.press(.character("Y"), .down)
    expectGolden(fixture.screen, name("year", size, language))
    fixture.press(.tab, .right, .right)
    expectGolden(fixture.screen, name("health", size, language))
  }

  @Test func `in ASCII no two layers and no two signs of a cell are alike`() throws {
    var fixture = try BoardFixture.practice(size: Size(columns: 80, rows: 24), ascii: true)
    fixture.press(.character("Y"))
    expectGolden(fixture.screen, "board/year-80x24-ascii.txt")
    fixture.press(.character("H"))
    expectGolden(fixture.screen, "board/health-80x24-ascii.txt")
    for symbols in [SymbolSet.unicode, .ascii] {
      #expect(Set(Health.allCases.map { symbols.layer(of: $0) }).count == Health.allCases.count)
      #expect(Set(Mark.allCases.map { symbols[$0] }).count >= Mark.allCases.count - 1)
    }
  }

  @Test func `real people's months show nothing that was not recorded`() throws {
    var fixture = try BoardFixture.may2023(size: Size(columns: 80, rows: 24))
    fixture.press(.character("Y"))
    #expect(fixture.screen.contains("·"))
    #expect(!fixture.screen.contains("✓ %             1"))
    let totals = fixture.board.reading.totals.values
    #expect(totals.allSatisfy { $0.checkIns(of: nil).inTime + $0.checkIns(of: nil).late == 0 })
  }

  @Test func `months are read once, those that are new when another month is on the screen`() throws {
    var fixture = try BoardFixture.practice()
    #expect(fixture.board.lateEffects.isEmpty)
    _ = fixture.board.update(.key(.character("Y")))
    let range = try #require(MonthRange("2026-07..2027-06"))
    #expect(fixture.board.lateEffects == [.loadYear(range)])
    #expect(fixture.screen.contains("Reading twelve months…"))
    fixture.press(.down)
    #expect(fixture.board.lateEffects.isEmpty)
    fixture.press(.character("["))
    #expect(fixture.board.month == Month("2027-05"))
    #expect(fixture.board.reading.totals.keys.sorted() == MonthRange("2026-06..2027-06").map { Array($0) })
    fixture.reread()
    #expect(fixture.board.lateEffects == [.loadYear(try #require(MonthRange("2026-06..2027-05")))])
  }

  @Test func `a cell shows all that fits, else the worst`() throws {
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var checkIns = MonthTotals.CheckIns()
    checkIns.inTime = 12
    checkIns.missing = 3
    #expect(checkIns.parts(columns: 5, look).map(\.text) == ["✓12", "–3"])
    #expect(checkIns.parts(columns: 4, look).map(\.text) == ["–3"])
    checkIns.inTime = 0
    checkIns.missing = 1
    #expect(checkIns.parts(columns: 4, look).map(\.text) == ["–"])
  }

  @Test func `units are stepped through, blocks are turned over and chosen by number`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("Y"))
    #expect(try year(fixture).cursor.selected == 1)
    fixture.press(.up)
    #expect(try year(fixture).cursor.selected == 1)
    fixture.press(.left)
    #expect(try year(fixture).block == BlockCode("ALL"))
    fixture.press(.right, .character("2"))
    #expect(try year(fixture).block == BlockCode("KDI"))
    fixture.press(.character("9"))
    #expect(try year(fixture).block == BlockCode("KDI"))
    fixture.press(.tab)
    #expect(try year(fixture).subject == .health)
    fixture.press(.escape)
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `Enter lists the pledges of the unit`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("Y"), .down, .enter)
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.shownCodes.allSatisfy { $0.hasPrefix("KPR-") } && !fixture.shownCodes.isEmpty)
  }

  @Test func `every size is drawn without a crash and exactly as large`() throws {
    for key in [Key.character("Y"), .character("H")] {
      var fixture = try BoardFixture.practice(language: .vietnamese)
      fixture.press(key)
      for columns in [0, 1, 59, 60, 72, 107, 131, 240] {
        for rows in [0, 1, 15, 16, 19, 24, 40, 70] {
          let size = Size(columns: columns, rows: rows)
          fixture.send(.resize(size))
          #expect(fixture.board.picture().canvas.size == size)
        }
      }
    }
  }
}
