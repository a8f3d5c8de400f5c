import GiaobanText

/// What a store has loaded for one decision.
package struct Situation: Sendable {
  package let ministry: Ministry
  /// The pledges that the change names, as far as they exist.
  package let dossiers: [PledgeCode: Dossier]
  /// The highest number ever given to a pledge of each unit, undone ones included; absent: none.
  package let highestNumbers: [UnitCode: Int]
  package let signature: Signature
  /// The number of the newest step of the log; 0 before the first.
  package let newestBatch: Int
  /// What was ever changed of the pledges that the change names, where it is a correction.
  package let pasts: [PledgeCode: Past]
  /// Where months are closed.
  package let recordedMonths: RecordedMonths
  /// The latest day on which each of the leaders who leave decided on an extension or assigned a pledge.
  package let deeds: [LeaderCode: Day]

  package init(
    ministry: Ministry, dossiers: [PledgeCode: Dossier], highestNumbers: [UnitCode: Int], signature: Signature,
    newestBatch: Int = 0, pasts: [PledgeCode: Past] = [:], recordedMonths: RecordedMonths = RecordedMonths(),
    deeds: [LeaderCode: Day] = [:]
  ) {
    self.ministry = ministry
    self.dossiers = dossiers
    self.highestNumbers = highestNumbers
    self.signature = signature
    self.newestBatch = newestBatch
    self.pasts = pasts
    self.recordedMonths = recordedMonths
    self.deeds = deeds
  }

  package var today: Day { signature.today }

  func dossier(_ code: PledgeCode) throws(RuleViolation) -> Dossier {
    guard let dossier = dossiers[code] else { throw .reference(.unknownPledge(code)) }
    return dossier
  }

  func refuseFuture(_ day: Day) throws(RuleViolation) {
    if day > today { throw .move(.dayInFuture(day, today: today)) }
  }
}

/// What a change comes to: its name in the log and the records that change, at least one.
package struct Decision: Equatable, Sendable {
  package let name: ChangeName
  package let events: [Event]
  package let reason: Bilingual?

  init(name: ChangeName, events: [Event], reason: Bilingual? = nil) {
    self.name = name
    self.events = events
    self.reason = reason
  }
}

extension Change {
  /// Decides what the change comes to, without writing anything.
  ///
  /// - Returns: at least one event, each with a difference between before and after.
  /// - Throws: the first rule that does not allow it.
  package func decide(in situation: Situation) throws(RuleViolation) -> Decision {
    let decision = try outcome(in: situation)
    let events = decision.events.filter { $0.before != $0.after }
    if events.isEmpty { throw .log(.nothingChanges) }
    // A file has a today of its own, its pin, by which its records have been judged.
    if case .load = self {
    } else {
      for event in events { try event.after?.refuseFuture(over: event.before, today: situation.today) }
    }
    try events.refuseClosedMonths(of: situation.ministry)
    try events.refuseAfterOffice(in: situation)
    return Decision(name: decision.name, events: events, reason: decision.reason)
  }

  func outcome(in situation: Situation) throws(RuleViolation) -> Decision {
    switch self {
    case .load(let records, let isFirst, _, let seen):
      if let seen, seen != situation.newestBatch { throw .log(.storeChangedMeanwhile) }
      return Decision(
        name: isFirst ? .initialise : .load, events: try LoadDecision(records, isFirst: isFirst, in: situation).events()
      )
    case .configure(let settings):
      try settings.validate()
      return Decision(
        name: .configure, events: [Event(before: .settings(situation.ministry.settings), after: .settings(settings))])
    case .correct(let change, let reason):
      return try CorrectionDecision(change, reason: reason, in: situation).decision()
    case .add(let pledge): return try Self.add(pledge, in: situation)
    case .edit(let from, let to): return try PledgeEdit(from: from, to: to, in: situation).decision()
    case .put(let from, let record): return try Self.put(from: from, to: record, in: situation)
    case .succeed(let leader, let successor, let day):
      return try Succession(of: leader, by: successor, on: day, in: situation).decision()
    case .accept(let code, let unit, let due, let on, let isCore):
      return try Self.accept(code, unit: unit, due: due, on: on, isCore: isCore, in: situation)
    case .move(let codes, let status, let on, let reason):
      return try StatusMove(codes, to: status, on: on, reason: reason, in: situation).decision()
    case .toggleDone(let codes, let on): return try StatusMove.toggleDone(codes, on: on, in: situation)
    case .finish(let checkIn, let seen, let on):
      return try StatusMove.finish(checkIn, over: seen, on: on, in: situation)
    case .addTask(let code, let title, let due): return try Self.addTask(code, title, due, in: situation)
    case .editTask(let from, let to): return try Self.editTask(from: from, to: to, in: situation)
    case .completeTask(let key, let on): return try Self.finishTask(key, on: on, in: situation)
    case .reopenTask(let key): return try Self.finishTask(key, on: nil, in: situation)
    case .checkIn(let checkIn, let seen): return try CheckInDecision(checkIn, over: seen, in: situation).decision()
    case .checkIns(let checkIns): return try CheckInDecision.all(checkIns, in: situation)
    case .acknowledge(let key, let health, let note):
      return try CheckInDecision.supervise(key, health: health, note: note, isReturned: false, in: situation)
    case .acknowledgeAll(let keys): return try CheckInDecision.acknowledgeAll(keys, in: situation)
    case .returnCheckIn(let key, let reason):
      return try CheckInDecision.supervise(key, health: nil, note: reason, isReturned: true, in: situation)
    case .noteDecision(let key, let words): return try CheckInDecision.note(words, on: key, in: situation)
    case .extend(let codes, let due, let reason, let grantedBy, let day):
      return try ExtensionDecision(on: day, in: situation).extend(codes, to: due, reason: reason, grantedBy: grantedBy)
    case .decideExtension(let code, let isGranted, let by, let day, let reason):
      return try ExtensionDecision(on: day, in: situation).decide(code, isGranted: isGranted, by: by, reason: reason)
    case .closeMonths(let seals, let seen): return try ClosingDecision(in: situation).close(seals, seen: seen)
    case .reopenMonths(let months, let reason):
      return try ClosingDecision(in: situation).reopen(months, reason: reason)
    case .conclude(let meeting, let decision): return try MeetingConclusion(meeting, in: situation).decision(decision)
    }
  }

  private static func add(_ new: NewPledge, in situation: Situation) throws(RuleViolation) -> Decision {
    let pledge = try added(new, in: situation)
    try pledge.validate(in: situation.ministry)
    return Decision(name: .add, events: [Event(before: nil, after: .pledge(pledge))])
  }

  private static func accept(
    _ code: PledgeCode, unit: UnitCode?, due: Day?, on: Day, isCore: Bool?, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let before = try situation.dossier(code).pledge
    guard before.status == .proposed else { throw .move(.statusDoesNotAllow(code, before.status, .accept)) }
    if let unit, situation.ministry.units[unit] == nil { throw .reference(.unknownUnit(unit)) }
    try situation.refuseFuture(on)
    var after = before
    after.unit = unit ?? before.unit
    if let due {
      if let from = before.due, due > from { throw .record(.laterDueNeedsExtension(code, from: from, to: due)) }
      after.due = due
      after.dueOriginal = before.dueOriginal ?? due
    }
    after.isCore = isCore ?? before.isCore
    after.moves.append(Pledge.Move(day: on, status: .active, enteredOn: situation.today))
    if let last = before.moves.last, on < last.day { throw .move(.dayBeforeLastMove(code, on, lastMove: last.day)) }
    try after.validate(in: situation.ministry)
    return Decision(name: .accept, events: [Event(before: .pledge(before), after: .pledge(after))])
  }

  private static func addTask(
    _ code: PledgeCode, _ title: Bilingual, _ due: Day?, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let dossier = try situation.dossier(code)
    guard dossier.pledge.status.isOpen else { throw .move(.statusDoesNotAllow(code, dossier.pledge.status, .addTask)) }
    let number = (dossier.tasks.map(\.key.number).max() ?? 0) + 1
    let task = PledgeTask(key: TaskKey(pledge: code, number: number), title: title, due: due)
    try Record.requireNumber(number, of: .task(task.key))
    return Decision(name: .addTask, events: [Event(before: nil, after: .task(task))])
  }

  private static func editTask(
    from seen: PledgeTask, to task: PledgeTask, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let dossier = try situation.dossier(task.key.pledge)
    guard let before = dossier.tasks.first(where: { $0.key == task.key }) else {
      throw .reference(.unknownTask(task.key, existing: dossier.tasks.map(\.key.number)))
    }
    if before.title != seen.title || before.due != seen.due { throw .log(.changedMeanwhile(.task(task.key), nil)) }
    var after = before
    after.title = task.title
    after.due = task.due
    after.dueOriginal = before.dueOriginal ?? task.due
    return Decision(name: .editTask, events: [Event(before: .task(before), after: .task(after))])
  }

  private static func finishTask(
    _ key: TaskKey, on day: Day?, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let dossier = try situation.dossier(key.pledge)
    guard let before = dossier.tasks.first(where: { $0.key == key }) else {
      throw .reference(.unknownTask(key, existing: dossier.tasks.map(\.key.number)))
    }
    var after = before
    after.doneOn = day
    if let day {
      if let doneOn = before.doneOn { throw .move(.taskAlreadyDone(key, doneOn)) }
      try situation.refuseFuture(day)
    } else if before.doneOn == nil {
      throw .move(.taskNotDone(key))
    }
    return Decision(
      name: day == nil ? .reopenTask : .completeTask, events: [Event(before: .task(before), after: .task(after))])
  }
}
