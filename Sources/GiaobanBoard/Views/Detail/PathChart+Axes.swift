import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What stands around the plot: the values at the left, the months below, the legend.
extension PathChart {
  /// Columns of the values at the left.
  static let labelColumns = 9

  typealias Label = (value: Double, role: ThemeRole)

  /// The values worth reading off, by row: of two on one row the one that is named first.
  func labels(_ plot: Size) -> [Int: Label] {
    var wanted: [Label] = [(path.end.value, .title)]
    if let latest = readings.last { wanted.append((latest.value, .chartReading)) }
    wanted += [(path.start.value, .dim), (highest, .dim), (lowest, .dim)]
    if let latest = readings.last { wanted.append((path.expected(on: latest.day), .chartPath)) }
    var labels: [Int: Label] = [:]
    for label in wanted where labels[row(of: label.value, plot)] == nil { labels[row(of: label.value, plot)] = label }
    return labels
  }

  func axis(_ label: Label?) -> [Cell] {
    let text = label.map { NumberText.shortened($0.value, look.language) } ?? ""
    return [
      Cell(text.padded(to: Self.labelColumns - 1, .right) + " ", label?.role ?? .dim),
      Cell(label == nil ? look.symbols.chartAxis : look.symbols.chartTick, .dim),
    ]
  }

  /// The line under the plot, with a mark where the viewpoint's day is.
  func timeAxis(_ plot: Size) -> [Cell] {
    let blank = String(repeating: " ", count: Self.labelColumns)
    var cells = Array(repeating: Cell(look.symbols.horizontal, .dim), count: plot.columns)
    if isDayShown { cells[column(of: day, plot)] = Cell(look.symbols.up, .text) }
    return [Cell(blank, .dim), Cell(look.symbols.chartCorner, .dim)] + cells
  }

  private var isDayShown: Bool { day >= firstDay && day <= lastDay }

  /// The first and the last month, and between them as many as there is room for.
  func timeLabels(_ plot: Size) -> [Cell] {
    var cells = Array(repeating: Cell(" ", .dim), count: plot.columns)
    func write(_ text: String, at column: Int) {
      for (place, letter) in text.enumerated() where cells.indices.contains(column + place) {
        cells[column + place] = Cell(String(letter), .dim)
      }
    }
    let first = DayText.short(firstDay.inMonth, look.language)
    let last = DayText.short(lastDay.inMonth, look.language)
    write(first, at: 0)
    write(last, at: plot.columns - last.count)
    let step = monthStep(plot)
    var free = first.count + 1
    for month in stride(from: firstDay.inMonth.number + 1, through: lastDay.inMonth.number, by: 1)
    where month % step == 0 {
      let month = Month(number: month)
      let text = month.month == 1 ? String(month.year) : PledgeSheet.monthAlone(month, look.language)
      let column = column(of: month.first, plot)
      guard column >= free, column + text.count + 1 <= plot.columns - last.count else { continue }
      write(text, at: column)
      free = column + text.count + 1
    }
    return [Cell(String(repeating: " ", count: Self.labelColumns + 1), .dim)] + cells
  }

  /// Months from label to label: each has room for four letters and a blank.
  private func monthStep(_ plot: Size) -> Int {
    let months = max(1, lastDay.inMonth - firstDay.inMonth)
    return [1, 3, 6, 12, 24, 60, 120].first { plot.columns * $0 / months >= 6 } ?? 240
  }

  /// As many of its parts as fit, the readings first.
  func legend(columns: Int) -> StyledLine {
    let symbols = look.symbols
    let isWide = columns >= 70
    let readings = (
      sign: symbols.barFull, role: ThemeRole.chartReading, words: look(Phrase(vi: "số liệu", en: "readings"))
    )
    let today = (sign: symbols.up, role: ThemeRole.text, words: DayText.full(day, look.language))
    let parts = [readings] + lines(isWide: isWide) + (isDayShown ? [today] : [])
    var line = StyledLine(String(repeating: " ", count: isWide ? Self.labelColumns + 1 : 0), .dim)
    for (place, part) in parts.enumerated() {
      let gap = place == 0 ? "" : "  "
      guard line.text.displayWidth + (gap + part.sign + " " + part.words).displayWidth <= columns else { break }
      line = line + (gap + part.sign, part.role) + (" " + part.words, .dim)
    }
    return line
  }

  /// What the lines of the plot are: the path and the target, or the level that is to be kept.
  private func lines(isWide: Bool) -> [(sign: String, role: ThemeRole, words: String)] {
    let symbols = look.symbols
    if let level = metric.level {
      let words = look(RecordField.keep.name) + " " + level.text(look.language)
      return [(symbols.chartTarget, .title, words)]
    }
    let target = "\(NumberText.screenText(path.end.value, look.language)) (\(DayText.short(lastMonth, look.language)))"
    return [
      (symbols.chartPath, .chartPath, look(Phrase(vi: "lộ trình", en: "expected"))),
      (symbols.chartTarget, .title, look(Phrase(vi: "mục tiêu", en: "target")) + (isWide ? " " + target : "")),
    ]
  }

  private var lastMonth: Month { path.end.day.inMonth }
}
