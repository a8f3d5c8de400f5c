import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

/// Whole summaries of the invented ministry, in every format and both languages.
struct ReportFormatTests {
  /// PDF and DOCX are made by tools, of the same page and of its plain form.
  @Test(arguments: [ReportFormat.text, .markdown, .html, .json, .ics], Language.allCases)
  func `the summary of an invented ministry is written as it always was`(
    format: ReportFormat, language: Language
  ) throws {
    let text = format.text(of: try InventedMinistry().summary(), language)
    expectGolden(text, "reports/summary-\(language.rawValue).\(format.fileEnding)")
  }

  @Test(arguments: Language.allCases)
  func `its tables are files for a spreadsheet as they always were`(language: Language) throws {
    let content = ReportFormat.csv.content(of: try InventedMinistry().summary(), language)
    guard case .tables(let files) = content else {
      Issue.record("\(content)")
      return
    }
    #expect(!files.isEmpty && Set(files.map(\.name)).count == files.count)
    for file in files { expectGolden(file.text, "reports/summary-\(language.rawValue)-\(file.name).csv") }
  }

  @Test(arguments: Language.allCases)
  func `PDF is made of the HTML page, DOCX of the words in named styles`(language: Language) throws {
    let summary = try InventedMinistry().summary()
    let page = ReportFormat.html.text(of: summary, language)
    #expect(ReportFormat.pdf.content(of: summary, language) == .page(page))
    guard case .manuscript(let words, let material) = ReportFormat.docx.content(of: summary, language) else {
      Issue.record("no manuscript")
      return
    }
    #expect(words == HTMLReport(medium: .wordProcessor).text(of: summary.document(language)))
    #expect(material.template.starts(with: Array("PK\u{3}\u{4}".utf8)) && material.filter.contains("function Table"))
  }

  @Test(arguments: ReportFormat.allCases)
  func `a meeting's conclusions come in every format`(format: ReportFormat) throws {
    let text = format.text(of: try InventedMinistry().conclusions(), .vietnamese)
    #expect(text.contains("NEW-2") || text.contains("DIG-3"), "\(format)")
  }

  @Test func `formats have names and file endings of their own`() {
    #expect(ReportFormat.allCases.map(\.name) == ["text", "markdown", "html", "pdf", "docx", "csv", "json", "ics"])
    #expect(ReportFormat.allCases.map(\.fileEnding) == ["txt", "md", "html", "pdf", "docx", "csv", "json", "ics"])
    #expect(ReportFormat.allCases.filter(\.isBinary) == [.pdf, .docx])
  }

  @Test(arguments: [
    ("md", ReportFormat.markdown), ("TXT", .text), ("Word", .docx), ("ical", .ics), ("htm", .html), ("csv", .csv),
  ])
  func `a format is found by what else it is called`(name: String, format: ReportFormat) {
    #expect(ReportFormat(named: name) == format)
  }

  @Test func `no other name is a format`() {
    for name in ["", "xlsx", "te", "pdf "] { #expect(ReportFormat(named: name) == nil, "\(name)") }
  }

  @Test(arguments: [
    ("june.pdf", ReportFormat.pdf), ("a.b/june.MD", .markdown), ("june.txt", .text), ("x.csv", .csv),
  ])
  func `the ending of a file says its format`(path: String, format: ReportFormat) {
    #expect(ReportFormat(ofFile: path) == format)
  }

  @Test func `a file without a known ending says none`() {
    for path in ["june", "a.pdf/june", ".pdf", "june.", "", "/", "june.plain"] {
      #expect(ReportFormat(ofFile: path) == (path == "june.plain" ? .text : nil), "\(path)")
    }
  }
}
