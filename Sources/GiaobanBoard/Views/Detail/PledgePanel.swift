import GiaobanTerminal

/// A pledge in short, in a rectangle of any shape: verdict and tasks first, then what is asked and said, and a chart where
/// there is room.
struct PledgePanel {
  let sheet: PledgeSheet

  private var look: Look { sheet.look }

  func draw(in rect: Rect, _ picture: inout Picture) {
    let chart = PathChart(dossier: sheet.dossier, view: sheet.view, look: look)
    if rect.columns < Self.columnsForTwo || rect.rows > rect.columns / 2 {
      drawStacked(in: rect, chart, &picture)
    } else {
      drawBeside(in: rect, chart, &picture)
    }
  }

  /// Verdict and tasks have so many columns beside each other.
  private static let columnsForTwo = 74

  // MARK: Wide

  /// Verdict, tasks, and at the right the chart.
  private func drawBeside(in rect: Rect, _ chart: PathChart?, _ picture: inout Picture) {
    var text = rect
    let chartColumns = rect.columns >= 150 ? 60 : rect.columns >= 110 ? 38 : 0
    if let chart, chartColumns > 0 {
      let parts = rect.split(right: chartColumns)
      chart.draw(in: parts.right.split(top: 20).top, &picture)
      text = parts.rest.split(right: 2).rest
    }
    let halves = text.sideBySide(2, gap: 2)
    var left = sheet.numbers(columns: halves[0].columns)
    if let chart, chartColumns == 0 {
      left += chartLines(chart, columns: halves[0].columns, rows: halves[0].rows - left.count)
    }
    write(left, in: halves[0], &picture)
    write(steps(columns: halves[1].columns, rows: halves[1].rows), in: halves[1], &picture)
  }

  /// Tasks, check-ins, words: of the tasks as many as leave room for what is asked.
  private func steps(columns: Int, rows: Int) -> [StyledLine] {
    let words = sheet.words(columns: columns)
    return sheet.laterLines(columns)
      + sheet.openTaskLines(columns: columns, rows: max(4, rows - 1 - min(words.count, rows / 3)))
      + [sheet.checkInStrip] + words
  }

  // MARK: High or narrow

  private func drawStacked(in rect: Rect, _ chart: PathChart?, _ picture: inout Picture) {
    let columns = rect.columns
    let isRoomy = rect.rows >= 20
    let assessment = sheet.assessment
    var lines = sheet.verdict(assessment, columns: columns) + sheet.voices(assessment, columns: columns)
    let grounds = sheet.grounds(inBrief: true, columns: columns)
    if isRoomy { lines += grounds }
    lines += sheet.laterLines(columns)
    let tasks = sheet.openTaskLines(columns: columns, rows: max(3, isRoomy ? rect.rows / 3 : rect.rows / 2))
    lines += isRoomy && !tasks.isEmpty ? [StyledLine()] + tasks : tasks
    if !isRoomy { lines += grounds }
    lines.append(sheet.checkInStrip)
    let (words, figures) = (sheet.words(columns: columns), sheet.metricLines(columns: columns))
    guard isRoomy else { return write(lines + figures + words, in: rect, &picture) }
    // The chart takes what the words leave it, within reason.
    let room = rect.rows - lines.count - min(words.count, rect.rows / 4) - figures.count - 2
    let drawn = chart.map { chartLines($0, columns: columns, rows: room) } ?? []
    write(lines + drawn + figures + [StyledLine()] + words, in: rect, &picture)
  }

  /// With an empty line before it; none where there is no room.
  private func chartLines(_ chart: PathChart, columns: Int, rows: Int) -> [StyledLine] {
    guard rows >= 9 else { return [] }
    return [StyledLine()] + chart.lines(columns: min(columns, 80), rows: min(rows - 1, 16))
  }

  private func write(_ lines: [StyledLine], in rect: Rect, _ picture: inout Picture) {
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      picture.write(line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look)
    }
  }
}
