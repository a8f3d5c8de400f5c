import GiaobanCore
import Testing

@Suite struct MonthSetTests {
  private let anchor = month("2023-06")

  @Test func `it keeps the months within reach back from its anchor`() {
    let set = MonthSet(anchor: anchor, months: ["2023-06", "2023-01", "2018-05"].map(month))
    #expect(set.contains(anchor))
    #expect(set.contains(month("2023-01")))
    #expect(set.contains(anchor.adding(months: -61)))
    #expect(!set.contains(month("2023-05")))
    #expect(set.latest == anchor)
  }

  @Test func `months after the anchor and beyond reach are left out`() {
    let set = MonthSet(anchor: anchor, months: [month("2023-07"), anchor.adding(months: -62), month("1900-01")])
    #expect(set.bits == 0)
    #expect(set.latest == nil)
    #expect(!set.contains(month("2023-07")))
    #expect(!set.contains(month("1900-01")))
    #expect(!set.contains(month("2200-12")))
  }

  @Test func `it gives its months latest first, and those that another set has not`() {
    let months = ["2023-06", "2023-02", "2018-05"].map(month)
    let set = MonthSet(anchor: anchor, months: months)
    #expect(Array(set) == months)
    #expect(Array(set.subtracting(MonthSet(anchor: anchor, months: [months[1]]))) == [months[0], months[2]])
    let other = MonthSet(anchor: month("2023-08"), months: [month("2023-07"), anchor])
    #expect(Array(set.subtracting(other)) == [months[1], months[2]])
    #expect(Array(MonthSet(anchor: anchor, bits: 0)) == [])
  }

  @Test func `the latest is the one nearest to the anchor`() {
    #expect(MonthSet(anchor: anchor, months: ["2022-11", "2023-02", "2020-01"].map(month)).latest == month("2023-02"))
    #expect(MonthSet(anchor: anchor, months: [anchor.adding(months: -61)]).latest == month("2018-05"))
  }
}
