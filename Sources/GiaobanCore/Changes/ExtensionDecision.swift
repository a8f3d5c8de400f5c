import GiaobanText

/// Decides extensions: asking moves nothing, granting moves the due day, neither ever moves the path of a metric.
struct ExtensionDecision {
  private let situation: Situation
  /// The day on which it is asked for or decided.
  private let day: Day

  /// - Parameter day: nil for today.
  init(on day: Day?, in situation: Situation) {
    self.situation = situation
    self.day = day ?? situation.today
  }

  /// - Parameter grantedBy: nil only asks.
  func extend(
    _ codes: [PledgeCode], to due: Day, reason: Bilingual, grantedBy: LeaderCode?
  ) throws(RuleViolation) -> Decision {
    try situation.refuseFuture(day)
    let codes = codes.unique
    if codes.isEmpty { throw .reference(.noPledges) }
    var events: [Event] = []
    for code in codes {
      var asked = try asked(code, to: due, reason: reason)
      if let grantedBy { asked.decision = try decision(isGranted: true, by: grantedBy, of: asked.key, reason: nil) }
      events.append(Event(before: nil, after: .extension(asked)))
      guard grantedBy != nil else { continue }
      let before = try situation.dossier(code).pledge
      var after = before
      after.due = due
      events.append(Event(before: .pledge(before), after: .pledge(after)))
    }
    return Decision(name: grantedBy == nil ? .askExtension : .grantExtension, events: events)
  }

  private func asked(_ code: PledgeCode, to newDue: Day, reason: Bilingual) throws(RuleViolation) -> Extension {
    let dossier = try situation.dossier(code)
    let status = dossier.pledge.status
    guard status == .active || status == .paused else { throw .move(.statusDoesNotAllow(code, status, .askExtension)) }
    guard let due = dossier.pledge.due else { throw .extension(.withoutDueDay(code)) }
    guard newDue > due else { throw .extension(.notLater(code, newDue, due: due)) }
    guard newDue > day else { throw .extension(.toPastDay(code, newDue, on: day)) }
    if dossier.extensions.contains(where: { $0.decision == nil }) { throw .extension(.stillOpen(code)) }
    try refuseBefore(dossier.extensions, code)
    let number = (dossier.extensions.map(\.key.number).max() ?? 0) + 1
    let key = ExtensionKey(pledge: code, number: number)
    try Record.requireNumber(number, of: .extension(key))
    return Extension(
      key: key, askedOn: day, askedBy: situation.signature.by, oldDue: due, newDue: newDue, reason: reason)
  }

  func decide(
    _ code: PledgeCode, isGranted: Bool, by: LeaderCode, reason: Bilingual?
  ) throws(RuleViolation) -> Decision {
    try situation.refuseFuture(day)
    let dossier = try situation.dossier(code)
    guard let before = dossier.extensions.last(where: { $0.decision == nil }) else { throw .extension(.noneOpen(code)) }
    try refuseBefore(dossier.extensions, code)
    var after = before
    after.decision = try decision(isGranted: isGranted, by: by, of: before.key, reason: reason)
    var events = [Event(before: .extension(before), after: .extension(after))]
    if isGranted {
      var pledge = dossier.pledge
      if let due = pledge.due, before.newDue <= due { throw .extension(.notLater(code, before.newDue, due: due)) }
      if before.newDue <= day { throw .extension(.toPastDay(code, before.newDue, on: day)) }
      pledge.due = before.newDue
      events.append(Event(before: .pledge(dossier.pledge), after: .pledge(pledge)))
    }
    return Decision(name: isGranted ? .grantExtension : .refuseExtension, events: events)
  }

  /// The leader is recorded by the name of that day.
  private func decision(
    isGranted: Bool, by leader: LeaderCode, of key: ExtensionKey, reason: Bilingual?
  ) throws(RuleViolation) -> Extension.Decision {
    guard let name = situation.ministry.leaders[leader]?.name else {
      throw .reference(.unknownReference(.leader(leader), in: .extension(key)))
    }
    try situation.ministry.refuseAfterOffice(leader, as: .decidedBy, on: day)
    return Extension.Decision(isGranted: isGranted, on: day, by: name, reason: reason)
  }

  /// The due day of each day is read off the extensions in the order in which they were granted: none goes back before
  /// what was asked or decided earlier.
  private func refuseBefore(_ extensions: [Extension], _ code: PledgeCode) throws(RuleViolation) {
    let latest = extensions.map { $0.decision?.on ?? $0.askedOn }.max()
    if let latest, day < latest { throw .extension(.beforeLast(code, day, last: latest)) }
  }
}
