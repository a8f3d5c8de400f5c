import GiaobanText

/// The tables of a report for a spreadsheet: one file for the tables of one name (RFC 4180, in UTF-8 with a byte order mark,
/// without which a spreadsheet takes Vietnamese for another encoding).
package struct CSVReport: Sendable {
  package struct File: Equatable, Sendable {
    /// The name of its tables, without an ending.
    package let name: String
    package let text: String
  }

  package init() {}

  /// - Returns: in the order in which their first tables stand in the document.
  package func files(of document: ReportDocument) -> [File] {
    var files: [(name: String, tables: [ReportTable])] = []
    for case .table(let table) in document.parts {
      let name = table.name.isEmpty ? "table" : table.name
      if let place = files.firstIndex(where: {
        $0.tables[0].name == table.name && $0.tables[0].columns == table.columns
      }) {
        files[place].tables.append(table)
      } else {
        // Rows of other columns would stand under names that are not theirs.
        let number = files.count { $0.tables[0].name == table.name } + 1
        files.append((number == 1 ? name : "\(name)-\(number)", [table]))
      }
    }
    return files.map { File(name: $0.name, text: text(of: $0.tables, document.language)) } + footer(of: document)
  }

  /// The last lines of the report, the seal of a closed month among them: a table of numbers has no place for them.
  private func footer(of document: ReportDocument) -> [File] {
    if document.footer.isEmpty { return [] }
    let column = ReportTable.Column(Phrase(vi: "Chốt tháng", en: "Month close").text(document.language))
    let table = ReportTable(name: "seal", columns: [column], rows: document.footer.map { ReportTable.Row([$0]) })
    return [File(name: table.name, text: text(of: [table], document.language))]
  }

  private func text(of tables: [ReportTable], _ language: Language) -> String {
    let hasGroups = tables.contains { $0.group != nil }
    let hasNotes = tables.contains { $0.rows.contains { $0.note != nil } }
    var lines: [[String]] = []
    if let first = tables.first {
      let group = hasGroups ? [Phrase(vi: "Nhóm", en: "Group").text(language)] : []
      let note = hasNotes ? [tables.lazy.map(\.noteName).first { !$0.isEmpty } ?? ""] : []
      lines.append((group + first.columns.map(\.name) + note).map { CSVField.text($0) })
    }
    for table in tables {
      for row in table.rows {
        let group = hasGroups ? [CSVField.text(table.group ?? "")] : []
        let cells = zip(table.columns, row.cells).map { CSVField.cell($1, of: $0, language) }
        lines.append(group + cells + (hasNotes ? [CSVField.text(row.note ?? "")] : []))
      }
    }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }
}
