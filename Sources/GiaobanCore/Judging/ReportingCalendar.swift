/// When the check-ins of each block close, month by month, seen from one viewpoint.
///
/// Worked out once for the months within reach, since every rule of every pledge asks for it.
package struct ReportingCalendar: Equatable, Sendable {
  package let viewpoint: Viewpoint
  package let settings: Settings
  package let workingDays: WorkingDays
  private let closed: Set<Month>
  private let closedWithinReach: MonthSet
  /// The days of the units whose block has days of its own.
  private let tables: [UnitCode: Table]
  private let fallback: Table
  /// Who is told on each level of the escalation, by unit.
  private let ladders: [UnitCode: [Escalation.Rung?]]

  /// The days of the months from `viewpoint.month` back, for one day of cut-off.
  private struct Table: Equatable, Sendable {
    let settings: Settings
    let history: CutOffHistory
    let dates: [Dates]

    init(_ settings: Settings, _ history: CutOffHistory, until month: Month) {
      self.settings = settings
      self.history = history
      dates = (0..<MonthSet.reach).map { back in
        let month = month.adding(months: -back)
        return Dates(month: month, rule: history.rule(of: month))
      }
    }
  }

  private struct Dates: Equatable, Sendable {
    let first: Day
    let last: Day
    let cutOff: Day
    let graceEnd: Day

    init(month: Month, rule: CutOffRule) {
      first = month.first
      last = month.last
      cutOff = rule.cutOff(of: month)
      graceEnd = rule.workingDays.adding(rule.graceWorkingDays, to: cutOff)
    }
  }

  package init(ministry: Ministry, viewpoint: Viewpoint) {
    self.viewpoint = viewpoint
    settings = ministry.settings
    workingDays = ministry.settings.workingDays
    let months = ministry.closedMonths
    closed = Set(months)
    closedWithinReach = MonthSet(anchor: viewpoint.month, months: months)
    (tables, fallback) = Self.tables(of: ministry, until: viewpoint.month)
    ladders = ministry.units.mapValues { unit in
      Escalation.levels.map { Escalation.addressee(level: $0, unit: unit, ministry: ministry)?.rung }
    }
  }

  private static func tables(of ministry: Ministry, until month: Month) -> ([UnitCode: Table], Table) {
    let settings = ministry.settings
    if ministry.past.isEmpty {
      let table = { (settings: Settings) in Table(settings, CutOffHistory(CutOffRule(settings)), until: month) }
      let own = ministry.blocks.compactMapValues { block in
        block.cutOffDay == nil && block.rules == nil ? nil : table(settings.applying(block))
      }
      return (ministry.units.compactMapValues { own[$0.block] }, table(settings))
    }
    let histories = ministry.cutOffHistories()
    var known: [CutOffHistory: [Settings: Table]] = [:]
    let table = { (settings: Settings, unit: UnitCode?) -> Table in
      let history = histories[unit] ?? CutOffHistory(CutOffRule(settings))
      if let table = known[history]?[settings] { return table }
      let table = Table(settings, history, until: month)
      known[history, default: [:]][settings] = table
      return table
    }
    let fallback = table(settings, nil)
    var tables: [UnitCode: Table] = [:]
    for unit in ministry.units.values {
      let own = table(settings.applying(ministry.blocks[unit.block]), unit.code)
      if own != fallback { tables[unit.code] = own }
    }
    return (tables, fallback)
  }

  /// The day check-ins of `month` close: `day` clamped to the month's last day, then moved back to a working day. Where days
  /// off would move it out of the month, it is the month's first working day; in a month without one it stays where it was.
  package static func cutOff(of month: Month, day: Int, workingDays: WorkingDays) -> Day {
    let first = month.first
    let clamped = min(first.adding(days: max(day, 1) - 1), month.last)
    let working = workingDays.onOrBefore(clamped)
    if working >= first { return working }
    let later = workingDays.onOrAfter(clamped)
    return later <= month.last ? later : clamped
  }

  /// Who is told of a check-in of `unit` that has been missing for so long that it has come to `level`.
  ///
  /// - Parameter isEnded: whether the pledge is done or dropped: its unit and the unit's head are told, and nobody
  ///   above them.
  /// - Returns: the level, lower where it goes no higher, and who stands there; nil where nobody does.
  func escalation(
    level: Int, of unit: UnitCode, isEnded: Bool
  ) -> (level: Int, rung: Escalation.Rung?) {
    let ladder = ladders[unit] ?? []
    let highest = isEnded ? (ladder.dropFirst().first == .head ? 1 : 0) : level
    let reached = min(level, highest)
    return (reached, ladder.indices.contains(reached) ? ladder[reached] : nil)
  }

  /// The day the check-ins of `month` close where a block has no day of its own.
  package func cutOff(of month: Month) -> Day { dates(of: month, in: fallback).cutOff }

  package func cutOff(of month: Month, for unit: UnitCode) -> Day {
    dates(of: month, for: unit).cutOff
  }

  /// The last day of grace after the cut-off.
  package func graceEnd(of month: Month, for unit: UnitCode) -> Day {
    dates(of: month, for: unit).graceEnd
  }

  /// The settings by which the pledges of `unit` are judged: its block's where it has its own.
  package func settings(of unit: UnitCode) -> Settings { (tables[unit] ?? fallback).settings }

  package func isClosed(_ month: Month) -> Bool { closed.contains(month) }

  private func dates(of month: Month, for unit: UnitCode) -> Dates {
    dates(of: month, in: tables[unit] ?? fallback)
  }

  private func dates(of month: Month, in table: Table) -> Dates {
    let back = viewpoint.month - month
    if table.dates.indices.contains(back) { return table.dates[back] }
    return Dates(month: month, rule: table.history.rule(of: month))
  }

  /// The months for which `pledge` owes, or owed, a check-in.
  ///
  /// It owes a month when it is active at the end of the month's cut-off day (``Pledge/owes(_:cutOff:)``), the month has
  /// begun, is not closed, and is not before the first month for which anything is owed.
  /// - Parameter closedToo: also months that are closed since: what was owed then.
  /// - Returns: months no later than the viewpoint's and within `MonthSet.reach`.
  package func monthsOwed(by pledge: Pledge, closedToo: Bool = false) -> MonthSet {
    var bits: UInt64 = 0
    let table = tables[pledge.unit] ?? fallback
    guard let recorded = pledge.moves.first?.countsFrom else { return MonthSet(anchor: viewpoint.month, bits: 0) }
    let start = [settings.owingFrom?.first, pledge.owesFrom?.first].compactMap(\.self).max()
    for (back, dates) in table.dates.enumerated() {
      if recorded > dates.last { break }
      if let start, dates.last < start { break }
      if dates.first <= viewpoint.day, pledge.owes(dates.cutOff, monthEnd: dates.last) { bits |= 1 << UInt64(back) }
    }
    let months = MonthSet(anchor: viewpoint.month, bits: bits)
    return closedToo ? months : open(months)
  }

  /// Whether a pledge that ended may still owe a check-in of an open month; false only where it owes none. For a store, which
  /// asks it of many and reads those few that do.
  ///
  /// - Parameters:
  ///   - unit: the pledge's.
  ///   - day: the day from which its ending counts.
  ///   - made: the latest month with a made check-in: what is missing up to it was followed.
  package func mayOwe(_ unit: UnitCode, endedOn day: Day, madeThrough made: Month?) -> Bool {
    let end = day.inMonth
    let last = cutOff(of: end, for: unit) < day ? end : end.adding(months: -1)
    let first =
      [made?.adding(months: 1), settings.owingFrom, viewpoint.month.adding(months: 1 - MonthSet.reach)]
      .compactMap(\.self).max() ?? last
    return first <= last && MonthRange(first, last).contains { !isClosed($0) }
  }

  /// The months among `months` that are not closed.
  package func open(_ months: MonthSet) -> MonthSet { months.subtracting(closedWithinReach) }
}
