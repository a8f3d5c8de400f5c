// A leader decides, assigns and chairs until the last day in office, and holds no block after it.

/// What a leader did on a day, as a record tells it.
struct LeaderDeed: Equatable {
  let leader: LeaderCode
  /// The field that names the leader.
  let field: RecordField
  let day: Day
}

extension Ministry {
  /// The leaders who are in office on a day, in order of code.
  package func leadersInOffice(on day: Day) -> [LeaderCode] {
    leaders.values.filter { $0.isInOffice(on: day) }.map(\.code).sorted()
  }

  func refuseAfterOffice(_ leader: LeaderCode, as field: RecordField, on day: Day) throws(RuleViolation) {
    guard let last = leaders[leader]?.lastDay, day > last else { return }
    throw .term(.afterLastDay(leader, as: field, on: day, lastDay: last, inOffice: leadersInOffice(on: day)))
  }

  /// What the leader whom a record names could not decide, assign or chair of what it tells.
  func violationsAfterOffice(of deed: LeaderDeed) -> [RuleViolation] {
    do throws(RuleViolation) {
      try refuseAfterOffice(deed.leader, as: deed.field, on: deed.day)
      return []
    } catch {
      return [error]
    }
  }

  /// An extension names who decided it; where one of that name is in office, it is that one.
  func deed(of record: Record?) -> LeaderDeed? {
    switch record {
    case .pledge(let pledge)?:
      guard let leader = pledge.assignedBy, let day = pledge.assignedOn else { return nil }
      return LeaderDeed(leader: leader, field: .assignedBy, day: day)
    case .extension(let extended)?:
      guard let decision = extended.decision else { return nil }
      let named = leaders.values.filter { $0.name == decision.by }
      guard let leader = named.first(where: { $0.isInOffice(on: decision.on) }) ?? named.first else { return nil }
      return LeaderDeed(leader: leader.code, field: .decidedBy, day: decision.on)
    case .briefing(let briefing)?:
      return briefing.chair.map { LeaderDeed(leader: $0, field: .chair, day: briefing.day) }
    default: return nil
    }
  }
}

extension Event {
  /// The last day in office that it gives to a leader; nil where it gives none.
  var lastDayGiven: (leader: LeaderCode, day: Day)? {
    guard case .leader(let leader)? = after, let day = leader.lastDay else { return nil }
    if case .leader(let old)? = before, old.lastDay == day { return nil }
    return (leader.code, day)
  }

  /// Whether it gives a block to a leader who did not hold it.
  private var handsOver: BlockCode? {
    guard case .block(let block)? = after, block.leader != nil else { return nil }
    if case .block(let old)? = before, old.leader == block.leader { return nil }
    return block.code
  }

  fileprivate func isAbout(_ block: Block) -> Bool {
    handsOver == block.code || (lastDayGiven.map { $0.leader == block.leader } ?? false)
  }
}

extension [Event] {
  /// Refuses what a leader would do after the last day in office, whoever brings it, by hand, in a file or by doing a step again.
  func refuseAfterOffice(in situation: Situation) throws(RuleViolation) {
    var ministry = situation.ministry
    for event in self {
      if let after = event.after { ministry.put(after) } else { ministry.remove(event.key) }
    }
    if ministry.leaders.values.allSatisfy({ $0.lastDay == nil }) { return }
    for event in self {
      if let deed = ministry.deed(of: event.after), deed != ministry.deed(of: event.before) {
        try ministry.refuseAfterOffice(deed.leader, as: deed.field, on: deed.day)
      }
      if let given = event.lastDayGiven {
        try ministry.refuseEarlier(given.day, than: given.leader, did: situation.deeds)
      }
    }
    for block in ministry.orderedBlocks where contains(where: { $0.isAbout(block) }) {
      guard let leader = block.leader, let last = ministry.leaders[leader]?.lastDay, last < situation.today else {
        continue
      }
      throw .term(.blockHolderLeft(block.code, leader, lastDay: last))
    }
  }
}

extension Ministry {
  fileprivate func refuseEarlier(
    _ last: Day, than leader: LeaderCode, did deeds: [LeaderCode: Day]
  ) throws(RuleViolation) {
    if let day = deeds[leader], day > last { throw .term(.decidedLater(leader, day)) }
    let chaired = briefings.values.filter { $0.chair == leader && $0.day > last }.map(\.day).max()
    if let chaired { throw .term(.chairsLater(leader, chaired)) }
  }
}
