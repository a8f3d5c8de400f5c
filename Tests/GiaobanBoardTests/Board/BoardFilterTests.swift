import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardFilterTests {
  private func codes(_ fixture: BoardFixture) -> [String] { fixture.shownCodes }

  private func filtered(_ text: String, language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.press(.character("/"))
    fixture.type(text)
    return fixture
  }

  @Test(arguments: [
    "sec", "so sec", "!sec", "unit:EDU", "health:off", "status:active,proposed !is:core", "due:<2027-07",
    "block:KDI ky",
    "checkin:owed is:mismatch", "bao !unit:NEW",
  ])
  func `the board lists what the command line lists`(text: String) throws {
    let fixture = try filtered(text)
    let view = try #require(fixture.board.view)
    let filter = try PledgeFilter(text.split(separator: " ").map(String.init))
    let expected = view.portfolio.lines.indices.filter { place in
      filter.matches(
        view.portfolio.lines[place], view.assessments[place], in: view.portfolio.ministry,
        seenFrom: view.portfolio.viewpoint)
    }
    #expect(fixture.board.panes.flatMap(\.lines) == expected)
    #expect(!expected.isEmpty && expected.count < view.portfolio.lines.count)
  }

  @Test func `a field that is not finished is told over the line, and the rest filters`() throws {
    var fixture = try filtered("sec health:xy")
    #expect(fixture.screen.contains("health: there is no “xy”; there are: onTrack, atRisk, offTrack, unknown."))
    #expect(codes(fixture) == codes(try filtered("sec")))
    #expect(fixture.effects.isEmpty)
    fixture.press(.backspace, .backspace)
    #expect(fixture.screen.contains("The filter “health:” has no value; there are: onTrack"))
    fixture.press(.enter)
    #expect(fixture.board.message?.words.en.contains("has no value") == true)
    fixture.press(.down)
    #expect(!fixture.screen.contains("has no value"))
    let vietnamese = try filtered("unit:EDX", language: .vietnamese)
    #expect(vietnamese.screen.contains("unit: không có “EDX”. Gần nhất: EDU."))
  }

  @Test func `fields without a word fold nothing`() throws {
    var board = try BoardFixture.practice().board
    _ = board.perform(.choose(.filter(by: "is:core")))
    #expect(board.folded == nil)
    _ = board.perform(.choose(.filter(by: "is:core a")))
    #expect(board.folded != nil)
  }

  @Test func `what ended before the month comes on Enter when the filter asks for it, and goes with the filter`() throws
  {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("/"))
    fixture.type("is:done")
    let before = codes(fixture)
    fixture.press(.enter)
    #expect(fixture.board.view?.portfolio.scope == .everything)
    #expect(Set(codes(fixture)).isSuperset(of: before) && codes(fixture).count > before.count)
    #expect(fixture.board.dossier?.pledge.code == fixture.board.selected)
    fixture.press(.character("0"))
    #expect(fixture.board.view?.portfolio.scope == .owing)
    fixture.press(.character("0"), .character("]"))
    #expect(fixture.board.view?.portfolio.scope == .everything && fixture.board.month == Month("2027-07"))
    fixture.press(.escape)
    #expect(fixture.board.view?.portfolio.scope == .owing)
  }

  @Test func `the counts of the month are the same whatever the filter asks for`() throws {
    let month = try #require(BoardFixture.practice().board.view)
    var fixture = try filtered("is:done")
    fixture.press(.enter)
    let everything = try #require(fixture.board.view)
    #expect(everything.portfolio.lines.count > month.portfolio.lines.count)
    #expect(everything.total == month.total && everything.blocks.map(\.tally) == month.blocks.map(\.tally))
    #expect(everything.reminders == month.reminders)
  }

  @Test func `n and N go through the matches of every block, round about`() throws {
    var fixture = try filtered("health:off")
    fixture.press(.enter)
    let all = codes(fixture)
    var seen: [String] = []
    for _ in all {
      seen.append(try #require(fixture.board.selected).description)
      fixture.press(.character("n"))
    }
    #expect(seen == all)
    #expect(fixture.board.selected?.description == all.first)
    fixture.press(.character("N"))
    #expect(fixture.board.selected?.description == all.last)
  }

  @Test func `blanks around the words say nothing`() throws {
    var fixture = try filtered("  unit:EDU   is:core ")
    #expect(fixture.board.filter.query == "unit:EDU is:core")
    fixture.press(.enter)
    #expect(fixture.screen.contains("filter “unit:EDU is:core”: 1 (Esc clears)"))
  }
}
