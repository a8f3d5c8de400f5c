import GiaobanText

/// Decides whether a check-in may be given, and what becomes of one that is there.
struct CheckInDecision {
  private let given: CheckIn
  private let seen: Seen<CheckIn>
  private let situation: Situation

  init(_ given: CheckIn, over seen: Seen<CheckIn> = .anything, in situation: Situation) {
    self.given = given
    self.seen = seen
    self.situation = situation
  }

  func decision() throws(RuleViolation) -> Decision {
    let dossier = try situation.dossier(given.key.pledge)
    let pledge = dossier.pledge
    let month = given.key.month
    if month > situation.today.inMonth { throw .checkIn(.forFutureMonth(month)) }
    guard let first = pledge.moves.first, first.day <= month.last else {
      throw .checkIn(.beforePledge(pledge.code, month))
    }
    if !pledge.wasTakenUp { throw .checkIn(.ofOpenSuggestion(pledge.code)) }
    try given.refuseContradictions(of: pledge, today: situation.today)
    let before = dossier.checkIn(in: month)
    if case .this(let known) = seen, known != before { throw .log(.changedMeanwhile(.checkIn(given.key), nil)) }
    var after = given
    after.enteredOn = situation.today
    after.enteredBy = situation.signature.by
    after.state = given.state == .draft ? .draft : .submitted
    if let before, before.state.isMade, after.state == .draft {
      throw .checkIn(.stateDoesNotAllow(given.key, before.state, .draftCheckIn))
    }
    // What the supervisor said was said of the old words; the log keeps it beside them.
    after.supervision = nil
    // What was decided answers what was asked, and nothing else that is asked instead.
    after.decision = before.flatMap { after.asksTheSame(as: $0) ? $0.decision : nil }
    after.cameAfter = situation.ministry.closing(of: month)?.hash
    after.readingDay = after.reading == nil ? nil : situation.ministry.readingDay(of: after, by: pledge.unit)
    let name: ChangeName = after.state == .draft ? .draftCheckIn : .checkIn
    return Decision(name: name, events: [Event(before: before.map { .checkIn($0) }, after: .checkIn(after))])
  }

  /// One check-in for each of several pledges; what is made already is not written over.
  static func all(_ checkIns: [CheckIn], in situation: Situation) throws(RuleViolation) -> Decision {
    if checkIns.isEmpty { throw .reference(.noPledges) }
    var events: [Event] = []
    var seen: Set<CheckInKey> = []
    for checkIn in checkIns where seen.insert(checkIn.key).inserted {
      if let before = try situation.dossier(checkIn.key.pledge).checkIn(in: checkIn.key.month), before.state.isMade {
        throw .checkIn(.stateDoesNotAllow(checkIn.key, before.state, .checkIn))
      }
      events += try CheckInDecision(checkIn, in: situation).decision().events
    }
    return Decision(name: .checkIn, events: events)
  }

  /// Acknowledges one check-in of each of several pledges.
  static func acknowledgeAll(_ keys: [CheckInKey], in situation: Situation) throws(RuleViolation) -> Decision {
    if keys.isEmpty { throw .reference(.noPledges) }
    var events: [Event] = []
    for key in keys.unique {
      events += try supervise(key, health: nil, note: nil, isReturned: false, in: situation).events
    }
    return Decision(name: .acknowledge, events: events)
  }

  /// Notes what was decided on an ask.
  static func note(_ words: Bilingual, on key: CheckInKey, in situation: Situation) throws(RuleViolation) -> Decision {
    guard let before = try situation.dossier(key.pledge).checkIn(in: key.month) else { throw .checkIn(.noCheckIn(key)) }
    guard before.ask != nil else { throw .checkIn(.nothingAsked(key)) }
    var after = before
    after.decision = words.keeping(before.decision)
    return Decision(name: .noteDecision, events: [Event(before: .checkIn(before), after: .checkIn(after))])
  }

  /// The supervisor acknowledges a submitted check-in, with a voice of their own, or returns it with a reason.
  static func supervise(
    _ key: CheckInKey, health: Health?, note: Bilingual?, isReturned: Bool, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let name: ChangeName = isReturned ? .returnCheckIn : .acknowledge
    guard let before = try situation.dossier(key.pledge).checkIn(in: key.month) else { throw .checkIn(.noCheckIn(key)) }
    guard before.state.isMade else { throw .checkIn(.stateDoesNotAllow(key, before.state, name)) }
    if isReturned, note == nil { throw .move(.reasonMissing(name)) }
    var after = before
    after.state = isReturned ? .returned : .acknowledged
    // A note that is written again in one language keeps the other; a reason to return is another text.
    let old = isReturned ? nil : before.supervision?.note
    after.supervision = CheckIn.Supervision(
      health: health, note: note?.keeping(old), by: situation.signature.by, on: situation.today)
    return Decision(name: name, events: [Event(before: .checkIn(before), after: .checkIn(after))])
  }
}

extension Ministry {
  /// The day of a check-in's reading: the one that it gives, else the earlier of the day it is entered and the month's
  /// cut-off day.
  ///
  /// - Parameter unit: the one that its pledge belongs to.
  package func readingDay(of checkIn: CheckIn, by unit: UnitCode) -> Day {
    checkIn.readingDay ?? min(checkIn.enteredOn, cutOff(of: checkIn.key.month, block: block(of: unit)?.code))
  }
}
