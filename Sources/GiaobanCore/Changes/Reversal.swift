/// Taking a batch back, or doing it again: its events the other way round, where nothing else stands in the way.
package struct Reversal: Equatable, Sendable {
  package let kind: Batch.Kind
  /// What will be written, in the order of writing.
  package let events: [Event]

  /// - Parameter batch: one of kind `change`.
  package init(undoing batch: Batch) {
    kind = .undo
    events = batch.events.reversed().map(\.reversed)
  }

  /// - Parameter batch: one of kind `change` that is undone.
  package init(redoing batch: Batch) {
    kind = .redo
    events = batch.events.map { Event(before: $0.before, after: $0.after) }
  }

  /// The pledges whose dossiers the decision needs, each once.
  package var pledges: [PledgeCode] {
    var seen: Set<PledgeCode> = []
    return events.compactMap(\.key.pledge).filter { seen.insert($0).inserted }
  }

  /// The leaders to whom it gives a last day in office: what they decided is needed to decide it.
  package var leaving: [LeaderCode] { events.compactMap { $0.lastDayGiven?.leader } }

  /// The records of the ministry that it takes away. A store must say which pledges name them.
  package var removedOfMinistry: [RecordKey] {
    events.filter { $0.after == nil && $0.key.pledge == nil }.map(\.key)
  }

  /// The first record that stands in the way: one that no longer is as the batch left it, or one that was added since
  /// and needs what would be taken away.
  ///
  /// - Parameter naming: for each key of ``removedOfMinistry``, the pledges that name it as they are stored.
  /// - Returns: nil when nothing stands in the way.
  package func obstacle(in situation: Situation, naming: [RecordKey: [PledgeCode]]) -> RecordKey? {
    var after = State(situation)
    for event in events {
      if after.record(event.key) != event.before { return event.key }
      after.write(event)
    }
    let touched = Set(pledges)
    for event in events where after.record(event.key) == nil {
      if case .pledge(let code) = event.key, let orphan = after.records(of: code).first { return orphan }
      if let named = after.ministry.namer(of: event.key) { return named }
      if let code = naming[event.key]?.first(where: { !touched.contains($0) }) { return .pledge(code) }
      if let code = touched.sorted().first(where: { after.pledge($0)?.names(event.key) ?? false }) {
        return .pledge(code)
      }
    }
    return nil
  }

  /// - Throws: `.closing(.monthClosed)` when an event takes effect in a closed month; the rule that a record breaks when what it
  ///   names has gone since, or is a leader who has left.
  package func validate(in situation: Situation) throws(RuleViolation) {
    try events.refuseClosedMonths(of: situation.ministry)
    try events.refuseAfterOffice(in: situation)
    var after = State(situation)
    for event in events { after.write(event) }
    let codes = after.codes
    for event in events {
      guard let record = after.record(event.key) else { continue }
      try record.validate(in: after.ministry, pledges: codes)
    }
  }

  /// What the store will hold of the records concerned, event by event.
  private struct State {
    var ministry: Ministry
    private var records: [PledgeCode: [RecordKey: Record]]

    init(_ situation: Situation) {
      ministry = situation.ministry
      records = situation.dossiers.mapValues { dossier in
        Dictionary(dossier.records.map { ($0.key, $0) }) { $1 }
      }
    }

    mutating func write(_ event: Event) {
      let key = event.key
      if let code = key.pledge {
        records[code, default: [:]][key] = event.after
      } else if let after = event.after {
        ministry.put(after)
      } else {
        ministry.remove(key)
      }
    }

    func record(_ key: RecordKey) -> Record? {
      key.pledge.map { records[$0]?[key] } ?? ministry.record(key)
    }

    func pledge(_ code: PledgeCode) -> Pledge? {
      guard case .pledge(let pledge) = records[code]?[.pledge(code)] else { return nil }
      return pledge
    }

    /// What is left of a pledge that is gone, by name.
    func records(of code: PledgeCode) -> [RecordKey] {
      (records[code] ?? [:]).keys.sorted { $0.description < $1.description }
    }

    var codes: Set<PledgeCode> { Set(records.keys.filter { pledge($0) != nil }) }
  }
}

extension Pledge {
  /// Whether it names a record of the ministry.
  package func names(_ key: RecordKey) -> Bool {
    switch key {
    case .leader(let leader): assignedBy == leader
    case .unit(let unit): code.unit == unit || self.unit == unit || cooperatingUnits.contains(unit)
    case .briefing(let day): briefing == day
    case .settings, .block, .pledge, .task, .checkIn, .extension, .closing: false
    }
  }
}

extension Ministry {
  /// The first record of the ministry that names another of it.
  func namer(of key: RecordKey) -> RecordKey? {
    switch key {
    case .leader(let leader):
      orderedBlocks.first { $0.leader == leader }.map { .block($0.code) }
        ?? briefings.values.filter { $0.chair == leader }.map(\.day).min().map { .briefing($0) }
    case .block(let block): orderedUnits.first { $0.block == block }.map { .unit($0.code) }
    case .settings, .unit, .briefing, .pledge, .task, .checkIn, .extension, .closing: nil
    }
  }
}
