/// The rule that had the last word on a pledge's colour.
package enum DecidingRule: Hashable, Sendable {
  /// Who says how a pledge stands.
  package enum Voice: Hashable, CaseIterable, Sendable {
    case computed
    case owner
    case supervisor
  }

  /// Only what is worked on is judged.
  case notActive(PledgeStatus)
  /// A pledge without its check-in is never green.
  case staleIsNeverGreen(Month)
  /// An owner's word alone makes nothing green.
  case ownerAlone
  case nothingToJudgeBy
  /// The only voice there is, or several that say the same.
  case agreed([Voice], Health)
  /// Of voices that differ the worst one counts; these say it.
  case worst([Voice], Health)
}

extension Assessment {
  package var decidingRule: DecidingRule {
    if status != .active { return .notActive(status) }
    let voices = DecidingRule.Voice.allCases.filter { says($0) != nil }
    guard overall != .unknown else {
      if case .stale(let month, _, _)? = findings.first(where: \.isStale), computed == .onTrack {
        return .staleIsNeverGreen(month)
      }
      return findings.contains(.ownerAlone) ? .ownerAlone : .nothingToJudgeBy
    }
    let deciding = voices.filter { says($0) == overall }
    return deciding == voices ? .agreed(voices, overall) : .worst(deciding, overall)
  }

  /// What a voice says; nil where it says nothing.
  private func says(_ voice: DecidingRule.Voice) -> Health? {
    switch voice {
    case .computed: computed == .unknown ? nil : computed
    case .owner: owner
    case .supervisor: supervisor
    }
  }
}

extension Finding {
  fileprivate var isStale: Bool { if case .stale = self { true } else { false } }
}
