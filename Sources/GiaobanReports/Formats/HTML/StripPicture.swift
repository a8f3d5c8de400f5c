import GiaobanCore
import GiaobanText

/// Who checked in when: a row a unit, a cell a month, shaded by the worst in it, with its sign and how many it counts.
struct StripPicture {
  let strip: ReportChart.StripFigure
  let language: Language

  init(_ strip: ReportChart.StripFigure, _ language: Language) {
    self.strip = strip
    self.language = language
  }

  private static let width = 360.0
  private static let rowHeight = 17.0
  /// What one page of paper holds with room to spare: a picture cannot be broken.
  private static let mostRows = 40

  /// One, or several where there are more rows than a page holds; none without rows.
  var drawings: [SVGDrawing] {
    stride(from: 0, to: strip.rows.count, by: Self.mostRows).map { start in
      drawing(of: Array(strip.rows[start..<min(start + Self.mostRows, strip.rows.count)]))
    }
  }

  private func drawing(of rows: [ReportChart.StripFigure.Row]) -> SVGDrawing {
    let names = rows.map { SVGDrawing.width(of: $0.name) }.max() ?? 0
    let left = min(max(names + 8, 36), 110)
    let step = (Self.width - left - 4) / Double(max(strip.months.count, 1))
    let head = 26.0
    let bottom = head + Double(rows.count) * Self.rowHeight
    var drawing = SVGDrawing(width: Self.width, height: bottom + 22)
    drawing.monthNames(strip.months, left: left, step: step, y: 10, language)
    for (place, row) in rows.enumerated() {
      let y = head + Double(place) * Self.rowHeight
      drawing.words(row.name, x: left - 5, y: y + 12, anchor: .end)
      for (month, cell) in row.cells.enumerated() {
        draw(cell, x: left + Double(month) * step, y: y, width: step, &drawing)
      }
    }
    drawLegend(y: bottom + 15, &drawing)
    return drawing
  }

  private func draw(
    _ cell: ReportChart.StripFigure.Cell, x: Double, y: Double, width: Double, _ drawing: inout SVGDrawing
  ) {
    let worst = cell.kinds.first { $0.count > 0 }
    drawing.rect(
      x: x + 1, y: y + 1, width: width - 2, height: Self.rowHeight - 2, fill: worst?.kind.ink ?? .ground,
      stroke: .faint,
      radius: 2)
    guard let worst else { return }
    let middle = (x + width / 2, y + Self.rowHeight / 2)
    let count = String(worst.count)
    // Its number where it has room beside the sign.
    guard width >= 12 + SVGDrawing.width(of: count, size: 9) else {
      return drawing.sign(worst.kind, x: middle.0, y: middle.1, stroke: worst.kind.inkOfSign)
    }
    drawing.sign(worst.kind, x: middle.0 - 5, y: middle.1, stroke: worst.kind.inkOfSign)
    drawing.words(count, x: middle.0 + 1, y: middle.1 + 3.2, fill: worst.kind.inkOfSign, size: 9)
  }

  private func drawLegend(y: Double, _ drawing: inout SVGDrawing) {
    let kinds: [PledgeFigures.CheckInTime] = [.inTime, .late, .missing, .owed]
    let names = kinds.map { $0.name.text(language) }
    let widths = names.map { 18 + SVGDrawing.width(of: $0, size: 9.5) }
    let gap = max((Self.width - 8 - widths.reduce(0, +)) / Double(kinds.count), 4)
    var x = 4 + gap / 2
    for (place, kind) in kinds.enumerated() {
      drawing.rect(x: x, y: y - 9.5, width: 14, height: 12, fill: kind.ink, stroke: .faint, radius: 2)
      drawing.sign(kind, x: x + 7, y: y - 3.5, stroke: kind.inkOfSign)
      drawing.words(names[place], x: x + 18, y: y, size: 9.5)
      x += widths[place] + gap
    }
  }
}

extension PledgeFigures.CheckInTime {
  var ink: ChartInk {
    switch self {
    case .inTime: .onTrack
    case .late: .atRisk
    case .missing: .offTrack
    case .owed: .ground
    }
  }

  fileprivate var inkOfSign: ChartInk {
    switch self {
    case .inTime, .late: .onLight
    case .missing: .onOffTrack
    case .owed: .ink
    }
  }
}
