import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// What a row says of its pledge.
@Suite struct PledgeRowTests {
  private func row(_ code: String, _ language: Language = .english) throws -> PledgeRow {
    let view = try #require(try BoardFixture.practice(language: language).board.view)
    return try row(code, in: view, language)
  }

  private func row(_ code: String, in view: MonthView, _ language: Language = .english) throws -> PledgeRow {
    let pledge = try #require(PledgeCode(code))
    let place = try #require(view.index(of: pledge))
    return PledgeRow(
      line: view.portfolio.lines[place], assessment: view.assessments[place], trend: nil, view: view,
      look: Look(language: language, palette: .plain, symbols: .unicode), codeColumns: 5)
  }

  private func lines(_ row: PledgeRow, columns: Int, rows: Int) -> [String] {
    var picture = Picture(canvas: Canvas(size: Size(columns: columns, rows: rows)))
    row.draw(
      in: Rect(Size(columns: columns, rows: rows)), isSelected: false, isFocused: false, isMarked: false, &picture)
    return picture.canvas.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `a title goes on in the second line, with words for the marks beside its end`() throws {
    #expect(
      lines(try row("BOO-3"), columns: 39, rows: 2).prefix(2) == [
        "   ■ BOO-3 An online fair for  28 May ✓", "           small bookshops    24 d over",
      ])
    #expect(lines(try row("BOO-3"), columns: 39, rows: 1).first == "   ■ BOO-3 An online fair for… 28 May ✓")
  }

  @Test func `health, check-in and doubt are never glued`() throws {
    let line = try #require(lines(try row("BOO-1"), columns: 60, rows: 1).first)
    #expect(line.hasPrefix(" * ○ BOO-1 Audio books for the blind "))
    #expect(line.hasSuffix(" ! 31 Dec ↩"))
    #expect(try row("BOO-1").words.map(\.text) == ["returned", "late 10 d"])
    #expect(try row("DIG-3").words.map(\.text) == ["owed 4 d", "voices differ"])
    #expect(try row("DIG-3", .vietnamese).words.map(\.text) == ["nợ, còn 4 ngày", "đánh giá lệch"])
    #expect(try row("NET-3").words.map(\.text) == ["9 d left", "ack'd"])
  }

  @Test func `a due day cannot be taken for a year, nor a year for a day`() throws {
    #expect(try row("EDU-1").dueLine.text == "≠ 06/2029")
    #expect(try row("EDU-1", .vietnamese).dueLine.text == "≠ 06/2029")
    #expect(try row("BOO-3").dueLine.text == "28 May")
  }

  @Test func `a pledge that is done is shown as done, on time or late`() throws {
    let onTime = try row("SEC-1")
    #expect(onTime.standing.sign == "✓" && onTime.words.map(\.text) == ["done on time"])
    var fixture = try BoardFixture.practice()
    fixture.save(
      .toggleDone([try #require(PledgeCode("BOO-3"))], on: try #require(Day("2027-06-21"))))
    let late = try row("BOO-3", in: try #require(fixture.board.view))
    #expect(late.standing.sign == "✓" && late.words.first?.text == "done 24 d late")
  }
}
