extension Change {
  /// Decides on one record of the ministry, new or edited: a leader, block, unit or briefing.
  static func put(from seen: Record?, to record: Record, in situation: Situation) throws(RuleViolation) -> Decision {
    switch record {
    case .leader, .block, .unit, .briefing: break
    case .settings, .pledge, .task, .checkIn, .extension, .closing: throw .log(.nothingChanges)
    }
    let before = situation.ministry.record(record.key)
    if before != seen, before != record {
      throw seen == nil ? .reference(.codeTaken(record.key)) : .log(.changedMeanwhile(record.key, nil))
    }
    if case .leader(let leader) = record, situation.ministry.leaders[leader.code]?.lastDay != leader.lastDay {
      throw .term(.lastDayWithoutSuccessor(leader.code))
    }
    var ministry = situation.ministry
    ministry.put(record)
    try record.validate(in: ministry, pledges: [])
    if case .block(let block) = record, block.spansMinistry,
      let other = ministry.orderedBlocks.first(where: { $0.spansMinistry && $0.code != block.code })
    {
      throw .reference(.secondSpanningBlock(block.code, other: other.code))
    }
    return Decision(name: before == nil ? .add : .edit, events: [Event(before: before, after: record)])
  }
}
