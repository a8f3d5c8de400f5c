import GiaobanText

/// A check-in that a pledge owes and that is not made yet. Derived each time; nothing recurring is stored.
package struct OwedCheckIn: Hashable, Sendable {
  package let month: Month
  package let cutOff: Day
  /// Calendar days from the viewpoint's day to the cut-off; negative when late.
  package let daysLeft: Int
  /// The level of the escalation, 0…3, or nil before grace has ended.
  package let escalation: Int?
  /// Who is told of it: who stands on the level, or the next one up where nobody does; nil before grace has ended, and where
  /// nobody stands above either.
  package let rung: Escalation.Rung?

  package var isLate: Bool { daysLeft < 0 }

  /// After the code of a pledge that was just done: "still owes the check-in of June 2023".
  package var stillOwed: Phrase {
    Phrase(vi: "còn nợ báo cáo \(month.name.vi)", en: "still owes the check-in of \(month.name.en)")
  }

  /// - Returns: one for each open month that `line` owes and has not made, oldest first. A hole that was followed, with a made
  ///   check-in of a later month, is missing, and no longer owed.
  package static func all(of line: PledgeLine, calendar: ReportingCalendar) -> [OwedCheckIn] {
    all(of: line, in: calendar.monthsOwed(by: line.pledge), calendar: calendar)
  }

  /// - Parameter months: those that the pledge owes.
  static func all(of line: PledgeLine, in months: MonthSet, calendar: ReportingCalendar) -> [OwedCheckIn] {
    let missing = months.after(line.madeMonths)
    guard missing.bits != 0 else { return [] }
    let unit = line.pledge.unit
    let day = calendar.viewpoint.day
    let isEnded = line.pledge.status(on: day)?.isOpen == false
    var owed: [OwedCheckIn] = []
    for month in missing {
      let cutOff = calendar.cutOff(of: month, for: unit)
      let graceEnd = calendar.graceEnd(of: month, for: unit)
      let step = Escalation.level(
        graceEnd: graceEnd, day: day, workingDays: calendar.workingDays,
        stepWorkingDays: calendar.settings.escalationWorkingDays
      ).map { calendar.escalation(level: $0, of: unit, isEnded: isEnded) }
      owed.append(
        OwedCheckIn(month: month, cutOff: cutOff, daysLeft: cutOff - day, escalation: step?.level, rung: step?.rung))
    }
    owed.reverse()
    return owed
  }
}

extension PledgeLine {
  /// The months whose check-in was owed and never made, oldest first: those that are still owed, those that a later check-in
  /// followed, and those that were closed without.
  package func monthsMissing(_ calendar: ReportingCalendar) -> [Month] {
    calendar.monthsOwed(by: pledge, closedToo: true).subtracting(madeMonths).filter { month in
      calendar.cutOff(of: month, for: pledge.unit) < calendar.viewpoint.day
    }.reversed()
  }
}
