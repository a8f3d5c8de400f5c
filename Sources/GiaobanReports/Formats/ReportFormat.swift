import GiaobanText

/// The formats that reports can be written in: the one list that options, help, completions and file names come from.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case pdf
  case docx
  case csv
  case json
  case ics

  /// As `--format` takes it.
  package var name: String { rawValue }

  /// The ending of the file's name, without the dot.
  package var fileEnding: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .pdf, .docx, .csv, .json, .ics: rawValue
    }
  }

  /// What it is, for who chooses one.
  package var title: Phrase {
    switch self {
    case .text: Phrase(vi: "văn bản thuần", en: "plain text")
    case .markdown: Phrase("Markdown")
    case .html: Phrase(vi: "trang HTML", en: "HTML page")
    case .pdf: Phrase(vi: "PDF, để in và ký", en: "PDF, to print and sign")
    case .docx: Phrase(vi: "văn bản Word (DOCX)", en: "Word document (DOCX)")
    case .csv: Phrase(vi: "bảng tính (CSV), mỗi bảng một tệp", en: "spreadsheet (CSV), one file a table")
    case .json: Phrase(vi: "dữ liệu JSON", en: "JSON data")
    case .ics: Phrase(vi: "lịch (iCalendar)", en: "calendar (iCalendar)")
    }
  }

  /// No text: a terminal would take its bytes for commands.
  package var isBinary: Bool { self == .pdf || self == .docx }

  /// Finds a format by its name, by the ending of its files, or by what else it is called; in any case of letters.
  package init?(named name: String) {
    let name = name.lowercased()
    let format = Self.allCases.first { format in
      ([format.name, format.fileEnding] + format.otherNames).contains(name)
    }
    guard let format else { return nil }
    self = format
  }

  private var otherNames: [String] {
    switch self {
    case .text: ["plain"]
    case .html: ["htm"]
    case .docx: ["word"]
    case .ics: ["ical", "icalendar"]
    case .markdown, .pdf, .csv, .json: []
    }
  }

  /// The format that the ending of a file's name says.
  package init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { ([$0.fileEnding] + $0.otherNames).contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The words of what is written; see ``ReportContent/text``.
  package func text(of report: some Report, _ language: Language, columns: Int = 80) -> String {
    content(of: report, language, columns: columns).text
  }
}
