import Testing

@testable import GiaobanReports

struct HTMLTextTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("a\nb", "a<br>b"), ("a\r\nb", "a<br>b"),
    // A combining mark makes one Character of the two: only scalars see the mark below.
    ("<\u{338}b", "&lt;\u{338}b"), ("&\u{301}lt;", "&amp;\u{301}lt;"), ("\u{1B}[2J", "^[[2J"),
    ("a\u{202E}b", "a&lt;U+202E&gt;b"), ("Đặng Thị Ngọc", "Đặng Thị Ngọc"),
  ])
  func `what stands between tags cannot be a tag`(text: String, expected: String) {
    #expect(Array(HTMLText.content(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `an attribute is one line without a quotation mark`() {
    #expect(HTMLText.plain("a\"\nonload='x'>") == "a&quot; onload=&#39;x&#39;&gt;")
  }

  @Test(arguments: [
    (
      "see https://example.org/a?b=1&c=2.",
      "see <a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>."
    ),
    ("(mailto:vp@example.org)", "(<a href=\"mailto:vp@example.org\">mailto:vp@example.org</a>)"),
    ("https://example.org/\"onclick=x", "<a href=\"https://example.org/\">https://example.org/</a>&quot;onclick=x"),
  ])
  func `an address of https or mailto is a link`(text: String, expected: String) {
    #expect(HTMLText.content(text) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "http://example.org", "data:text/html,x", "xhttps://example.org", "https://", "mailto:?",
    "HTTPS-//x", "file:///etc/passwd", "9https://example.org", "https:///etc",
  ])
  func `nothing else is a link`(text: String) {
    #expect(!HTMLText.content(text).contains("<a "))
  }

  @Test func `a link ends before a letter that is not ASCII`() {
    // A Cyrillic letter in a name of ASCII would lead somewhere else than it says.
    #expect(LinkedText.pieces(of: "https://exаmple.org") == [.address("https://ex"), .words("аmple.org")])
  }

  @Test func `a string of the styles ends neither itself nor the element`() {
    #expect(
      HTMLText.styleString("a\"}</style>\n\\Đ") == "\"a\\22 \\7D \\3C \\2F style\\3E \\A \\5C Đ\"")
  }
}
