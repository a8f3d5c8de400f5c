/// What changed, from one month to the next, in what all pledges of the ministry or of a block are judged by.
package enum RuleChange: Hashable, Sendable {
  /// - Parameter block: the one whose own rule it is; nil for the ministry's.
  case rule(RuleName, block: BlockCode?, from: Double, to: Double)
  case daysOff(added: [Day], removed: [Day])
  case unitMoved(UnitCode, from: BlockCode, to: BlockCode)
  case leader(BlockCode, from: LeaderCode?, to: LeaderCode?)

  /// A rule that is a number, named as in ``Settings``.
  package enum RuleName: String, CaseIterable, Sendable {
    case cutOffDay
    case graceWorkingDays
    case onTrackFrom
    case atRiskFrom
    case judgedFromShare
    case dueSoonDays
    case escalationWorkingDays

    package var field: RecordField {
      switch self {
      case .cutOffDay: .cutOffDay
      case .graceWorkingDays: .graceWorkingDays
      case .onTrackFrom: .onTrackFrom
      case .atRiskFrom: .atRiskFrom
      case .judgedFromShare: .judgedFromShare
      case .dueSoonDays: .dueSoonDays
      case .escalationWorkingDays: .escalationWorkingDays
      }
    }

    func value(in settings: Settings) -> Double {
      switch self {
      case .cutOffDay: Double(settings.cutOffDay)
      case .graceWorkingDays: Double(settings.graceWorkingDays)
      case .onTrackFrom: settings.onTrackFrom
      case .atRiskFrom: settings.atRiskFrom
      case .judgedFromShare: settings.judgedFromShare
      case .dueSoonDays: Double(settings.dueSoonDays)
      case .escalationWorkingDays: Double(settings.escalationWorkingDays)
      }
    }

    /// Whether more of it asks less of the units.
    fileprivate var easesUpwards: Bool {
      switch self {
      case .cutOffDay, .graceWorkingDays, .judgedFromShare, .escalationWorkingDays: true
      case .onTrackFrom, .atRiskFrom, .dueSoonDays: false
      }
    }
  }

  /// Whether it asks less of the units than before.
  package var isEasing: Bool {
    switch self {
    case .rule(let name, _, let old, let new): name.easesUpwards ? new > old : new < old
    case .daysOff(let added, _): !added.isEmpty
    case .unitMoved, .leader: false
    }
  }

  /// The block it is about; nil where it is about all.
  package var block: BlockCode? {
    switch self {
    case .rule(_, let block, _, _): block
    case .daysOff: nil
    case .unitMoved(_, _, let to): to
    case .leader(let block, _, _): block
    }
  }

  /// - Returns: the ministry's rules, then by block its own and its leader, then the units that moved, by code.
  package static func all(from before: Ministry, to after: Ministry) -> [RuleChange] {
    let (old, new) = (before.settings, after.settings)
    var changes = RuleName.allCases.compactMap { change($0, block: nil, old, new) }
    if old.daysOff != new.daysOff {
      changes.append(
        .daysOff(
          added: new.daysOff.subtracting(old.daysOff).sorted(), removed: old.daysOff.subtracting(new.daysOff).sorted()))
    }
    for block in after.orderedBlocks {
      guard let then = before.blocks[block.code], then != block else { continue }
      let rules = RuleName.allCases.compactMap { name -> RuleChange? in
        // What the ministry changed for all is told once.
        guard name.value(in: new.applying(then)) != name.value(in: new.applying(block)) else { return nil }
        return change(name, block: block.code, old.applying(then), new.applying(block))
      }
      changes += rules
      if then.leader != block.leader { changes.append(.leader(block.code, from: then.leader, to: block.leader)) }
    }
    for unit in after.units.values.sorted(by: { $0.code < $1.code }) {
      guard let then = before.units[unit.code], then.block != unit.block else { continue }
      changes.append(.unitMoved(unit.code, from: then.block, to: unit.block))
    }
    return changes
  }

  private static func change(_ name: RuleName, block: BlockCode?, _ old: Settings, _ new: Settings) -> RuleChange? {
    let (from, to) = (name.value(in: old), name.value(in: new))
    return from == to ? nil : .rule(name, block: block, from: from, to: to)
  }
}
