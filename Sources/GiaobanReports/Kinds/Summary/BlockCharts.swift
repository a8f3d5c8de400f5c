import GiaobanCore
import GiaobanText

/// The pictures of one block, each with its words.
struct BlockCharts {
  private let section: MonthlySummary.BlockSection
  private let day: Day
  private let language: Language

  init(_ section: MonthlySummary.BlockSection, day: Day, _ language: Language) {
    self.section = section
    self.day = day
    self.language = language
  }

  /// The health of the block and its check-ins over the year, from the second month on: one month is no course of things.
  /// Then each number against its path.
  var charts: [ReportChart] {
    let year: [ReportChart?] = section.history.count < 2 ? [] : [health, strip]
    return year.compactMap(\.self) + section.measured.map(path)
  }

  private func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }

  private var span: Phrase {
    guard let first = section.history.first?.month, let last = section.history.last?.month else { return Phrase("") }
    let months = MonthRange(first, last)
    return Phrase(
      vi: "\(months.first.name.vi) – \(months.last.name.vi)", en: "\(months.first.name.en) – \(months.last.name.en)")
  }

  private var health: ReportChart? {
    guard let first = section.history.first, let last = section.history.last else { return nil }
    let name = section.block.name.text(language)
    return ReportChart(
      title: say("\(name): đánh giá, \(span.vi)", "\(name): health, \(span.en)"),
      words: say(
        "Từ \(counts(first).vi) trong \(first.month.name.vi) đến \(counts(last).vi) trong \(last.month.name.vi).",
        "From \(counts(first).en) in \(first.month.name.en) to \(counts(last).en) in \(last.month.name.en)."),
      figure: .health(section.history))
  }

  private func counts(_ column: ReportChart.HealthColumn) -> Phrase {
    let known = column.counts.each.filter { $0.count > 0 }
    if known.isEmpty { return Phrase(vi: "không có cam kết đang mở", en: "no open pledge") }
    let list = { (language: Language) in
      known.map { "\($0.count) \($0.health.name.text(language))" }.joined(separator: ", ")
    }
    return Phrase(vi: list(.vietnamese), en: list(.english))
  }

  private var strip: ReportChart? {
    if section.strip.rows.isEmpty { return nil }
    let name = section.block.name.text(language)
    let cells = section.strip.rows.flatMap(\.cells)
    let inTime = cells.reduce(0) { $0 + $1.inTime }
    let late = cells.reduce(0) { $0 + $1.late }
    let missing = cells.reduce(0) { $0 + $1.missing }
    return ReportChart(
      title: say("\(name): báo cáo hằng tháng, \(span.vi)", "\(name): check-ins, \(span.en)"),
      words: say(
        "\(inTime) báo cáo đúng hạn, \(late) muộn, \(missing) thiếu.",
        "\(inTime) in time, \(late) late, \(missing) missing."),
      figure: .strip(section.strip))
  }

  private func path(_ measured: MonthlySummary.MeasuredPledge) -> ReportChart {
    let unit = measured.metric.unitOfMeasure.text(language)
    return ReportChart.path(
      titled: "\(measured.entry.code) · \(measured.metric.name.text(language)) (\(unit))", of: measured.metric,
      along: measured.path, readings: measured.readings, on: day, language)
  }
}
