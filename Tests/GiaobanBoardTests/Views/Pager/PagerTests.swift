import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// A text that is read on the screen.
@Suite struct PagerTests {
  private static let sections = 12

  /// A report of some sections with ten lines each.
  private func reading(
    _ language: Language = .english, size: Size = Size(columns: 100, rows: 30)
  ) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: size, language: language)
    let month = try #require(fixture.board.month)
    let word = { (health: Health) in health.name.text(language) }
    let parts = (1...Self.sections).flatMap { number -> [ReportDocument.Part] in
      [
        .heading("Section \(number)"),
        .items((1...10).map { "line \($0): \(word(.onTrack)), 3 \(word(.offTrack)), \(word(.atRisk))." }),
      ]
    }
    let document = ReportDocument([.title("Practice")] + parts, in: language)
    fixture.send(.report(.summary(MonthRange(month), .ministry), document, hasPrinter: false))
    return fixture
  }

  private func rows(_ fixture: BoardFixture) -> [String] {
    fixture.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: Language.allCases) func `the colours of health are seen in a report`(language: Language) throws {
    let fixture = try reading(language)
    guard case .pager(let pager)? = fixture.board.overlays.last else { return _ = Issue.record("no report is open") }
    let lines = pager.text(look: fixture.board.look, columns: 80).lines
    let body = try #require(lines.first { $0.text.hasPrefix("- line 1:") })
    for health in [Health.onTrack, .offTrack, .atRisk] {
      #expect(body.parts.contains(StyledLine.Part(text: health.name.text(language), role: health.role)))
    }
    #expect(body.text.hasSuffix("."))
    #expect(lines.contains(StyledLine("Section 3", .title)) && !lines.contains { $0.text.hasPrefix("-----") })
  }

  @Test func `the frame tells the line, how many there are, and the share`() throws {
    var fixture = try reading()
    // Title and twelve sections of a blank line, a heading and ten lines.
    #expect(fixture.screen.contains("line 26 of 145, 18%"))
    fixture.press(.end)
    #expect(fixture.screen.contains("line 145 of 145, 100%"))
    fixture.press(.up)
    #expect(fixture.screen.contains("line 144 of 145, 99%"))
  }

  @Test func `Tab goes from section to section, and Shift-Tab back`() throws {
    var fixture = try reading()
    let line = { (fixture: BoardFixture) -> Int in
      guard case .pager(let pager)? = fixture.board.overlays.last else { return -1 }
      return pager.top
    }
    fixture.press(.tab, .tab)
    #expect(line(fixture) == 14)
    fixture.press(.down, .down, .down, .backTab)
    #expect(line(fixture) == 14)
    fixture.press(.backTab, .backTab)
    #expect(line(fixture) == 0)
    for _ in 0..<30 { fixture.press(.tab) }
    #expect(line(fixture) == 145 - 26 && fixture.effects.last == .bell)
  }

  @Test func `what is read in its place names one key for each thing, and the file's prompt both`() throws {
    var fixture = try reading()
    #expect(fixture.screen.contains("Tab section"))
    fixture.press(.character("t"))
    #expect(fixture.screen.contains("Enter Ctrl-s writes it"))
    let path = "giaoban-2027-06.txt"
    let month = try #require(fixture.board.month)
    let wanted = Effect.writeReport(.summary(MonthRange(month), .ministry), .text, path: path, isReplacing: false)
    for key in [Key.enter, .control("s")] {
      var board = fixture.board
      #expect(board.update(.key(key)) == [wanted])
    }
  }

  @Test func `in an open view a message cuts the keys and is read whole`() throws {
    var fixture = try BoardFixture.practice(size: Size(columns: 80, rows: 24))
    fixture.press(.enter)
    fixture.send(.done(Phrase("a message of some forty letters, or more.")))
    let last = try #require(rows(fixture).dropLast().last)
    #expect(last.hasSuffix(" a message of some forty letters, or more."))
    #expect(last.hasPrefix("└─ d done") && last.contains("…─"))
  }
}
