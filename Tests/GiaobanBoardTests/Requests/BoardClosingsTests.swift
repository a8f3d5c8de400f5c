import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardClosingsTests {
  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private static let hash = "3f9a12c4" + String(repeating: "0", count: 56)

  /// A board on May, which the fixture's store closes when it is asked to.
  private func inMay(language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.press(.character("["))
    return fixture
  }

  private func closed(language: Language = .english) throws -> BoardFixture {
    var fixture = try inMay(language: language)
    let months = MonthRange(try month("2026-07"), try month("2027-05"))
    fixture.save(.closeMonths(months.map { MonthSeal($0, hash: Self.hash, parts: []) }, seen: 0))
    return fixture
  }

  @Test func `only a month that is over and open can be closed, and only a closed one opened again`() throws {
    var fixture = try BoardFixture.practice()
    #expect(fixture.board.whyNot(.month(.closeMonth)) != nil)
    #expect(fixture.board.whyNot(.month(.reopenMonth)) != nil)
    fixture = try inMay()
    #expect(fixture.board.whyNot(.month(.closeMonth)) == nil)
    fixture = try closed()
    #expect(fixture.board.whyNot(.month(.closeMonth)) != nil)
    #expect(fixture.board.whyNot(.month(.reopenMonth)) == nil)
  }

  @Test func `closing asks first, and y closes`() throws {
    var fixture = try inMay()
    _ = fixture.board.perform(.month(.closeMonth))
    #expect(fixture.screen.contains("Close May 2027?"))
    fixture.press(.enter)
    #expect(fixture.effects.isEmpty && fixture.board.overlays.isEmpty)
    _ = fixture.board.perform(.month(.closeMonth))
    fixture.press(.character("y"))
    #expect(fixture.effects == [.closeMonths(MonthRange(try month("2027-05")))])
  }

  @Test func `where earlier months are open, closing them with it is asked`() throws {
    var fixture = try inMay()
    let (first, may) = (try month("2026-07"), try month("2027-05"))
    fixture.send(.refused(.closing(.earlierMonthsOpen(MonthRange(first, try month("2027-04")), before: may))))
    #expect(fixture.screen.contains("Close July 2026 to May 2027?"))
    fixture.press(.character("y"))
    #expect(fixture.effects == [.closeMonths(MonthRange(first, may))])
  }

  @Test func `the header says that a month is closed, with the first digits of its hash`() throws {
    var fixture = try inMay()
    #expect(fixture.screen.contains("provisional"))
    fixture = try closed()
    #expect(fixture.screen.contains("◆ closed 3f9a12c4"))
    #expect(fixture.screen.contains("month closed"))
    #expect(!fixture.screen.contains("(u undo)"))
  }

  @Test func `a closed month takes the check-in that it was closed without, and no other`() throws {
    var fixture = try closed()
    let lines = try #require(fixture.board.view?.portfolio.lines)
    let may = try month("2027-05")
    let find = { (isMade: Bool) in
      lines.first { $0.pledge.status == .active && ($0.mark(of: may)?.state.isMade ?? false) == isMade }
    }
    let select = { (fixture: inout BoardFixture, code: PledgeCode) in
      fixture.press(.character("/"))
      fixture.type(code.description)
      fixture.press(.enter)
      #expect(fixture.board.selected == code)
    }
    select(&fixture, try #require(find(true)).pledge.code)
    fixture.press(.character("c"))
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.board.message?.isError == true)
    #expect(fixture.screen.contains("closed"))
    fixture.press(.escape)
    let late = try #require(find(false)).pledge.code
    select(&fixture, late)
    fixture.press(.character("C"))
    #expect(fixture.board.overlays.isEmpty && fixture.board.message?.isError == true)
    fixture.press(.character("c"))
    #expect(fixture.board.formOnTop?.purpose == .checkIn(CheckInKey(pledge: late, month: may)))
  }

  @Test func `opening a month again asks for the reason, which is kept while it is refused`() throws {
    var fixture = try closed()
    _ = fixture.board.perform(.month(.reopenMonth))
    fixture.press(.enter)
    #expect(fixture.screen.contains("for what reason?"))
    fixture.type("a reading was wrong")
    fixture.send(.failed(Phrase("the store is busy")))
    #expect(fixture.screen.contains("the store is busy") && fixture.screen.contains("a reading was wrong"))
    fixture.press(.enter)
    #expect(fixture.board.overlays.isEmpty)
    #expect(fixture.screen.contains("provisional"))
    let closing = fixture.board.view?.portfolio.ministry.closings[try month("2027-05")]
    #expect(closing?.reopening?.reason == Bilingual(vi: nil, en: "a reading was wrong"))
  }

  @Test func `a frozen month moves forward only, and its frame is not edited from it`() throws {
    var fixture = try closed()
    let view = try #require(fixture.board.view)
    let frozen = FrozenMonth(view.portfolio, checkIns: [:])
    fixture.send(
      .loaded(
        Portfolio(
          frozen, today: view.portfolio.viewpoint.today, ministry: view.portfolio.ministry, scope: .owing)))
    #expect(fixture.board.whyNot(.ministry(.settings)) != nil)
    #expect(fixture.board.whyNot(.program(.unpin)) != nil)
    #expect(fixture.board.whyNot(.ministry(.editBriefing)) == nil)
    let code = try #require(fixture.board.selected)
    let today = view.portfolio.viewpoint.today
    #expect(
      fixture.board.perform(.pledge(.markDone)) == [.save(.move([code], to: .done, on: today, reason: nil))])
  }
}
