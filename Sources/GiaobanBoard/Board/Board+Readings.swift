import GiaobanCore

// How the numbers of the visible pledges move: read when the input queue is empty, kept until a pledge or the month changes.
extension Board {
  /// One reading for every visible pledge with a metric of which nothing is known yet; none when there is none.
  var readingEffects: [Effect] {
    guard let view, toDo == nil, !isCovered else { return [] }
    let codes = visibleLines.map { view.portfolio.lines[$0].pledge }
      .filter { $0.metric != nil && reading.trends[$0.code] == nil }.map(\.code)
    return codes.isEmpty ? [] : [.loadReadings(codes, upTo: view.portfolio.viewpoint.month, last: Trend.readings)]
  }

  /// The whole screen is a detail's.
  private var isCovered: Bool {
    overlays.contains { if case .detail = $0 { true } else { false } }
  }

  /// Places among the portfolio's lines.
  private var visibleLines: [Int] {
    layout().panes.sorted { $0.key < $1.key }.flatMap { index, rect -> ArraySlice<Int> in
      guard let rows = rows(of: index, in: rect) else { return [] }
      return panes[index].lines[rows.shown(from: rows.top)]
    }
  }

  /// - Parameter codes: those that were asked for, whether they have readings or not.
  mutating func keep(_ readings: [PledgeCode: [CheckInMark]], of codes: [PledgeCode]) {
    guard let view else { return }
    for code in codes {
      guard let index = view.index(of: code) else { continue }
      reading.trends[code] = Trend(
        of: view.portfolio.lines[index].pledge, marks: readings[code] ?? [], calendar: view.calendar)
    }
  }

  /// The totals of months, kept until something is saved.
  mutating func keep(_ months: [MonthTotals]) {
    for month in months { reading.totals[month.month] = month }
    tellAll(.year)
  }
}
