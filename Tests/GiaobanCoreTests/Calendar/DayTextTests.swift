import GiaobanCore
import Testing

@Suite struct DayTextTests {
  @Test func `a day is shown as its readers write it`() throws {
    let day = try #require(Day("2023-06-30"))
    #expect(DayText.full(day, .vietnamese) == "30/06/2023")
    #expect(DayText.full(day, .english) == "30 Jun 2023")
    #expect(DayText.short(day, .vietnamese) == "30/06")
    #expect(DayText.short(day, .english) == "30 Jun")
    let early = try #require(Day("2023-09-02"))
    #expect(DayText.full(early, .vietnamese) == "02/09/2023")
    #expect(DayText.full(early, .english) == "2 Sep 2023")
  }

  @Test func `a day is shown with its weekday`() throws {
    let monday = try #require(Day("2023-06-19"))
    let week = (0..<7).map { monday.adding(days: $0) }
    #expect(
      week.map { DayText.withWeekday($0, .vietnamese) } == [
        "Thứ Hai 19/06", "Thứ Ba 20/06", "Thứ Tư 21/06", "Thứ Năm 22/06", "Thứ Sáu 23/06", "Thứ Bảy 24/06",
        "Chủ Nhật 25/06",
      ])
    #expect(DayText.withWeekday(week[4], .english) == "Fri 23 Jun")
  }

  @Test func `a month is shown long and short`() throws {
    let month = try #require(Month("2023-06"))
    #expect(DayText.full(month, .vietnamese) == "tháng 6/2023")
    #expect(DayText.full(month, .english) == "June 2023")
    #expect(DayText.short(month, .vietnamese) == "T6/2023")
    #expect(DayText.short(month, .english) == "Jun 2023")
    #expect(DayText.short(month.adding(months: 6), .vietnamese) == "T12/2023")
  }
}
