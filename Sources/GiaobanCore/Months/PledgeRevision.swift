import GiaobanText

/// One thing that an edit has changed in what a pledge promises, or in its words.
package enum PledgeRevision: Hashable, Sendable {
  /// An edit, not an extension, moved the due day: it is earlier, set for the first time, or taken away.
  case due(from: Day?, to: Day?)
  case target(from: Double?, to: Double?, TargetMove)
  /// The target became a level to be kept, or is none any more, or is to be kept on its other side.
  case keep(from: Metric.Keep?, to: Metric.Keep?)
  case targetDay(from: Day?, to: Day?)
  case baseline(from: Metric.Waypoint?, to: Metric.Waypoint?)
  /// - Parameter isEasing: on the day of an old one less is expected than before.
  case waypoints(from: [Metric.Waypoint], to: [Metric.Waypoint], isEasing: Bool)
  case unit(from: UnitCode, to: UnitCode)
  /// Whether it is core work now.
  case core(Bool)
  case title(from: Bilingual, to: Bilingual)
  case product(from: Bilingual?, to: Bilingual?)

  /// Which way a target went, as the metric rises or falls.
  package enum TargetMove: String, CaseIterable, Codable, Sendable {
    /// Nearer to the baseline, or a level that is easier to keep: less is promised.
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
    if before.unit != after.unit { revisions.append(.unit(from: before.unit, to: after.unit)) }
    if before.isCore != after.isCore { revisions.append(.core(after.isCore)) }
    if before.title != after.title { revisions.append(.title(from: before.title, to: after.title)) }
    if before.product != after.product { revisions.append(.product(from: before.product, to: after.product)) }
    return revisions
  }

  private static func ofMetric(from before: Metric?, to after: Metric?) -> [PledgeRevision] {
    guard before != after else { return [] }
    var revisions: [PledgeRevision] = []
    if before?.target != after?.target {
      let move =
        levelMove(from: before?.level, to: after?.level)
        ?? move(from: before?.target, to: after?.target, baseline: before?.baseline ?? after?.baseline)
      revisions.append(.target(from: before?.target, to: after?.target, move))
    }
    if let before, let after, before.keep != after.keep { revisions.append(.keep(from: before.keep, to: after.keep)) }
    if before?.targetDay != after?.targetDay {
      revisions.append(.targetDay(from: before?.targetDay, to: after?.targetDay))
    }
    if before?.start != after?.start { revisions.append(.baseline(from: before?.start, to: after?.start)) }
    let points = (before?.waypoints ?? [], after?.waypoints ?? [])
    if points.0 != points.1 {
      revisions.append(.waypoints(from: points.0, to: points.1, isEasing: before?.isEased(by: points.1) ?? false))
    }
    return revisions
  }

  /// - Returns: nil where one of the two is no level to be kept, or they are to be kept on different sides.
  private static func levelMove(from old: KeptLevel?, to new: KeptLevel?) -> TargetMove? {
    guard let old, let new, old.keep == new.keep else { return nil }
    return old.isEased(to: new) ? .lowered : .raised
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
    case .waypoints(_, _, let isEasing): isEasing
    case .core(let isCore): !isCore
    case .keep(let old, let new): old != nil && new == nil
    case .targetDay, .baseline, .unit, .title, .product: false
    }
  }

  /// Whether it is about the words alone.
  package var isWording: Bool {
    switch self {
    case .title, .product: true
    case .due, .target, .keep, .targetDay, .baseline, .waypoints, .unit, .core: false
    }
  }
}

extension Metric {
  /// The baseline and its day; nil unless both are set.
  fileprivate var start: Waypoint? {
    guard let baseline, let baselineDay else { return nil }
    return Waypoint(day: baselineDay, value: baseline)
  }

  /// Whether other waypoints expect less on the day of one of its own: a later one, one nearer to the baseline, none.
  fileprivate func isEased(by waypoints: [Waypoint]) -> Bool {
    guard let path else { return false }
    let other = ExpectedPath(start: path.start, waypoints: waypoints, end: path.end)
    let way = { (value: Double) in (value - path.start.value) / (path.end.value - path.start.value) }
    return self.waypoints.contains { way(other.expected(on: $0.day)) < way($0.value) - 1e-9 }
  }
}
