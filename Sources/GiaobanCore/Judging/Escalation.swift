import GiaobanText

/// To whom a missing check-in is taken up.
package enum Escalation: Hashable, Sendable {
  case unit(OrgUnit)
  case head(OrgUnit.Head)
  case leader(Leader)
  case minister(Leader)

  /// Where somebody stands on the ladder.
  package enum Rung: String, CaseIterable, Comparable, Sendable {
    case unit
    case head
    case leader
    case minister

    /// The place on the ladder, from 0, the unit.
    package var height: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Self, right: Self) -> Bool { left.height < right.height }

    package var name: Phrase {
      switch self {
      case .unit: Phrase(vi: "đơn vị", en: "the unit")
      case .head: Phrase(vi: "thủ trưởng đơn vị", en: "the unit's head")
      case .leader: Phrase(vi: "lãnh đạo khối", en: "the block's leader")
      case .minister: Phrase(vi: "bộ trưởng", en: "the minister")
      }
    }
  }

  package static let levels = 0...3

  package var rung: Rung {
    switch self {
    case .unit: .unit
    case .head: .head
    case .leader: .leader
    case .minister: .minister
    }
  }

  /// Nil of the unit and its head.
  package var leader: Leader? {
    switch self {
    case .leader(let leader), .minister(let leader): leader
    case .unit, .head: nil
    }
  }

  /// One step for every `stepWorkingDays` working days past grace: 0 the unit, 1 its head, 2 the block's leader, 3 the minister.
  ///
  /// - Returns: nil while grace has not ended.
  package static func level(
    graceEnd: Day, day: Day, workingDays: WorkingDays, stepWorkingDays: Int
  ) -> Int? {
    guard day > graceEnd else { return nil }
    let late = workingDays.count(after: graceEnd, through: day)
    return min(late / max(stepWorkingDays, 1), 3)
  }

  /// Who stands on the rung of `level`; a missing rung is skipped upwards, and a collective unit has no head. Without a
  /// minister the block's leader is the last rung.
  ///
  /// - Returns: nil when neither stands there.
  package static func addressee(level: Int, unit: OrgUnit, ministry: Ministry) -> Escalation? {
    if level <= 0 { return .unit(unit) }
    if level == 1, !unit.isCollective, let head = unit.head { return .head(head) }
    let leader = ministry.block(of: unit.code).flatMap(\.leader).flatMap { ministry.leaders[$0] }
    if level <= 2, let leader { return .leader(leader) }
    if let minister = ministry.minister { return .minister(minister) }
    return leader.map { .leader($0) }
  }
}
