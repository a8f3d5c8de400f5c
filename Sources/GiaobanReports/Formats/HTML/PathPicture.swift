import GiaobanCore
import GiaobanText

/// A number against the way it was to go: the way dashed with its waypoints, the readings as a line with points.
struct PathPicture {
  let path: ReportChart.PathFigure
  let language: Language
  private let days: ClosedRange<Int>
  private let scale: ValueScale
  private let left: Double

  private static let (width, height) = (360.0, 200.0)
  private static let (top, bottom, right) = (24.0, 152.0, 344.0)

  init(_ path: ReportChart.PathFigure, _ language: Language) {
    self.path = path
    self.language = language
    let numbers = (path.expected + path.readings).map(\.day.number) + [path.day.number]
    let first = numbers.min() ?? 0
    days = first...max(numbers.max() ?? 0, first + 1)
    let scale = ValueScale(of: (path.expected + path.readings).map(\.value), steps: 4)
    self.scale = scale
    let widest = scale.marks.map { SVGDrawing.width(of: NumberText.screenText($0, language), size: 9) }.max() ?? 0
    left = min(widest + 8, 120)
  }

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: Self.width, height: Self.height)
    drawing.words(path.unit, x: 4, y: 11, size: 9.5)
    drawValues(&drawing)
    drawMonths(&drawing)
    drawToday(&drawing)
    drawExpected(&drawing)
    drawReadings(&drawing)
    drawLegend(&drawing)
    return drawing
  }

  // MARK: Places

  private func x(_ day: Int) -> Double {
    left + (Self.right - left) * Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound)
  }

  private func y(_ value: Double) -> Double {
    Self.bottom - (Self.bottom - Self.top) * scale.share(of: value)
  }

  private func place(_ point: ReportChart.PathFigure.Point) -> (x: Double, y: Double) {
    (x(point.day.number), y(point.value))
  }

  // MARK: Layers

  private func drawValues(_ drawing: inout SVGDrawing) {
    for mark in scale.marks {
      drawing.line([(left, y(mark)), (Self.right, y(mark))], stroke: .faint, width: 0.6)
      drawing.words(NumberText.screenText(mark, language), x: left - 4, y: y(mark) + 3, anchor: .end, size: 9)
    }
  }

  /// Marks where months or years begin, four to six of them.
  private func drawMonths(_ drawing: inout SVGDrawing) {
    drawing.line([(left, Self.bottom), (Self.right, Self.bottom)], stroke: .ink)
    let (first, last) = (Day(number: days.lowerBound).inMonth, Day(number: days.upperBound).inMonth)
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
    let step = steps.first { (last - first) / $0 <= 5 } ?? 2400
    for number in first.number...last.number where number % step == 0 {
      let month = Month(number: number)
      guard days.contains(month.first.number) else { continue }
      let middle = x(month.first.number)
      drawing.line([(middle, Self.bottom), (middle, Self.bottom + 3)], stroke: .ink)
      let name = step >= 12 ? String(month.year) : DayText.short(month, language)
      let half = SVGDrawing.width(of: name, size: 9) / 2
      drawing.words(
        name, x: min(max(middle, left + half - 10), Self.width - half), y: Self.bottom + 13, anchor: .middle, size: 9)
    }
  }

  private func drawToday(_ drawing: inout SVGDrawing) {
    let middle = x(path.day.number)
    drawing.line([(middle, Self.top - 6), (middle, Self.bottom)], stroke: .today, width: 0.8, dashes: "2 2")
    let words = DayText.full(path.day, language)
    let half = SVGDrawing.width(of: words, size: 9) / 2
    drawing.words(
      words, x: min(max(middle, left + half), Self.width - half), y: Self.top - 9, anchor: .middle, fill: .today,
      size: 9)
  }

  private func drawExpected(_ drawing: inout SVGDrawing) {
    drawing.line(path.expected.map(place), stroke: .expected, width: 1.2, dashes: "5 3")
    for point in path.expected {
      let (x, y) = place(point)
      drawing.rect(x: x - 2.5, y: y - 2.5, width: 5, height: 5, fill: .ground, stroke: .expected)
    }
  }

  private func drawReadings(_ drawing: inout SVGDrawing) {
    drawing.line(path.readings.map(place), stroke: .reading, width: 2)
    for point in path.readings {
      let (x, y) = place(point)
      drawing.circle(x: x, y: y, radius: 2.6, fill: .reading, stroke: .ground)
    }
    guard let last = path.readings.last else { return }
    // Beside the point, on the side of the line that the way does not take.
    let (x, y) = place(last)
    let words = NumberText.screenText(last.value, language)
    let hasRoom = x + 6 + SVGDrawing.width(of: words) < Self.width
    let isBelow = self.y(expected(on: last.day)) <= y && Self.bottom - y > 12 || y - Self.top < 6
    drawing.words(
      words, x: hasRoom ? x + 5 : x - 5, y: isBelow ? y + 11 : y - 5, anchor: hasRoom ? .start : .end, fill: .reading,
      isBold: true)
  }

  /// Where the dashed line runs on a day: straight between its points, and level before and after them.
  private func expected(on day: Day) -> Double {
    guard let next = path.expected.first(where: { $0.day >= day }) else { return path.expected.last?.value ?? 0 }
    guard let before = path.expected.last(where: { $0.day < day }) else { return next.value }
    return before.value + (next.value - before.value) * Double(day - before.day) / Double(next.day - before.day)
  }

  private func drawLegend(_ drawing: inout SVGDrawing) {
    let say = { (vi: String, en: String) in Phrase(vi: vi, en: en).text(language) }
    let y = 190.0
    drawing.line([(40, y - 3), (62, y - 3)], stroke: .expected, width: 1.2, dashes: "5 3")
    drawing.rect(x: 48.5, y: y - 5.5, width: 5, height: 5, fill: .ground, stroke: .expected)
    drawing.words(say("Lộ trình", "Expected"), x: 67, y: y, size: 9.5)
    drawing.line([(150, y - 3), (172, y - 3)], stroke: .reading, width: 2)
    drawing.circle(x: 161, y: y - 3, radius: 2.6, fill: .reading, stroke: .ground)
    drawing.words(say("Thực tế", "Actual"), x: 177, y: y, size: 9.5)
    drawing.line([(260, y - 9), (260, y + 2)], stroke: .today, width: 0.8, dashes: "2 2")
    drawing.words(say("Ngày báo cáo", "Day of the report"), x: 266, y: y, size: 9.5)
  }
}
