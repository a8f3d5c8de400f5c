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
        return left.value + (right.value - left.value) * Double(day - left.day) / Double(days)
      }
      left = right
    }
    return end.value
  }

  /// How much of what was expected by `day` the reading has covered: 1 is as expected. The same formula serves falling
  /// targets.
  ///
  /// - Parameter minimumShare: of the whole way, 0…1, that must be expected by `day` before it is judged.
  /// - Returns: nil when target and baseline are the same, or while less than `minimumShare` of the way is expected.
  package func attainment(of reading: Double, on day: Day, minimumShare: Double) -> Double? {
    let whole = end.value - start.value
    let expectedShare = expected(on: day) - start.value
    // Binary fractions: a twentieth of the way must not miss 0.05 by the last bit.
    let tolerance = 1e-9
    guard whole != 0, expectedShare / whole >= minimumShare - tolerance, expectedShare != 0 else { return nil }
    return (reading - start.value) / expectedShare
  }

  /// The share of the whole way that the reading has covered; nil when target and baseline are the same.
  package func progress(of reading: Double) -> Double? {
    let whole = end.value - start.value
    return whole == 0 ? nil : (reading - start.value) / whole
  }
}
