import GiaobanCore
import GiaobanText

/// The figures of a chart as a table.
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

  /// The table for formats that draw no pictures: time runs from left to right.
  ///
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
    ReportTable(
      columns: [ReportTable.Column(Phrase(vi: "Đánh giá", en: "Health").text(language))]
        + columns.map { head($0.month) },
      rows: Health.allCases.map { health in
        ReportTable.Row([health.name.text(language)] + columns.map { String($0.counts[health]) }, health: health)
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

  // MARK: Time runs downwards

  /// The table beside a picture, for who cannot see it: all that is drawn, time running downwards.
  var tall: ReportTable {
    switch figure {
    case .health(let columns): tall(columns)
    case .path(let path): tall(path)
    case .strip(let strip): tall(strip)
    }
  }

  private func tall(_ months: [ReportChart.HealthColumn]) -> ReportTable {
    let columns =
      [ReportTable.Column(Phrase(vi: "Tháng", en: "Month").text(language))]
      + Health.allCases.map {
        ReportTable.Column($0.name.text(language), isNumber: true)
      }
    return ReportTable(
      columns: columns,
      rows: months.map { month in
        ReportTable.Row(
          [DayText.short(month.month, language)]
            + month.counts.each.map { String($0.count) })
      })
  }

  private func tall(_ path: ReportChart.PathFigure) -> ReportTable {
    let name = { (vi: String, en: String) in Phrase(vi: vi, en: en).text(language) + " (\(path.unit))" }
    let days = Set((path.expected + path.readings).map(\.day)).sorted()
    let text = { (points: [ReportChart.PathFigure.Point], day: Day) in
      points.last { $0.day == day }.map { NumberText.screenText($0.value, language) } ?? ""
    }
    return ReportTable(
      columns: [
        ReportTable.Column(Phrase(vi: "Ngày", en: "Day").text(language)),
        ReportTable.Column(name("Lộ trình", "Expected"), isNumber: true),
        ReportTable.Column(name("Thực tế", "Actual"), isNumber: true),
      ],
      rows: days.map { day in
        ReportTable.Row([DayText.full(day, language), text(path.expected, day), text(path.readings, day)])
      })
  }

  private func tall(_ strip: ReportChart.StripFigure) -> ReportTable {
    let columns =
      [ReportTable.Column(Phrase(vi: "Đơn vị", en: "Unit").text(language))]
      + strip.months.map { ReportTable.Column(DayText.short($0, language)) }
    return ReportTable(
      columns: columns,
      rows: strip.rows.map { row in ReportTable.Row([row.name] + row.cells.map { $0.words(language) }) })
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

extension ReportChart.StripFigure.Cell {
  /// How many came in how, the worst first: `1 thiếu, 2 đúng kỳ`.
  func words(_ language: Language) -> String {
    kinds.filter { $0.count > 0 }.map { "\($0.count) \($0.kind.name.text(language))" }.joined(separator: ", ")
  }

  /// The kinds with their counts, the worst first.
  var kinds: [(kind: PledgeFigures.CheckInTime, count: Int)] {
    [(.missing, missing), (.late, late), (.owed, owed), (.inTime, inTime)]
  }
}

extension PledgeFigures.CheckInTime {
  var name: Phrase {
    switch self {
    case .inTime: Phrase(vi: "đúng kỳ", en: "in time")
    case .late: Phrase(vi: "muộn", en: "late")
    case .missing: Phrase(vi: "thiếu", en: "missing")
    case .owed: Phrase(vi: "chưa đến hạn", en: "not yet due")
    }
  }
}
