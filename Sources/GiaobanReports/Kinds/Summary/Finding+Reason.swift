import GiaobanCore

extension Assessment {
  /// The one finding that says best why the pledge has its colour; nil when nothing was found.
  package var decisiveFinding: Finding? {
    let ranked = findings.enumerated().compactMap { place, finding in
      finding.weight(for: overall).map { (weight: $0, place: place, finding: finding) }
    }
    return ranked.min { ($0.weight, $0.place) < ($1.weight, $1.place) }?.finding ?? findings.first
  }
}

extension Finding {
  /// How well it explains a colour, 0 the best; nil when it says nothing about it.
  fileprivate func weight(for health: Health) -> Int? {
    switch self {
    case .notActive: return 0
    case .stale: return health == .unknown ? 0 : 3
    case .ownerAlone: return health == .unknown ? 2 : nil
    case .notJudged, .noDueDayAndNoTasks, .dutyNotYetOwed: return health == .unknown ? 1 : nil
    case .mismatch: return nil
    default: return ownHealth == health ? ownWeight : nil
    }
  }

  private var ownWeight: Int {
    switch self {
    case .overdue: 0
    case .attainment, .level, .dutyKept, .dutyNotKept, .dutyNotReported: 1
    case .taskOverdue, .extensionGrantedThisMonth, .dueSoon: 2
    case .withinTime: 3
    default: 4
    }
  }

  /// The colour that it alone would give.
  private var ownHealth: Health? {
    switch self {
    case .attainment(_, _, _, let attainment, let onTrackFrom, let atRiskFrom):
      if attainment >= onTrackFrom - 1e-9 { return .onTrack }
      return attainment >= atRiskFrom - 1e-9 ? .atRisk : .offTrack
    case .level(let level, let reading, _, let onTrackFrom): return level.health(of: reading, onTrackFrom: onTrackFrom)
    case .overdue, .dutyNotKept, .dutyNotReported: return .offTrack
    case .dueSoon, .taskOverdue, .extensionGrantedThisMonth: return .atRisk
    case .withinTime, .dutyKept: return .onTrack
    case .ownerSays(let health, _), .supervisorSays(let health, _): return health
    case .notJudged, .noDueDayAndNoTasks, .dutyNotYetOwed, .notActive, .stale, .ownerAlone, .mismatch: return nil
    }
  }
}
