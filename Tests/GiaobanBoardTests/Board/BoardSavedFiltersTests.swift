import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct BoardSavedFiltersTests {
  private let late = ProgramState.SavedFilter(name: "Chậm", text: "health:off")
  private let core = ProgramState.SavedFilter(name: "Cốt lõi", text: "is:core")

  private func filter(_ text: String, in fixture: inout BoardFixture) {
    fixture.press(.character("/"))
    fixture.type(text)
    fixture.press(.enter)
  }

  @Test func `a filter is saved under a name, shown as a tab and kept`() throws {
    var fixture = try BoardFixture.practice()
    #expect(!fixture.screen.contains(" all  "))
    filter("health:off", in: &fixture)
    fixture.press(.character("F"))
    fixture.type("  Chậm ")
    fixture.press(.enter)
    #expect(fixture.board.state.filters == [late])
    #expect(fixture.remembered == ProgramState(filters: [late], order: PledgeOrder()))
    #expect(fixture.screen.contains("  all  Chậm"))
    #expect(fixture.board.message?.words.en == "filter “Chậm” saved (f switches)")
  }

  @Test func `Ctrl-s confirms a name as Enter does, as in every form`() throws {
    var fixture = try BoardFixture.practice()
    filter("health:off", in: &fixture)
    fixture.press(.character("F"))
    fixture.press(.control("s"))
    #expect(fixture.board.state.filters.isEmpty)
    fixture.type("Chậm")
    fixture.press(.control("s"))
    #expect(fixture.board.state.filters == [late])
  }

  @Test func `f goes from tab to tab and back to all pledges`() throws {
    var fixture = try BoardFixture.practice(state: ProgramState(filters: [late, core]))
    let all = fixture.shownCodes.count
    fixture.press(.character("f"))
    #expect(fixture.board.filter.query == "health:off" && fixture.shownCodes.count < all)
    #expect(fixture.screen.contains("filter “Chậm”: 6"))
    fixture.press(.character("f"))
    #expect(fixture.board.filter.query == "is:core")
    fixture.press(.character("f"))
    #expect(fixture.board.filter.query.isEmpty && fixture.shownCodes.count == all)
  }

  @Test func `a tab is clicked`() throws {
    var fixture = try BoardFixture.practice(state: ProgramState(filters: [late, core]))
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "Cốt lõi"))))
    #expect(fixture.board.filter.query == "is:core")
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: " all "))))
    #expect(fixture.board.filter.query.isEmpty)
  }

  @Test func `the palette goes to a saved filter, and forgets the one in use`() throws {
    var fixture = try BoardFixture.practice(state: ProgramState(filters: [late, core]))
    fixture.press(.character(":"))
    fixture.type("filter cot loi")
    fixture.press(.enter)
    #expect(fixture.board.filter.query == "is:core")
    fixture.press(.character(":"))
    fixture.type("forget")
    fixture.press(.enter)
    #expect(fixture.board.state.filters == [late])
    #expect(fixture.board.filter.query == "is:core")
  }

  @Test func `what cannot be done with saved filters says why`() throws {
    var board = try BoardFixture.practice().board
    for (request, words) in [
      (FindRequest.nextFilter, "no filter is saved: F saves one"), (.saveFilter, "nothing is filtered: / filters"),
      (.forgetFilter, "no saved filter is in use"),
    ] {
      #expect(board.perform(.find(request)) == [.bell])
      #expect(board.message?.words.en == words)
    }
  }

  @Test func `on a small screen blocks and filters share the line of tabs, the one in use among them`() throws {
    let many = (1...9).map { ProgramState.SavedFilter(name: "Bộ lọc số \($0)", text: "unit:U\($0)") }
    for columns in [60, 80, 120] {
      var fixture = try BoardFixture.practice(
        size: Size(columns: columns, rows: 16), language: .vietnamese, state: ProgramState(filters: many))
      func tabs() -> String { String(fixture.screen.split(separator: "\n", omittingEmptySubsequences: false)[2]) }
      if columns < 120 { for number in 1...4 { #expect(tabs().contains(" \(number) "), "\(tabs())") } }
      #expect(tabs().contains(" tất cả "))
      for saved in many {
        fixture.press(.character("f"))
        #expect(tabs().contains(saved.name), "\(tabs())")
        #expect(tabs().displayWidth <= columns)
      }
    }
  }

  @Test func `every pane keeps its place under the tabs`() throws {
    let without = try BoardFixture.practice().board.layout()
    let with = try BoardFixture.practice(state: ProgramState(filters: [late], order: PledgeOrder())).board.layout()
    #expect(with.tabs?.rows == 1 && !with.isPage && without.tabs == nil)
    #expect(with.panes.keys.sorted() == without.panes.keys.sorted())
    #expect(with.panes.values.allSatisfy { $0.row > 2 })
  }
}
