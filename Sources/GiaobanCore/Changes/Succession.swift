/// Decides that a leader is followed by another one: the blocks that the leader holds go over, as of a day.
struct Succession {
  private let leader: LeaderCode
  private let successor: LeaderCode
  /// The successor's first.
  private let day: Day
  private let situation: Situation

  init(of leader: LeaderCode, by successor: LeaderCode, on day: Day, in situation: Situation) {
    self.leader = leader
    self.successor = successor
    self.day = day
    self.situation = situation
  }

  func decision() throws(RuleViolation) -> Decision {
    let before = try inOffice(leader) { .term(.alreadySucceeded($0, lastDay: $1)) }
    if leader == successor { throw .term(.succeedsOneself(leader)) }
    _ = try inOffice(successor) { .term(.successorHasLeft($0, lastDay: $1)) }
    try situation.refuseFuture(day)
    var after = before
    after.lastDay = day.adding(days: -1)
    var events = [Event(before: .leader(before), after: .leader(after))]
    for block in situation.ministry.orderedBlocks where block.leader == leader {
      var handed = block
      handed.leader = successor
      try refuseBeforeHeld(block, handed)
      events.append(Event(before: .block(block), after: .block(handed)))
    }
    return Decision(name: .succeed, events: events)
  }

  private func inOffice(
    _ code: LeaderCode, else refusal: (LeaderCode, Day) -> RuleViolation
  ) throws(RuleViolation) -> Leader {
    guard let leader = situation.ministry.leaders[code] else { throw .reference(.unknownLeader(code)) }
    if let last = leader.lastDay { throw refusal(code, last) }
    return leader
  }

  /// Before the day from which the leader has held a block there was another one, who would be passed over.
  private func refuseBeforeHeld(_ block: Block, _ handed: Block) throws(RuleViolation) {
    let since = situation.ministry.past.daysOfEntry(.block(block), .block(handed)).first
    if let since, day < since { throw .term(.blockHeldSince(block.code, leader, since: since, on: day)) }
  }
}
