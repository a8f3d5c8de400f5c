/// Which days count as working days: Monday to Friday, less the days off of the organisation.
package struct WorkingDays: Hashable, Sendable {
  package var daysOff: Set<Day> {
    didSet { weekdaysOff = Self.sortedWeekdays(of: daysOff) }
  }

  /// The days off that fall on Monday to Friday, ascending. Kept sorted so that counting is two binary searches.
  private var weekdaysOff: [Int]

  package init(daysOff: Set<Day> = []) {
    self.daysOff = daysOff
    weekdaysOff = Self.sortedWeekdays(of: daysOff)
  }

  package func isWorking(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !daysOff.contains(day)
  }

  /// The day itself when it is a working day, else the last working day before it.
  ///
  /// - Returns: The day unchanged when none of the 366 days before it is a working day: days off that cover more than a
  ///   year are a mistake in the settings, and a cut-off in another year would hide it.
  package func onOrBefore(_ day: Day) -> Day {
    for back in 0...366 where isWorking(day.adding(days: -back)) {
      return day.adding(days: -back)
    }
    return day
  }

  /// The day itself when it is a working day, else the first working day after it; the day unchanged where none of the 366
  /// days after it is one.
  package func onOrAfter(_ day: Day) -> Day {
    for ahead in 0...366 where isWorking(day.adding(days: ahead)) {
      return day.adding(days: ahead)
    }
    return day
  }

  /// The `n`-th working day after `day`, which itself is never counted.
  ///
  /// - Returns: `day` itself when `n` is 0 or less; ``Day/last`` when the calendar has not that many.
  package func adding(_ n: Int, to day: Day) -> Day {
    var left = n
    var current = day
    while left > 0, current < .last {
      current = current.adding(days: 1)
      if isWorking(current) { left -= 1 }
    }
    return current
  }

  /// Working days later than `after` and not later than `through`; 0 when `through` is not later than `after`.
  package func count(after: Day, through: Day) -> Int {
    guard through > after else { return 0 }
    let weekdays = Self.weekdays(through: through) - Self.weekdays(through: after)
    return weekdays - (offs(through: through) - offs(through: after))
  }

  /// Mondays to Fridays from a fixed Monday up to and with `day`: five a week, and at most five of the week begun.
  private static func weekdays(through day: Day) -> Int {
    let sinceMonday = day.number + 3
    return floorDiv(sinceMonday, 7) * 5 + min(floorMod(sinceMonday, 7) + 1, 5)
  }

  private func offs(through day: Day) -> Int {
    var low = 0
    var high = weekdaysOff.count
    while low < high {
      let middle = (low + high) / 2
      if weekdaysOff[middle] <= day.number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func sortedWeekdays(of days: Set<Day>) -> [Int] {
    days.filter { !$0.weekday.isWeekend }.map(\.number).sorted()
  }
}

extension WorkingDays: Codable {
  private enum CodingKeys: String, CodingKey {
    case daysOff
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(daysOff: try container.decode(Set<Day>.self, forKey: .daysOff))
  }

  /// Writes the days in order: a set would come out differently in each process, and what is hashed must not.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(daysOff.sorted(), forKey: .daysOff)
  }
}
