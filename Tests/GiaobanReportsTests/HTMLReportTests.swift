import GiaobanCore
import GiaobanTestSupport
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
}
