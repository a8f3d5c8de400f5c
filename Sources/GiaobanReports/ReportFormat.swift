import GiaobanCore

/// The formats that reports can be written in: the one list that help, errors and file names come from.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case json

  /// As `--format` takes it.
  package var name: String { rawValue }

  /// Without the dot.
  package var fileEnding: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    }
  }

  /// - Parameter columns: the width of plain text; other formats do not have one.
  /// - Returns: the whole file, ending with a line feed.
  package func text(of report: some Report, _ language: Language, columns: Int = 80) -> String {
    switch self {
    case .text: TextReport(columns: columns).text(of: report.document(language))
    case .markdown: MarkdownReport().text(of: report.document(language))
    case .json: report.json(language).text
    }
  }
}
