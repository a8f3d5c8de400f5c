import GiaobanText

/// A chart of a page: its picture, and its words and numbers to open under it.
struct HTMLChart {
  let chart: ReportChart
  /// Counted from 1 in a page.
  let number: Int
  let language: Language

  init(_ chart: ReportChart, number: Int, _ language: Language) {
    self.chart = chart
    self.number = number
    self.language = language
  }

  var lines: [String] {
    let pictures = drawings.enumerated().map { place, drawing in
      drawing.text(id: "chart-\(number)" + (place == 0 ? "" : "-\(place + 1)"), title: chart.title, words: chart.words)
    }
    let numbers = HTMLTable(ChartTable(chart, language).tall, caption: chart.title).lines
    let isWide = if case .strip = chart.figure { true } else { false }
    return [
      "<figure\(isWide ? " class=\"wide\"" : "")>", HTMLText.element("figcaption", HTMLText.content(chart.title)),
    ]
      + pictures
      + [
        "<details>", HTMLText.element("summary", Phrase(vi: "Số liệu", en: "Numbers").text(language)),
        HTMLText.element("p", HTMLText.content(chart.words)),
      ] + numbers + ["</details>", "</figure>"]
  }

  private var drawings: [SVGDrawing] {
    switch chart.figure {
    case .health(let columns): [HealthPicture(columns: columns, language).drawing]
    case .path(let path): [PathPicture(path, language).drawing]
    case .strip(let strip): StripPicture(strip, language).drawings
    }
  }
}
