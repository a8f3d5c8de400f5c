/// Decides extensions: asking moves nothing, granting moves the due day, neither ever moves the path of a metric.
enum ExtensionDecision {
  /// - Parameter grantedBy: nil only asks.
  static func extend(
    _ codes: [PledgeCode], to day: Day, reason: Bilingual, grantedBy: String?, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let codes = codes.unique
    if codes.isEmpty { throw .noPledges }
    var events: [Event] = []
    for code in codes {
      var asked = try asked(code, to: day, reason: reason, in: situation)
      asked.decision = grantedBy.map { Extension.Decision(isGranted: true, on: situation.today, by: $0) }
      events.append(Event(before: nil, after: .extension(asked)))
      guard grantedBy != nil else { continue }
      let before = try situation.dossier(code).pledge
      var after = before
      after.due = day
      events.append(Event(before: .pledge(before), after: .pledge(after)))
    }
    return Decision(name: grantedBy == nil ? .askExtension : .grantExtension, events: events)
  }

  private static func asked(
    _ code: PledgeCode, to day: Day, reason: Bilingual, in situation: Situation
  ) throws(RuleViolation) -> Extension {
    let dossier = try situation.dossier(code)
    let status = dossier.pledge.status
    guard status == .active || status == .paused else { throw .statusDoesNotAllow(code, status, .askExtension) }
    guard let due = dossier.pledge.due else { throw .extensionWithoutDueDay(code) }
    guard day > due else { throw .extensionNotLater(code, day, due: due) }
    if dossier.extensions.contains(where: { $0.decision == nil }) { throw .extensionStillOpen(code) }
    let number = (dossier.extensions.map(\.key.number).max() ?? 0) + 1
    let key = ExtensionKey(pledge: code, number: number)
    try Record.requireNumber(number, of: .extension(key))
    return Extension(
      key: key, askedOn: situation.today, askedBy: situation.signature.by, oldDue: due, newDue: day, reason: reason)
  }

  static func decide(
    _ code: PledgeCode, isGranted: Bool, by: String, reason: Bilingual?, in situation: Situation
  ) throws(RuleViolation) -> Decision {
    let dossier = try situation.dossier(code)
    guard let before = dossier.extensions.last(where: { $0.decision == nil }) else { throw .noOpenExtension(code) }
    var after = before
    after.decision = Extension.Decision(isGranted: isGranted, on: situation.today, by: by, reason: reason)
    var events = [Event(before: .extension(before), after: .extension(after))]
    if isGranted {
      var pledge = dossier.pledge
      if let due = pledge.due, before.newDue <= due { throw .extensionNotLater(code, before.newDue, due: due) }
      pledge.due = before.newDue
      events.append(Event(before: .pledge(dossier.pledge), after: .pledge(pledge)))
    }
    return Decision(name: isGranted ? .grantExtension : .refuseExtension, events: events)
  }
}
