import GiaobanCore
import GiaobanText

/// Stacked columns, a month each: off track at the bottom, where lengths compare best.
struct HealthPicture {
  let columns: [ReportChart.HealthColumn]
  let language: Language

  init(columns: [ReportChart.HealthColumn], _ language: Language) {
    self.columns = columns
    self.language = language
  }

  private static let width = 360.0
  private static let (top, bottom) = (18.0, 150.0)

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: Self.width, height: 200)
    let step = (Self.width - 8) / Double(max(columns.count, 1))
    let most = max(columns.map(\.counts.total).max() ?? 0, 1)
    for (place, column) in columns.enumerated() {
      let middle = 4 + step * (Double(place) + 0.5)
      draw(column, middle: middle, width: min(step * 0.78, 34), unit: (Self.bottom - Self.top) / Double(most), &drawing)
    }
    drawing.line([(4, Self.bottom), (Self.width - 4, Self.bottom)], stroke: .ink)
    drawing.monthNames(columns.map(\.month), left: 4, step: step, y: Self.bottom + 12, language)
    drawing.healthLegend(y: 193, language)
    return drawing
  }

  private func draw(
    _ column: ReportChart.HealthColumn, middle: Double, width: Double, unit: Double, _ drawing: inout SVGDrawing
  ) {
    var y = Self.bottom
    for health in Health.worstFirst {
      let count = column.counts[health]
      let height = Double(count) * unit
      if count == 0 { continue }
      y -= height
      let x = middle - width / 2
      drawing.rect(x: x, y: y, width: width, height: height, fill: health.ink, stroke: .ink)
      if health == .atRisk { drawing.hatch(x: x, y: y, width: width, height: height, stroke: .onLight) }
      let words = String(count)
      let (room, size) = (SVGDrawing.width(of: words, size: 9), 9.0)
      guard height >= 9.5, room + 2 <= width else { continue }
      // The hatch would run through the number.
      if health == .atRisk {
        drawing.rect(x: middle - room / 2 - 1.5, y: y + height / 2 - 4.5, width: room + 3, height: 9, fill: .atRisk)
      }
      drawing.words(
        words, x: middle, y: y + height / 2 + 3.2, anchor: .middle, fill: health.inkOfWords, size: size)
    }
    let total = column.counts.total == 0 ? "–" : String(column.counts.total)
    if SVGDrawing.width(of: total) <= width * 1.3 {
      drawing.words(total, x: middle, y: y - 4, anchor: .middle, isBold: true)
    }
  }
}

extension Health {
  var ink: ChartInk {
    switch self {
    case .onTrack: .onTrack
    case .atRisk: .atRisk
    case .offTrack: .offTrack
    case .unknown: .unknown
    }
  }

  /// The ink of the words that stand on the fill.
  var inkOfWords: ChartInk {
    switch self {
    case .offTrack: .onOffTrack
    case .unknown: .ink
    case .onTrack, .atRisk: .onLight
    }
  }
}

extension SVGDrawing {
  /// The names of months under columns, as many as have room, with the year where one begins.
  mutating func monthNames(_ months: [Month], left: Double, step: Double, y: Double, _ language: Language) {
    let room = 24.0
    var every = 1
    while Double(every) * step < room, every < months.count { every += 1 }
    var year: Int?
    for (place, month) in months.enumerated() where place % every == 0 {
      let x = left + step * (Double(place) + 0.5)
      let name = DayText.short(month, language)
      // `T6/2027`, `Jun 2027`: the year stands below, once.
      let short = String(name.unicodeScalars.prefix { $0 != "/" && $0 != " " })
      words(short, x: x, y: y, anchor: .middle, size: 9)
      if month.year != year { words(String(month.year), x: x, y: y + 11, anchor: .middle, size: 9, isBold: true) }
      year = month.year
    }
  }

  /// What the fills mean, in one line.
  mutating func healthLegend(y: Double, _ language: Language) {
    let order = Health.worstFirst
    let names = order.map { $0.name.text(language) }
    let widths = names.map { 14 + Self.width(of: $0, size: 9.5) }
    let gap = max((width - 8 - widths.reduce(0, +)) / Double(order.count), 4)
    var x = 4 + gap / 2
    for (place, health) in order.enumerated() {
      rect(x: x, y: y - 8, width: 10, height: 9, fill: health.ink, stroke: .ink)
      if health == .atRisk { hatch(x: x, y: y - 8, width: 10, height: 9, stroke: .onLight) }
      words(names[place], x: x + 14, y: y, size: 9.5)
      x += widths[place] + gap
    }
  }
}
