/// Decides what the records of a file change: those that are new or different are put in their place, all or none.
struct LoadDecision {
  private let records: [Record]
  private let isFirst: Bool
  private let brought: [PledgeCode: Pledge]
  private let situation: Situation
  /// The due days that the file's granted extensions move to.
  private let granted: Set<GrantedDue>

  private struct GrantedDue: Hashable {
    let pledge: PledgeCode
    let due: Day
  }

  init(_ records: [Record], isFirst: Bool, in situation: Situation) {
    // A record given twice is written once, as it was given last: a batch has one event of each record.
    var seen: Set<RecordKey> = []
    self.records = records.reversed().filter { seen.insert($0.key).inserted }.reversed()
    self.isFirst = isFirst
    brought = Dictionary(
      records.compactMap { record in
        if case .pledge(let pledge) = record { (pledge.code, pledge) } else { nil }
      }
    ) { $1 }
    self.situation = situation
    granted = Set(
      self.records.compactMap { record in
        guard case .extension(let extended) = record, extended.grantedOn != nil else { return nil }
        return GrantedDue(pledge: extended.key.pledge, due: extended.newDue)
      })
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
    for given in records {
      let before = self.before(given.key)
      let record = owing(given, before: before, in: ministry)
      guard before != record else { continue }
      try record.validate(in: ministry, pledges: pledges)
      try record.refuseFuture(over: before, today: today)
      try refuse(record, before, today)
      try refuseSecondSpan(record, in: ministry)
      if case .closing(let closing) = before { throw .closing(.monthClosed(closing.month, closedOn: closing.on)) }
      if case .pledge(let new) = record { try refuseRewriting(situation.dossiers[new.code]?.pledge, new) }
      events.append(Event(before: before, after: record))
    }
    return events
  }

  /// The record with the month from which it owes: of settings that begin a store the month of the day, of a pledge that comes
  /// to others later than it was assigned the first whose cut-off has not passed. What says so itself stays as it is.
  private func owing(_ record: Record, before: Record?, in ministry: Ministry) -> Record {
    switch record {
    case .settings(var settings) where isFirst && settings.owingFrom == nil:
      settings.owingFrom = situation.today.inMonth
      return .settings(settings)
    case .pledge(var pledge) where !isFirst && !situation.highestNumbers.isEmpty && before == nil:
      guard pledge.owesFrom == nil, let recorded = pledge.moves.first?.day else { return record }
      let day = ministry.block(of: pledge.unit)?.cutOffDay ?? ministry.settings.cutOffDay
      let workingDays = ministry.settings.workingDays
      let cutOff = { (month: Month) in ReportingCalendar.cutOff(of: month, day: day, workingDays: workingDays) }
      let today = situation.today
      let month = cutOff(today.inMonth) < today ? today.inMonth.adding(months: 1) : today.inMonth
      if recorded <= cutOff(month.adding(months: -1)) { pledge.owesFrom = month }
      return .pledge(pledge)
    default: return record
    }
  }

  /// What commands refuse of a check-in or a block is refused from a file as well.
  private func refuse(_ record: Record, _ before: Record?, _ today: Day) throws(RuleViolation) {
    if case .pledge(let new) = record, case .pledge(let old) = before {
      for move in new.moves where move.reason == nil && !old.moves.contains(move) {
        if move.status == .paused { throw .move(.reasonMissing(.pause)) }
        if move.status == .dropped { throw .move(.reasonMissing(.drop)) }
      }
    }
    guard case .checkIn(let checkIn) = record, let pledge = pledge(checkIn.key.pledge) else { return }
    try checkIn.refuseContradictions(of: pledge, today: today)
    if case .checkIn(let old) = before, old.decision == nil, checkIn.decision != nil, checkIn.ask == nil {
      throw .checkIn(.nothingAsked(checkIn.key))
    }
  }

  private func refuseSecondSpan(_ record: Record, in ministry: Ministry) throws(RuleViolation) {
    guard case .block(let block) = record, block.spansMinistry else { return }
    let other = ministry.orderedBlocks.first { $0.spansMinistry && $0.code != block.code }
    if let other { throw .reference(.secondSpanningBlock(block.code, other: other.code)) }
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
  /// - Parameter old: nil for a pledge that the file brings; its due day stands against its own first one.
  private func refuseRewriting(_ old: Pledge?, _ new: Pledge) throws(RuleViolation) {
    if let old, old.origin != new.origin { throw .record(.originNeverChanges(old.code)) }
    if let original = old?.dueOriginal, new.dueOriginal != original {
      throw .record(.originalDueNeverChanges(new.code, original))
    }
    if let due = old?.due, new.due == nil { throw .record(.dueNeverTakenAway(new.code, due)) }
    guard let from = old?.due ?? new.dueOriginal, let to = new.due, to > from else { return }
    let known = situation.dossiers[new.code]?.extensions ?? []
    let isGranted =
      granted.contains(GrantedDue(pledge: new.code, due: to))
      || known.contains { $0.newDue == to && $0.grantedOn != nil }
    if !isGranted { throw .record(.laterDueNeedsExtension(new.code, from: from, to: to)) }
  }
}
