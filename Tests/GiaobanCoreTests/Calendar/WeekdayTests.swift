import GiaobanCore
import Testing

@Suite struct WeekdayTests {
  @Test func `the week begins on Monday and ends with two days of rest`() {
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test func `short names are those of a wall calendar`() {
    #expect(Weekday.allCases.map(\.name.vi) == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
    #expect(Weekday.allCases.map(\.name.en) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }
}
