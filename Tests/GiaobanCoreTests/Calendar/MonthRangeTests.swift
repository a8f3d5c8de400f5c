import GiaobanCore
import GiaobanText
import Testing

@Suite struct MonthRangeTests {
  private func months(_ text: String) -> [String]? { MonthRange(text)?.map(\.iso) }

  @Test func `a month, several months, a quarter and a year can be written`() {
    #expect(months("2027-06") == ["2027-06"])
    #expect(months("2027-11..2028-02") == ["2027-11", "2027-12", "2028-01", "2028-02"])
    #expect(months("2027-Q1") == ["2027-01", "2027-02", "2027-03"])
    #expect(months("2027-q4") == ["2027-10", "2027-11", "2027-12"])
    #expect(MonthRange("2027") == MonthRange(month("2027-01"), month("2027-12")))
  }

  @Test(arguments: [
    "", "2027-13", "2027-Q5", "2027-Q0", "2027-06..2027-04", "2027-06.2027-07", "27", "2027-06..", "２０２７",
  ])
  func `other text is no range`(text: String) {
    #expect(MonthRange(text) == nil)
  }

  @Test func `it holds the days and months between its ends`() {
    let range = MonthRange(month("2027-04"), month("2027-06"))
    #expect(range.count == 3 && !range.isOneMonth && MonthRange(month("2027-04")).isOneMonth)
    #expect(range.contains(day("2027-04-01")) && range.contains(day("2027-06-30")))
    #expect(!range.contains(day("2027-03-31")) && !range.contains(day("2027-07-01")))
    #expect(range.contains(month("2027-05")) && !range.contains(month("2027-07")))
    #expect(range.earlier(by: 12) == MonthRange("2026-04..2026-06"))
  }

  @Test func `it is written as it is read, and named in both languages`() {
    #expect(MonthRange("2027-04..2027-06")?.iso == "2027-04..2027-06")
    #expect(MonthRange("2027-06..2027-06")?.iso == "2027-06")
    #expect(
      MonthRange("2027-04..2027-05")?.name
        == Phrase(vi: "từ tháng 4/2027 đến tháng 5/2027", en: "April 2027 to May 2027"))
    #expect(
      MonthRange("2027-03..2027-05")?.name
        == Phrase(vi: "từ tháng 3/2027 đến tháng 5/2027", en: "March 2027 to May 2027"))
    #expect(MonthRange("2027-Q1")?.name == Phrase(vi: "quý I/2027", en: "quarter 1 of 2027"))
    #expect(MonthRange("2027-Q4")?.name == Phrase(vi: "quý IV/2027", en: "quarter 4 of 2027"))
    #expect(MonthRange("2027")?.name == Phrase(vi: "năm 2027", en: "2027"))
    #expect(MonthRange("2027-06")?.name == month("2027-06").name)
  }
}
