import Foundation
import GiaobanCore
import Testing

@Suite struct DayTests {
  /// A calendar kept by hand: a table of month lengths and one step at a time, leap years named by exclusion.
  private static func isLeap(_ year: Int) -> Bool {
    if [1900, 2100, 2200].contains(year) { return false }
    return year & 3 == 0
  }

  @Test func `every day from 1900 to 2200 agrees with a calendar kept by hand`() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25_567  // 1900-01-01, a Monday: 70 years of 365 days and 17 leap days before 1970
    var weekday = 1
    var wrong: [String] = []
    for year in 1900...2200 {
      for month in 1...12 {
        let length = month == 2 && Self.isLeap(year) ? 29 : lengths[month - 1]
        for day in 1...length {
          let value = Day(number: number)
          let padded = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          let agrees =
            value.year == year && value.month == month && value.day == day && value.iso == padded
            && Day(padded) == value && Day(year: year, month: month, day: day) == value
            && value.weekday.rawValue == weekday
          if !agrees { wrong.append(padded) }
          number += 1
          weekday = weekday % 7 + 1
        }
        if Day(year: year, month: month, day: length + 1) != nil { wrong.append("\(year)-\(month) is too long") }
      }
    }
    #expect(wrong.isEmpty)
    #expect(number == Day("2200-12-31").map { $0.number + 1 })
  }

  @Test func `the first day of every year is that of Python's calendar`() throws {
    let rows = try Table.rows("years.csv")
    #expect(rows.count == 301)
    for row in rows {
      let numbers = row.compactMap { Int($0) }
      try #require(numbers.count == 5)
      let first = try #require(Day(year: numbers[0], month: 1, day: 1))
      let last = try #require(Day(year: numbers[0], month: 12, day: 31))
      #expect(first.number == numbers[1] && first.weekday.rawValue == numbers[2], "\(row)")
      #expect(last - first + 1 == numbers[3], "\(row)")
      #expect((Day(year: numbers[0], month: 2, day: 29) != nil) == (numbers[4] == 1), "\(row)")
    }
  }

  @Test func `weekdays that are known`() {
    #expect(Day("1970-01-01")?.weekday == .thursday)
    #expect(Day("1975-04-30")?.weekday == .wednesday)
    #expect(Day("2000-02-29")?.weekday == .tuesday)
    #expect(Day("2023-05-25")?.weekday == .thursday)
    #expect(Day("2023-06-25")?.weekday == .sunday)
  }

  @Test(arguments: [
    "2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00", "2023-1-01",
    "1899-12-31", "2201-01-01", "2023-06-25 ", " 2023-06-25", "2023/06/25", "20230625", "+023-06-25", "2023-06--5",
    "２０２３-06-25", "2023-06-2\u{665}", "2023-06-25\r\n", "", "----------",
  ])
  func `what is not a calendar day written in ISO form is refused`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `the 30th of February does not become the 2nd of March`() {
    #expect(Day(year: 2024, month: 2, day: 29)?.iso == "2024-02-29")
    #expect(Day(year: 2024, month: 2, day: 30) == nil)
    #expect(Day(year: 2024, month: 2, day: 0) == nil)
    #expect(Day(year: .max, month: .max, day: .max) == nil)
  }

  @Test func `days are counted and added across months and years`() throws {
    let day = try #require(Day("2023-12-31"))
    #expect(day.adding(days: 1).iso == "2024-01-01")
    #expect(day.adding(days: -365).iso == "2022-12-31")
    #expect(try #require(Day("2025-01-01")) - #require(Day("2023-01-01")) == 731)
    #expect(day < day.adding(days: 1))
    #expect(day.inMonth.iso == "2023-12")
  }

  @Test func `adding months keeps the day of the month, or takes the last one of a shorter month`() throws {
    let day = try #require(Day("2024-01-31"))
    #expect(day.adding(months: 1).iso == "2024-02-29")
    #expect(day.adding(months: 3).iso == "2024-04-30")
    #expect(day.adding(months: 12).iso == "2025-01-31")
    #expect(day.adding(months: -11).iso == "2023-02-28")
    #expect(day.adding(months: 0) == day)
    #expect(day.adding(months: .max) == .last)
  }

  @Test func `some months later it is the day that dateutil says`() throws {
    for row in try Table.rows("added-months.csv") {
      let day = try #require(Day(row[0]))
      let months = try #require(Int(row[1]))
      #expect(day.adding(months: months).iso == row[2], "\(row)")
    }
  }

  @Test func `no arithmetic leaves the calendar or overflows`() {
    #expect(Day(number: .max).iso == "9999-12-31")
    #expect(Day(number: .min).iso == "0001-01-01")
    #expect(Day(number: 0).adding(days: .max) == .last)
    #expect(Day(number: -1).adding(days: .min) == .first)
    #expect(Day.last.inMonth.last == .last)
    #expect(Day.first.inMonth.first == .first)
  }

  @Test func `a day is coded as its ISO text and a wrong one is named`() throws {
    let days = [try #require(Day("2023-06-30"))]
    let data = try JSONEncoder().encode(days)
    #expect(String(decoding: data, as: UTF8.self) == #"["2023-06-30"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == days)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2023-02-30"]"#.utf8))
    }
    #expect(String(describing: error).contains("2023-02-30"))
  }
}
