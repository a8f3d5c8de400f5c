import GiaobanCore
import Testing

@testable import GiaobanBoard

@Suite struct CalendarPopupTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  private func moved(from iso: String, _ steps: CalendarStep...) throws -> String {
    var calendar = CalendarPopup(try day(iso))
    for step in steps { calendar.move(step, today: try day("2024-02-10")) }
    return calendar.day.iso
  }

  @Test func `it is moved in by days, weeks and months, over their ends`() throws {
    #expect(try moved(from: "2024-02-29", .dayAfter) == "2024-03-01")
    #expect(try moved(from: "2024-03-01", .weekBefore) == "2024-02-23")
    #expect(try moved(from: "2024-01-31", .monthAfter) == "2024-02-29")
    #expect(try moved(from: "2024-02-29", .monthBefore, .monthEnd) == "2024-01-31")
    #expect(try moved(from: "2025-12-24", .today) == "2024-02-10")
  }

  @Test func `it stays within the years that can be written down`() throws {
    #expect(try moved(from: "2200-12-31", .dayAfter, .monthAfter) == "2200-12-31")
    #expect(try moved(from: "1900-01-01", .weekBefore) == "1900-01-01")
  }
}
