/// Decides what the records of a file change: those that are new or different are put in their place, all or none.
struct LoadDecision {
  private let records: [Record]
  private let brought: [PledgeCode: Pledge]
  private let situation: Situation

  init(_ records: [Record], in situation: Situation) {
    // A record given twice is written once, as it was given last: a batch has one event of each record.
    var seen: Set<RecordKey> = []
    self.records = records.reversed().filter { seen.insert($0.key).inserted }.reversed()
    brought = Dictionary(
      records.compactMap { record in
        if case .pledge(let pledge) = record { (pledge.code, pledge) } else { nil }
      }
    ) { $1 }
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
      let news = record.daysOfFacts.subtracting(before?.daysOfFacts ?? [])
      if let day = news.max(), day > today { throw .recordInFuture(record.key, day, today: today) }
      try refuse(record, before, today)
      if case .closing(let closing) = before { throw .monthClosed(closing.month, closedOn: closing.on) }
      if case .pledge(let new) = record { try refuseRewriting(situation.dossiers[new.code]?.pledge, new) }
      events.append(Event(before: before, after: record))
    }
    return events
  }

  /// What commands refuse of a check-in or a block is refused from a file as well.
  private func refuse(_ record: Record, _ before: Record?, _ today: Day) throws(RuleViolation) {
    guard case .checkIn(let checkIn) = record, let pledge = pledge(checkIn.key.pledge) else { return }
    try checkIn.refuseContradictions(of: pledge, today: today)
  }

  /// As the file leaves it.
  private func pledge(_ code: PledgeCode) -> Pledge? {
    brought[code] ?? situation.dossiers[code]?.pledge
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
    let brought = records.compactMap { record -> Extension? in
      if case .extension(let extended) = record, extended.key.pledge == new.code { extended } else { nil }
    }
    let isGranted = (brought + (situation.dossiers[new.code]?.extensions ?? [])).contains { extended in
      extended.newDue == to && extended.grantedOn != nil
    }
    if !isGranted { throw .laterDueNeedsExtension(new.code, from: from, to: to) }
  }
}

extension Record {
  /// The days on which something happened, as the record tells it. Plans are none: due days, targets, briefings to come,
  /// and the day from which a pledge is to hold.
  fileprivate var daysOfFacts: Set<Day> {
    switch self {
    case .pledge(let pledge):
      let isPlan = pledge.moves.first.map { $0.status == .proposed || $0.status == .active } ?? false
      return Set(pledge.moves.dropFirst(isPlan ? 1 : 0).map(\.day))
    case .task(let task): return Set([task.doneOn].compactMap { $0 })
    case .checkIn(let checkIn):
      let days = [checkIn.enteredOn, checkIn.readingDay, checkIn.supervision?.on, checkIn.key.month.first]
      return Set(days.compactMap { $0 })
    case .extension(let extended): return Set([extended.askedOn, extended.decision?.on].compactMap { $0 })
    case .closing(let closing): return [closing.on]
    case .settings, .leader, .block, .unit, .briefing: return []
    }
  }
}
