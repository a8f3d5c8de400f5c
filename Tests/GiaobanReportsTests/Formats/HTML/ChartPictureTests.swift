import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanReports

/// The pictures themselves; how they look is in the goldens of ``HTMLReportTests`` and was looked at.
struct ChartPictureTests {
  private func html(_ figure: ReportChart.Figure, _ language: Language = .english) -> String {
    let chart = ReportChart(title: "Title", words: "Words", figure: figure)
    return HTMLReport().text(of: ReportDocument([.chart(chart)], in: language))
  }

  private func count(_ part: String, in text: String) -> Int { text.components(of: part) }

  private func month(_ number: Int) -> Month { Month(number: 2027 * 12 + number) }

  @Test func `a picture has a title, a description and the role of a picture`() {
    let text = html(.health([]))
    #expect(text.contains("role=\"img\" aria-label=\"Title\" aria-describedby=\"chart-1\""))
    #expect(text.contains("<title>Title</title>\n<desc id=\"chart-1\">Words</desc>"))
  }

  @Test func `a month's column tells its counts and their sum`() {
    let text = html(
      .health([ReportChart.HealthColumn(month: month(5), onTrack: 41, atRisk: 17, offTrack: 19, unknown: 23)]))
    for number in ["41", "17", "19", "23", "100"] { #expect(text.contains(">\(number)</text>"), "\(number)") }
  }

  @Test func `a part of a column too low for its number goes without, and the table has it`() {
    let text = html(
      .health([ReportChart.HealthColumn(month: month(5), onTrack: 2_000, atRisk: 0, offTrack: 7, unknown: 0)]))
    #expect(!text.contains(">7</text>"))
    #expect(text.contains("<td class=\"number\">7</td>"))
  }

  @Test func `at risk is hatched, in the column and in the legend, so that no colour is needed`() {
    let column = ReportChart.HealthColumn(month: month(5), onTrack: 1, atRisk: 1, offTrack: 1, unknown: 1)
    let hatches = html(.health([column])).split(separator: "\n").filter {
      $0.contains("<path") && $0.contains("s-on-light")
    }
    #expect(hatches.count == 2)
  }

  @Test func `numbers beside a path are written in the language`() {
    let expected = [
      ReportChart.PathFigure.Point(day: month(0).first, value: 0),
      ReportChart.PathFigure.Point(day: month(12).first, value: 30_000),
    ]
    let figure = ReportChart.Figure.path(
      ReportChart.PathFigure(unit: "bài", expected: expected, readings: [], day: month(5).last))
    #expect(html(figure, .vietnamese).contains(">30.000</text>"))
    #expect(html(figure, .english).contains(">30,000</text>"))
  }

  @Test(arguments: [Double.nan, .infinity, -.greatestFiniteMagnitude, 1e300, 5e-324])
  func `no reading breaks a picture`(value: Double) {
    let points = [0, 3, 9].map { ReportChart.PathFigure.Point(day: month($0).first, value: value) }
    let text = html(
      .path(ReportChart.PathFigure(unit: "", expected: points, readings: points, day: Day.last)))
    #expect(!text.contains("nan") && !text.contains("inf\"") && text.contains("</svg>"))
  }

  @Test func `a strip of many units is cut into pictures that fit a page`() {
    let rows = (1...95).map { number in
      ReportChart.StripFigure.Row(
        name: "U\(number)", cells: [ReportChart.StripFigure.Cell(inTime: 1, late: 0, missing: 0, owed: 0)])
    }
    let text = html(.strip(ReportChart.StripFigure(months: [month(5)], rows: rows)))
    #expect(count("<svg", in: text) == 3)
    #expect(text.contains("aria-describedby=\"chart-1-3\"") && text.contains(">U95</text>"))
  }

  @Test func `a cell of the strip shows the worst in it, and the table tells all`() {
    let cell = ReportChart.StripFigure.Cell(inTime: 2, late: 1, missing: 3, owed: 0)
    let text = html(
      .strip(
        ReportChart.StripFigure(months: [month(5)], rows: [ReportChart.StripFigure.Row(name: "BC", cells: [cell])])))
    #expect(text.contains("<td>3 missing, 1 late, 2 in time</td>"))
    #expect(text.contains("class=\"f-on-off-track\">3</text>"))
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
