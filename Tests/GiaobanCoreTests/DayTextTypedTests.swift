import GiaobanCore
import Testing

@Suite struct DayTextTypedTests {
  /// A Wednesday in the second quarter.
  private static let today = Day(year: 2023, month: 6, day: 21) ?? .first

  private func typed(_ text: String, base: Day? = nil) -> String? {
    DayText.typed(text, from: Self.today, base: base)?.iso
  }

  @Test(arguments: [
    ("2024-12-31", "2024-12-31"), ("31/12/2024", "2024-12-31"), ("31.12.2024", "2024-12-31"),
    ("1/2/2024", "2024-02-01"),
    (" 31/12/2024 ", "2024-12-31"), ("30 Jun 2024", "2024-06-30"), ("5 september 2024", "2024-09-05"),
  ])
  func `a whole day is read as it is written on paper and on the screen`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
  }

  @Test(arguments: [
    ("31/12", "2023-12-31"), ("21/6", "2023-06-21"), ("20/6", "2024-06-20"), ("1.1", "2024-01-01"),
    ("29/2", "2024-02-29"), ("30 Jun", "2023-06-30"), ("2 may", "2024-05-02"),
  ])
  func `a day without a year is the next such day, today included`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
  }

  @Test(arguments: [
    ("+30d", "2023-07-21"), ("+30", "2023-07-21"), ("+2w", "2023-07-05"), ("+3m", "2023-09-21"), ("+1y", "2024-06-21"),
    ("-1d", "2023-06-20"), ("-2w", "2023-06-07"), ("+ 3 months", "2023-09-21"), ("+30 ngày", "2023-07-21"),
    ("+2 tuần", "2023-07-05"), ("+3 tháng", "2023-09-21"), ("+1 nam", "2024-06-21"),
  ])
  func `a sign counts from today`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
  }

  @Test func `a sign counts from the base day that a form gives, everything else from today`() throws {
    let due = try #require(Day("2024-01-31"))
    #expect(typed("+30d", base: due) == "2024-03-01")
    #expect(typed("+1m", base: due) == "2024-02-29")
    #expect(typed("+13m", base: due) == "2025-02-28")
    #expect(typed("-2m", base: due) == "2023-11-30")
    #expect(typed("today", base: due) == "2023-06-21")
    #expect(typed("end of quarter", base: due) == "2023-06-30")
    #expect(typed("31/12", base: due) == "2023-12-31")
  }

  @Test(arguments: [
    ("today", "2023-06-21"), ("Hôm nay", "2023-06-21"), ("hom  nay", "2023-06-21"), ("tomorrow", "2023-06-22"),
    ("mai", "2023-06-22"), ("ngày mai", "2023-06-22"), ("yesterday", "2023-06-20"), ("hôm qua", "2023-06-20"),
    ("wed", "2023-06-28"), ("Friday", "2023-06-23"), ("thứ sáu", "2023-06-23"), ("thu 6", "2023-06-23"),
    ("T2", "2023-06-26"), ("thu", "2023-06-22"), ("thứ năm", "2023-06-22"), ("chủ nhật", "2023-06-25"),
  ])
  func `days are named in both languages, accents optional`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
  }

  @Test(arguments: [
    ("end of month", "2023-06-30"), ("cuối tháng", "2023-06-30"), ("end of the month", "2023-06-30"),
    ("end of next month", "2023-07-31"), ("cuối tháng sau", "2023-07-31"), ("cuoi thang truoc", "2023-05-31"),
    ("end of quarter", "2023-06-30"), ("cuối quý", "2023-06-30"), ("end of next quarter", "2023-09-30"),
    ("cuối quý sau", "2023-09-30"), ("cuối quý tới", "2023-09-30"), ("end of last quarter", "2023-03-31"),
    ("end of year", "2023-12-31"), ("cuối năm", "2023-12-31"), ("cuối năm nay", "2023-12-31"),
    ("cuối năm sau", "2024-12-31"), ("end of this year", "2023-12-31"),
  ])
  func `the end of a month, quarter or year is that of today, or a neighbour's`(_ text: String, _ day: String) {
    #expect(typed(text) == day)
  }

  @Test(arguments: [
    ("cuối tháng 6", "2023-06-30"), ("cuối tháng 2", "2024-02-29"), ("cuối tháng 2/2025", "2025-02-28"),
    ("cuối tháng 2 năm 2025", "2025-02-28"), ("end of june", "2023-06-30"), ("end of feb 2025", "2025-02-28"),
    ("cuối quý 3", "2023-09-30"), ("cuối quý III", "2023-09-30"), ("cuối quý I", "2024-03-31"),
    ("cuối quý 3/2025", "2025-09-30"), ("end of q4 2024", "2024-12-31"), ("end of q1", "2024-03-31"),
    ("cuối năm 2025", "2025-12-31"), ("end of 2025", "2025-12-31"),
  ])
  func `the end of a numbered month or quarter is the next such, or that of the year it names`(
    _ text: String, _ day: String
  ) {
    #expect(typed(text) == day)
  }

  @Test(arguments: [
    "", " ", "soon", "31", "32/1", "30/2", "30/2/2024", "31/12/24", "31//12", "31/12/2024/1", "+", "+d", "+3x", "3d",
    "++3d", "+ -3d", "+9999999d", "+900y", "-900y", "end of", "end", "cuối", "end of week", "end of month month",
    "end of next next month", "cuối quý 5", "cuối tháng 13", "cuối tháng 0", "end of next june", "end of q3 2024 7",
    "cuối năm 99", "end of june july", "31 dec 24", "0 jan", "31 dec x", "２１/6", "21/6\u{665}",
  ])
  func `what names no day is refused`(_ text: String) {
    #expect(typed(text) == nil)
  }

  @Test func `without a day to count from only whole days are read`() {
    #expect(DayText.typed("2024-12-31")?.iso == "2024-12-31")
    #expect(DayText.typed("31.12.2024")?.iso == "2024-12-31")
    for text in ["31/12", "+30d", "today", "31/+12/2024", "31/12/24", "31/12/02024", "a/b/2024"] {
      #expect(DayText.typed(text) == nil)
    }
  }

  @Test func `what was typed wrongly is named, with examples that are right`() {
    let phrase = DayText.notADay("soon")
    #expect(phrase.en == "“soon” is no day; for example 2024-12-31, 31/12, +30d, end of quarter.")
    #expect(phrase.vi == "“soon” không phải là ngày; ví dụ 2024-12-31, 31/12, +30d, cuối quý.")
  }
}
