/// Any one record of the store, whole. The log keeps each as it was before and after a change.
///
/// Indirect, as records are large and a load passes a hundred thousand of them from step to step: a copy is one reference.
package indirect enum Record: Hashable, Codable, Sendable {
  case settings(Settings)
  case leader(Leader)
  case block(Block)
  case unit(OrgUnit)
  case briefing(Briefing)
  case pledge(Pledge)
  case task(PledgeTask)
  case checkIn(CheckIn)
  case `extension`(Extension)
  case closing(Closing)

  package var key: RecordKey {
    switch self {
    case .settings: .settings
    case .leader(let leader): .leader(leader.code)
    case .block(let block): .block(block.code)
    case .unit(let unit): .unit(unit.code)
    case .briefing(let briefing): .briefing(briefing.day)
    case .pledge(let pledge): .pledge(pledge.code)
    case .task(let task): .task(task.key)
    case .checkIn(let checkIn): .checkIn(checkIn.key)
    case .extension(let extended): .extension(extended.key)
    case .closing(let closing): .closing(closing.month)
    }
  }
}

/// Names one record for good.
package enum RecordKey: Hashable, Codable, Sendable, CustomStringConvertible {
  case settings
  case leader(LeaderCode)
  case block(BlockCode)
  case unit(UnitCode)
  case briefing(Day)
  case pledge(PledgeCode)
  case task(TaskKey)
  case checkIn(CheckInKey)
  case `extension`(ExtensionKey)
  case closing(Month)

  /// The kind and the code, as the log's files show them: `pledge:BC-3`, `checkIn:BC-3@2023-06`.
  package var description: String {
    switch self {
    case .settings: "settings"
    case .leader(let code): "leader:\(code)"
    case .block(let code): "block:\(code)"
    case .unit(let code): "unit:\(code)"
    case .briefing(let day): "briefing:\(day)"
    case .pledge(let code): "pledge:\(code)"
    case .task(let key): "task:\(key)"
    case .checkIn(let key): "checkIn:\(key)"
    case .extension(let key): "extension:\(key)"
    case .closing(let month): "closing:\(month.iso)"
    }
  }

  var isLeader: Bool { if case .leader = self { true } else { false } }

  /// The pledge that the record belongs to, or nil.
  package var pledge: PledgeCode? {
    switch self {
    case .pledge(let code): code
    case .task(let key): key.pledge
    case .checkIn(let key): key.pledge
    case .extension(let key): key.pledge
    case .settings, .leader, .block, .unit, .briefing, .closing: nil
    }
  }
}
