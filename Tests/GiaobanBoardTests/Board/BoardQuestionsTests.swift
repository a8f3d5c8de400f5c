import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardQuestionsTests {
  private func fixture(language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: Size(columns: 100, rows: 40), language: language)
    let (may, april) = (try #require(Month("2027-05")), try #require(Month("2027-04")))
    fixture.questions = [
      try #require(PledgeCode("EDU-1")): [.greenAgainstNumbers(may)],
      try #require(PledgeCode("SEC-1")): [
        .sameWords(may, as: april), .alwaysGreen(months: 8, since: try #require(Month("2026-10"))),
      ],
    ]
    return fixture
  }

  @Test func `the to-do view is there at once, and its questions when they have been read`() throws {
    var fixture = try fixture()
    _ = fixture.board.update(.key(.character("0")))
    #expect(fixture.screen.contains("Check-ins late"))
    #expect(!fixture.screen.contains("Questions for the supervisor"))
    let month = try #require(Month("2027-06"))
    #expect(fixture.board.lateEffects == [.loadQuestions(month)])
    fixture.press(.down)
    #expect(fixture.board.lateEffects.isEmpty)
    fixture.press(.end)
    #expect(fixture.board.toDo?.list.sections[ToDoList.Group.questions.rawValue].count == 3)
  }

  @Test func `what was selected stays so when the questions come above it`() throws {
    var fixture = try fixture()
    _ = fixture.board.update(.key(.character("0")))
    _ = fixture.board.update(.key(.end))
    let before = fixture.board.toDo.map { $0.list[$0.cursor.selected] }
    fixture.press(.down)
    #expect(fixture.board.toDo.map { $0.list[$0.cursor.selected] } == before)
  }

  @Test(arguments: Language.allCases)
  func `each question has its evidence on its row, and Enter opens the pledge`(language: Language) throws {
    var fixture = try fixture(language: language)
    fixture.press(.character("0"))
    let list = try #require(fixture.board.toDo?.list)
    let row = try #require(
      (0..<list.count).first { if case .pledge(.questions, _)? = list[$0] { true } else { false } })
    for _ in 0..<list.count where fixture.board.toDo?.cursor.selected != row { fixture.press(.down) }
    expectGolden(fixture.screen, "board/questions-100x40-\(language.rawValue).txt")
    fixture.press(.enter)
    #expect(fixture.board.selected == PledgeCode("EDU-1"))
    fixture.press(.character("w"))
    guard case .pager? = fixture.board.overlays.last else { return _ = Issue.record("w shows nothing") }
  }

  @Test func `a change of a pledge takes its questions away, until the month is read again`() throws {
    var fixture = try fixture()
    fixture.press(.character("0"))
    let code = try #require(PledgeCode("EDU-1"))
    let today = try #require(fixture.board.view?.portfolio.viewpoint.today)
    fixture.save(.toggleDone([code], on: today))
    #expect(fixture.board.reading.questions?[code] == nil && fixture.board.reading.questions?.count == 1)
    fixture.reread()
    #expect(fixture.board.reading.questions == nil)
  }
}
