import Foundation
import GiaobanTestSupport
import Testing

/// The DOCX as a word processor opens it, and as LibreOffice makes it where there is no pandoc.
@Suite(.enabled(if: DocumentTool.largeOnesAreAsked, "needs LibreOffice: `make test-documents` runs it"), .serialized)
struct WordDocumentTests {
  private let program: Program

  init() throws {
    program = try Program.withPracticeYear()
  }

  /// The words of each page that LibreOffice makes of it, without those behind.
  private func pages(of name: String) throws -> [String] {
    let folder = program.folder
    let made = try runProgram(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://" + folder.file("profile"), "--headless", "--convert-to", "pdf", "--outdir",
        folder.file("opened"), folder.file(name),
      ], environment: folder.userEnvironment())
    #expect(made.exitCode == 0, "\(made.stderr)")
    let path = folder.file("opened/" + (name as NSString).deletingPathExtension + ".pdf")
    let information = try runProgram("/usr/bin/pdfinfo", [path], environment: [:]).stdout
    #expect(information.contains("(A4)"))
    let words = try runProgram("/usr/bin/pdftotext", ["-layout", path, "-"], environment: [:]).stdout
    return words.split(separator: "\u{0C}").map(String.init)
  }

  @Test func `its pages are numbered from the second, and the head is that of an official document`() throws {
    let outcome = try program.run("summary", "--lang", "vi", "--output", "june.docx")
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    let pages = try pages(of: "june.docx")
    #expect(pages.count > 2)
    let firstLines = pages.map { $0.split(separator: "\n").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? "" }
    #expect(firstLines.dropFirst().prefix(3).elementsEqual((2...4).prefix(pages.count - 1).map(String.init)))
    let first = try #require(pages.first)
    #expect(first.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && first.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(firstLines[0] != "1" && first.contains("BÁO CÁO"))
    let fonts = try runProgram(
      "/usr/bin/pdffonts", [program.folder.file("opened/june.pdf")], environment: [:]
    ).stdout
    #expect(fonts.contains("TimesNewRoman") || fonts.contains("LiberationSerif"), "\(fonts)")
  }

  @Test func `without pandoc LibreOffice makes it`() throws {
    let tools = try Tools()
    // What the script that starts it needs.
    for name in ["soffice", "sh", "dirname", "basename", "sed", "grep", "uname", "ls", "readlink", "expr", "cat"] {
      try tools.real(name)
    }
    let outcome = try BuiltProduct.run(
      ["summary", "--lang", "vi", "--output", "june.docx"],
      environment: program.folder.userEnvironment(["PATH": tools.path]), in: program.folder.path
    )
    #expect(outcome.exitCode == 0, "\(outcome.stderr)")
    #expect(try pages(of: "june.docx").joined().contains("BÁO CÁO"))
  }
}
