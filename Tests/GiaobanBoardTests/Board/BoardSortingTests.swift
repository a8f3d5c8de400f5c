import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardSortingTests {
  private func titles(_ fixture: BoardFixture, pane: Int) throws -> [String] {
    let view = try #require(fixture.board.view)
    return fixture.board.panes[pane].lines.map {
      view.portfolio.lines[$0].pledge.title.text(fixture.board.look.language)
    }
  }

  @Test func `s shows the columns with the one in use, a letter chooses, and the order is kept`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("s"))
    #expect(fixture.screen.contains("c  code  (now)"))
    fixture.press(.character("d"))
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.remembered == ProgramState(order: PledgeOrder(.due)))
    #expect(fixture.screen.contains("━ by due day ━"))
    fixture.press(.character("s"), .down, .enter)
    #expect(fixture.board.state.order == PledgeOrder(.status))
  }

  @Test func `the letters of the columns differ, in both languages`() {
    for language in Language.allCases {
      #expect(Set(PledgeOrder.Column.allCases.map { $0.key.text(language) }).count == PledgeOrder.Column.allCases.count)
    }
  }

  @Test func `titles stand in the order of the language, S turns it round`() throws {
    var fixture = try BoardFixture.practice(
      language: .vietnamese, state: ProgramState(order: PledgeOrder(.title)))
    let sorted = try titles(fixture, pane: 1)
    #expect(sorted == VietnameseOrder.sorted(sorted) { $0 } && sorted.count > 10)
    fixture.press(.character("S"))
    #expect(try titles(fixture, pane: 1) == sorted.reversed())
    #expect(fixture.screen.contains("━ theo tên, ngược lại ━"))
    fixture.press(.character("S"))
    _ = fixture.board.perform(.program(.language))
    let english = try titles(fixture, pane: 1)
    #expect(english == VietnameseOrder.sorted(english) { $0 } && english != sorted)
  }

  @Test func `in every pane the same pledge stays selected`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.down, .down, .right, .down, .down, .down)
    let before = fixture.board.panes.map(\.selectedLine)
    fixture.press(.character("s"), .character("h"))
    #expect(fixture.board.panes.map(\.selectedLine) == before)
    #expect(fixture.board.panes[1].cursor.selected != 3)
  }

  @Test func `the order holds for what a filter lets through, in other months and after a save`() throws {
    let order = PledgeOrder(.health)
    var fixture = try BoardFixture.practice(state: ProgramState(order: order))
    func expectSorted() throws {
      let view = try #require(fixture.board.view)
      for pane in fixture.board.panes {
        let ranks = pane.lines.map { view.assessments[$0].rank }
        #expect(ranks == ranks.sorted())
      }
    }
    fixture.press(.character("/"))
    fixture.type("!is:core")
    fixture.press(.enter)
    try expectSorted()
    fixture.press(.character("["))
    try expectSorted()
    fixture.press(.character("]"), .character("2"))
    let selected = try #require(fixture.board.selected)
    fixture.press(.character("d"))
    #expect(fixture.dossier(selected.description)?.pledge.status == .done)
    #expect(fixture.board.selected == selected)
    try expectSorted()
    #expect(fixture.board.sorted == fixture.board.view.map { SortedPledges($0, order: order, language: .english) })
  }

  @Test(arguments: Language.allCases) func `every column has a plain key of its own`(language: Language) {
    let keys = PledgeOrder.Column.allCases.map { $0.key.text(language) }
    #expect(Set(keys).count == keys.count && keys.allSatisfy { $0.count == 1 && $0.utf8.count == 1 })
  }

  @Test func `moving sorts nothing, and the order of the codes keeps nothing`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.down, .right)
    #expect(fixture.board.sorted == nil)
    fixture.press(.character("s"), .character("p"), .character("s"), .character("c"))
    #expect(fixture.board.sorted == nil)
    #expect(fixture.board.message?.words.en == "in the order of the codes")
  }

  @Test func `the to-do view has its own order`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"), .character("s"))
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.board.message?.words.en == "the to-do view has its own order")
  }

  @Test func `a choice is clicked twice, a letter that is none rings`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("s"), .character("z"))
    #expect(fixture.effects == [.bell])
    fixture.send(.mouse(Mouse(kind: .doubleClick, point: try fixture.point(of: "progress"))))
    #expect(fixture.board.state.order == PledgeOrder(.progress))
  }
}
