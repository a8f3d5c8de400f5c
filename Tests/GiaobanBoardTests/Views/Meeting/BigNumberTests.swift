import Testing

@testable import GiaobanBoard

@Suite struct BigNumberTests {
  @Test func `digits are three columns wide and three rows high`() {
    #expect(
      BigNumber(text: "24.1", isHuge: false).lines == [
        "▀▀█ █ █   ▀█ ", "█▀▀ ▀▀█    █ ", "▀▀▀   ▀ ▀ ▀▀▀",
      ])
  }

  @Test func `huge ones have a row for each pixel, and a unit is text at the foot`() {
    let number = BigNumber(text: "7 k", isHuge: true)
    #expect(number.lines.count == 5 && number.rows == 5)
    #expect(number.lines[0].hasPrefix("██████") && number.lines[4].hasSuffix("k"))
    #expect(Set(number.lines.map(\.count)).count == 1)
  }

  @Test func `a heading stands apart letter by letter`() {
    #expect("chậm tiến độ".spaced == "C H Ậ M   T I Ế N   Đ Ộ")
  }
}
