/// What a month's portfolio keeps of one pledge: all that its colour and its line on the screen need, not its history.
package struct PledgeLine: Equatable, Sendable {
  /// The check-ins of so many months, the viewpoint's last, are always among the marks.
  package static let recentMonths = 3

  package let pledge: Pledge
  package let tasks: [PledgeTask]
  package let extensions: [Extension]
  /// By month: those of the recent months in any state, and the older ones that the rules still lean on: with an open
  /// ask, however old, and those of ``olderMarksNeeded(_:)``.
  package private(set) var marks: [CheckInMark]
  /// The months with a check-in that is made.
  package let madeMonths: MonthSet

  package init(
    pledge: Pledge, tasks: [PledgeTask], extensions: [Extension], marks: [CheckInMark], madeMonths: MonthSet
  ) {
    self.pledge = pledge
    self.tasks = tasks
    self.extensions = extensions
    self.marks = marks
    self.madeMonths = madeMonths
  }

  package func mark(of month: Month) -> CheckInMark? {
    marks.last { $0.month == month }
  }

  package var latestMade: CheckInMark? {
    // Not the last made of the marks: beyond the reach of the months an old ask may be there, and what came after it not.
    madeMonths.latest.flatMap(mark)
  }

  package var latestReading: CheckInMark? {
    marks.last { $0.state.isMade && $0.reading != nil }
  }

  package mutating func addOlder(_ older: [CheckInMark]) {
    guard !older.isEmpty else { return }
    var byMonth: [Month: CheckInMark] = [:]
    for mark in marks + older { byMonth[mark.month] = mark }
    marks = byMonth.values.sorted { $0.month < $1.month }
  }

  /// Which marks from before the recent months the rules need as well, besides those with an open ask. To be asked while
  /// only the recent ones are there.
  ///
  /// - Returns: months whose made check-in is wanted, and whether the latest reading is further back than the marks go.
  package func olderMarksNeeded(_ calendar: ReportingCalendar) -> (months: [Month], latestReading: Bool) {
    let oldestRecent = calendar.viewpoint.month.adding(months: 1 - Self.recentMonths)
    var months: [Month] = []
    if latestMade == nil, let latest = madeMonths.latest { months.append(latest) }
    if pledge.isMonthlyDuty,
      let judged = calendar.monthsOwed(by: pledge, closedToo: true).first(where: { month in
        calendar.cutOff(of: month, for: pledge.unit) < calendar.viewpoint.day
      }), judged < oldestRecent, madeMonths.contains(judged), !months.contains(judged)
    {
      months.append(judged)
    }
    let needsReading = pledge.metric != nil && latestReading == nil
    return (months.filter { $0 < oldestRecent }, needsReading)
  }
}
