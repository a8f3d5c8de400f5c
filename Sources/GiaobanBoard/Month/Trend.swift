import GiaobanCore
import GiaobanText

/// How a pledge's number has moved, for its line in a pane: a sparkline of the last readings, and the last movement.
package struct Trend: Equatable, Sendable {
  /// How many readings are kept, and shown where there is room for them.
  static let readings = 8
  let values: [Double]
  let movement: Movement?

  package init(of pledge: Pledge, marks: [CheckInMark], calendar: ReportingCalendar) {
    let readings = marks.readings(of: pledge.unit, calendar)
    values = readings.map(\.value)
    movement = pledge.metric.flatMap { Movement(of: $0, readings: readings, seenFrom: calendar.viewpoint) }
  }

  /// As much of the trend as fits: sparkline, how far, arrow, word; then without the number; then the arrow and its word; then
  /// the arrow alone; then nothing.
  ///
  /// - Parameter free: the columns that the title leaves.
  func line(free: Int, _ look: Look) -> StyledLine {
    guard values.count > 1 else { return StyledLine() }
    let word = movement?.judgement.map { look($0) } ?? ""
    let wordColumns = Movement.judgements.map { look($0).displayWidth }.max() ?? 0
    let spark = { (cells: Int) in
      (" " + sparkline(cells: cells, look).padded(to: cells, .right), ThemeRole.chartReading)
    }
    let role = movement.map(Self.role) ?? .dim
    let sign = (" " + (movement.map { look.symbols[Mark($0.direction)] } ?? " "), role)
    let judged = (sign.0 + " " + word.padded(to: wordColumns), role)
    switch free {
    case ..<2: return StyledLine()
    case ..<(3 + wordColumns): return movement == nil ? StyledLine() : StyledLine() + sign
    case ..<(10 + wordColumns): return movement == nil ? StyledLine() : StyledLine() + judged
    case ..<45: return StyledLine() + spark(6) + judged
    default: return StyledLine() + spark(8) + (amount(look).padded(to: 10, .right), .dim) + judged
    }
  }

  static func role(of movement: Movement) -> ThemeRole {
    switch movement.isBetter {
    case true?: .healthOnTrack
    case false?: .healthOffTrack
    case nil: .dim
    }
  }

  /// "+1,230", "-4.5".
  private func amount(_ look: Look) -> String {
    guard let movement, movement.direction != .level else { return "" }
    return (movement.direction == .up ? "+" : "") + NumberText.shortened(movement.change, look.language)
  }

  /// One cell a reading, the lowest the lowest bar; a single reading moves nowhere and is not drawn.
  func sparkline(cells: Int, _ look: Look) -> String {
    let shown = values.suffix(cells)
    guard shown.count > 1, let low = shown.min(), let high = shown.max() else { return "" }
    let bars = look.symbols.sparkline
    return shown.map { value in
      let share = ExpectedPath.share(of: value, from: low, to: high) ?? 0.5
      return bars[Int(min(max(share, 0), 1) * Double(bars.count - 1) + 0.5)]
    }.joined()
  }
}

extension Mark {
  init(_ direction: Movement.Direction) {
    switch direction {
    case .up: self = .risen
    case .down: self = .fallen
    case .level: self = .level
    }
  }
}
