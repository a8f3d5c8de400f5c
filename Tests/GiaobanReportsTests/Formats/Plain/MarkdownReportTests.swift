import Testing

@testable import GiaobanReports

struct MarkdownReportTests {
  @Test(arguments: [
    ("BC-3 và 1.5", "BC-3 và 1.5"), ("- a", #"\- a"#), ("12. a", #"12\. a"#), ("+1", #"\+1"#), ("a|b", #"a\|b"#),
    ("<b>&", "&lt;b&gt;&amp;"), ("`a` *b* _c_ ~d~", #"\`a\` \*b\* \_c\_ \~d\~"#), ("[a](b)", #"\[a\](b)"#),
    ("a\nb", "a<br>b"), ("a\r\nb", "a<br>b"), ("    a", "a"), ("\\|", #"\\\|"#), ("\u{202E}a", "&lt;U+202E&gt;a"),
    ("$x$ # !", "\\$x\\$ \\# \\!"),
  ])
  func `marks are escaped where they are marks`(text: String, expected: String) {
    #expect(MarkdownReport.escaped(text, lineBreak: "<br>") == expected)
  }

  @Test func `fields are a list with bold names`() {
    let document = ReportDocument([.title("A"), .fields([ReportDocument.Field("Due", "*now*")]), .heading("B")])
    #expect(MarkdownReport().text(of: document) == "# A\n\n- **Due:** \\*now\\*\n\n## B\n")
  }
}
