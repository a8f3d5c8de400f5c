/// Decides what the records of a file change: those that are new or different are put in their place, all or none.
struct LoadDecision {
  private let records: [Record]
  private let isFirst: Bool
  private let brought: BroughtRecords
  private let situation: Situation
  /// What a file pins is its today, whatever day the rules are asked for.
  private let today: Day

  init(_ records: [Record], isFirst: Bool, in situation: Situation) {
    // A record given twice is written once, as it was given last: a batch has one event of each record.
    var seen: Set<RecordKey> = []
    self.records = records.reversed().filter { seen.insert($0.key).inserted }.reversed()
    self.isFirst = isFirst
    self.situation = situation
    var pin = situation.ministry.settings.pinnedDay
    for case .settings(let settings) in records { pin = settings.pinnedDay }
    today = max(situation.today, pin ?? situation.today)
    brought = BroughtRecords(
      self.records, over: situation.ministry, dossiers: situation.dossiers, today: today)
  }

  func events() throws(RuleViolation) -> [Event] {
    var pledges = Set(situation.dossiers.keys)
    for case .pledge(let pledge) in records { pledges.insert(pledge.code) }
    var events: [Event] = []
    for given in records {
      let before = brought.recorded(given.key)
      let record = owing(given, before: before, in: brought.ministry)
      guard before != record else { continue }
      try record.validate(in: brought.ministry, pledges: pledges)
      try record.refuseFuture(over: before, today: today)
      if case .pledge(let new) = record { try refuseRewriting(situation.dossiers[new.code]?.pledge, new) }
      if let first = brought.violations(of: record).first { throw first }
      if case .closing(let closing) = before { throw .closing(.monthClosed(closing.month, closedOn: closing.on)) }
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

  /// What a file may not rewrite: the origin and the first due day. Nor may it take the due day away.
  ///
  /// - Parameter old: nil for a pledge that the file brings.
  private func refuseRewriting(_ old: Pledge?, _ new: Pledge) throws(RuleViolation) {
    guard let old else { return }
    if old.origin != new.origin { throw .record(.originNeverChanges(old.code)) }
    if let original = old.dueOriginal, new.dueOriginal != original {
      throw .record(.originalDueNeverChanges(new.code, original))
    }
    if let due = old.due, new.due == nil { throw .record(.dueNeverTakenAway(new.code, due)) }
  }
}
