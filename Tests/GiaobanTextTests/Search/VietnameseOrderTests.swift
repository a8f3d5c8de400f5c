import Foundation
import GiaobanText
import Testing

@Suite struct VietnameseOrderTests {
  @Test func `the letters come in the order of the alphabet`() {
    let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)
    #expect(alphabet.reversed().sorted(by: VietnameseOrder.precedes) == alphabet)
    let capitals = alphabet.map { $0.uppercased() }
    #expect(capitals.reversed().sorted(by: VietnameseOrder.precedes) == capitals)
  }

  @Test func `the tones come in their order, in NFC and NFD`() {
    let tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    #expect(tones.reversed().sorted(by: VietnameseOrder.precedes) == tones)
    let decomposed = tones.map(\.decomposedStringWithCanonicalMapping)
    #expect(decomposed.reversed().sorted(by: VietnameseOrder.precedes) == decomposed)
  }

  @Test func `a tone counts only when all letters are the same`() {
    let words = ["an", "án lệ", "ăn", "ấn", "báo", "bảo tồn", "dân", "Đài", "đan", "ôn", "ơn", "un", "ưng"]
    #expect(words.reversed().sorted(by: VietnameseOrder.precedes) == words)
    #expect(VietnameseOrder.precedes("má a", "ma b"))
    #expect(VietnameseOrder.precedes("đá", "đạ"))
    #expect(VietnameseOrder.precedes("họ", "hô"))
  }

  @Test func `a shorter text, a blank and a digit come first`() {
    let words = ["2 vùng", "An", "An Bình", "Anh", "Я"]
    #expect(words.reversed().sorted(by: VietnameseOrder.precedes) == words)
  }

  @Test func `a title in quotes stands where its word belongs, and the eth with đ`() {
    let titles = ["Ba việc", "“Bốn không”", "Cà phê", "\"Dân\"", "\u{D0}ề án", "‘Nhà’", "«Xanh»", "Ý kiến"]
    #expect(titles.reversed().sorted(by: VietnameseOrder.precedes) == titles)
    #expect(VietnameseOrder.precedes("“", "a"))
  }

  @Test func `elements are sorted by their text and texts that differ in case keep one order`() {
    let names = [(1, "Bình"), (2, "an"), (3, "An"), (4, "Ân")]
    #expect(VietnameseOrder.sorted(names) { $0.1 }.map(\.0) == [3, 2, 4, 1])
    #expect(!VietnameseOrder.precedes("An", "An"))
  }
}
