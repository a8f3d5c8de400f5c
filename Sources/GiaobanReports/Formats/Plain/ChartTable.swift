import GiaobanCore
import GiaobanText

/// The figures of a chart as a table, for formats that draw no pictures: time runs from left to right.
struct ChartTable {
  private let figure: ReportChart.Figure
  private let language: Language
  /// How many of the latest readings a path shows at most.
  private static let mostReadings = 6
  private static let fewReadings = 4

  init(_ chart: ReportChart, _ language: Language) {
    figure = chart.figure
    self.language = language
  }

  /// - Parameter isBrief: with a mark for the check-ins of a unit in a month, instead of how many of how many were made; of a
  ///   path fewer readings.
  func table(isBrief: Bool = false) -> ReportTable {
    switch figure {
    case .health(let columns): health(columns)
    case .path(let figure): path(figure, isBrief ? Self.fewReadings : Self.mostReadings)
    case .strip(let figure): strip(figure, isBrief)
    }
  }

  /// What the marks of a table stand for; nil where it has none.
  func legend(isBrief: Bool = false) -> String? {
    guard case .strip = figure else { return nil }
    let marks = Phrase(
      vi: "+ đủ, đúng hạn; ~ đủ, có báo cáo muộn; - thiếu; . chưa đến hạn chốt.",
      en: "+ all in time; ~ all made, some late; - some missing; . not closed yet.")
    let counts = Phrase(vi: "Đã có / phải có; ~ có báo cáo muộn.", en: "Made / owed; ~ some late.")
    return (isBrief ? marks : counts).text(language)
  }

  /// `T6`, `Jun`: the title says of which years.
  private func head(_ month: Month) -> ReportTable.Column {
    ReportTable.Column(
      language == .vietnamese ? "T\(month.month)" : String(DayText.short(month, .english).prefix(3)), isNumber: true)
  }

  private func health(_ columns: [ReportChart.HealthColumn]) -> ReportTable {
    let counts: [(Health, (ReportChart.HealthColumn) -> Int)] = [
      (.onTrack, \.onTrack), (.atRisk, \.atRisk), (.offTrack, \.offTrack), (.unknown, \.unknown),
    ]
    return ReportTable(
      columns: [ReportTable.Column(Phrase(vi: "Đánh giá", en: "Health").text(language))]
        + columns.map { head($0.month) },
      rows: counts.map { health, count in
        ReportTable.Row([health.name.text(language)] + columns.map { String(count($0)) }, health: health)
      })
  }

  private func strip(_ figure: ReportChart.StripFigure, _ isBrief: Bool) -> ReportTable {
    ReportTable(
      columns: [ReportTable.Column(Phrase(vi: "Đơn vị", en: "Unit").text(language))] + figure.months.map(head),
      rows: figure.rows.map { row in
        ReportTable.Row([row.name] + row.cells.map { isBrief ? Self.mark($0) : Self.counts($0) })
      })
  }

  private static func mark(_ cell: ReportChart.StripFigure.Cell) -> String {
    if cell.missing > 0 { return "-" }
    if cell.owed > 0 { return "." }
    return cell.late > 0 ? "~" : cell.inTime > 0 ? "+" : ""
  }

  private static func counts(_ cell: ReportChart.StripFigure.Cell) -> String {
    if cell.isEmpty { return "" }
    let made = cell.inTime + cell.late
    return "\(cell.late > 0 ? "~" : "")\(made)/\(made + cell.missing + cell.owed)"
  }

  private func path(_ figure: ReportChart.PathFigure, _ count: Int) -> ReportTable {
    let readings = figure.readings.suffix(count)
    let number = { (value: Double) in NumberText.screenText(value, language) }
    let way = ExpectedPath(points: figure.expected.map { Metric.Waypoint(day: $0.day, value: $0.value) })
    return ReportTable(
      columns: [ReportTable.Column(Phrase(vi: "Ngày", en: "Day").text(language))]
        + readings.map { ReportTable.Column(DayText.short($0.day, language), isNumber: true) },
      rows: [
        ReportTable.Row(
          [Phrase(vi: "Thực tế", en: "Actual").text(language)] + readings.map { number($0.value) }),
        ReportTable.Row(
          [Phrase(vi: "Lộ trình", en: "Expected").text(language)]
            + readings.map { reading in way.map { number($0.expected(on: reading.day)) } ?? "–" }),
      ])
  }
}

extension ExpectedPath {
  /// - Parameter points: the points of the path, ordered by day.
  /// - Returns: nil for fewer than two points.
  fileprivate init?(points: [Metric.Waypoint]) {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    self.init(start: first, waypoints: Array(points.dropFirst().dropLast()), end: last)
  }
}
