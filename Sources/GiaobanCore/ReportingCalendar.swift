/// When the check-ins of each block close, month by month, seen from one viewpoint.
///
/// Worked out once for the months within reach, since every rule of every pledge asks for it.
package struct ReportingCalendar: Equatable, Sendable {
  package let viewpoint: Viewpoint
  package let settings: Settings
  package let workingDays: WorkingDays
  private let closed: Set<Month>
  private let closedWithinReach: MonthSet
  /// Of the units whose block has days of its own.
  private let tables: [UnitCode: Table]
  private let fallback: Table

  /// The days of the months from `viewpoint.month` back, for one day of cut-off.
  private struct Table: Equatable, Sendable {
    let settings: Settings
    let dates: [Dates]
  }

  private struct Dates: Equatable, Sendable {
    let first: Day
    let last: Day
    let cutOff: Day
    let graceEnd: Day

    init(month: Month, settings: Settings, workingDays: WorkingDays) {
      first = month.first
      last = month.last
      cutOff = ReportingCalendar.cutOff(of: month, day: settings.cutOffDay, workingDays: workingDays)
      graceEnd = workingDays.adding(settings.graceWorkingDays, to: cutOff)
    }
  }

  package init(ministry: Ministry, viewpoint: Viewpoint) {
    self.viewpoint = viewpoint
    settings = ministry.settings
    workingDays = ministry.settings.workingDays
    let months = ministry.closedMonths
    closed = Set(months)
    closedWithinReach = MonthSet(anchor: viewpoint.month, months: months)
    let workingDays = self.workingDays
    let table = { (settings: Settings) in
      let dates = (0..<MonthSet.reach).map { back in
        Dates(month: viewpoint.month.adding(months: -back), settings: settings, workingDays: workingDays)
      }
      return Table(settings: settings, dates: dates)
    }
    let settings = ministry.settings
    fallback = table(settings)
    let own = ministry.blocks.compactMapValues { block in
      block.cutOffDay == nil && block.rules == nil ? nil : table(settings.applying(block))
    }
    tables = ministry.units.compactMapValues { own[$0.block] }
  }

  /// The day check-ins of `month` close: `day` clamped to the month's last day, then moved back to a working day.
  package static func cutOff(of month: Month, day: Int, workingDays: WorkingDays) -> Day {
    let first = month.first
    let clamped = min(first.adding(days: max(day, 1) - 1), month.last)
    return workingDays.onOrBefore(clamped)
  }

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
    let table = tables[unit] ?? fallback
    let back = viewpoint.month - month
    if table.dates.indices.contains(back) { return table.dates[back] }
    return Dates(month: month, settings: table.settings, workingDays: workingDays)
  }

  /// The months for which `pledge` owes, or owed, a check-in.
  ///
  /// It owes a month when it is active at the end of the month's cut-off day, the month has begun, and is not closed.
  /// - Parameter closedToo: also months that are closed since: what was owed then.
  /// - Returns: months no later than the viewpoint's and within `MonthSet.reach`.
  package func monthsOwed(by pledge: Pledge, closedToo: Bool = false) -> MonthSet {
    var bits: UInt64 = 0
    let table = tables[pledge.unit] ?? fallback
    guard let recorded = pledge.moves.first?.day else { return MonthSet(anchor: viewpoint.month, bits: 0) }
    for (back, dates) in table.dates.enumerated() {
      if recorded > dates.last { break }
      if dates.first <= viewpoint.day, pledge.status(on: dates.cutOff) == .active { bits |= 1 << UInt64(back) }
    }
    let months = MonthSet(anchor: viewpoint.month, bits: bits)
    return closedToo ? months : open(months)
  }

  /// Those of `months` that are not closed.
  package func open(_ months: MonthSet) -> MonthSet { months.subtracting(closedWithinReach) }
}
