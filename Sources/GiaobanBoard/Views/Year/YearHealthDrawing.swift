import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// How health went over a year: a column a month, a layer a health, and the numbers under them.
struct YearHealthDrawing {
  /// The counts of the months, oldest first; nil for a month that has not been read yet.
  let months: [HealthCounts?]
  let columns: YearColumns
  let look: Look

  private var highest: Int { months.compactMap { $0?.total }.max() ?? 0 }

  func draw(in rect: Rect, _ picture: inout Picture) {
    for (row, line) in lines(rows: rect.rows).enumerated() {
      picture.write(
        line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look,
        on: look.palette[.overlay])
    }
  }

  /// - Returns: at most `rows` lines.
  func lines(rows: Int) -> [StyledLine] {
    if months.allSatisfy({ $0 == nil }) {
      return [StyledLine(look(Phrase(vi: "Đang đọc mười hai tháng…", en: "Reading twelve months…")), .dim)]
    }
    if highest == 0 {
      return [
        StyledLine(
          look(Phrase(vi: "Không có cam kết nào trong các tháng này.", en: "No pledge in these months.")), .dim)
      ]
    }
    let hasYears = rows >= 14
    let below = 1 + (hasYears ? 2 : 1) + Health.allCases.count + 1
    let plot = plot(rows: max(1, rows - below))
    return plot + [axis] + [columns.names] + (hasYears ? [columns.years] : []) + numbers
  }

  // MARK: The columns

  /// Pledges that one row stands for, in halves of a row where there are few.
  private func height(of total: Int, rows: Int) -> Int {
    if total == 0 { return 0 }
    // Where all fit, each pledge has as many whole rows as the others, so that the layers can be counted.
    if highest <= rows { return total * (rows / highest) }
    return max(1, (total * rows * 2 + highest) / (2 * highest))
  }

  private func plot(rows: Int) -> [StyledLine] {
    let bars = months.map { counts -> [Health] in
      guard let counts else { return [] }
      let shares = PaneDrawing.shares(
        of: Health.allCases.map { counts[$0] }, columns: height(of: counts.total, rows: rows))
      return zip(Health.allCases, shares).flatMap { Array(repeating: $0, count: max(0, $1)) }
    }
    let top = height(of: highest, rows: rows)
    return (0..<top).reversed().map { level in
      let label = level == top - 1 ? NumberText.screenText(Double(highest), look.language) : ""
      let tick = level == top - 1 ? look.symbols.chartTick : look.symbols.chartAxis
      var line = StyledLine(label.padded(to: columns.label - 2, .right) + " " + tick, .dim)
      for bar in bars { line = append(bar.indices.contains(level) ? bar[level] : nil, to: line) }
      return line
    }
  }

  private func append(_ health: Health?, to line: StyledLine) -> StyledLine {
    guard let health else { return line + (String(repeating: " ", count: columns.columns), .text) }
    let bar = String(repeating: look.symbols.layer(of: health), count: columns.columns - 1)
    return line + (bar, health.role) + (" ", .text)
  }

  private var axis: StyledLine {
    let blank = "0".padded(to: columns.label - 2, .right) + " "
    let width = columns.columns * months.count
    return StyledLine(blank + look.symbols.chartCorner, .dim)
      + (String(repeating: look.symbols.horizontal, count: width), .dim)
  }

  // MARK: The numbers

  private var numbers: [StyledLine] {
    let layers = Health.allCases.reversed().map { health in
      row(
        sign: look.symbols.layer(of: health) + look.sign(of: health), role: health.role, name: look(health.name)
      ) { $0[health] }
    }
    return layers + [row(sign: "  ", role: .text, name: look(Phrase(vi: "Đang mở", en: "Open")), \.total)]
  }

  private func row(
    sign: String, role: ThemeRole, name: String, _ count: (HealthCounts) -> Int
  ) -> StyledLine {
    let words = (" " + name).padded(to: columns.label - sign.displayWidth, ellipsis: look.symbols.ellipsis)
    var line = StyledLine(sign, role) + (words, .dim)
    for month in months {
      let text = month.map { "\(count($0))" } ?? ""
      line = line + (text.padded(to: columns.columns, ellipsis: ""), text == "0" ? .dim : .text)
    }
    return line
  }
}
