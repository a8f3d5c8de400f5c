/// Where a metric should be on each day: straight lines by days from the baseline through the waypoints to the target.
package struct ExpectedPath: Hashable, Sendable {
  package let points: [Metric.Waypoint]
  package let start: Metric.Waypoint
  package let end: Metric.Waypoint

  package init(start: Metric.Waypoint, waypoints: [Metric.Waypoint], end: Metric.Waypoint) {
    self.start = start
    self.end = end
    points = [start] + waypoints + [end]
  }

  /// The value expected at the end of `day`; before the start the baseline, after the end the target.
  package func expected(on day: Day) -> Double {
    if day <= start.day { return start.value }
    if day >= end.day { return end.value }
    var left = start
    for right in points.dropFirst() {
      if day <= right.day {
        let days = right.day - left.day
        guard days > 0 else { return right.value }
        let share = Double(day - left.day) / Double(days)
        let rise = right.value - left.value
        // From one end of the numbers to the other the rise is too large for a number; each of its parts is not.
        guard rise.isFinite, (rise * Double(day - left.day)).isFinite else {
          return left.value * (1 - share) + right.value * share
        }
        return left.value + rise * Double(day - left.day) / Double(days)
      }
      left = right
    }
    return end.value
  }

  /// How much of what was expected by `day` the reading has covered: 1 is as expected. The same formula serves falling
  /// targets.
  ///
  /// - Parameter minimumShare: the share of the whole way, 0…1, that must be expected by `day` before it is judged.
  /// - Returns: nil when target and baseline are the same, or while less than `minimumShare` of the way is expected.
  package func attainment(of reading: Double, on day: Day, minimumShare: Double) -> Double? {
    let expected = expected(on: day)
    // Binary fractions: a twentieth of the way must not miss 0.05 by the last bit.
    let tolerance = 1e-9
    guard let expectedShare = Self.share(of: expected, from: start.value, to: end.value),
      expectedShare >= minimumShare - tolerance
    else { return nil }
    return Self.share(of: reading, from: start.value, to: expected)
  }

  /// The share of the whole way that the reading has covered; nil when target and baseline are the same.
  package func progress(of reading: Double) -> Double? {
    Self.share(of: reading, from: start.value, to: end.value)
  }

  /// Where `value` lies between two others: 0 at the first, 1 at the second, beyond both when it does.
  ///
  /// - Returns: always finite; nil when the two are the same.
  package static func share(of value: Double, from first: Double, to second: Double) -> Double? {
    // Of a quarter of each: the difference of two numbers may be too large for one.
    let whole = second / 4 - first / 4
    if whole == 0 { return nil }
    let share = (value / 4 - first / 4) / whole
    return min(max(share, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }
}
