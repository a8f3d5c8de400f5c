import Testing

@testable import GiaobanBoard

@Suite struct ElapsedTimeTests {
  @Test(arguments: [(0, "0:00"), (59_999, "0:59"), (60_000, "1:00"), (754_000, "12:34"), (3_845_000, "1:04:05")])
  func `it is minutes and seconds, from an hour on with hours`(milliseconds: Int, text: String) {
    #expect(ElapsedTime.text(milliseconds) == text)
  }
}
