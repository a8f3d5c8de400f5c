/// One thing that an edit has changed in what a pledge promises, or in its words.
package enum PledgeRevision: Hashable, Sendable {
  /// By an edit, not by an extension: earlier, set for the first time, or taken away.
  case due(from: Day?, to: Day?)
  case target(from: Double?, to: Double?, TargetMove)
  case targetDay(from: Day?, to: Day?)
  case baseline(from: Metric.Waypoint?, to: Metric.Waypoint?)
  case waypoints(from: [Metric.Waypoint], to: [Metric.Waypoint])
  case title(from: Bilingual, to: Bilingual)
  case product(from: Bilingual?, to: Bilingual?)

  /// Which way a target went, as the metric rises or falls.
  package enum TargetMove: String, CaseIterable, Codable, Sendable {
    /// Nearer to the baseline: less is promised.
    case lowered
    case raised
    case set
    case removed
    /// There is no baseline to tell by.
    case moved
  }

  /// What has changed from one state of a pledge to a later one.
  ///
  /// - Parameter extensions: those granted in between; the due days that they explain are left out.
  package static func all(from before: Pledge, to after: Pledge, extensions: [Extension]) -> [PledgeRevision] {
    var revisions: [PledgeRevision] = []
    let explained = extensions.max { $0.key.number < $1.key.number }?.newDue ?? before.due
    if explained != after.due { revisions.append(.due(from: explained, to: after.due)) }
    revisions += ofMetric(from: before.metric, to: after.metric)
    if before.title != after.title { revisions.append(.title(from: before.title, to: after.title)) }
    if before.product != after.product { revisions.append(.product(from: before.product, to: after.product)) }
    return revisions
  }

  private static func ofMetric(from before: Metric?, to after: Metric?) -> [PledgeRevision] {
    guard before != after else { return [] }
    var revisions: [PledgeRevision] = []
    if before?.target != after?.target {
      let move = move(from: before?.target, to: after?.target, baseline: before?.baseline ?? after?.baseline)
      revisions.append(.target(from: before?.target, to: after?.target, move))
    }
    if before?.targetDay != after?.targetDay {
      revisions.append(.targetDay(from: before?.targetDay, to: after?.targetDay))
    }
    if before?.start != after?.start { revisions.append(.baseline(from: before?.start, to: after?.start)) }
    let points = (before?.waypoints ?? [], after?.waypoints ?? [])
    if points.0 != points.1 { revisions.append(.waypoints(from: points.0, to: points.1)) }
    return revisions
  }

  private static func move(from old: Double?, to new: Double?, baseline: Double?) -> TargetMove {
    guard let old else { return .set }
    guard let new else { return .removed }
    guard let baseline, old != baseline else { return .moved }
    // Past the baseline the other way is no less of a promise; nearer to it on the same side is.
    guard (new > baseline) == (old > baseline) || new == baseline else { return .moved }
    return abs(new - baseline) < abs(old - baseline) ? .lowered : .raised
  }

  /// Whether less is promised now than before.
  package var isEasing: Bool {
    switch self {
    case .due(let old, let new): new.map { new in old.map { $0 < new } ?? false } ?? true
    case .target(_, _, let move): move == .lowered || move == .removed
    case .targetDay(let old?, let new): new.map { old < $0 } ?? true
    case .targetDay, .baseline, .waypoints, .title, .product: false
    }
  }

  /// Whether it is about the words alone.
  package var isWording: Bool {
    switch self {
    case .title, .product: true
    case .due, .target, .targetDay, .baseline, .waypoints: false
    }
  }
}

extension Metric {
  /// The baseline and its day; nil unless both are set.
  fileprivate var start: Waypoint? {
    guard let baseline, let baselineDay else { return nil }
    return Waypoint(day: baselineDay, value: baseline)
  }
}
