import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// How the lines of panes are shared among rows, measured on both samples.
@Suite struct PaneRowsTests {
  static let sizes = [(60, 16), (80, 24), (120, 40), (160, 50), (200, 60), (500, 120)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  private func samples(_ size: Size, _ language: Language) throws -> [BoardFixture] {
    [
      try BoardFixture.practice(size: size, language: language, state: ProgramState()),
      try BoardFixture.may2023(size: size, language: language, state: ProgramState()),
    ]
  }

  private struct Measured {
    var shown = 0
    var cut = 0
    /// Panes where a title is cut although a line is free.
    var wasted = 0
  }

  /// Looks at every pane on the screen, and at those that other tabs show.
  private func measure(_ fixture: BoardFixture) throws -> Measured {
    var measured = Measured()
    for (pane, rect) in fixture.board.layout().panes {
      let rows = try #require(fixture.board.rows(of: pane, in: rect))
      var free = rows.lines
      var cut = 0
      for index in rows.shown(from: rows.top) {
        let rule = rows.isUnderRule(index) ? 1 : 0
        let lines = min(rows.height(index) - rule, free - rule)
        if rows.row(index).titleLines(columns: rows.columns) > lines { cut += 1 }
        free -= lines + rule
        measured.shown += 1
      }
      measured.cut += cut
      if cut > 0 && free > 0 { measured.wasted += 1 }
    }
    return measured
  }

  @Test(arguments: Language.allCases) func `at 120×40 at most one title in five is cut`(language: Language) throws {
    for fixture in try samples(Size(columns: 120, rows: 40), language) {
      let measured = try measure(fixture)
      #expect(measured.shown > 12 && measured.cut * 5 <= measured.shown, "\(measured)")
    }
  }

  @Test(arguments: sizes, Language.allCases)
  func `no title is cut while its pane has a free line`(size: Size, language: Language) throws {
    for fixture in try samples(size, language) { #expect(try measure(fixture).wasted == 0) }
  }

  @Test(arguments: sizes.suffix(3), Language.allCases)
  func `on large screens hardly a title is cut, on very large ones none`(size: Size, language: Language) throws {
    for fixture in try samples(size, language) {
      let measured = try measure(fixture)
      #expect(measured.cut <= (size.columns < 200 ? 1 : 0), "\(measured)")
    }
  }

  @Test(arguments: sizes, Language.allCases) func `leaders are named whole`(size: Size, language: Language) throws {
    for fixture in try samples(size, language) {
      let screen = fixture.screen
      let view = try #require(fixture.board.view)
      for pane in fixture.board.layout().panes.keys {
        guard let leader = view.blocks[fixture.board.panes[pane].part].leader else { continue }
        #expect(screen.contains(" · \(leader.name) "))
      }
    }
  }

  @Test func `the selected row is whole on the screen wherever one goes`() throws {
    var generator = SeededGenerator(seed: 7)
    for size in Self.sizes.prefix(3) {
      var fixture = try BoardFixture.practice(size: size, state: ProgramState())
      for _ in 0..<150 {
        let keys: [Key] = [.down, .down, .down, .up, .up, .pageDown, .pageUp, .right, .home, .end]
        fixture.press(try #require(keys.randomElement(using: &generator)))
        let focused = fixture.board.focused
        let rect = try #require(fixture.board.layout().panes[focused])
        let rows = try #require(fixture.board.rows(of: focused, in: rect))
        let selected = fixture.board.panes[focused].cursor.selected
        let above = (rows.top..<max(rows.top, selected)).reduce(0) { $0 + rows.height($1) }
        #expect(rows.top <= selected && above + rows.height(selected) <= rows.lines)
        let code = try #require(fixture.board.selected).description
        #expect(fixture.screen.contains("▌"))
        #expect(fixture.screen.contains(" \(code) "))
      }
    }
  }

  @Test func `a list of many rows asks few of them for their heights`() {
    var cursor = ListCursor()
    for selected in [0, 50_000, 99_999, 3] {
      var asked = 0
      cursor.select(selected, count: 100_000)
      cursor.settle(
        top: cursor.top(lines: 30, count: 100_000) { index in
          asked += 1
          return index.isMultiple(of: 3) ? 2 : 1
        })
      #expect(asked < 150)
      #expect(cursor.top <= selected)
    }
  }

  @Test func `what needs somebody stands over a rule, worst first, and the rest under it`() throws {
    let fixture = try BoardFixture.practice(state: ProgramState())
    let view = try #require(fixture.board.view)
    for pane in fixture.board.panes.prefix(3) {
      let needs = pane.lines.map {
        view.portfolio.lines[$0].needsSomeone(view.assessments[$0], seenFrom: view.portfolio.viewpoint)
      }
      let first = needs.firstIndex(of: false) ?? needs.count
      #expect(first > 0 && !needs[first...].contains(true))
      let ranks = pane.lines.map { view.assessments[$0].rank }
      #expect(Array(ranks[..<first]) == ranks[..<first].sorted())
    }
    #expect(fixture.screen.contains("── the rest ──"))
    let byTitle = try BoardFixture.practice(state: ProgramState(order: PledgeOrder(.title)))
    #expect(!byTitle.screen.contains("the rest"))
  }
}
