/// A check-in that a pledge owes and that is not made yet. Derived each time; nothing recurring is stored.
package struct OwedCheckIn: Hashable, Sendable {
  package let month: Month
  package let cutOff: Day
  /// Calendar days from the viewpoint's day to the cut-off; negative when late.
  package let daysLeft: Int
  /// nil before grace has ended, then 0…3.
  package let escalation: Int?

  package var isLate: Bool { daysLeft < 0 }

  /// - Returns: one for each open month that `line` owes and has not made, oldest first.
  package static func all(of line: PledgeLine, calendar: ReportingCalendar) -> [OwedCheckIn] {
    all(of: line, in: calendar.monthsOwed(by: line.pledge), calendar: calendar)
  }

  /// - Parameter months: those that the pledge owes.
  static func all(of line: PledgeLine, in months: MonthSet, calendar: ReportingCalendar) -> [OwedCheckIn] {
    let missing = months.subtracting(line.madeMonths)
    guard missing.bits != 0 else { return [] }
    let unit = line.pledge.unit
    let day = calendar.viewpoint.day
    var owed: [OwedCheckIn] = []
    for month in missing {
      let cutOff = calendar.cutOff(of: month, for: unit)
      let graceEnd = calendar.graceEnd(of: month, for: unit)
      let escalation = Escalation.level(
        graceEnd: graceEnd, day: day, workingDays: calendar.workingDays,
        stepWorkingDays: calendar.settings.escalationWorkingDays)
      owed.append(OwedCheckIn(month: month, cutOff: cutOff, daysLeft: cutOff - day, escalation: escalation))
    }
    owed.reverse()
    return owed
  }
}
