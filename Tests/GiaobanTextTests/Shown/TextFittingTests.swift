import GiaobanText
import Testing

@Suite struct TextFittingTests {
  private static let texts = [
    "", "a", "Tăng số điểm 12 % – “xong” → 3", "Cafe\u{301} hoa\u{300} bình", "n\u{AD}y", "a\u{200D}b", "中文 chữ",
    "👩‍👩‍👧 nhóm",
    "\u{300}a", "a \u{301}b", "x\u{202E}y\u{2028}z", "tab\tlà\r\ndòng\rmới\u{7F}\u{85}", "©\u{FE0F} ↔\u{FE0F}",
    "· °C \u{A0}",
  ]

  @Test(arguments: texts) func `what is shown has nothing left to be filtered`(text: String) {
    let shown = text.shown
    #expect(shown.shown == shown)
    #expect(!text.shownInOneLine.unicodeScalars.contains("\n"))
  }

  @Test(arguments: texts, [2, 5, 80]) func `wrapped lines keep every letter and none is too wide`(
    text: String, width: Int
  ) {
    let shown = text.shown
    let lines = shown.wrapped(to: width)
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" }
    #expect(
      lines.flatMap(\.unicodeScalars).filter { !isBlank($0) } == shown.unicodeScalars.filter { !isBlank($0) })
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test func `blanks are where lines break, and a number keeps its per cent sign`() {
    #expect("một  hai ba bốn".wrapped(to: 8) == ["một hai", "ba bốn"])
    #expect("đạt hơn 95 % rồi".wrapped(to: 10) == ["đạt hơn", "95 % rồi"])
    #expect("dài\n\n ngắn ".wrapped(to: 10) == ["dài", "", "ngắn"])
    #expect("abcdefg hi".wrapped(to: 3) == ["abc", "def", "g", "hi"])
  }
}
