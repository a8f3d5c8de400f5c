import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The forms of a meeting of the practice ministry, an invented one, on 21 June 2027.
@Suite struct MeetingFormsTests {
  private func opened(_ key: String, _ language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.press(.character("m"), .character(key))
    return fixture
  }

  @Test func `a note shows what is asked for while it is typed`() throws {
    let fixture = try opened("n")
    #expect(fixture.screen.contains("Conclusion · REA-1 Bookshelves in vocational schools"))
    #expect(fixture.screen.contains("Asked for: Two of the office's cars in July"))
  }

  @Test func `a note is needed, and nothing is saved without`() throws {
    var fixture = try opened("n")
    fixture.type("   ")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .note)
    #expect(fixture.board.view?.portfolio.ministry.briefings.count == 12)
  }

  @Test func `a note keeps its lines and its language`() throws {
    var fixture = try opened("n", .vietnamese)
    fixture.send(.key(.paste("Đồng ý.\nCấp hai xe.")))
    fixture.press(.control("s"))
    let day = try #require(Day("2027-06-21"))
    let words = try #require(fixture.board.view?.portfolio.ministry.briefings[day]?.conclusions.first)
    #expect(words.vi?.hasSuffix(": Đồng ý.\nCấp hai xe.") == true)
    #expect(fixture.dossier("REA-1")?.checkIns.last?.decision?.vi == "Đồng ý.\nCấp hai xe.")
  }

  @Test func `a directive needs a title and a unit that there is`() throws {
    var fixture = try opened("i")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .title)
    fixture.type("A reading week")
    fixture.press(.tab, .control("u"), .control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .unit)
    fixture.type("NOBODY")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .unit)
  }

  @Test func `a directive due before the meeting is refused at its due day`() throws {
    var fixture = try opened("i")
    fixture.type("A reading week")
    fixture.press(.tab, .tab)
    fixture.type("2027-06-01")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .due)
    #expect(fixture.board.formOnTop?.fields.first?.typed == "A reading week")
  }

  @Test func `a list of drafts names each`() throws {
    let code = try #require(PledgeCode("REA-1"))
    let key = CheckInKey(pledge: code, month: try #require(Month("2027-06")))
    let names = [
      FormPurpose.meeting(.note(code)), .meeting(.refuse(code)), .meeting(.returnCheckIn(key)), .directive(unit: nil),
    ].map(\.name.en)
    #expect(
      names == [
        "the conclusion on REA-1", "the refusal of an extension of REA-1",
        "the return of the check-in of REA-1, June 2027", "a new directive",
      ])
  }
}
