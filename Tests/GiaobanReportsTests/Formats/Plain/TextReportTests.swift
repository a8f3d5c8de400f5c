import GiaobanText
import Testing

@testable import GiaobanReports

struct TextReportTests {
  @Test func `a table is a grid while it fits, its flexible column cut`() {
    let columns = [
      ReportTable.Column("Code"), ReportTable.Column("Pledge", isFlexible: true),
      ReportTable.Column("n", isNumber: true),
    ]
    let title = "Một cam kết có tên dài hơn chỗ dành cho nó"
    let table = ReportTable(columns: columns, rows: [ReportTable.Row(["A-1", title, "7"], note: "vì sao")])
    #expect(
      TextReport(columns: 40).text(of: ReportDocument([.table(table)])) == """
        Code  Pledge                           n
        ----  -------------------------------  -
        A-1   Một cam kết có tên dài hơn chỗ…  7
          vì sao

        """)
  }

  @Test func `what does not fit as a grid becomes records`() {
    let columns = ["Code", "Pledge", "First", "Second"].map { ReportTable.Column($0) }
    let row = ReportTable.Row(["A-1", "Tên", "mười hai ký tự dài", "hai mươi ký tự dài"], note: "vì sao")
    let table = ReportTable(columns: columns, rows: [row, ReportTable.Row(["A-2", "B", "–", ""])])
    #expect(
      TextReport(columns: 40).text(of: ReportDocument([.table(table)])) == """
        A-1  Tên
             First: mười hai ký tự dài; Second:
             hai mươi ký tự dài
             vì sao
        A-2  B

        """)
  }

  @Test(arguments: [
    ("Đặng", 4), ("Đa\u{323}ng", 4), ("日本", 4), ("", 0), ("e\u{301}\u{302}", 1), ("\u{200D}", 8),
  ])
  func `width counts columns`(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test func `text is cut and broken by whole letters`() {
    #expect("日本語".truncated(to: 5) == "日本…")
    #expect("日本語".truncated(to: 4) == "日…")
    #expect("Đặng".truncated(to: 4) == "Đặng")
    #expect("aaa bb cccccccc".wrapped(to: 5) == ["aaa", "bb", "ccccc", "ccc"])
    #expect("a\n\nb".wrapped(to: 5) == ["a", "", "b"])
    #expect("".wrapped(to: 5) == [""])
  }

  @Test(arguments: [
    ("\u{1B}[2J", "^[[2J"), ("a\r\nb", "a\nb"), ("a\rb", "a^Mb"), ("\u{7F}\0", "^?^@"), ("\u{9B}", "<U+009B>"),
    ("\u{202E}", "<U+202E>"), ("\u{85}", "<U+0085>"), ("\t", " "), ("e\u{301}", "e\u{301}"),
    ("\u{1B}\u{301}", "^[◌\u{301}"),
  ])
  func `control characters are shown as marks`(text: String, expected: String) {
    #expect(text.shown.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
