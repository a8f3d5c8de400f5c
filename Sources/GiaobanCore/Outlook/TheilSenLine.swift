/// A straight line through readings that one wild reading does not turn: the slope is the median of the slopes of all pairs
/// (H. Theil, 1950; P. K. Sen, 1968).
package struct TheilSenLine: Hashable, Sendable {
  /// Where the line's days are counted from: the first point's.
  package let origin: Day
  /// Change in a day.
  package let slope: Double
  /// The line's value on `origin`: the median of y − slope · x over the points, x in days from `origin`.
  package let intercept: Double

  /// - Parameter points: in order of their days.
  /// - Returns: nil with fewer than two different days, and where a number gets too large for a Double.
  package init?(through points: [Metric.Waypoint]) {
    guard let first = points.first else { return nil }
    var slopes: [Double] = []
    for (index, left) in points.enumerated() {
      for right in points[(index + 1)...] where right.day != left.day {
        slopes.append((right.value - left.value) / Double(right.day - left.day))
      }
    }
    guard let slope = Self.median(slopes) else { return nil }
    let rests = points.map { $0.value - slope * Double($0.day - first.day) }
    guard let intercept = Self.median(rests), slope.isFinite, intercept.isFinite else { return nil }
    origin = first.day
    self.slope = slope
    self.intercept = intercept
  }

  package func value(on day: Day) -> Double { intercept + slope * Double(day - origin) }

  /// The middle one in order of size, or the mean of the two in the middle.
  private static func median(_ values: [Double]) -> Double? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
  }
}
