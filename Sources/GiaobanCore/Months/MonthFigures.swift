/// How the pledges stood in a month, each in a few words: what later months compare themselves with, and what charts of a
/// year are drawn from. A closing keeps it.
package struct MonthFigures: Hashable, Sendable {
  package let month: Month
  /// The day the figures are of.
  package let day: Day
  /// The figures of the pledges, ordered by block, unit and number.
  package let pledges: [PledgeFigures]

  package init(month: Month, day: Day, pledges: [PledgeFigures]) {
    self.month = month
    self.day = day
    self.pledges = pledges
  }

  /// - Parameter portfolio: the one of the month, in the scope of a month.
  package init(of portfolio: Portfolio) {
    let calendar = portfolio.calendar
    self.init(
      month: portfolio.viewpoint.month, day: portfolio.viewpoint.day,
      pledges: portfolio.lines.map { line in
        PledgeFigures(of: line, Assessment(of: line, calendar: calendar), calendar, ministry: portfolio.ministry)
      })
  }
}

/// How one pledge stood in a month.
package struct PledgeFigures: Hashable, Sendable {
  /// Whether a check-in of the month was made, and when.
  package enum CheckInTime: String, CaseIterable, Codable, Sendable {
    /// Made on the cut-off day or before it.
    case inTime
    case late
    case missing
    /// Not made, and its cut-off has not passed.
    case owed
  }

  package let code: PledgeCode
  package let unit: UnitCode
  /// The block of the unit, or nil when the ministry did not know the unit.
  package let block: BlockCode?
  package let status: PledgeStatus
  /// The overall health.
  package let health: Health
  package let computed: Health
  /// The cell it counts in, or nil when it ended before the month.
  package let cell: MonthCell?
  package let isLateByOriginal: Bool
  /// How it stood with the check-in of the month, or nil when none was owed or made.
  package let checkIn: CheckInTime?

  package init(
    code: PledgeCode, unit: UnitCode, block: BlockCode?, status: PledgeStatus, health: Health, computed: Health,
    cell: MonthCell?, isLateByOriginal: Bool, checkIn: CheckInTime?
  ) {
    self.code = code
    self.unit = unit
    self.block = block
    self.status = status
    self.health = health
    self.computed = computed
    self.cell = cell
    self.isLateByOriginal = isLateByOriginal
    self.checkIn = checkIn
  }

  package init(of line: PledgeLine, _ assessment: Assessment, _ calendar: ReportingCalendar, ministry: Ministry) {
    let viewpoint = calendar.viewpoint
    let months = MonthRange(viewpoint.month)
    self.init(
      code: line.pledge.code, unit: line.pledge.unit, block: ministry.units[line.pledge.unit]?.block,
      status: assessment.status, health: assessment.overall, computed: assessment.computed,
      cell: line.cell(of: months, on: viewpoint.day),
      isLateByOriginal: line.isDoneLateByOriginal(of: months, on: viewpoint.day),
      checkIn: CheckInTime(of: viewpoint.month, line, calendar))
  }
}

extension PledgeFigures.CheckInTime {
  /// - Returns: nil when the pledge neither owed the month a check-in nor made one.
  package init?(of month: Month, _ line: PledgeLine, _ calendar: ReportingCalendar) {
    let cutOff = calendar.cutOff(of: month, for: line.pledge.unit)
    if let mark = line.mark(of: month), mark.state.isMade {
      self = mark.enteredOn <= cutOff ? .inTime : .late
    } else if calendar.monthsOwed(by: line.pledge, closedToo: true).contains(month) {
      self = calendar.viewpoint.day > cutOff ? .missing : .owed
    } else {
      return nil
    }
  }
}

extension ReportingCalendar {
  /// How many of the pledges owed `month` a check-in that was not made by its end.
  package func missing(of month: Month, among lines: [PledgeLine]) -> Int {
    lines.count { PledgeFigures.CheckInTime(of: month, $0, self) == .missing }
  }
}
