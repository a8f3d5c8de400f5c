import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanReports

/// The page as a whole; what a browser and paper make of it is in ``HTMLValidityTests`` and ``PaperTests``.
struct HTMLReportTests {
  @Test(arguments: Language.allCases)
  func `an official document looks as recorded`(language: Language) {
    let document = SampleDocument(language).official
    expectGolden(HTMLReport().text(of: document), "reports/official-\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases)
  func `a document for word processors looks as recorded`(language: Language) {
    let document = SampleDocument(language).official
    expectGolden(
      HTMLReport(medium: .wordProcessor).text(of: document), "reports/official-\(language.rawValue)-word.html")
  }

  @Test func `a document without a letter has its title as heading and no head of an office`() {
    let text = HTMLReport().text(of: SampleDocument(.english).plain)
    #expect(text.contains("<h1>Practice Ministry · Briefing of May 2027</h1>"))
    #expect(!text.contains("INDEPENDENCE") && !text.contains("class=\"national\""))
  }

  @Test func `records of few columns are a grid: a line for the name would be a line too many`() {
    let columns = ["Code", "Pledge", "Unit", "What"].map { ReportTable.Column($0) }
    let table = ReportTable(layout: .records, columns: columns, rows: [ReportTable.Row(["BC-1", "a", "BC", "ask"])])
    let text = HTMLReport().text(of: ReportDocument([.table(table)]))
    #expect(text.contains("<tr><th scope=\"row\">BC-1</th><td>a</td><td>BC</td><td>ask</td></tr>"))
  }
}
