/// A table in plain text: as a grid where it fits and is meant to be one, else one record under the other.
struct TextTable {
  private let table: ReportTable
  /// The cells of each row, made harmless once.
  private let cells: [[String]]
  private let columns: Int
  private let gap = 2
  /// A flexible column keeps so much; below that the grid gives way to records.
  private let narrowest = 12

  init(_ table: ReportTable, columns: Int) {
    self.table = table
    cells = table.rows.map { $0.cells.map(\.shownInOneLine) }
    self.columns = columns
  }

  /// Rows of many words are records, but where there is room for all of them side by side.
  private let roomForRecords = 110

  /// Whether its columns stand under each other.
  var isGrid: Bool { (table.layout == .grid || isRoomy) && widths != nil }

  private var isRoomy: Bool { columns >= roomForRecords && table.columns.count > 2 }

  var lines: [String] {
    guard isGrid, let widths else {
      return table.rows.indices.flatMap { record(cells[$0], table.rows[$0].note) }
    }
    let head = line(table.columns.map(\.name.shownInOneLine), widths)
    let rule = line(widths.map { String(repeating: "-", count: $0) }, widths)
    return [head, rule]
      + table.rows.indices.flatMap { [line(cells[$0], widths)] + lines(of: table.rows[$0].note, indent: gap) }
  }

  /// What each column takes; nil when not even the flexible ones' cutting makes it fit.
  private var widths: [Int]? {
    var widths = table.columns.enumerated().map { place, column in
      max(column.name.displayWidth, cells.map { $0[place].displayWidth }.max() ?? 0)
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
      cell.0.padded(to: cell.1, column.isNumber ? .right : .left)
    }.joined(separator: String(repeating: " ", count: gap))
  }

  /// The first two cells; under them the others with their names, those that say nothing left out; then the note.
  private func record(_ cells: [String], _ note: String?) -> [String] {
    if cells.count == 2, note == nil { return field(cells[0], cells[1]) }
    let lead = cells.first ?? ""
    let leadColumns = lead.displayWidth + gap
    let indent = max(2, min(leadColumns, 10))
    let title = cells.count > 1 ? cells[1].wrapped(to: max(2, columns - max(indent, leadColumns))) : []
    let first = lead.padded(to: indent - gap) + String(repeating: " ", count: gap) + (title.first ?? "")
    let margin = String(repeating: " ", count: indent)
    let rest = zip(table.columns, cells).dropFirst(2).compactMap { column, cell in
      cell.isEmpty || cell == "–" ? nil : "\(column.name): \(cell)"
    }.joined(separator: "; ")
    let details = rest.isEmpty ? [] : rest.wrapped(to: max(2, columns - indent))
    return [first] + (title.dropFirst() + details).map { margin + $0 } + lines(of: note, indent: indent)
  }

  /// One row of a table of two columns: what is explained, and what it is.
  private func field(_ name: String, _ value: String) -> [String] {
    let lines = "\(name): \(value)".wrapped(to: columns - 2)
    return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private func lines(of note: String?, indent: Int) -> [String] {
    guard let note else { return [] }
    let margin = String(repeating: " ", count: indent)
    return note.shown.wrapped(to: max(2, columns - indent)).map { margin + $0 }
  }
}
