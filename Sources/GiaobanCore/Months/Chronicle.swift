/// What is recorded of some months, read at once: any of them can be seen from it as it was, without reading the store
/// again.
package struct Chronicle: Equatable, Sendable {
  /// A pledge with the marks of all its check-ins.
  package struct Entry: Equatable, Sendable {
    package let pledge: Pledge
    package let tasks: [PledgeTask]
    package let extensions: [Extension]
    /// The marks, ordered by month.
    package let marks: [CheckInMark]
    /// What was changed of it since the months began.
    package let past: Past

    package init(
      pledge: Pledge, tasks: [PledgeTask], extensions: [Extension], marks: [CheckInMark], past: Past = Past()
    ) {
      self.pledge = pledge
      self.tasks = tasks
      self.extensions = extensions
      self.marks = marks
      self.past = past
    }
  }

  package let today: Day
  /// The months that can be seen.
  package let months: MonthRange
  package let ministry: Ministry
  /// The pledges that were open in the months or ended in them, in any order.
  package let entries: [Entry]

  package init(today: Day, months: MonthRange, ministry: Ministry, entries: [Entry]) {
    self.today = today
    self.months = months
    self.ministry = ministry
    self.entries = entries
  }

  /// The chronicle as it is once `closings` are made.
  package func closing(_ closings: some Sequence<Closing>) -> Chronicle {
    var ministry = ministry
    for closing in closings { ministry.put(.closing(closing)) }
    return Chronicle(today: today, months: months, ministry: ministry, entries: entries)
  }

  /// Whether `pledge` belongs to the chronicle of `months`: to what any of them sees.
  package static func includes(_ pledge: Pledge, in months: MonthRange, today: Day) -> Bool {
    months.contains { month in
      Portfolio.includes(pledge, seenFrom: Viewpoint(month: month, today: today), scope: .month)
    }
  }

  /// What a month sees, worked out from what is recorded, whether it is closed or not.
  ///
  /// - Parameter month: one of ``months``.
  package func portfolio(of month: Month) -> Portfolio {
    let viewpoint = Viewpoint(month: month, today: today)
    let calendar = ReportingCalendar(ministry: ministry.seen(from: viewpoint), viewpoint: viewpoint)
    let seen = entries.filter { Portfolio.includes($0.pledge, seenFrom: viewpoint, scope: .month) }
    return Portfolio(viewpoint: viewpoint, ministry: ministry, lines: seen.map { $0.line(calendar) })
  }

  /// The figures of several of its months. The same as of their portfolios, without laying those out: the entries are put in
  /// order once, not for each month.
  ///
  /// - Parameter months: some of ``months``.
  /// - Returns: the figures by month; a month in which nothing was recorded has none.
  package func figures(of months: some Sequence<Month>) -> [Month: MonthFigures] {
    let order = order
    var figures: [Month: MonthFigures] = [:]
    for month in months { figures[month] = self.figures(of: month, order: order) }
    return figures
  }

  /// The figures of one month, for who works several out side by side.
  ///
  /// - Parameter order: ``order``, worked out once for all of them.
  /// - Returns: nil for a month in which nothing was recorded.
  package func figures(of month: Month, order: [Int]) -> MonthFigures? {
    if hasMoved {
      let portfolio = portfolio(of: month)
      return portfolio.lines.isEmpty ? nil : MonthFigures(of: portfolio)
    }
    let viewpoint = Viewpoint(month: month, today: today)
    let ministry = ministry.seen(from: viewpoint)
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
    var pledges: [PledgeFigures] = []
    for index in order where Portfolio.includes(entries[index].pledge, seenFrom: viewpoint, scope: .month) {
      let line = entries[index].line(calendar)
      let assessment = Assessment(of: line, calendar: calendar)
      pledges.append(PledgeFigures(of: line, assessment, calendar, ministry: ministry))
    }
    return pledges.isEmpty ? nil : MonthFigures(month: month, day: viewpoint.day, pledges: pledges)
  }

  /// Whether units or pledges stood elsewhere in a month, so that its order may be another.
  private var hasMoved: Bool {
    ministry.past.amendments.contains { if case .unit = $0.key { true } else { false } }
      || entries.contains { entry in
        entry.past.amendments.contains { amendment in
          if case .pledge(let pledge)? = amendment.before { pledge.unit != entry.pledge.unit } else { false }
        }
      }
  }

  /// The places of the entries in order of block, unit and number.
  package var order: [Int] {
    var places: [UnitCode: Int] = [:]
    for (place, unit) in ministry.orderedUnits.enumerated() { places[unit.code] = place }
    let keys = entries.indices.map { index in
      (unit: places[entries[index].pledge.unit] ?? Int.max, code: entries[index].pledge.code, index: index)
    }
    return keys.sorted { ($0.unit, $0.code) < ($1.unit, $1.code) }.map(\.index)
  }
}

extension Chronicle.Entry {
  /// What a month's portfolio keeps of the pledge.
  package func line(_ calendar: ReportingCalendar) -> PledgeLine {
    let viewpoint = calendar.viewpoint
    guard viewpoint.isPast, !past.isEmpty else {
      return PledgeLine(pledge: pledge, tasks: tasks, extensions: extensions, history: marks, calendar)
    }
    let day = viewpoint.day
    return PledgeLine(
      pledge: past.pledge(pledge, at: day), tasks: past.tasks(tasks, at: day),
      extensions: past.extensions(extensions, at: day),
      history: past.marks(marks, seenFrom: viewpoint.month, at: day), calendar)
  }
}
