import GiaobanText

/// Plain text, for terminals, mail and printers: lines of at most `columns` columns, nothing below U+0020 but the line feed.
package struct TextReport: Sendable {
  /// At least 40; below that no table fits.
  package let columns: Int

  package init(columns: Int = 80) {
    self.columns = max(columns, 40)
  }

  /// One line, and what it is in the report.
  package struct Line: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case title
      case heading
      case subheading
      /// Draws a line under a title or a heading, for where nothing else tells them apart.
      case rule
      case notice
      case body
    }

    package let text: String
    package let kind: Kind
  }

  /// - Returns: lines that end with a line feed and not with blanks; a blank line between what does not belong together.
  package func text(of document: ReportDocument) -> String {
    let lines = self.lines(of: document)
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for line in lines {
      text += Self.withoutBlanksAtEnd(line.text)
      text += "\n"
    }
    return text
  }

  /// The lines of ``text(of:)``, each with what it is.
  package func lines(of document: ReportDocument) -> [Line] {
    var lines: [Line] = []
    var before: ReportDocument.Part?
    for part in document.plainParts {
      if let before, Self.wantsGap(between: before, part) { lines.append(Line(text: "", kind: .body)) }
      lines += self.lines(of: part, document.language)
      before = part
    }
    if !document.footer.isEmpty {
      let footer = ["", "--"] + document.footer.flatMap { $0.shownInOneLine.wrapped(to: columns) }
      lines += footer.map { Line(text: $0, kind: .body) }
    }
    return lines
  }

  private static func wantsGap(between before: ReportDocument.Part, _ part: ReportDocument.Part) -> Bool {
    switch (before, part) {
    case (_, .title), (_, .heading), (_, .subheading), (_, .annex): true
    case (.title, _), (.heading, _), (.subheading, _), (.annex, _): false
    case (.paragraph, .table(let table)): table.layout == .grid
    case (.paragraph, .items), (.paragraph, .numbered): false
    default: true
    }
  }

  private static func withoutBlanksAtEnd(_ line: String) -> Substring {
    var bytes = line.utf8[...]
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return Substring(bytes)
  }

  private func lines(of part: ReportDocument.Part, _ language: Language) -> [Line] {
    switch part {
    case .title(let text): underlined(text, "=", .title)
    case .heading(let text), .annex(let text): underlined(text, "-", .heading)
    case .subheading(let text): text.shownInOneLine.wrapped(to: columns).map { Line(text: $0, kind: .subheading) }
    case .notice(let text): text.shown.wrapped(to: columns).map { Line(text: $0, kind: .notice) }
    case .paragraph, .chart, .items, .numbered, .fields, .table:
      body(of: part, language).map { Line(text: $0, kind: .body) }
    }
  }

  private func body(of part: ReportDocument.Part, _ language: Language) -> [String] {
    switch part {
    case .title, .heading, .annex, .subheading, .notice: []
    case .paragraph(let text): text.shown.wrapped(to: columns)
    case .chart(let chart): TextChart(chart, columns: columns, language).lines
    case .items(let items): items.flatMap { hanging($0, first: "- ", width: 2) }
    case .numbered(let items):
      items.enumerated().flatMap { place, text in
        let number = "\(place + 1). "
        return hanging(text, first: number, width: number.utf8.count)
      }
    case .fields(let fields): fields.flatMap { hanging("\($0.name): \($0.value)", first: "", width: 2) }
    case .table(let table): TextTable(table, columns: columns).lines
    }
  }

  private func underlined(_ text: String, _ mark: String, _ kind: Line.Kind) -> [Line] {
    let lines = text.shownInOneLine.wrapped(to: columns)
    let rule = String(repeating: mark, count: lines.map(\.displayWidth).max() ?? 0)
    return lines.map { Line(text: $0, kind: kind) } + [Line(text: rule, kind: .rule)]
  }

  private func hanging(_ text: String, first: String, width: Int) -> [String] {
    let lines = text.shown.wrapped(to: max(2, columns - width))
    let indent = String(repeating: " ", count: width)
    return lines.enumerated().map { ($0 == 0 ? first : indent) + $1 }
  }
}
