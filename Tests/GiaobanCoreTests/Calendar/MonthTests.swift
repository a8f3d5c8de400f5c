import Foundation
import GiaobanCore
import GiaobanText
import Testing

@Suite struct MonthTests {
  @Test func `the months from 1900 to 2200 follow each other without a gap`() throws {
    var month = try #require(Month(year: 1900, month: 1))
    #expect(month.first == Day("1900-01-01"))
    var wrong: [Month] = []
    while month.year <= 2200 {
      let next = month.adding(months: 1)
      let agrees =
        next.first - month.last == 1 && next - month == 1 && month < next && month.first.day == 1
        && month.contains(month.first) && month.contains(month.last) && !month.contains(next.first)
        && month.last - month.first == month.length - 1 && Month(month.iso) == month
        && Month(year: month.year, month: month.month) == month
      if !agrees { wrong.append(month) }
      month = next
    }
    #expect(wrong.isEmpty)
    #expect(month.first == Day("2200-12-31")?.adding(days: 1))
  }

  @Test(arguments: ["2023-13", "2023-00", "2023-6", "2023-06-01", "1899-12", "2201-01", "202306", "2023-0６", ""])
  func `what is not a month written in ISO form is refused`(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test func `months are added across years in both directions`() throws {
    let month = try #require(Month("2023-01"))
    #expect(month.adding(months: -1).iso == "2022-12")
    #expect(month.adding(months: 25).iso == "2025-02")
    #expect(try #require(Month("2022-06")) - month == -7)
    #expect(month.adding(months: .max).iso == "9999-12")
    #expect(month.adding(months: .min).iso == "0001-01")
  }

  @Test func `February ends as the leap year says`() {
    #expect(Month("2024-02")?.last.iso == "2024-02-29")
    #expect(Month("2100-02")?.last.iso == "2100-02-28")
    #expect(Month("2000-02")?.last.iso == "2000-02-29")
  }

  @Test func `a month is named in both languages`() {
    #expect(Month("2023-06")?.name == Phrase(vi: "tháng 6/2023", en: "June 2023"))
  }

  @Test func `a month is coded as its ISO text and a wrong one is named`() throws {
    let months = [try #require(Month("2023-06"))]
    let data = try JSONEncoder().encode(months)
    #expect(String(decoding: data, as: UTF8.self) == #"["2023-06"]"#)
    #expect(try JSONDecoder().decode([Month].self, from: data) == months)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Month].self, from: Data(#"["2023-13"]"#.utf8))
    }
    #expect(String(describing: error).contains("2023-13"))
  }
}
