import GiaobanCore

/// A table of a page. A grid that is wider than the window moves inside its own box; records become cards where it is narrow.
struct HTMLTable {
  let table: ReportTable
  /// What it is of, for who cannot see what it stands under.
  let caption: String

  init(_ table: ReportTable, caption: String) {
    self.table = table
    self.caption = caption
  }

  var lines: [String] {
    // A line of its own for the name is worth its room only where much stands under it.
    table.layout == .records && table.columns.count > 4 ? records : grid
  }

  private var captionLine: String { HTMLText.element("caption", HTMLText.plain(caption)) }

  // MARK: Grid

  private var grid: [String] {
    let hasNotes = table.rows.contains { $0.note != nil }
    let width = table.columns.count
    var lines = [
      "<div class=\"box\(hasNotes ? " sheaf" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.plain(caption))\">",
      "<table class=\"grid\">", captionLine, "<thead>",
      "<tr>" + table.columns.map(head).joined() + "</tr>", "</thead>",
    ]
    // A row and its sentence have a body of their own, which tells them from the next.
    if !hasNotes { lines.append("<tbody>") }
    for row in table.rows {
      if hasNotes { lines.append("<tbody\(classes(row.health, ["together"]))>") }
      let kinds = hasNotes ? "" : classes(row.health)
      lines.append("<tr\(kinds)>" + zip(table.columns, row.cells).enumerated().map(cell).joined() + "</tr>")
      if let note = row.note { lines.append(noteRow(note, width: width)) }
      if hasNotes { lines.append("</tbody>") }
    }
    if !hasNotes { lines.append("</tbody>") }
    return lines + ["</table>", "</div>"]
  }

  private func head(_ column: ReportTable.Column) -> String {
    HTMLText.element(
      "th", "scope=\"col\"" + (column.isNumber ? " class=\"number\"" : ""), HTMLText.content(column.name))
  }

  private func cell(_ place: Int, _ cell: (column: ReportTable.Column, text: String)) -> String {
    let text = HTMLText.content(cell.text)
    if place == 0 { return HTMLText.element("th", "scope=\"row\"" + kind(cell.column), text) }
    return "<td\(kind(cell.column))>\(text)</td>"
  }

  private func kind(_ column: ReportTable.Column) -> String { column.isNumber ? " class=\"number\"" : "" }

  private func classes(_ health: Health?, _ others: [String] = []) -> String {
    let names = (health.map { ["health", $0.styleName] } ?? []) + others
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  private func noteRow(_ note: String, width: Int) -> String {
    let name = table.noteName.isEmpty ? "" : HTMLText.element("b", HTMLText.content(table.noteName) + ":") + " "
    return "<tr class=\"note\"><td colspan=\"\(width)\">\(name)\(HTMLText.content(note))</td></tr>"
  }

  // MARK: Records

  private var records: [String] {
    let others = table.columns[2...]
    let names = table.columns[..<2].map { HTMLText.content($0.name) }.joined(separator: " · ")
    var lines = [
      "<div class=\"sheaf\">", "<table class=\"records\">", captionLine, "<thead>",
      "<tr class=\"name\"><th scope=\"col\" colspan=\"\(others.count)\">\(names)</th></tr>",
      "<tr>" + others.map(head).joined() + "</tr>", "</thead>",
    ]
    for row in table.rows {
      let name = row.cells.prefix(2).map(HTMLText.content)
      let values = zip(others, row.cells.dropFirst(2)).map { column, text in
        "<td\(kind(column)) data-name=\"\(HTMLText.plain(column.name))\">\(HTMLText.content(text))</td>"
      }
      lines += [
        "<tbody\(classes(row.health))>",
        "<tr class=\"name\"><th scope=\"rowgroup\" colspan=\"\(others.count)\"><b>\(name.first ?? "")</b> "
          + "\(name.dropFirst().joined())</th></tr>",
        "<tr class=\"values\">" + values.joined() + "</tr>",
      ]
      if let note = row.note { lines.append(noteRow(note, width: others.count)) }
      lines.append("</tbody>")
    }
    return lines + ["</table>", "</div>"]
  }
}

extension Health {
  /// The class of what has its colour.
  var styleName: String {
    switch self {
    case .onTrack: "on-track"
    case .atRisk: "at-risk"
    case .offTrack: "off-track"
    case .unknown: "unknown"
    }
  }
}
