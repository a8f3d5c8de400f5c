/// Records that come together, as a file brings them, beside those that are there. What a command or a form refuses is
/// refused of them as well.
package struct BroughtRecords: Sendable {
  /// The ministry as it will be with them.
  package let ministry: Ministry
  private let ministryBefore: Ministry
  private let dossiers: [PledgeCode: Dossier]
  private let pledges: [PledgeCode: Pledge]
  private let extensions: [PledgeCode: [Extension]]
  /// The blocks that would stand for all units, those that stay first, then those that come.
  private let spanning: [BlockCode]
  private let today: Day?

  /// - Parameters:
  ///   - records: each once.
  ///   - ministry: the ministry as it is recorded.
  ///   - dossiers: the pledges that they are about, as far as they are recorded.
  ///   - today: the day after which nothing can have happened; nil where it is not known.
  package init(_ records: [Record], over ministry: Ministry, dossiers: [PledgeCode: Dossier], today: Day?) {
    ministryBefore = ministry
    self.dossiers = dossiers
    self.today = today
    var after = ministry
    var pledges: [PledgeCode: Pledge] = [:]
    var extensions: [PledgeCode: [Extension]] = [:]
    for record in records {
      after.put(record)
      switch record {
      case .pledge(let pledge): pledges[pledge.code] = pledge
      case .extension(let asked): extensions[asked.key.pledge, default: []].append(asked)
      case .settings, .leader, .block, .unit, .briefing, .task, .checkIn, .closing: break
      }
    }
    self.ministry = after
    self.pledges = pledges
    self.extensions = extensions
    var coming: [BlockCode] = []
    for case .block(let block) in records { coming.append(block.code) }
    spanning =
      ministry.orderedBlocks.filter { $0.spansMinistry && !coming.contains($0.code) }.map(\.code)
      + coming.filter { after.blocks[$0]?.spansMinistry ?? false }
  }

  /// The record that is there already in the place of one that is brought.
  package func recorded(_ key: RecordKey) -> Record? {
    guard let code = key.pledge else { return ministryBefore.record(key) }
    return dossiers[code]?.record(key)
  }

  /// Everything that a command or a form would refuse of a record that is new, or other than the one that is recorded.
  package func violations(of record: Record) -> [RuleViolation] {
    let deed = ministry.deed(of: record)
    let isDone = deed == nil || deed == ministry.deed(of: recorded(record.key))
    return ruleViolations(of: record) + (isDone ? [] : deed.map(ministry.violationsAfterOffice) ?? [])
  }

  private func ruleViolations(of record: Record) -> [RuleViolation] {
    switch record {
    case .pledge(let pledge): violations(of: pledge)
    case .task(let task): violations(of: task)
    case .checkIn(let checkIn): violations(of: checkIn)
    case .extension(let asked): violations(of: asked)
    case .block(let block): violations(of: block)
    case .settings, .leader, .unit, .briefing, .closing: []
    }
  }

  private func violations(of pledge: Pledge) -> [RuleViolation] {
    let old = dossiers[pledge.code]?.pledge
    var found = pledge.moveViolations(over: old).map { RuleViolation.move($0) }
    if let from = old?.due ?? pledge.dueOriginal, let to = pledge.due, to > from, !isGranted(pledge.code, to) {
      found.append(.record(.laterDueNeedsExtension(pledge.code, from: from, to: to)))
    }
    return found
  }

  /// A due day is granted by an extension that reaches it; it may have been brought forward since.
  private func isGranted(_ code: PledgeCode, _ due: Day) -> Bool {
    let known = (extensions[code] ?? []) + (dossiers[code]?.extensions ?? [])
    return known.contains { $0.grantedOn != nil && $0.newDue >= due }
  }

  /// A pledge takes no open task once it has ended. What comes with an ended pledge is taken as it is: done leaves open
  /// tasks as they are.
  private func violations(of task: PledgeTask) -> [RuleViolation] {
    guard task.doneOn == nil, recorded(.task(task.key)) == nil, let pledge = dossiers[task.key.pledge]?.pledge,
      !pledge.status.isOpen
    else { return [] }
    return [.move(.statusDoesNotAllow(pledge.code, pledge.status, .addTask))]
  }

  private func violations(of checkIn: CheckIn) -> [RuleViolation] {
    guard var pledge = pledges[checkIn.key.pledge] ?? dossiers[checkIn.key.pledge]?.pledge else { return [] }
    // What the file leaves out of a pledge keeps what is recorded.
    let old = dossiers[pledge.code]?.pledge
    pledge.metric = pledge.metric ?? old?.metric
    pledge.isMonthlyDuty = pledge.isMonthlyDuty || old?.isMonthlyDuty ?? false
    var found = checkIn.violations(of: pledge, today: today ?? .last)
    let start = [pledge.moves.first?.day, old?.moves.first?.day].compactMap { $0 }.min()
    if !pledge.wasTakenUp, !(old?.wasTakenUp ?? false) { found.append(.checkIn(.ofOpenSuggestion(pledge.code))) }
    if let start, checkIn.key.month.last < start {
      found.append(.checkIn(.beforePledge(pledge.code, checkIn.key.month)))
    }
    let before: CheckIn? = if case .checkIn(let before)? = recorded(.checkIn(checkIn.key)) { before } else { nil }
    if before?.decision == nil, checkIn.decision != nil, checkIn.ask == nil {
      found.append(.checkIn(.nothingAsked(checkIn.key)))
    }
    return found
  }

  /// There must be a due day to extend, and one extension at a time waits for a decision.
  private func violations(of asked: Extension) -> [RuleViolation] {
    let code = asked.key.pledge
    if recorded(.extension(asked.key)) != nil { return [] }
    var found: [RuleViolation] = []
    let old = dossiers[code]
    if (pledges[code]?.due ?? old?.pledge.due) == nil { found.append(.extension(.withoutDueDay(code))) }
    let earlier = (extensions[code] ?? []).prefix { $0.key != asked.key }
    let isWaiting = (old?.extensions ?? []).contains { $0.decision == nil } || earlier.contains { $0.decision == nil }
    if asked.decision == nil, isWaiting { found.append(.extension(.stillOpen(code))) }
    return found
  }

  /// Only one block stands for all units together, and nobody is given one after the last day in office.
  private func violations(of block: Block) -> [RuleViolation] {
    var found: [RuleViolation] = []
    if block.spansMinistry, let other = spanning.first, other != block.code {
      found.append(.reference(.secondSpanningBlock(block.code, other: other)))
    }
    let held: LeaderCode? = ministryBefore.blocks[block.code]?.leader
    if let leader = block.leader, leader != held, let last = ministry.leaders[leader]?.lastDay, let today, last < today
    {
      found.append(.term(.blockHolderLeft(block.code, leader, lastDay: last)))
    }
    return found
  }
}

extension Pledge {
  /// Everything that is wrong with the way in which it goes from status to status, where that is not the way that is
  /// recorded.
  ///
  /// - Parameter old: the pledge as it is recorded; nil for a new one.
  fileprivate func moveViolations(over old: Pledge?) -> [MoveViolation] {
    let known = old?.moves ?? []
    let isKnown = { (move: Move) in known.contains { $0.day == move.day && $0.status == move.status } }
    if moves.count == known.count, moves.allSatisfy(isKnown) { return [] }
    var found: [MoveViolation] = []
    for (index, move) in moves.enumerated() {
      let before = Array(moves[..<index])
      if move.status == .proposed, origin != .suggestion {
        found.append(.proposedUnsuggested(code, number: index + 1))
      } else if !move.status.canFollow(before) {
        found.append(.cannotFollow(code, number: index + 1, from: before.last?.status, to: move.status))
      }
      if let name = move.status.nameThatNeedsReason, move.reason == nil, !isKnown(move) {
        found.append(.recordedWithoutReason(code, number: index + 1, name))
      }
    }
    return found
  }
}

extension PledgeStatus {
  /// What it is called when a pledge comes to this status, where that needs a reason.
  fileprivate var nameThatNeedsReason: ChangeName? {
    switch self {
    case .paused: .pause
    case .dropped: .drop
    case .proposed, .active, .done: nil
    }
  }

  fileprivate func canFollow(_ moves: [Pledge.Move]) -> Bool {
    guard let last = moves.last else { return self == .proposed || self == .active }
    // A suggestion that was dropped before any unit took it up is proposed again, and not another pledge.
    if self == .proposed, !moves.allSatisfy({ $0.status == .proposed || $0.status == .dropped }) { return false }
    return last.status.change(to: self) != nil
  }
}
