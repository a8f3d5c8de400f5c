/// Decides what the records of a file change: those that are new or different are put in their place, all or none.
struct LoadDecision {
  private let records: [Record]
  private let situation: Situation

  init(_ records: [Record], in situation: Situation) {
    // A record given twice is written once, as it was given last: a batch has one event of each record.
    var seen: Set<RecordKey> = []
    self.records = records.reversed().filter { seen.insert($0.key).inserted }.reversed()
    self.situation = situation
  }

  func events() throws(RuleViolation) -> [Event] {
    var ministry = situation.ministry
    var pledges = Set(situation.dossiers.keys)
    for record in records {
      ministry.put(record)
      if case .pledge(let pledge) = record { pledges.insert(pledge.code) }
    }
    // What a file pins is its today, whatever day the rules are asked for.
    let today = max(situation.today, ministry.settings.pinnedDay ?? situation.today)
    var events: [Event] = []
    for record in records {
      let before = self.before(record.key)
      guard before != record else { continue }
      try record.validate(in: ministry, pledges: pledges)
      try record.refuseFuture(over: before, today: today)
      if case .closing(let closing) = before { throw .monthClosed(closing.month, closedOn: closing.on) }
      if case .pledge(let new) = record { try refuseRewriting(situation.dossiers[new.code]?.pledge, new) }
      events.append(Event(before: before, after: record))
    }
    return events
  }

  private func before(_ key: RecordKey) -> Record? {
    guard let code = key.pledge else { return situation.ministry.record(key) }
    return situation.dossiers[code]?.record(key)
  }

  /// What a file may not rewrite: the origin and the first due day. Nor may it take the due day away, or bring a later
  /// one without its extension.
  ///
  /// - Parameter old: nil of a pledge that the file brings; its due day stands against its own first one.
  private func refuseRewriting(_ old: Pledge?, _ new: Pledge) throws(RuleViolation) {
    if let old, old.origin != new.origin { throw .originNeverChanges(old.code) }
    if let original = old?.dueOriginal, new.dueOriginal != original {
      throw .originalDueNeverChanges(new.code, original)
    }
    if let due = old?.due, new.due == nil { throw .dueNeverTakenAway(new.code, due) }
    guard let from = old?.due ?? new.dueOriginal, let to = new.due, to > from else { return }
    let isGranted = records.contains { record in
      guard case .extension(let extended) = record else { return false }
      return extended.key.pledge == new.code && extended.newDue == to && extended.grantedOn != nil
    }
    if !isGranted { throw .laterDueNeedsExtension(new.code, from: from, to: to) }
  }
}
