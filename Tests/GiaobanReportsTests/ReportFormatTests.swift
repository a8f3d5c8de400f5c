import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import Testing

/// Whole summaries of the invented ministry, in every format and both languages.
struct ReportFormatTests {
  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `the summary of an invented ministry is written as it always was`(
    format: ReportFormat, language: Language
  ) throws {
    let text = format.text(of: try InventedMinistry().summary(), language)
    expectGolden(text, "reports/summary-\(language.rawValue).\(format.fileEnding)")
  }

  @Test func `formats have names and file endings of their own`() {
    #expect(ReportFormat.allCases.map(\.name) == ["text", "markdown", "json"])
    #expect(ReportFormat.allCases.map(\.fileEnding) == ["txt", "md", "json"])
  }
}
