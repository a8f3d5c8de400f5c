import GiaobanText

/// A number that a pledge is measured by. Readings are cumulative or levels, never flows of one month.
package struct Metric: Hashable, Codable, Sendable {
  /// A point that the expected path goes through.
  package struct Waypoint: Hashable, Codable, Sendable {
    package let day: Day
    package let value: Double

    package init(day: Day, value: Double) {
      self.day = day
      self.value = value
    }
  }

  package var name: Bilingual
  package var unitOfMeasure: Bilingual
  package var baseline: Double?
  package var baselineDay: Day?
  package var target: Double?
  package var targetDay: Day?
  /// The waypoints between baseline and target, ordered by day.
  package var waypoints: [Waypoint]

  package init(
    name: Bilingual, unitOfMeasure: Bilingual, baseline: Double? = nil, baselineDay: Day? = nil,
    target: Double? = nil, targetDay: Day? = nil, waypoints: [Waypoint] = []
  ) {
    self.name = name
    self.unitOfMeasure = unitOfMeasure
    self.baseline = baseline
    self.baselineDay = baselineDay
    self.target = target
    self.targetDay = targetDay
    self.waypoints = waypoints
  }

  /// The path that readings are held against; nil while any of baseline, target and their days is still unset.
  package var path: ExpectedPath? {
    guard let baseline, let baselineDay, let target, let targetDay else { return nil }
    return ExpectedPath(
      start: Waypoint(day: baselineDay, value: baseline), waypoints: waypoints,
      end: Waypoint(day: targetDay, value: target))
  }
}
