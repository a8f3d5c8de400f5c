import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct CalendarPopupTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  private func moved(from iso: String, _ keys: Key...) throws -> String {
    var calendar = CalendarPopup(try day(iso))
    for key in keys { #expect(calendar.handle(key, today: try day("2024-02-10")) == .stay) }
    return calendar.day.iso
  }

  @Test func `it is moved in by days, weeks and months, over their ends`() throws {
    #expect(try moved(from: "2024-02-29", .right) == "2024-03-01")
    #expect(try moved(from: "2024-03-01", .up) == "2024-02-23")
    #expect(try moved(from: "2024-01-31", .pageDown) == "2024-02-29")
    #expect(try moved(from: "2024-02-29", .pageUp, .end) == "2024-01-31")
    #expect(try moved(from: "2025-12-24", .character("t")) == "2024-02-10")
  }

  @Test func `it stays within the years that can be written down`() throws {
    #expect(try moved(from: "2200-12-31", .right, .pageDown) == "2200-12-31")
    #expect(try moved(from: "1900-01-01", .up) == "1900-01-01")
  }

  @Test func `Enter takes the day, Esc none, and what is no key of its own is left to the form`() throws {
    let today = try day("2024-02-10")
    var calendar = CalendarPopup(try day("2024-06-30"))
    #expect(calendar.handle(.enter, today: today) == .take(try day("2024-06-30")))
    #expect(calendar.handle(.escape, today: today) == .close)
    #expect(calendar.handle(.control("s"), today: today) == .leave)
  }
}
