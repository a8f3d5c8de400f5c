import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PledgeSheetNumbersTests {
  private func sheet(_ code: String, _ language: Language = .english) throws -> PledgeSheet {
    let fixture = try BoardFixture.practice(language: language)
    return PledgeSheet(
      dossier: try #require(fixture.dossier(code)), view: try #require(fixture.board.view), look: fixture.board.look)
  }

  private func text(_ lines: [StyledLine]) -> String { lines.map(\.text).joined(separator: "\n") }

  @Test func `the panel tells the required pace and the outlook in brief`() throws {
    let words = text(try sheet("EDU-1").numbers(columns: 400))
    #expect(
      words.contains("0.84 (on track from 0.95, at risk from 0.8). Needs 2,714 a month until June 2029; the best"))
    #expect(words.contains("month so far was 2,481. Outlook unlikely: at this pace 75% of the way by June 2029."))
    #expect(!words.contains("on average"))
    let vietnamese = text(try sheet("EDU-1", .vietnamese).numbers(columns: 400))
    #expect(vietnamese.contains("Cần 2.714 mỗi tháng đến tháng 6/2029; tháng tốt nhất đến nay 2.481."))
  }

  @Test func `the movement says how far, since when, and whether that is good`() throws {
    #expect(text(try sheet("EDU-1").numbers(columns: 100)).contains("↑ 1,405 since 25 May: better"))
    #expect(text(try sheet("DIG-2").numbers(columns: 100)).contains("↓ 11 since 24 May: better"))
    #expect(text(try sheet("DIG-3").numbers(columns: 100)).contains("= since"))
    let judged = try #require(try sheet("DIG-2").numbers(columns: 100).first { $0.text.hasPrefix("↓") }?.parts.last)
    #expect(judged == StyledLine.Part(text: "better", role: .healthOnTrack))
  }

  @Test func `in a narrow detail the chart stands after the tasks, and how the outlook is told is told`() throws {
    let lines = try sheet("EDU-1").page(columns: 80, rows: 30).lines.map(\.text)
    let tasks = try #require(lines.firstIndex { $0.hasPrefix("Tasks: ") })
    let chart = try #require(lines.firstIndex { $0.hasPrefix("    90 k ┤") })
    #expect(lines[chart + 11].contains("target 90,000 (Jun 2029)") && lines[chart + 12].isEmpty)
    #expect(lines[chart + 13].hasPrefix("People trained, cumulative"))
    #expect(lines[..<tasks].joined(separator: " ").contains("the last three 1,763 on average") && tasks < chart)
    #expect(lines.contains { $0.hasPrefix("How the outlook is told: the median slope of the last 6 readings") })
  }

  @Test func `where there is room the chart stands beside verdict and tasks`() throws {
    let page = try sheet("EDU-1").page(columns: 116, rows: 36)
    #expect(page.side.first?.text.hasPrefix("    90 k ┤") == true && page.side.count <= page.lines.count)
    #expect(page.lines[..<page.side.count].contains { $0.text.hasPrefix("Tasks: ") })
    #expect(page.columns(ofLine: 0) + page.sideColumns < 116 && page.columns(ofLine: page.side.count) == 116)
  }

  @Test func `a pledge without a metric has neither`() throws {
    let words = text(try sheet("KPR-1").page(columns: 80, rows: 30).lines)
    #expect(!words.contains("Needs") && !words.contains("utlook") && !words.contains("┤"))
  }
}
