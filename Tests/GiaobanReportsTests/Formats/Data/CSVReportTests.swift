import GiaobanText
import Testing

@testable import GiaobanReports

struct CSVReportTests {
  private static let columns = [
    ReportTable.Column("Mã"), ReportTable.Column("Cam kết", isFlexible: true), ReportTable.Column("Số", isNumber: true),
  ]

  private func table(
    _ rows: [[String]], name: String = "pledges", group: String? = nil, notes: [String?] = []
  ) -> ReportTable {
    let rows = rows.enumerated().map { place, cells in
      ReportTable.Row(cells, note: notes.indices.contains(place) ? notes[place] : nil)
    }
    return ReportTable(name: name, group: group, columns: Self.columns, noteName: "Lý do", rows: rows)
  }

  @Test func `a table is a file with a byte order mark, and its lines end with CRLF`() {
    let document = ReportDocument([.title("A"), .table(table([["BC-1", "Một", "3"]]))], in: .vietnamese)
    let files = CSVReport().files(of: document)
    #expect(files.map(\.name) == ["pledges"])
    #expect(files.first?.text == "\u{FEFF}Mã,Cam kết,Số\r\nBC-1,Một,3\r\n")
  }

  @Test func `tables of one name are one file, with what tells them apart in front and the notes last`() {
    let document = ReportDocument(
      [
        .table(table([["BC-1", "Một", "3"]], group: "Báo chí, in", notes: ["vì thế"])),
        .table(table([["X", "Hai", "1"]], name: "done")),
        .table(table([["SO-1", "Ba", "–"]], group: "Số")),
      ], in: .vietnamese)
    let files = CSVReport().files(of: document)
    #expect(files.map(\.name) == ["pledges", "done"])
    #expect(
      files.first?.text
        == "\u{FEFF}Nhóm,Mã,Cam kết,Số,Lý do\r\n\"Báo chí, in\",BC-1,Một,3,vì thế\r\nSố,SO-1,Ba,,\r\n")
  }

  @Test func `tables of one name with other columns are files of their own`() {
    let other = ReportTable(name: "pledges", columns: [ReportTable.Column("Khác")], rows: [ReportTable.Row(["x"])])
    let document = ReportDocument([
      .table(table([["BC-1", "Một", "3"]])), .table(other), .table(ReportTable(columns: [], rows: [])),
    ])
    #expect(CSVReport().files(of: document).map(\.name) == ["pledges", "pledges-2", "table"])
  }

  @Test func `a document without tables has no files`() {
    #expect(CSVReport().files(of: ReportDocument([.title("A")])).isEmpty)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("  =A1", "'  =A1"), ("-2 người", "'-2 người"), ("@SUM(A1)", "'@SUM(A1)"), ("+84", "'+84"),
    ("\tx", "'\u{20}x"), ("\rx", "'^Mx"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{FF1D}1", "'\u{FF1D}1"),
    // A letter of its own to Swift, and still what a spreadsheet takes for a formula.
    ("=\u{301}1", "'=\u{301}1"), ("\n-x", "\"'\n-x\""), ("a=1", "a=1"), ("", ""),
    ("2/3", "'2/3"), ("2/3/4", "2/3/4"), ("/3", "/3"),
  ])
  func `what a spreadsheet would work out, or take for a day, is made text`(text: String, field: String) {
    #expect(CSVField.text(text) == field)
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("\"", "\"\"\"\""), ("a\r\nb", "\"a\nb\""), (" a", "\" a\""),
    ("\u{1B}[2J", "^[[2J"), ("\u{202E}a", "<U+202E>a"), ("\u{2028}", "<U+2028>"), ("Đặng", "Đặng"),
  ])
  func `a field is quoted where it must be, and controls are marks`(text: String, field: String) {
    #expect(CSVField.text(text) == field)
  }

  @Test(arguments: [
    ("21.914", Language.vietnamese, "21914"), ("98,63 %", .vietnamese, "\"98,63%\""), ("-2", .vietnamese, "-2"),
    ("+3", .vietnamese, "3"), ("0,5", .vietnamese, "\"0,5\""), ("21,914", .english, "21914"),
    ("98.63%", .english, "98.63%"), ("-0.5", .english, "-0.5"), ("–", .english, ""),
    // No numbers of that language, and so text.
    ("98.63", .vietnamese, "98.63"), ("+", .english, "'+"), ("+-3", .english, "'+-3"), ("-2+3", .english, "'-2+3"),
    ("was 80%", .english, "was 80%"), ("%", .english, "%"),
  ])
  func `a number stays one for a spreadsheet of the language`(cell: String, language: Language, field: String) {
    #expect(CSVField.cell(cell, of: ReportTable.Column("n", isNumber: true), language) == field)
  }

  @Test func `a number is text where the column has none`() {
    #expect(CSVField.cell("-2", of: ReportTable.Column("n"), .english) == "'-2")
  }

  @Test func `days are written as in every file, but never within recorded words`() {
    let days = ReportTable.Column("Hạn")
    let words = ReportTable.Column("Cam kết", isFlexible: true)
    #expect(CSVField.cell("30/06/2027", of: days, .vietnamese) == "2027-06-30")
    #expect(CSVField.cell("5 Jun 2027", of: days, .english) == "2027-06-05")
    #expect(CSVField.cell("5/6/2027", of: days, .vietnamese) == "5/6/2027")
    #expect(CSVField.cell("31/02/2027", of: days, .vietnamese) == "31/02/2027")
    #expect(CSVField.cell("30/06/2027", of: words, .vietnamese) == "30/06/2027")
  }
}
