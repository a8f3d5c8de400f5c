/// A level that a number is to keep: at least or at most so much.
package struct KeptLevel: Hashable, Sendable {
  package let keep: Metric.Keep
  package let bound: Double

  package init(_ keep: Metric.Keep, _ bound: Double) {
    self.keep = keep
    self.bound = bound
  }

  package func isKept(by reading: Double) -> Bool {
    switch keep {
    case .atLeast: reading >= bound
    case .atMost: reading <= bound
    }
  }

  /// How near a reading comes that does not keep the level: below 1, where 1 would keep it.
  ///
  /// - Returns: nil where reading and bound are not both above 0, as no share of one is the other then.
  package func nearness(of reading: Double) -> Double? {
    guard bound > 0, reading > 0 else { return nil }
    switch keep {
    case .atLeast: return reading / bound
    case .atMost: return bound / reading
    }
  }

  /// Kept is on track, nearly kept at risk, anything else off track.
  ///
  /// - Parameter onTrackFrom: the threshold of the ministry: how near is nearly.
  package func health(of reading: Double, onTrackFrom: Double) -> Health {
    if isKept(by: reading) { return .onTrack }
    // Binary fractions: 0.95 of the level must not miss 0.95 by the last bit.
    let tolerance = 1e-9
    return nearness(of: reading).map { $0 >= onTrackFrom - tolerance } ?? false ? .atRisk : .offTrack
  }

  /// Whether another level asks for less.
  package func isEased(to other: KeptLevel) -> Bool {
    guard keep == other.keep else { return false }
    return keep == .atLeast ? other.bound < bound : other.bound > bound
  }
}

extension Metric {
  /// The level that it is to keep; nil for a metric that moves to a target, and while there is no level.
  package var level: KeptLevel? {
    guard let keep, let target else { return nil }
    return KeptLevel(keep, target)
  }
}

extension Metric {
  /// What readings are shown against: the path, or a level that is to be kept, drawn over the days of the readings.
  ///
  /// - Parameter readings: ordered by day.
  /// - Returns: nil while there is no path; for a level, while there is no reading.
  package func way(through readings: [Waypoint]) -> ExpectedPath? {
    if let path { return path }
    guard let level, let first = readings.first, let last = readings.last else { return nil }
    let point = { (day: Day) in Waypoint(day: day, value: level.bound) }
    return ExpectedPath(start: point(first.day), waypoints: [], end: point(max(last.day, first.day.adding(days: 1))))
  }
}

/// In how many months a level was kept.
package struct KeptMonths: Hashable, Sendable {
  package let kept: Int
  /// Months whose check-in has a reading.
  package let measured: Int

  /// - Parameter marks: the check-ins; of later months than the viewpoint's, and of readings after its day, none counts.
  /// - Returns: nil while no month has a reading.
  package init?(
    of level: KeptLevel, in marks: some Sequence<CheckInMark>, of unit: UnitCode, _ calendar: ReportingCalendar
  ) {
    let viewpoint = calendar.viewpoint
    let readings = marks.filter { $0.month <= viewpoint.month }.compactMap { $0.point(for: unit, calendar) }
      .filter { $0.day <= viewpoint.day }
    if readings.isEmpty { return nil }
    measured = readings.count
    kept = readings.filter { level.isKept(by: $0.value) }.count
  }
}
