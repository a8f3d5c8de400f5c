import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct BoardReadingsTests {
  private func asked(_ board: Board) -> [PledgeCode]? {
    for case .loadReadings(let codes, _, _) in board.idleEffects { return codes }
    return nil
  }

  /// A board over the practice year that has been given its portfolio and nothing else.
  private func fresh(_ size: Size = Size(columns: 120, rows: 40)) throws -> Board {
    let fixture = try BoardFixture.practice(size: size)
    let view = try #require(fixture.board.view)
    var board = Board(look: fixture.board.look, size: size)
    _ = board.update(.loaded(view.portfolio))
    return board
  }

  @Test func `the visible pledges with a metric are asked for once, together`() throws {
    var board = try fresh()
    let codes = try #require(asked(board))
    let view = try #require(board.view)
    #expect(codes.map(\.description).contains("BOO-1") && Set(codes).count == codes.count)
    for code in codes { #expect(view.portfolio.lines[try #require(view.index(of: code))].pledge.metric != nil) }
    #expect(board.idleEffects.count == 2)
    #expect(board.update(.readings([:], of: codes)) == [])
    #expect(asked(board) == nil)
    _ = board.update(.key(.down))
    #expect(asked(board) == nil)
  }

  @Test func `what scrolls into view is asked for, and only that`() throws {
    var board = try fresh(Size(columns: 60, rows: 16))
    _ = board.update(.key(.character("2")))
    let first = try #require(asked(board))
    _ = board.update(.readings([:], of: first))
    for _ in 0..<16 { _ = board.update(.key(.down)) }
    board.settle()
    let next = try #require(asked(board))
    #expect(Set(next).isDisjoint(with: first) && next.count < 8)
  }

  @Test func `the month that is seen is told, and another month asks anew`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.up)
    #expect(asked(fixture.board) == nil)
    #expect(!fixture.board.reading.trends.isEmpty)
    fixture.press(.character("["))
    let before = fixture.board.reading.trends
    fixture.press(.character("]"))
    #expect(fixture.board.reading.trends != before)
  }

  @Test func `a saved change forgets the numbers of its pledge alone`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.up)
    let selected = try #require(fixture.board.selected)
    let count = fixture.board.reading.trends.count
    #expect(fixture.board.reading.trends[selected] != nil)
    var board = fixture.board
    let dossier = try #require(fixture.dossier(selected.description))
    let view = try #require(board.view)
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .checkIn,
      events: [Event(before: .pledge(dossier.pledge), after: .pledge(dossier.pledge))])
    _ = board.update(.saved(Saved(batch: batch, ministry: view.portfolio.ministry, dossiers: [dossier])))
    #expect(board.reading.trends[selected] == nil && board.reading.trends.count == count - 1)
    #expect(asked(board) == [selected])
    fixture.press(.down)
    #expect(fixture.board.reading.trends[selected] != nil)
  }

  @Test func `under a detail and in the to-do view nothing is asked for`() throws {
    var board = try fresh()
    _ = board.update(.key(.enter))
    #expect(asked(board) == nil)
    board = try fresh()
    _ = board.update(.key(.character("0")))
    #expect(asked(board) == nil)
  }

  @Test func `nothing is asked for where no visible pledge has a metric`() throws {
    let view = try #require(try BoardFixture.practice().board.view)
    let lines = view.portfolio.lines.filter { $0.pledge.metric == nil }
    var board = Board(
      look: Look(language: .english, palette: .plain, symbols: .unicode), size: Size(columns: 120, rows: 40))
    _ = board.update(
      .loaded(Portfolio(viewpoint: view.portfolio.viewpoint, ministry: view.portfolio.ministry, lines: lines)))
    #expect(asked(board) == nil && board.idleEffects.count == 1)
  }

  @Test func `the lines show how their numbers move`() throws {
    var fixture = try BoardFixture.practice(state: ProgramState())
    fixture.press(.up)
    #expect(
      fixture.screen.split(separator: "\n").contains { $0.contains("of the press") && $0.contains("↑ better  51%") })
    fixture.press(.character("z"))
    let line = try #require(fixture.screen.split(separator: "\n").first { $0.contains("BOO-1") })
    #expect(line.contains("▁▂▃▄▅▆▇█") && line.contains("↑ better"))
  }
}
