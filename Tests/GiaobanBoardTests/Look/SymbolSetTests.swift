import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct SymbolSetTests {
  @Test func `every mark has a sign of one column in both sets, and says what it means`() {
    for set in [SymbolSet.unicode, .ascii] {
      for mark in Mark.allCases {
        #expect(set[mark].displayWidth == 1, "\(set.name) \(mark)")
        #expect(!mark.meaning.vi.isEmpty && !mark.meaning.en.isEmpty)
      }
      let health = Set([Mark.onTrack, .atRisk, .offTrack, .unknown].map { set[$0] })
      let state = Set([Mark.owed, .draft, .submitted, .acknowledged, .returned, .missing].map { set[$0] })
      #expect(health.count == 4)
      #expect(state.count == 6)
      #expect(set.columns.count == 8)
    }
    #expect(Mark.allCases.allSatisfy { SymbolSet.ascii[$0].allSatisfy(\.isASCII) })
  }
}
