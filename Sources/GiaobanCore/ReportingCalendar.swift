/// When the check-ins of each block close, month by month, seen from one viewpoint.
///
/// Worked out once for the months within reach, since every rule of every pledge asks for it.
package struct ReportingCalendar: Equatable, Sendable {
  package let viewpoint: Viewpoint
  package let settings: Settings
  package let workingDays: WorkingDays
  private let closed: Set<Month>
  private let blockOfUnit: [UnitCode: BlockCode]
  /// Of the blocks that have their own.
  private let cutOffDays: [BlockCode: Int]
  /// By block; the days of the months from `viewpoint.month` back.
  private let tables: [BlockCode: [Dates]]
  private let fallback: [Dates]

  private struct Dates: Equatable, Sendable {
    let cutOff: Day
    let graceEnd: Day

    init(month: Month, cutOffDay: Int, settings: Settings, workingDays: WorkingDays) {
      cutOff = ReportingCalendar.cutOff(of: month, day: cutOffDay, workingDays: workingDays)
      graceEnd = workingDays.adding(settings.graceWorkingDays, to: cutOff)
    }
  }

  package init(ministry: Ministry, viewpoint: Viewpoint) {
    self.viewpoint = viewpoint
    settings = ministry.settings
    workingDays = ministry.settings.workingDays
    closed = Set(ministry.closings.keys)
    blockOfUnit = ministry.units.mapValues(\.block)
    cutOffDays = ministry.blocks.compactMapValues(\.cutOffDay)
    let settings = ministry.settings
    let workingDays = self.workingDays
    let table = { (cutOffDay: Int) in
      (0..<MonthSet.reach).map { back in
        Dates(
          month: viewpoint.month.adding(months: -back), cutOffDay: cutOffDay, settings: settings,
          workingDays: workingDays)
      }
    }
    fallback = table(settings.cutOffDay)
    var tables: [BlockCode: [Dates]] = [:]
    for block in ministry.blocks.values {
      tables[block.code] = block.cutOffDay.map(table) ?? fallback
    }
    self.tables = tables
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

  package func isClosed(_ month: Month) -> Bool { closed.contains(month) }

  private func dates(of month: Month, for unit: UnitCode) -> Dates {
    let block = blockOfUnit[unit]
    let table = block.flatMap { tables[$0] } ?? fallback
    let back = viewpoint.month - month
    if table.indices.contains(back) { return table[back] }
    return Dates(
      month: month, cutOffDay: block.flatMap { cutOffDays[$0] } ?? settings.cutOffDay, settings: settings,
      workingDays: workingDays)
  }

  /// The months for which `pledge` owes, or owed, a check-in, latest first.
  ///
  /// It owes a month when it is active at the end of the month's cut-off day, the month has begun, and is not closed.
  /// - Parameter closedToo: also months that are closed since: what was owed then.
  /// - Returns: months no later than the viewpoint's and within `MonthSet.reach`.
  package func monthsOwed(by pledge: Pledge, closedToo: Bool = false) -> some Sequence<Month> {
    (0..<MonthSet.reach).lazy
      .map { viewpoint.month.adding(months: -$0) }
      .prefix { month in pledge.moves.first.map { $0.day <= month.last } ?? false }
      .filter { month in
        month.first <= viewpoint.day && (closedToo || !isClosed(month))
          && pledge.status(on: cutOff(of: month, for: pledge.unit)) == .active
      }
  }
}
