import GiaobanCore
import Testing

@Suite struct MonthGridTests {
  private func picture(_ iso: String) throws -> [String] {
    MonthGrid(try #require(Month(iso))).weeks.map { week in
      week.map { $0.map { ($0.day < 10 ? " " : "") + String($0.day) } ?? " ·" }.joined(separator: " ")
    }
  }

  @Test func `a month is shown in weeks that begin on Monday`() throws {
    #expect(
      try picture("2023-06") == [
        " ·  ·  ·  1  2  3  4", " 5  6  7  8  9 10 11", "12 13 14 15 16 17 18", "19 20 21 22 23 24 25",
        "26 27 28 29 30  ·  ·",
      ])
  }

  @Test func `a month has four to six weeks`() throws {
    #expect(
      try picture("2027-02") == [
        " 1  2  3  4  5  6  7", " 8  9 10 11 12 13 14", "15 16 17 18 19 20 21", "22 23 24 25 26 27 28",
      ])
    #expect(try picture("2023-10").count == 6)
    #expect(try picture("2023-10").last == "30 31  ·  ·  ·  ·  ·")
  }

  @Test func `weekends and days off are told apart`() throws {
    let month = try #require(Month("2023-09"))
    let off = try #require(Day("2023-09-04"))
    let grid = MonthGrid(month, workingDays: WorkingDays(daysOff: [off]))
    let days = grid.weeks.joined().compactMap { $0 }
    #expect(days.filter(grid.isOff).map(\.day) == [2, 3, 4, 9, 10, 16, 17, 23, 24, 30])
  }
}
