import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanReports

/// What tidy, which knows HTML and not this program, says of the pages.
struct HTMLValidityTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder("tidy")
  }

  private func expectValid(_ text: String, _ comment: Comment) throws {
    let file = try folder.write(text, to: "page.html")
    let outcome = try DocumentTool("tidy").run(["-quiet", "-errors", "-utf8", file], in: folder, mayFail: true)
    #expect(outcome.stderr == "", comment)
    #expect(outcome.exitCode == 0, comment)
  }

  @Test(arguments: HTMLReport.Medium.allCases, Language.allCases)
  func `tidy finds nothing to say of any part`(medium: HTMLReport.Medium, language: Language) throws {
    let sample = SampleDocument(language)
    for document in [sample.official, sample.plain] {
      try expectValid(HTMLReport(medium: medium).text(of: document), "\(medium)")
    }
  }

  @Test(arguments: HTMLReport.Medium.allCases)
  func `tidy finds nothing to say of hostile text`(medium: HTMLReport.Medium) throws {
    let document = HTMLHostileTextTests.document(HTMLHostileTextTests.hostile)
    try expectValid(HTMLReport(medium: medium).text(of: document), "\(medium)")
  }

  @Test func `tidy does find what is wrong`() throws {
    let file = try folder.write("<!DOCTYPE html><title>a</title><p><b>c</p>", to: "wrong.html")
    let outcome = try DocumentTool("tidy").run(["-quiet", "-errors", "-utf8", file], in: folder, mayFail: true)
    #expect(outcome.exitCode == 1)
  }
}
