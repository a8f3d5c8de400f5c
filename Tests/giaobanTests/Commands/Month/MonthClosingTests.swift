import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanTestSupport
import Testing

@testable import GiaobanService

@Suite struct MonthClosingTests {
  private let folder: TemporaryFolder
  private let store: SQLiteStore

  init() throws {
    let program = try Program.withSmallMinistry()
    try program.line("set owing-from 2027-05")
    folder = program.folder
    store = try SQLiteStore(opening: program.storePath)
  }

  private func signature(_ today: String = "2027-06-03") throws -> Signature {
    Signature(by: "Hà", at: Timestamp(milliseconds: 0), today: try #require(Day(today)))
  }

  @Test func `what is kept is what the month shows, in both languages`() throws {
    let may = try #require(Month("2027-05"))
    let viewpoint = Viewpoint(month: may, today: try #require(Day("2027-06-03")))
    let live = try store.portfolio(viewpoint, scope: .month)
    let closing = try #require(
      try MonthClosing(store: store, signature: try signature()).close(MonthRange(may)).ministry.closing(of: may))
    let part = { (name: ClosingPart.Name) throws -> String in
      try #require(try store.closingPart(name, of: closing.hash))
    }
    let decoder = JSONDecoder()
    let figures = try decoder.decode(MonthFigures.self, from: Data(try part(.figures).utf8))
    #expect(figures == MonthFigures(of: live) && figures.pledges.count == 4)
    #expect(try store.portfolio(viewpoint, scope: .month).lines == live.lines)
    for (name, word) in [(ClosingPart.Name.documentVi, "Giao ban tháng 5/2027"), (.documentEn, "Briefing of May 2027")]
    {
      let document = try decoder.decode(ReportDocument.self, from: Data(try part(name).utf8))
      #expect(TextReport(columns: 80).text(of: document).contains(word))
    }
    // A document that is sealed cannot hold its own hash.
    #expect(
      try ClosingPart.Name.allCases.allSatisfy { name in
        try store.closingPart(name, of: closing.hash)?.contains(closing.hash) != true
      })
  }

  @Test func `a closing that others write into is made anew`() throws {
    let busy = BusyStore(store, disturbances: 2)
    let may = try #require(Month("2027-05"))
    let saved = try MonthClosing(store: busy, signature: try signature()).close(MonthRange(may))
    #expect(saved.ministry.isClosed(may) && busy.disturbances == 0)
    #expect(try store.closingAudits().map(\.isSound) == [true])
  }

  @Test func `a closing that others write into for ever is given up`() throws {
    let busy = BusyStore(store, disturbances: 9)
    let may = try #require(Month("2027-05"))
    #expect(throws: StoreError.refused(.log(.storeChangedMeanwhile))) {
      try MonthClosing(store: busy, signature: try signature()).close(MonthRange(may))
    }
    #expect(busy.disturbances == 6)
    #expect(try store.ministry().closings.isEmpty)
  }
}
