import GiaobanText

/// Markdown as the usual forges render it: CommonMark with GitHub's tables. Every mark in recorded text is escaped.
package struct MarkdownReport: Sendable {
  package init() {}

  package func text(of document: ReportDocument) -> String {
    let footer = document.footer.map { "*" + Self.escaped($0, lineBreak: " ") + "*" }
    let rule = footer.isEmpty ? [] : ["---", footer.joined(separator: "<br>")]
    return (document.plainParts.map { text(of: $0, document.language) } + rule).joined(separator: "\n\n") + "\n"
  }

  private func text(of part: ReportDocument.Part, _ language: Language) -> String {
    switch part {
    case .title(let text): "# " + Self.escaped(text, lineBreak: " ")
    case .heading(let text), .annex(let text): "## " + Self.escaped(text, lineBreak: " ")
    case .subheading(let text): "### " + Self.escaped(text, lineBreak: " ")
    case .paragraph(let text): Self.escaped(text, lineBreak: "<br>")
    case .notice(let text): "> " + Self.escaped(text, lineBreak: "<br>")
    case .chart(let chart): Self.text(of: chart, language)
    case .items(let items): items.map { "- " + Self.escaped($0, lineBreak: "<br>") }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + Self.escaped($1, lineBreak: "<br>") }.joined(separator: "\n")
    case .fields(let fields):
      fields.map { field in
        "- **\(Self.escaped(field.name, lineBreak: " ")):** \(Self.escaped(field.value, lineBreak: "<br>"))"
      }.joined(separator: "\n")
    case .table(let table): Self.text(of: table)
    }
  }

  /// Its title and words, and under them the figures as a table.
  private static func text(of chart: ReportChart, _ language: Language) -> String {
    let figures = ChartTable(chart, language)
    let words = "**\(escaped(chart.title, lineBreak: " "))** – " + escaped(chart.words, lineBreak: "<br>")
    let legend = figures.legend().map { [escaped($0, lineBreak: " ")] } ?? []
    return ([words, text(of: figures.table())] + legend).joined(separator: "\n\n")
  }

  private static func text(of table: ReportTable) -> String {
    let hasNotes = table.rows.contains { $0.note != nil }
    let names = table.columns.map(\.name) + (hasNotes ? [table.noteName] : [])
    let rules = table.columns.map { $0.isNumber ? "---:" : "---" } + (hasNotes ? ["---"] : [])
    let rows = table.rows.map { row in (row.cells + (hasNotes ? [row.note ?? ""] : [])).map(cell) }
    return ([names.map(cell), rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { escaped(text, lineBreak: "<br>") }

  /// Marks only where a line begins: a list, a rule, a heading's underline; and `1.` or `1)`, a numbered list.
  private static let listMarks: Set<Unicode.Scalar> = ["-", "+", "="]
  private static let numberMarks: Set<Unicode.Scalar> = [".", ")"]

  /// - Parameter lineBreak: what line feeds become.
  static func escaped(_ text: String, lineBreak: String) -> String {
    var result = String.UnicodeScalarView()
    var isAtStart = true
    var isNumber = false
    for scalar in text.shown.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: lineBreak.unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "!": result.append(contentsOf: ["\\", scalar])
      case _ where isAtStart && Self.listMarks.contains(scalar): result.append(contentsOf: ["\\", scalar])
      case _ where isNumber && Self.numberMarks.contains(scalar): result.append(contentsOf: ["\\", scalar])
      case " " where isAtStart: break
      default: result.append(scalar)
      }
      isNumber = (isAtStart || isNumber) && ("0"..."9").contains(scalar)
      isAtStart = isAtStart && scalar == " "
    }
    return String(result)
  }
}
