/// What a month saw when it was closed: the ministry's records and the pledges as they were then. From it a closed month is shown for
/// good, whatever is edited later.
package struct FrozenMonth: Hashable, Codable, Sendable {
  package struct Entry: Hashable, Codable, Sendable {
    package let pledge: Pledge
    package let tasks: [PledgeTask]
    package let extensions: [Extension]
    /// The marks, ordered by month.
    package let marks: [CheckInMark]
    /// The months with a check-in that is made, within reach.
    package let madeMonths: [Month]
    /// The check-ins that the summary quotes, whole, with their words.
    package let checkIns: [CheckIn]
  }

  package let month: Month
  /// Settings, leaders, blocks, units and briefings.
  package let frame: [Record]
  /// What had been changed of the ministry by then: when the check-ins of earlier months closed. nil for nothing.
  package let past: [Amendment]?
  /// The pledges, ordered by block, unit and number.
  package let entries: [Entry]

  /// - Parameters:
  ///   - portfolio: the one of the month, in the scope of a month.
  ///   - checkIns: those that the summary quotes, by pledge.
  package init(_ portfolio: Portfolio, checkIns: [PledgeCode: [CheckIn]]) {
    month = portfolio.viewpoint.month
    frame = portfolio.ministry.records.filter { record in
      if case .closing = record { false } else { true }
    }
    past = portfolio.ministry.past.isEmpty ? nil : portfolio.ministry.past.amendments
    entries = portfolio.lines.map { line in
      Entry(
        pledge: line.pledge, tasks: line.tasks, extensions: line.extensions, marks: line.marks,
        madeMonths: line.madeMonths.sorted(), checkIns: checkIns[line.pledge.code] ?? [])
    }
  }

  /// The check-ins that the summary quotes, by pledge.
  package var checkIns: [PledgeCode: [CheckIn]] {
    var found: [PledgeCode: [CheckIn]] = [:]
    for entry in entries where !entry.checkIns.isEmpty { found[entry.pledge.code] = entry.checkIns }
    return found
  }
}

extension Portfolio {
  /// The month as it was closed.
  ///
  /// - Parameters:
  ///   - today: what is today now; the month is past.
  ///   - ministry: as it is now. Its closings, its briefings and the pinned day are taken from it, all else as it was.
  ///   - ended: lines from the scope of everything, pledges as they are now; those that the month had are not taken
  ///     from it.
  package init(
    _ frozen: FrozenMonth, today: Day, ministry: Ministry, scope: PortfolioScope = .month, ended: [PledgeLine] = []
  ) {
    let viewpoint = Viewpoint(month: frozen.month, today: today)
    var then = Ministry(records: frozen.frame, past: Past(frozen.past ?? []))
    then.settings.pinnedDay = ministry.settings.pinnedDay
    for closing in ministry.closings.values { then.put(.closing(closing)) }
    for briefing in ministry.briefings.values { then.put(.briefing(briefing)) }
    var lines = frozen.entries.map { entry in
      PledgeLine(
        pledge: entry.pledge, tasks: entry.tasks, extensions: entry.extensions, marks: entry.marks,
        madeMonths: MonthSet(anchor: frozen.month, months: entry.madeMonths))
    }
    let known = Set(frozen.entries.map(\.pledge.code))
    lines += ended.filter { !known.contains($0.pledge.code) }
    self.init(
      viewpoint: viewpoint, scope: scope, ministry: then, now: ministry, lines: lines, isFrozen: true)
  }
}
