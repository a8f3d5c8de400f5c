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

  /// Which side of its target a level is to be kept on, for a metric that is kept rather than moved.
  package enum Keep: String, CaseIterable, Codable, Sendable {
    case atLeast
    case atMost
  }

  package var name: Bilingual
  package var unitOfMeasure: Bilingual
  /// The target is a level to be kept; nil for a metric that goes from its baseline to its target. What is kept has neither
  /// baseline nor waypoints nor a day for its target.
  package var keep: Keep?
  package var baseline: Double?
  package var baselineDay: Day?
  package var target: Double?
  package var targetDay: Day?
  /// The waypoints between baseline and target, ordered by day.
  package var waypoints: [Waypoint]

  package init(
    name: Bilingual, unitOfMeasure: Bilingual, keep: Keep? = nil, baseline: Double? = nil, baselineDay: Day? = nil,
    target: Double? = nil, targetDay: Day? = nil, waypoints: [Waypoint] = []
  ) {
    self.name = name
    self.unitOfMeasure = unitOfMeasure
    self.keep = keep
    self.baseline = baseline
    self.baselineDay = baselineDay
    self.target = target
    self.targetDay = targetDay
    self.waypoints = waypoints
  }

  /// The path that readings are held against; nil while any of baseline, target and their days is still unset,
  /// and for a level that is to be kept.
  package var path: ExpectedPath? {
    guard keep == nil, let baseline, let baselineDay, let target, let targetDay else { return nil }
    return ExpectedPath(
      start: Waypoint(day: baselineDay, value: baseline), waypoints: waypoints,
      end: Waypoint(day: targetDay, value: target))
  }
}
