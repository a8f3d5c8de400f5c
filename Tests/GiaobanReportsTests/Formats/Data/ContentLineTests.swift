import Testing

@testable import GiaobanReports

struct ContentLineTests {
  @Test(arguments: [
    ("a,b;c\\d", #"a\,b\;c\\d"#), ("a\nb", #"a\nb"#), ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#), ("a\u{85}b", #"a\nb"#),
    ("a\u{2028}b\u{2029}c", #"a\nb\nc"#), ("a\tb", "a b"), ("\u{1B}[2J", "^[[2J"), ("\u{202E}a", "<U+202E>a"),
    // Letters of their own to Swift, and still marks of the format.
    (",\u{301}", "\\,\u{301}"), ("e\u{301}", "e\u{301}"), ("a:b\"c", "a:b\"c"),
  ])
  func `a text is written so that nothing in it ends it`(text: String, escaped: String) {
    #expect(ContentLine.escaped(text).unicodeScalars.elementsEqual(escaped.unicodeScalars), "\(text)")
  }

  @Test(arguments: [0, 1, 74, 75, 76, 149, 150, 500])
  func `a line is folded after at most 75 octets, and unfolds to what it was`(count: Int) {
    for letter in ["a", "ệ", "😀", "e\u{323}\u{302}"] {
      let line = String(repeating: letter, count: count)
      let folded = ContentLine.folded(line)
      #expect(folded.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
      let physical = folded.utf8.split(separator: 0x0A, omittingEmptySubsequences: true)
      for bytes in physical {
        #expect(bytes.count - 1 <= 75)
        // Each part is text by itself: no letter is cut in the middle.
        #expect(String(validating: Array(bytes), as: UTF8.self) != nil)
      }
      let unfolded = folded.unicodeScalars.split(separator: "\r").map { $0.drop { $0 == "\n" } }
      let joined = unfolded.enumerated().map { $0 == 0 ? String($1) : String($1.dropFirst()) }.joined()
      #expect(joined.unicodeScalars.elementsEqual(line.unicodeScalars), "\(letter) × \(count)")
    }
  }

  @Test func `a letter with more marks than a line has room for is folded between them`() {
    let line = "e" + String(repeating: "\u{301}", count: 60)
    let folded = ContentLine.folded(line)
    for bytes in folded.utf8.split(separator: 0x0A) { #expect(bytes.count - 1 <= 75) }
  }
}
