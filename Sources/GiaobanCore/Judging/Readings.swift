// Readings as points in time: what the outlook, the pace, the chart and the line on the screen are made from.

extension CheckInMark {
  /// The reading of a made check-in; nil without one.
  ///
  /// A reading without a day of its own is of the month's cut-off day, or of the day it was entered where that is earlier.
  package func point(for unit: UnitCode, _ calendar: ReportingCalendar) -> Metric.Waypoint? {
    guard state.isMade, let reading else { return nil }
    let day = readingDay ?? min(calendar.cutOff(of: month, for: unit), enteredOn)
    return Metric.Waypoint(day: day, value: reading)
  }
}

extension Sequence<CheckInMark> {
  /// The mark of the latest reading: of the greatest day that is not after the viewpoint's, among those of its month and
  /// earlier ones; of one day that of the later month. Everything that speaks of "the latest reading" goes by it.
  ///
  /// - Parameter unit: the pledge's.
  package func latestReading(of unit: UnitCode, _ calendar: ReportingCalendar) -> CheckInMark? {
    var latest: (mark: CheckInMark, day: Day)?
    for mark in self where mark.month <= calendar.viewpoint.month {
      guard let day = mark.point(for: unit, calendar)?.day, day <= calendar.viewpoint.day else { continue }
      if let latest, (day, mark.month) < (latest.day, latest.mark.month) { continue }
      latest = (mark, day)
    }
    return latest?.mark
  }

  /// The readings of one pledge as they are seen from the calendar's viewpoint.
  ///
  /// - Parameter unit: the pledge's.
  /// - Returns: the readings ordered by day, one a day, none of a later month or day than the viewpoint's.
  package func readings(of unit: UnitCode, _ calendar: ReportingCalendar) -> [Metric.Waypoint] {
    filter { $0.month <= calendar.viewpoint.month }.compactMap { $0.point(for: unit, calendar) }
      .inOrder(through: calendar.viewpoint.day)
  }
}

extension Sequence<Metric.Waypoint> {
  /// The points ordered by day, one a day: of two on one day the one that comes last here. None is after `day`.
  package func inOrder(through day: Day) -> [Metric.Waypoint] {
    var byDay: [Day: Metric.Waypoint] = [:]
    for point in self where point.day <= day { byDay[point.day] = point }
    return byDay.values.sorted { $0.day < $1.day }
  }
}

extension Dossier {
  /// Every reading of its metric seen from the calendar's viewpoint, by day.
  package func readings(_ calendar: ReportingCalendar) -> [Metric.Waypoint] {
    checkIns.map(\.mark).readings(of: pledge.unit, calendar)
  }
}

extension Dossier {
  /// The latest check-ins that are made and have a reading, without their words, as they stood at the end of a month.
  ///
  /// - Parameters:
  ///   - past: what was changed of the pledge; a change since `month` ended is held back.
  ///   - closing: the one of `month`, or nil where it is open; what came after it is no part of it.
  /// - Returns: by month, `count` at most, of no later month than `month`.
  package func measuredMarks(
    upTo month: Month, last count: Int, _ past: Past, closing: Closing?
  ) -> [CheckInMark] {
    let seen = past.checkIns(checkIns, seenFrom: month, at: month.last).filter { checkIn in
      checkIn.key.month != month || checkIn.cameAfter == nil || checkIn.cameAfter != closing?.hash
    }
    let marks = seen.map(\.mark).filter { $0.state.isMade && $0.reading != nil && $0.month <= month }
    return marks.suffix(max(count, 0))
  }
}

extension Metric {
  /// Whether more is better; nil while baseline or target is unset, or the two are the same.
  package var rises: Bool? {
    if let keep { return keep == .atLeast }
    guard let baseline, let target, baseline != target else { return nil }
    return target > baseline
  }
}
