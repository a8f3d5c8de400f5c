import GiaobanCore

/// The expected path and the readings of one metric, in character cells: dots for the path, columns for the readings.
struct PathChart {
  let dossier: Dossier
  let view: MonthView
  let look: Look
  private let path: ExpectedPath

  /// nil while the path is not whole: no baseline, target or their days.
  init?(dossier: Dossier, view: MonthView, look: Look) {
    guard let path = dossier.pledge.metric?.path else { return nil }
    self.dossier = dossier
    self.view = view
    self.look = look
    self.path = path
  }

  func draw(in rect: Rect, _ picture: inout Picture) {
    let labelColumns = 9
    let plot = Rect(
      column: rect.column + labelColumns + 1, row: rect.row, columns: rect.columns - labelColumns - 1,
      rows: rect.rows - 1)
    guard plot.columns >= 8, plot.rows >= 3 else { return }
    let readings = dossier.checkIns.compactMap { checkIn -> (Day, Double)? in
      guard checkIn.state.isMade, let value = checkIn.reading, checkIn.key.month <= view.portfolio.viewpoint.month
      else { return nil }
      return (checkIn.readingDay ?? view.calendar.cutOff(of: checkIn.key.month, for: dossier.pledge.unit), value)
    }
    let values = path.points.map(\.value) + readings.map(\.1)
    guard let low = values.min(), let high = values.max(), high > low else { return }
    let days = path.end.day - path.start.day
    let row = { (value: Double) in
      plot.rows - 1 - Int(Self.share(of: value, from: low, to: high) * Double(plot.rows - 1) + 0.5)
    }
    drawAxis(plot, labelColumns: labelColumns, low: low, high: high, &picture)
    for column in 0..<plot.columns {
      let from = path.start.day.adding(days: days * column / plot.columns)
      let to = path.start.day.adding(days: days * (column + 1) / plot.columns)
      let expected = path.expected(on: from.adding(days: (to - from) / 2))
      picture.canvas.write(
        look.symbols.chartPath, at: Point(column: plot.column + column, row: plot.row + row(expected)),
        style: look.palette[.chartPath])
      // Between two readings the earlier one holds; before the first and after the last there is nothing to show.
      if let reading = readings.last(where: { $0.0 < to }), let latest = readings.last, from <= latest.0 {
        drawColumn(reading.1, low: low, high: high, column: plot.column + column, plot, &picture)
      }
    }
  }

  /// The height of `value` in the chart, 0…1, whatever the numbers.
  private static func share(of value: Double, from low: Double, to high: Double) -> Double {
    min(max(ExpectedPath.share(of: value, from: low, to: high) ?? 0, 0), 1)
  }

  /// A column from the lowest value up; its top is as fine as an eighth of a cell.
  private func drawColumn(
    _ value: Double, low: Double, high: Double, column: Int, _ plot: Rect, _ picture: inout Picture
  ) {
    let eighths = max(1, Int(Self.share(of: value, from: low, to: high) * Double(plot.rows * 8)))
    for level in 0..<plot.rows {
      let part = min(8, eighths - level * 8)
      guard part > 0 else { return }
      picture.canvas.write(
        look.symbols.columns[part - 1], at: Point(column: column, row: plot.row + plot.rows - 1 - level),
        style: look.palette[.chartReading])
    }
  }

  private func drawAxis(_ plot: Rect, labelColumns: Int, low: Double, high: Double, _ picture: inout Picture) {
    let style = look.palette[.dim]
    let label = { (value: Double) in Self.shortened(value, look.language).padded(to: labelColumns - 1, .right) }
    for row in 0..<plot.rows {
      let isEnd = row == 0 || row == plot.rows - 1
      picture.canvas.write(
        isEnd ? look.symbols.chartTick : look.symbols.chartAxis,
        at: Point(column: plot.column - 1, row: plot.row + row), style: style)
    }
    let origin = plot.column - 1 - labelColumns
    picture.canvas.write(label(high), at: Point(column: origin, row: plot.row), style: style)
    picture.canvas.write(label(low), at: Point(column: origin, row: plot.row + plot.rows - 1), style: style)
    let first = DayText.short(path.start.day.inMonth, look.language)
    let last = DayText.short(path.end.day.inMonth, look.language)
    let bottom = plot.row + plot.rows
    picture.canvas.write(first, at: Point(column: plot.column, row: bottom), style: style)
    picture.canvas.write(
      last, at: Point(column: plot.column + plot.columns - last.displayWidth, row: bottom), style: style)
  }

  /// 1,500,000 is 1.5 M: the axis needs the size, the text beside it has the number.
  static func shortened(_ value: Double, _ language: Language) -> String {
    let size = abs(value)
    let (unit, suffix): (Double, Phrase) =
      switch size {
      case 1e9...: (1e9, Phrase(vi: " tỷ", en: " bn"))
      case 1e6..<1e9: (1e6, Phrase(vi: " tr", en: " M"))
      case 1e4..<1e6: (1e3, Phrase(vi: " ng", en: " k"))
      default: (1, Phrase(""))
      }
    return NumberText.screenText(value / unit, language, maximumFractionDigits: 1) + suffix.text(language)
  }
}
