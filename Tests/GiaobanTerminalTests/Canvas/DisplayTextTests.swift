import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanTerminal

@Suite struct DisplayTextTests {
  @Test func `what would act is shown as VisibleText shows it`() {
    #expect("a\u{1B}[2J\u{202E}\r\n".displayed == "a^[[2J<U+202E>^M^J")
    #expect("a\u{1B}\u{202E}".displayWidth == 11)
  }

  @Test func `Vietnamese in NFD is shown composed, as wide as in NFC`() {
    let decomposed = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t d\u{31B}"
    #expect(decomposed.displayWidth == 12)
    #expect(Array("Vie\u{323}\u{302}t".displayed.unicodeScalars) == ["V", "i", "ệ", "t"])
    #expect("đường ưỡn".displayWidth == 9)
  }

  @Test func `truncating counts columns`() {
    #expect("Công nghiệp".truncated(to: 11) == "Công nghiệp")
    #expect("Công nghiệp".truncated(to: 6) == "Công…")
    #expect("Công nghiệp".truncated(to: 7) == "Công n…")
    #expect("Công nghiệp".truncated(to: 7, ellipsis: "...") == "Công...")
    #expect("日本語".truncated(to: 4) == "日…")
    #expect("abc".truncated(to: 2, ellipsis: "...") == "ab")
    #expect("abc".truncated(to: 0) == "")
    #expect("abc".truncated(to: -1) == "")
  }

  @Test func `nothing is cut inside what is read as one letter`() {
    #expect("a👨‍👩‍👧b".truncated(to: 6) == "a…")
    #expect("a👨‍👩‍👧b".truncated(to: 8) == "a👨‍👩‍👧b")
    #expect("🇻🇳🇻🇳x".truncated(to: 4) == "🇻🇳…")
    #expect("नमस्ते दुनिया".truncated(to: 4) == "नम…")
    #expect("👍🏽👍🏽".wrapped(to: 5) == ["👍🏽", "👍🏽"])
    // Wider than the line alone is cut where it must be.
    #expect("👨‍👩‍👧".wrapped(to: 4).count == 2)
  }

  @Test func `what joins is left out of the cells, so that no terminal draws one cell for two`() {
    for text in ["👨‍👩‍👧", "क्\u{200D}ष", "🏳️‍🌈"] {
      #expect(!DisplayText.pieces(of: text).contains { $0.text.unicodeScalars.contains("\u{200D}") })
    }
    #expect(DisplayText.pieces(of: "c\u{200D}d").map(\.text).joined() == "c<U+200D>d")
  }

  @Test func `padding fills exactly`() {
    #expect("ệ".padded(to: 3) == "ệ  ")
    #expect("12".padded(to: 4, .right) == "  12")
    #expect("ab".padded(to: 5, .centre) == " ab  ")
    #expect("日本語".padded(to: 4) == "日… ")
    #expect("abcdef".padded(to: 3) == "ab…")
  }

  @Test func `wrapping breaks at blanks and keeps line breaks`() {
    #expect("ký kết với bốn trường".wrapped(to: 10) == ["ký kết với", "bốn trường"])
    #expect("one two\r\n\nthree".wrapped(to: 20) == ["one two", "", "three"])
    #expect("abcdefghij kl".wrapped(to: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect("".wrapped(to: 4) == [""])
    #expect("a b".wrapped(to: 0) == [])
    #expect("日本語".wrapped(to: 1) == [""])
    #expect("日本語".wrapped(to: 3) == ["日", "本", "語"])
    #expect("x日本y".wrapped(to: 2) == ["x", "日", "本", "y"])
  }

  @Test func `one word of half a megabyte is cut in one pass`() {
    let text = "a " + String(repeating: "đ", count: 500_000) + " b"
    var lines: [String] = []
    // A fifth of a second; to begin anew at each line takes minutes.
    #expect(processorTime { lines = text.wrapped(to: 40) } < .seconds(20))
    #expect(lines.count == 1 + 500_000 / 40 + 1)
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.displayWidth == 40 })
  }

  @Test func `without UTF-8 letters lose their marks and nothing moves`() {
    let ascii = DisplayText.pieces(of: "Đường số 1 … ●日").map(DisplayText.ascii).joined()
    #expect(ascii == "Duong so 1 . ?? ")
  }
}
