import GiaobanCore
import GiaobanText

extension ReportChart {
  /// The numbers of the picture: for who cannot see it, and for formats without pictures.
  func table(_ language: Language) -> ReportTable {
    switch figure {
    case .health(let columns): Self.table(of: columns, language)
    case .path(let path): Self.table(of: path, language)
    case .strip(let strip): Self.table(of: strip, language)
    }
  }

  private static func table(of months: [HealthColumn], _ language: Language) -> ReportTable {
    let columns =
      [ReportTable.Column(Phrase(vi: "Tháng", en: "Month").text(language))]
      + [Health.onTrack, .atRisk, .offTrack, .unknown].map {
        ReportTable.Column($0.name.text(language), isNumber: true)
      }
    return ReportTable(
      columns: columns,
      rows: months.map { month in
        ReportTable.Row(
          [DayText.short(month.month, language)]
            + [month.onTrack, month.atRisk, month.offTrack, month.unknown].map(String.init))
      })
  }

  private static func table(of path: PathFigure, _ language: Language) -> ReportTable {
    let name = { (vi: String, en: String) in Phrase(vi: vi, en: en).text(language) + " (\(path.unit))" }
    let days = Set((path.expected + path.readings).map(\.day)).sorted()
    let text = { (points: [PathFigure.Point], day: Day) in
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

  private static func table(of strip: StripFigure, _ language: Language) -> ReportTable {
    let columns =
      [ReportTable.Column(Phrase(vi: "Đơn vị", en: "Unit").text(language))]
      + strip.months.map { ReportTable.Column(DayText.short($0, language)) }
    return ReportTable(
      columns: columns,
      rows: strip.rows.map { row in ReportTable.Row([row.name] + row.cells.map { $0.words(language) }) })
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
