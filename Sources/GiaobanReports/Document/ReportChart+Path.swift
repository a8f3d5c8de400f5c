import GiaobanCore
import GiaobanText

extension ReportChart {
  /// A pledge's number against the way it was to go.
  ///
  /// - Parameters:
  ///   - title: over the picture.
  ///   - readings: ordered by day; not empty.
  ///   - day: the day the report is of.
  static func path(
    titled title: String, of metric: Metric, along path: ExpectedPath, readings: [Metric.Waypoint], on day: Day,
    _ language: Language
  ) -> ReportChart {
    let points = { (all: [Metric.Waypoint]) in all.map { PathFigure.Point(day: $0.day, value: $0.value) } }
    return ReportChart(
      title: title, words: words(of: metric, path, readings).text(language),
      figure: .path(
        PathFigure(
          unit: metric.unitOfMeasure.text(language), expected: points(path.points), readings: points(readings),
          day: day)))
  }

  private static func words(of metric: Metric, _ path: ExpectedPath, _ readings: [Metric.Waypoint]) -> Phrase {
    let number = { (value: Double, language: Language) in NumberText.screenText(value, language) }
    if let level = metric.level, let latest = readings.last {
      return Phrase(
        vi: "Đến \(DayText.full(latest.day, .vietnamese)): \(number(latest.value, .vietnamese)); "
          + "\(RecordField.keep.name.vi) \(level.text(.vietnamese)).",
        en: "By \(DayText.full(latest.day, .english)): \(number(latest.value, .english)); "
          + "\(level.phrase.en) is to be kept.")
    }
    let end = path.end
    let target = Phrase(
      vi: "mục tiêu \(number(end.value, .vietnamese)) vào \(DayText.full(end.day, .vietnamese)).",
      en: "target \(number(end.value, .english)) on \(DayText.full(end.day, .english)).")
    guard let latest = readings.last else { return target }
    let expected = path.expected(on: latest.day)
    return Phrase(
      vi: "Đến \(DayText.full(latest.day, .vietnamese)): \(number(latest.value, .vietnamese)), theo lộ trình "
        + "\(number(expected, .vietnamese)); ",
      en: "By \(DayText.full(latest.day, .english)): \(number(latest.value, .english)), "
        + "\(number(expected, .english)) expected; ") + target
  }
}
