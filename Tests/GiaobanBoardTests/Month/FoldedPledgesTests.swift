import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct FoldedPledgesTests {
  private func portfolio(_ fixture: BoardFixture) throws -> Portfolio { try #require(fixture.board.view?.portfolio) }

  @Test func `words are found in the pledge or in its unit, together or apart`() throws {
    let portfolio = try portfolio(BoardFixture.practice())
    let folded = FoldedPledges(portfolio)
    let all = 0..<portfolio.lines.count
    for query in ["", "sec", "sec 2", "-1", "bao", "zzz", "so sec"] {
      let search = SearchText(query)
      let expected = all.filter { index in
        let pledge = portfolio.lines[index].pledge
        let unit = portfolio.ministry.units[pledge.unit]
        let block = unit.flatMap { portfolio.ministry.blocks[$0.block] }
        let fields = [
          pledge.code.description, pledge.title.vi, pledge.title.en, pledge.unit.text, unit?.name.vi, unit?.name.en,
          unit?.head?.name, block?.name.vi, block?.name.en,
        ]
        return search.matches(FoldedText(fields.compactMap(\.self)))
      }
      #expect(folded.matching(search, in: all) == expected, "\(query)")
      #expect(folded.matching(search, in: 3..<7) == expected.filter { (3..<7).contains($0) }, "\(query)")
    }
  }

  @Test func `nothing is folded before it is searched, and once for the filter and the palette`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.down, .character(":"))
    #expect(fixture.board.folded == nil)
    fixture.type("s")
    let folded = try #require(fixture.board.folded)
    fixture.press(.escape, .character("/"))
    #expect(fixture.board.folded == folded)
    fixture.press(.escape)
    #expect(fixture.board.folded == folded)
  }

  @Test func `a save folds the changed pledge again and leaves what is filtered filtered`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("/"))
    fixture.type("sec")
    fixture.press(.enter)
    let shown = fixture.board.panes.map(\.lines)
    #expect(shown.contains { !$0.isEmpty })
    fixture.press(.character("d"))
    #expect(fixture.board.panes.map(\.lines) == shown)
    #expect(fixture.board.folded == FoldedPledges(try portfolio(fixture)))
  }

  @Test func `a folded pledge that changed in its place is found by its new title`() throws {
    let portfolio = try portfolio(BoardFixture.practice())
    var lines = portfolio.lines
    var pledge = lines[2].pledge
    pledge.title = try #require(Bilingual(vi: "Xyzzy", en: nil))
    lines[2] = PledgeLine(
      pledge: pledge, tasks: [], extensions: [], marks: [], madeMonths: lines[2].madeMonths)
    let changed = Portfolio(viewpoint: portfolio.viewpoint, ministry: portfolio.ministry, lines: lines)
    var folded = FoldedPledges(portfolio)
    folded.update([2], in: changed)
    #expect(folded.matching(SearchText("xyzzy"), in: 0..<lines.count) == [2])
    #expect(folded == FoldedPledges(changed))
  }

  @Test func `the palette makes no item of a pledge that is not on the screen`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    guard case .picker(let picker)? = fixture.board.overlays.last else {
      Issue.record("no palette")
      return
    }
    let pledges = try portfolio(fixture).lines.map(\.pledge)
    #expect(!picker.items.contains { if case .choose(.select)? = $0.request { true } else { false } })
    let listed = picker.items.filter { !$0.isForSearch }.count
    #expect(picker.shown.count == listed + pledges.count && listed < picker.items.count)
    let last = try #require(picker.shown.last)
    #expect(picker.item(at: last)?.request == pledges.last.map { .choose(.select($0.code)) })
    #expect(picker.item(at: last + 1) == nil)
  }
}
