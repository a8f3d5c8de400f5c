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
  package func text(of summary: MonthlySummary, _ language: Language, columns: Int = 80) -> String {
    switch self {
    case .text: TextReport(columns: columns).text(of: summary.document(language))
    case .markdown: MarkdownReport().text(of: summary.document(language))
    case .json: JSONReport.value(of: summary, language).text
    }
  }

  /// The same of what changed between two months.
  package func text(of difference: MonthDifference, _ language: Language, columns: Int = 80) -> String {
    switch self {
    case .text: TextReport(columns: columns).text(of: difference.document(language))
    case .markdown: MarkdownReport().text(of: difference.document(language))
    case .json: DifferenceJSON.value(of: difference, language).text
    }
  }

  /// The same of what a meeting came to.
  package func text(of conclusions: MeetingConclusions, _ language: Language, columns: Int = 80) -> String {
    switch self {
    case .text: TextReport(columns: columns).text(of: conclusions.document(language))
    case .markdown: MarkdownReport().text(of: conclusions.document(language))
    case .json: ConclusionsJSON.value(of: conclusions, language).text
    }
  }
}
