/// A month as a wall calendar shows it: weeks of seven days, the first a Monday.
package struct MonthGrid: Equatable, Sendable {
  package let month: Month
  /// Four to six rows of seven places, Monday to Sunday; nil where the day is of another month.
  package let weeks: [[Day?]]
  private let workingDays: WorkingDays

  package init(_ month: Month, workingDays: WorkingDays = WorkingDays()) {
    self.month = month
    self.workingDays = workingDays
    let before = month.first.weekday.rawValue - 1
    let monday = month.first.adding(days: -before)
    weeks = (0..<(before + month.length + 6) / 7).map { week in
      (0..<7).map { column in
        let day = monday.adding(days: week * 7 + column)
        return month.contains(day) ? day : nil
      }
    }
  }

  /// Weekends, and the days off of the ministry.
  package func isOff(_ day: Day) -> Bool { !workingDays.isWorking(day) }
}
