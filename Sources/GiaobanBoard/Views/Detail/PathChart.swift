import GiaobanCore
import GiaobanTerminal

/// The expected path, the readings and the target of one metric, in character cells: dots for the path, columns for the
/// readings, a broken line for the target. At any size, from about 20×6 to a whole screen.
struct PathChart {
  let metric: Metric
  let path: ExpectedPath
  /// The readings, ordered by day.
  let readings: [Metric.Waypoint]
  /// The viewpoint's day.
  let day: Day
  let look: Look
  let lowest: Double
  let highest: Double
  /// Readings may begin before the baseline's day and go on after the target's.
  let firstDay: Day
  let lastDay: Day

  /// The chart of one metric; nil while the path is not whole (no baseline, target or their days), for a level to be kept
  /// while there is no reading, and where all its numbers are the same.
  ///
  /// - Parameters:
  ///   - readings: ordered by day.
  ///   - day: the viewpoint's.
  init?(metric: Metric, readings: [Metric.Waypoint], day: Day, look: Look) {
    guard let path = metric.way(through: readings) else { return nil }
    let points = path.points + readings
    guard let lowest = points.map(\.value).min(), let highest = points.map(\.value).max(), highest > lowest else {
      return nil
    }
    self.metric = metric
    self.path = path
    self.readings = readings
    self.day = day
    self.look = look
    self.lowest = lowest
    self.highest = highest
    firstDay = min(path.start.day, readings.first?.day ?? path.start.day)
    lastDay = max(path.end.day, readings.last?.day ?? path.end.day)
  }

  init?(dossier: Dossier, view: MonthView, look: Look) {
    let dossier = view.portfolio.seen(dossier)
    guard let metric = dossier.pledge.metric else { return nil }
    self.init(
      metric: metric, readings: dossier.readings(view.calendar), day: view.portfolio.viewpoint.day, look: look)
  }

  func draw(in rect: Rect, _ picture: inout Picture, on ground: Style? = nil) {
    for (row, line) in lines(columns: rect.columns, rows: rect.rows).enumerated() {
      picture.write(line, at: Point(column: rect.column, row: rect.row + row), limit: rect.columns, look, on: ground)
    }
  }

  /// - Returns: exactly `rows` lines of at most `columns`; none where there is no room for a chart.
  func lines(columns: Int, rows: Int) -> [StyledLine] {
    let hasLegend = rows >= 9
    let plot = Size(columns: columns - Self.labelColumns - 1, rows: rows - (hasLegend ? 3 : 2))
    guard plot.columns >= 8, plot.rows >= 3 else { return [] }
    var cells = Array(repeating: Array(repeating: Cell(" ", .text), count: plot.columns), count: plot.rows)
    drawTarget(&cells, plot)
    drawReadings(&cells, plot)
    // A level is its own path: one line for both.
    if metric.level == nil { drawPath(&cells, plot) }
    let labels = self.labels(plot)
    let body = cells.enumerated().map { row, cells in axis(labels[row]) + cells }
    let lines = (body + [timeAxis(plot), timeLabels(plot)]).map(Self.line)
    return hasLegend ? lines + [legend(columns: columns)] : lines
  }

  /// One character, and what its style is for.
  struct Cell {
    var text: String
    var role: ThemeRole

    init(_ text: String, _ role: ThemeRole) {
      self.text = text
      self.role = role
    }
  }

  private static func line(_ cells: [Cell]) -> StyledLine {
    var line = StyledLine()
    for cell in cells {
      if let last = line.parts.last, last.role == cell.role {
        line.parts[line.parts.count - 1] = StyledLine.Part(text: last.text + cell.text, role: cell.role)
      } else {
        line = line + (cell.text, cell.role)
      }
    }
    return line
  }

  // MARK: Where a value and a day stand

  /// The height of `value` in the chart, 0…1, whatever the numbers.
  private func share(of value: Double) -> Double {
    min(max(ExpectedPath.share(of: value, from: lowest, to: highest) ?? 0, 0), 1)
  }

  /// The height of `value` in eighths of a cell; the lowest value has one.
  private func eighths(of value: Double, _ plot: Size) -> Int {
    max(1, Int(share(of: value) * Double(plot.rows * 8)))
  }

  /// The row of the plot, from its top, in which a column of that height ends.
  func row(of value: Double, _ plot: Size) -> Int { plot.rows - 1 - (eighths(of: value, plot) - 1) / 8 }

  /// The first day of a column; for the one behind the last, the day after the chart's last.
  private func start(of column: Int, _ plot: Size) -> Day {
    firstDay.adding(days: (lastDay - firstDay + 1) * column / plot.columns)
  }

  func column(of day: Day, _ plot: Size) -> Int {
    let column = (day - firstDay) * plot.columns / (lastDay - firstDay + 1)
    return min(max(column, 0), plot.columns - 1)
  }

  // MARK: The plot

  private func drawTarget(_ cells: inout [[Cell]], _ plot: Size) {
    let row = row(of: path.end.value, plot)
    for column in 0..<plot.columns { cells[row][column] = Cell(look.symbols.chartTarget, .title) }
  }

  /// Between two readings the earlier one holds; before the first and after the last there is nothing to show.
  private func drawReadings(_ cells: inout [[Cell]], _ plot: Size) {
    guard let latest = readings.last else { return }
    for column in 0..<plot.columns where start(of: column, plot) <= latest.day {
      let end = start(of: column + 1, plot)
      guard let reading = readings.last(where: { $0.day < end }) else { continue }
      // A column from the lowest value up; its top is as fine as an eighth of a cell.
      let eighths = eighths(of: reading.value, plot)
      for level in 0..<plot.rows where eighths > level * 8 {
        let part = min(8, eighths - level * 8)
        cells[plot.rows - 1 - level][column] = Cell(look.symbols.columns[part - 1], .chartReading)
      }
    }
  }

  /// Seen through the columns, but not over their tops: there the reading is the finer.
  private func drawPath(_ cells: inout [[Cell]], _ plot: Size) {
    for column in 0..<plot.columns {
      let (from, to) = (start(of: column, plot), start(of: column + 1, plot))
      guard to > path.start.day, from <= path.end.day else { continue }
      let row = row(of: path.expected(on: from.adding(days: (to - from) / 2)), plot)
      let isTop = cells[row][column].role == .chartReading && (row == 0 || cells[row - 1][column].role != .chartReading)
      if !isTop { cells[row][column] = Cell(look.symbols.chartPath, .chartPath) }
    }
  }
}
