extension Dossier {
  /// What a month's portfolio keeps of this pledge.
  package func line(_ calendar: ReportingCalendar) -> PledgeLine {
    PledgeLine(pledge: pledge, tasks: tasks, extensions: extensions, history: checkIns.map(\.mark), calendar)
  }
}

extension PledgeLine {
  /// - Parameter history: the marks of all its check-ins, in order of month.
  init(
    pledge: Pledge, tasks: [PledgeTask], extensions: [Extension], history: [CheckInMark], _ calendar: ReportingCalendar
  ) {
    let month = calendar.viewpoint.month
    var made = MonthSet(anchor: month, bits: 0)
    for mark in history where mark.state.isMade { made.insert(mark.month) }
    let marks = history.prefix { $0.month <= month }
    let recent = marks.drop { month - $0.month >= Self.recentMonths }
    self.init(pledge: pledge, tasks: tasks, extensions: extensions, marks: Array(recent), madeMonths: made)
    let needs = olderMarksNeeded(calendar)
    let earlier = marks.dropLast(recent.count)
    var older = earlier.filter { $0.hasOpenAsk || needs.months.contains($0.month) }
    if pledge.metric != nil {
      // What was read in its own month can be no later than what was read in the recent ones.
      let oldest = Self.oldestRecent(calendar).first
      let candidates =
        needs.latestReading ? Array(earlier) : earlier.filter { $0.readingDay.map { $0 >= oldest } ?? false }
      if let reading = olderLatestReading(among: candidates, calendar) { older.append(reading) }
    }
    addOlder(older)
  }
}
