import GiaobanText

/// What a report comes to in one format.
package enum ReportContent: Equatable, Sendable {
  /// The whole file.
  case text(String)
  /// A file for each table.
  case tables([CSVReport.File])
  /// A page of HTML, of which a tool makes the file.
  case page(String)
  /// A page of HTML, and what makes a DOCX of it look as it is to.
  case manuscript(String, WordMaterial)

  /// Files that pandoc reads beside the page.
  package struct WordMaterial: Equatable, Sendable {
    /// A DOCX with page and styles, for `--reference-doc`.
    package let template: [UInt8]
    /// Lua, for `--lua-filter`.
    package let filter: String
  }

  /// The words of it, for who looks for them: those of several files one after another; for a file that a tool makes,
  /// the page.
  package var text: String {
    switch self {
    case .text(let text), .page(let text), .manuscript(let text, _): text
    case .tables(let files): files.map(\.text).joined()
    }
  }
}

extension ReportFormat {
  /// - Parameter columns: the width of plain text; other formats do not have one.
  package func content(of report: some Report, _ language: Language, columns: Int = 80) -> ReportContent {
    switch self {
    case .json: .text(report.jsonText(language))
    case .ics: .text(report.calendarText(language))
    default: content(of: report.document(language), columns: columns)
    }
  }

  /// A laid-out document in a format that draws one. JSON and calendars are made of values: a document has only its
  /// text there.
  package func content(of document: ReportDocument, columns: Int = 80) -> ReportContent {
    switch self {
    case .text, .json, .ics: .text(TextReport(columns: columns).text(of: document))
    case .markdown: .text(MarkdownReport().text(of: document))
    case .html: .text(HTMLReport().text(of: document))
    case .pdf: .page(HTMLReport().text(of: document))
    case .docx:
      .manuscript(
        HTMLReport(medium: .wordProcessor).text(of: document),
        ReportContent.WordMaterial(
          template: WordTemplate(language: document.language, footer: document.footer).bytes, filter: WordFilter.lua))
    case .csv: .tables(CSVReport().files(of: document))
    }
  }
}
