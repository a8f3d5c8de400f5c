/// How the number went from the reading before to the latest one, and whether that is the way it should go.
package struct Movement: Hashable, Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case up
    case down
    case level
  }

  package let before: Metric.Waypoint
  package let latest: Metric.Waypoint
  /// Towards the target or away from it; nil when level, and while there is no telling which way that is.
  package let isBetter: Bool?

  package var direction: Direction {
    latest.value > before.value ? .up : latest.value < before.value ? .down : .level
  }

  package var change: Double { latest.value - before.value }

  /// - Parameter readings: in any order; those after the viewpoint's day are left out.
  /// - Returns: nil with fewer than two readings, and when the latest is older than the month before the viewpoint's: old
  ///   news must not look new.
  package init?(of metric: Metric, readings: [Metric.Waypoint], seenFrom viewpoint: Viewpoint) {
    let last = readings.inOrder(through: viewpoint.day).suffix(2)
    guard last.count == 2, let before = last.first, let latest = last.last,
      viewpoint.month - latest.day.inMonth <= 1
    else { return nil }
    self.before = before
    self.latest = latest
    let rises = metric.rises
    isBetter = before.value == latest.value ? nil : rises.map { $0 == (latest.value > before.value) }
  }
}
