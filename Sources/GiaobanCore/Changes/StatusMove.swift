/// Decides one move of status for several pledges: all or none.
struct StatusMove {
  private let codes: [PledgeCode]
  private let status: PledgeStatus
  private let day: Day
  private let reason: String?
  private let situation: Situation

  init(_ codes: [PledgeCode], to status: PledgeStatus, on day: Day, reason: String?, in situation: Situation) {
    var seen: Set<PledgeCode> = []
    self.codes = codes.filter { seen.insert($0).inserted }
    self.status = status
    self.day = day
    self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
    self.situation = situation
  }

  /// Marks done when any is open, opens again when all are done. One that is proposed, paused or dropped stops it all.
  static func toggleDone(
    _ codes: [PledgeCode], on day: Day, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    if codes.isEmpty { throw .reference(.noPledges) }
    var open: [PledgeCode] = []
    for code in codes {
      let status = try situation.dossier(code).pledge.status
      switch status {
      case .active: open.append(code)
      case .done: break
      case .proposed, .paused, .dropped:
        if codes.count == 1 { throw .move(.statusDoesNotAllow(code, status, .done)) }
        throw .move(.mixedStatuses(code, status))
      }
    }
    if open.isEmpty {
      return try StatusMove(codes, to: .active, on: day, reason: nil, in: situation).decision()
    }
    return try StatusMove(open, to: .done, on: day, reason: nil, in: situation).decision()
  }

  /// Marks one pledge done and gives its check-in, by the rules of either.
  static func finish(
    _ checkIn: CheckIn, over seen: Seen<CheckIn>, on day: Day, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let done = try StatusMove([checkIn.key.pledge], to: .done, on: day, reason: nil, in: situation).decision()
    let given = try CheckInDecision(checkIn, over: seen, in: situation).decision()
    return Decision(name: done.name, events: done.events + given.events)
  }

  func decision() throws(RuleViolation) -> Decision {
    if codes.isEmpty { throw .reference(.noPledges) }
    try situation.refuseFuture(day)
    var events: [Event] = []
    var names: Set<ChangeName> = []
    for code in codes {
      let before = try situation.dossier(code).pledge
      let name = try name(of: code, from: before.status)
      if reason == nil, name == .pause || name == .drop { throw .move(.reasonMissing(name)) }
      if let last = before.moves.last, day < last.day { throw .move(.dayBeforeLastMove(code, day, lastMove: last.day)) }
      var after = before
      after.moves.append(
        Pledge.Move(day: day, status: reached(from: before), reason: reason, enteredOn: situation.today))
      events.append(Event(before: .pledge(before), after: .pledge(after)))
      names.insert(name)
    }
    return Decision(name: names.count == 1 ? names.first ?? .reopen : .reopen, events: events)
  }

  /// A suggestion is taken up by `accept` alone.
  private func name(of code: PledgeCode, from old: PledgeStatus) throws(RuleViolation) -> ChangeName {
    guard let name = old.change(to: status), name != .accept, status != .proposed else {
      throw .move(.statusDoesNotAllow(code, old, attempted))
    }
    return name
  }

  /// A suggestion that was dropped before any unit took it up is proposed again: only `accept` makes it active.
  private func reached(from pledge: Pledge) -> PledgeStatus {
    status == .active && !pledge.wasTakenUp ? .proposed : status
  }

  private var attempted: ChangeName {
    switch status {
    case .proposed, .active: .reopen
    case .paused: .pause
    case .done: .done
    case .dropped: .drop
    }
  }
}

extension PledgeStatus {
  /// What it is called when a pledge goes from this status to another; nil where it cannot.
  package func change(to status: PledgeStatus) -> ChangeName? {
    switch (self, status) {
    case (.proposed, .active): .accept
    case (.active, .done): .done
    case (.done, .active), (.dropped, .active), (.dropped, .proposed): .reopen
    case (.paused, .active): .resume
    case (.active, .paused): .pause
    case (.active, .dropped), (.paused, .dropped), (.proposed, .dropped): .drop
    case (.proposed, _), (.active, _), (.paused, _), (.done, _), (.dropped, _): nil
    }
  }
}
