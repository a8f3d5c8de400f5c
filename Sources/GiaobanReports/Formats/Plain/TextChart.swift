import GiaobanText

/// A chart in plain text: its title, its figures as a small table, and the same in words.
struct TextChart {
  private let chart: ReportChart
  private let columns: Int
  private let language: Language

  init(_ chart: ReportChart, columns: Int, _ language: Language) {
    self.chart = chart
    self.columns = columns
    self.language = language
  }

  var lines: [String] {
    let words = "\(chart.title). \(chart.words)".shown.wrapped(to: columns)
    let figures = ChartTable(chart, language)
    for isBrief in [false, true] {
      let table = TextTable(figures.table(isBrief: isBrief), columns: columns - 2)
      guard table.isGrid else { continue }
      let legend = figures.legend(isBrief: isBrief).map { $0.wrapped(to: columns - 2) } ?? []
      return words + (table.lines + legend).map { "  " + $0 }
    }
    return words
  }
}
