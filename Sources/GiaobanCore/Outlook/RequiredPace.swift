/// What a metric has to gain in a month to reach its target in time, beside what it has gained so far.
///
/// Where the target is a fall, all of them are negative, and the best month is the one that fell most.
package struct RequiredPace: Hashable, Sendable {
  /// Days of a month, a twelfth of 365.25: flows of unequal months can be compared.
  package static let daysInMonth = 30.4375

  /// Still to go: target − latest reading.
  package let remaining: Double
  /// The time from the viewpoint's day to the target's, in days / ``daysInMonth``; more than 0.
  package let monthsLeft: Double
  package let targetDay: Day
  package let rises: Bool
  /// The mean of the last three months: from the latest reading back to the nearest one that is of a month at least three
  /// earlier, or to the first; nil with one reading.
  package let recent: Double?
  /// The flow between two neighbouring readings that went furthest towards the target; nil with one reading.
  package let best: Double?

  package var perMonth: Double { remaining / monthsLeft }

  /// The latest reading is at the target or beyond it.
  package var isReached: Bool { rises ? remaining <= 0 : remaining >= 0 }

  /// - Parameter readings: in any order; those after the viewpoint's day are left out.
  /// - Returns: nil without a target and its day, without a reading, once the target's day has come, and where a number gets
  ///   too large for a Double.
  package init?(of metric: Metric, readings: [Metric.Waypoint], seenFrom viewpoint: Viewpoint) {
    let readings = readings.inOrder(through: viewpoint.day)
    guard let target = metric.target, let targetDay = metric.targetDay, targetDay > viewpoint.day,
      let latest = readings.last
    else { return nil }
    remaining = target - latest.value
    monthsLeft = Double(targetDay - viewpoint.day) / Self.daysInMonth
    self.targetDay = targetDay
    let rises = metric.rises ?? (target >= latest.value)
    self.rises = rises
    let flows = zip(readings, readings.dropFirst()).map(Self.flow)
    best = rises ? flows.max() : flows.min()
    let before = readings.dropLast()
    let start = before.last { latest.day.inMonth - $0.day.inMonth >= 3 } ?? before.first
    recent = start.map { Self.flow(from: $0, to: latest) }
    guard (remaining / monthsLeft).isFinite, flows.allSatisfy(\.isFinite), recent?.isFinite ?? true else { return nil }
  }

  /// What is gained between two readings in a month of ``daysInMonth``.
  private static func flow(from first: Metric.Waypoint, to second: Metric.Waypoint) -> Double {
    (second.value - first.value) / (Double(second.day - first.day) / daysInMonth)
  }
}
