/// A table in plain text: as a grid where it fits and is meant to be one, else one record under the other.
struct TextTable {
  private let table: ReportTable
  private let columns: Int
  private let gap = 2
  /// A flexible column keeps so much; below that the grid gives way to records.
  private let narrowest = 12

  init(_ table: ReportTable, columns: Int) {
    self.table = table
    self.columns = columns
  }

  var lines: [String] {
    guard table.layout == .grid, let widths else { return table.rows.flatMap(record) }
    let head = line(table.columns.map(\.name), widths)
    let rule = line(widths.map { String(repeating: "-", count: $0) }, widths)
    return [head, rule] + table.rows.flatMap { row in [line(row.cells, widths)] + note(row, indent: gap) }
  }

  /// What each column takes; nil when not even the flexible ones' cutting makes it fit.
  private var widths: [Int]? {
    var widths = table.columns.enumerated().map { place, column in
      max(column.name.columns, table.rows.map { $0.cells[place].shownInOneLine.columns }.max() ?? 0)
    }
    let excess = widths.reduce(0, +) + gap * (widths.count - 1) - columns
    guard excess > 0 else { return widths }
    guard let flexible = table.columns.firstIndex(where: \.isFlexible), widths[flexible] - excess >= narrowest else {
      return nil
    }
    widths[flexible] -= excess
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(zip(cells, widths), table.columns).map { cell, column in
      cell.0.shownInOneLine.cut(to: cell.1).padded(to: cell.1, isNumber: column.isNumber)
    }.joined(separator: String(repeating: " ", count: gap))
  }

  /// The first two cells; under them the others with their names, those that say nothing left out; then the note.
  private func record(_ row: ReportTable.Row) -> [String] {
    let cells = row.cells.map(\.shownInOneLine)
    let lead = cells.first ?? ""
    let indent = max(2, min(lead.columns + gap, 10))
    let title = cells.count > 1 ? cells[1].wrapped(to: columns - max(indent, lead.columns + gap)) : []
    let first = lead.padded(to: indent - gap) + String(repeating: " ", count: gap) + (title.first ?? "")
    let margin = String(repeating: " ", count: indent)
    let rest = zip(table.columns, cells).dropFirst(2).compactMap { column, cell in
      cell.isEmpty || cell == "–" ? nil : "\(column.name): \(cell)"
    }.joined(separator: "; ")
    let details = rest.isEmpty ? [] : rest.wrapped(to: columns - indent)
    return [first] + (title.dropFirst() + details).map { margin + $0 } + note(row, indent: indent)
  }

  private func note(_ row: ReportTable.Row, indent: Int) -> [String] {
    guard let note = row.note else { return [] }
    let margin = String(repeating: " ", count: indent)
    return note.shown.wrapped(to: columns - indent).map { margin + $0 }
  }
}
