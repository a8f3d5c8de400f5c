/// What a month's portfolio keeps of one pledge: all that its colour and its line on the screen need, not its history.
package struct PledgeLine: Equatable, Sendable {
  /// The check-ins of so many months, the viewpoint's last, are always among the marks.
  package static let recentMonths = 3

  package let pledge: Pledge
  package let tasks: [PledgeTask]
  package let extensions: [Extension]
  /// The marks, ordered by month: those of the recent months in any state, and the older ones that the rules still lean
  /// on: with an open ask, however old, and those of ``olderMarksNeeded(_:)``.
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

  /// The mark of the latest reading, as ``Sequence/latestReading(of:_:)`` has it.
  package func latestReading(_ calendar: ReportingCalendar) -> CheckInMark? {
    marks.latestReading(of: pledge.unit, calendar)
  }

  package mutating func addOlder(_ older: [CheckInMark]) {
    guard !older.isEmpty else { return }
    var byMonth: [Month: CheckInMark] = [:]
    for mark in marks + older { byMonth[mark.month] = mark }
    marks = byMonth.values.sorted { $0.month < $1.month }
  }

  /// Which marks from before the recent months the rules need as well, besides those with an open ask. It is asked
  /// while only the recent ones are there.
  ///
  /// - Returns: months whose made check-in is wanted, and whether the latest reading may be of any older month: unless it is,
  ///   only one that was taken after its own month may still be later than the recent ones.
  package func olderMarksNeeded(_ calendar: ReportingCalendar) -> (months: [Month], latestReading: Bool) {
    let oldestRecent = Self.oldestRecent(calendar)
    var months: [Month] = []
    if latestMade == nil, let latest = madeMonths.latest { months.append(latest) }
    if pledge.isMonthlyDuty,
      let judged = calendar.monthsOwed(by: pledge, closedToo: true).first(where: { month in
        calendar.cutOff(of: month, for: pledge.unit) < calendar.viewpoint.day
      }), judged < oldestRecent, madeMonths.contains(judged), !months.contains(judged)
    {
      months.append(judged)
    }
    let latest = latestReading(calendar)?.point(for: pledge.unit, calendar)?.day
    let needsReading = pledge.metric != nil && latest.map { $0 < oldestRecent.first } ?? true
    return (months.filter { $0 < oldestRecent }, needsReading)
  }

  /// The first of the months whose check-ins are always among the marks.
  package static func oldestRecent(_ calendar: ReportingCalendar) -> Month {
    calendar.viewpoint.month.adding(months: 1 - recentMonths)
  }

  /// The mark of the latest reading among those from before the recent months, where it is later than every recent one.
  ///
  /// - Parameter older: those that may be it.
  package func olderLatestReading(among older: some Sequence<CheckInMark>, _ calendar: ReportingCalendar)
    -> CheckInMark?
  {
    guard pledge.metric != nil, let found = older.latestReading(of: pledge.unit, calendar) else { return nil }
    let latest = [found, latestReading(calendar)].compactMap(\.self).latestReading(of: pledge.unit, calendar)
    return latest?.month == found.month ? found : nil
  }
}
