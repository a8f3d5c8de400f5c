import Foundation
import GiaobanReports
import GiaobanText

/// A PDF or DOCX that a program of the user's is making of a page, in a folder that nobody else can look into.
final class DocumentMaking {
  /// Becomes readable when the tool has ended.
  var descriptor: Int32 { run.descriptor }
  /// The tool that makes it.
  var tool: String { run.command.program }

  private let folder: PrivateFolder
  private let run: ToolRun
  private let result: String
  /// What files of its kind begin with.
  private let beginning: [UInt8]
  private let limit: TimeLimit

  /// A PDF, by WeasyPrint.
  ///
  /// - Throws: a ``Failure`` of status `outputFailed` that names the package where there is no such tool.
  static func pdf(of page: String, environment: [String: String]) throws -> DocumentMaking {
    try DocumentMaking(page: page, environment: environment, beginning: "%PDF-") { folder in
      // Nothing in the page leads anywhere; and if it did, it would lead nowhere.
      let arguments = ["--base-url", "about:blank", folder.file("page.html"), folder.file("page.pdf")]
      return (ToolRun.Command(program: "weasyprint", arguments: arguments, package: "weasyprint"), "page.pdf")
    }
  }

  /// A DOCX, by pandoc, else by LibreOffice.
  ///
  /// - Throws: as for a PDF.
  static func docx(
    of page: String, _ material: ReportContent.WordMaterial, environment: [String: String]
  ) throws -> DocumentMaking {
    try DocumentMaking(page: page, environment: environment, beginning: "PK\u{3}\u{4}") { folder in
      let writer = FileWriter(isReplacing: false, isSynchronised: false)
      if ProgramPath.path(of: "pandoc", environment) == nil, ProgramPath.path(of: "soffice", environment) != nil {
        return (libreOffice(folder), "page.docx")
      }
      try writer.write(material.template, to: folder.file("template.docx"))
      try writer.write(material.filter, to: folder.file("filter.lua"))
      let arguments = [
        "--from=html", "--to=docx", "--reference-doc=" + folder.file("template.docx"),
        "--lua-filter=" + folder.file("filter.lua"), "--output=" + folder.file("page.docx"), folder.file("page.html"),
      ]
      let command = ToolRun.Command(program: "pandoc", arguments: arguments, package: "pandoc")
      return (command, "page.docx")
    }
  }

  private static func libreOffice(_ folder: PrivateFolder) -> ToolRun.Command {
    // A profile of its own: one that is open elsewhere would be asked to do the work, in its own time.
    let profile = URL(fileURLWithPath: folder.file("profile"), isDirectory: true).absoluteString
    return ToolRun.Command(
      program: "soffice",
      arguments: [
        "-env:UserInstallation=" + profile, "--headless", "--norestore", "--infilter=HTML (StarWriter)",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path, folder.file("page.html"),
      ], package: "libreoffice-writer")
  }

  private init(
    page: String, environment: [String: String], beginning: String,
    command: (PrivateFolder) throws -> (ToolRun.Command, result: String)
  ) throws {
    limit = try TimeLimit(environment)
    let folder = try PrivateFolder(
      for: Phrase(vi: "việc chuyển đổi", en: "the conversion"), environment: environment)
    self.folder = folder
    self.beginning = Array(beginning.utf8)
    do {
      try FileWriter(isReplacing: false, isSynchronised: false).write(page, to: folder.file("page.html"))
      let (command, result) = try command(folder)
      self.result = folder.file(result)
      run = try ToolRun(command, log: folder.file("said.txt"), environment: environment)
    } catch {
      folder.remove()
      throw error
    }
  }

  deinit { discard() }

  /// - Returns: the whole file; nil while it is being made.
  /// - Throws: a ``Failure`` of status `outputFailed` that says what the tool said, where it failed, took too long, or made
  ///   something else.
  func finished() throws -> [UInt8]? {
    guard let ending = run.finished() else {
      guard limit.isOver else { return nil }
      run.stop()
      throw limit.exceeded(by: run.command)
    }
    guard ending.code == 0 else { throw run.command.failed(ending) }
    guard let data = FileManager.default.contents(atPath: result), data.starts(with: beginning) else {
      throw run.command.failed(ending)
    }
    return Array(data)
  }

  /// Ends the tool, and takes away what it made.
  func discard() {
    run.stop()
    folder.remove()
  }
}
