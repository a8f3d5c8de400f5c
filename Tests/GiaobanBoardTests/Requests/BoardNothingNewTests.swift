import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardNothingNewTests {
  /// The board with these pledges marked.
  private func marked(_ codes: String...) throws -> BoardFixture {
    var fixture = try BoardFixture.practice()
    for code in codes {
      _ = fixture.board.perform(.choose(.select(try #require(PledgeCode(code)))))
      fixture.press(.character(" "))
    }
    return fixture
  }

  private func checkIn(_ code: String, _ fixture: BoardFixture) throws -> CheckIn? {
    fixture.dossier(code)?.checkIn(in: try #require(Month("2027-06")))
  }

  @Test func `all that are marked say that there is nothing new, in one step`() throws {
    var fixture = try marked("DAT-2", "DAT-3")
    #expect(fixture.screen.contains("C nothing new"))
    let today = try #require(Day("2027-06-21"))
    let pledges = fixture.board.targets.compactMap { fixture.dossier($0.description)?.pledge }
    var board = fixture.board
    let wanted = pledges.map { CheckIn.nothingNew(of: $0, in: today.inMonth, noNumber: nil, on: today, by: "") }
    #expect(board.update(.key(.character("C"))) == [.save(.checkIns(wanted))] && wanted.count == 2)
    fixture.press(.character("C"))
    for code in ["DAT-2", "DAT-3"] {
      #expect(try checkIn(code, fixture)?.did?.en == "Nothing new.")
      #expect(try checkIn(code, fixture)?.enteredBy == "tester")
    }
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `where one is measured it is asked first why there is no number`() throws {
    var fixture = try marked("DAT-1", "DAT-3")
    fixture.press(.character("C"))
    #expect(fixture.screen.contains("Why is there no number?"))
    fixture.press(.character("d"))
    #expect(try checkIn("DAT-1", fixture)?.noNumber == .dataLate)
    #expect(try checkIn("DAT-3", fixture)?.noNumber == nil)
    #expect(try checkIn("DAT-3", fixture)?.state == .submitted)
  }

  @Test func `a duty and what is given already are named, and the others are written`() throws {
    var fixture = try marked("DAT-3", "KDI-3", "BIZ-2", "KPR-1")
    fixture.press(.character("C"))
    #expect(try checkIn("DAT-3", fixture)?.did?.en == "Nothing new.")
    let words = "not: KPR-1, BIZ-2 submitted; KDI-3 a duty: say whether it was kept"
    #expect(fixture.board.message?.words.en.hasSuffix(words) == true, "\(fixture.board.message?.words.en ?? "")")
    #expect(fixture.board.targets.map(\.description) == ["KDI-3"])
  }

  @Test func `the month on the screen must take check-ins`() throws {
    var fixture = try marked("DAT-3")
    fixture.press(.character("]"), .character("C"))
    #expect(
      fixture.board.message?.words == RuleViolation.checkIn(.forFutureMonth(try #require(Month("2027-07")))).phrase)
  }

  @Test func `without a mark it is for the selected pledge, and the footer leaves it to the palette`() throws {
    var fixture = try BoardFixture.practice()
    #expect(!fixture.screen.contains("C nothing new"))
    _ = fixture.board.perform(.choose(.select(try #require(PledgeCode("DAT-3")))))
    fixture.press(.character("C"))
    #expect(try checkIn("DAT-3", fixture)?.did?.vi == "Không có gì mới.")
  }

  @Test func `the letters of the reasons differ, in both languages`() {
    for language in Language.allCases {
      #expect(Set(NoNumberReason.allCases.map { $0.key.text(language) }).count == NoNumberReason.allCases.count)
    }
  }
}
