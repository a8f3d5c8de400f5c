/// Decides what becomes of a pledge that was edited while others may have edited it too.
struct PledgeEdit {
  private let from: Pledge
  private let to: Pledge
  private let situation: Situation

  init(from: Pledge, to: Pledge, in situation: Situation) {
    self.from = from
    self.to = to
    self.situation = situation
  }

  func decision() throws(RuleViolation) -> Decision {
    let before = try situation.dossier(to.code).pledge
    let after = try merged(into: before)
    try after.validate(in: situation.ministry)
    return Decision(name: .edit, events: [Event(before: .pledge(before), after: .pledge(after))])
  }

  private func merged(into before: Pledge) throws(RuleViolation) -> Pledge {
    var after = before
    try merge(.title, \.title, into: &after)
    try merge(.product, \.product, into: &after)
    try merge(.detail, \.detail, into: &after)
    try merge(.unit, \.unit, into: &after)
    try merge(.cooperatingUnits, \.cooperatingUnits, into: &after)
    try merge(.assignedBy, \.assignedBy, into: &after)
    try merge(.assignedOn, \.assignedOn, into: &after)
    try merge(.briefing, \.briefing, into: &after)
    try merge(.conclusion, \.conclusion, into: &after)
    try merge(.source, \.source, into: &after)
    try merge(.due, \.due, into: &after)
    try merge(.duty, \.isMonthlyDuty, into: &after)
    try merge(.core, \.isCore, into: &after)
    try merge(.bold, \.isBold, into: &after)
    try merge(.metric, \.metric, into: &after)
    if let old = before.due {
      guard let due = after.due else { throw .record(.dueNeverTakenAway(after.code, old)) }
      if due > old { throw .record(.laterDueNeedsExtension(after.code, from: old, to: due)) }
    }
    after.dueOriginal = before.dueOriginal ?? after.due
    return after
  }

  /// Takes a field that was edited over; one that was not stays as it is stored.
  private func merge<Value: Equatable>(
    _ field: RecordField, _ path: WritableKeyPath<Pledge, Value>, into pledge: inout Pledge
  ) throws(RuleViolation) {
    let (seen, wanted, stored) = (from[keyPath: path], to[keyPath: path], pledge[keyPath: path])
    if wanted == seen || wanted == stored { return }
    if stored != seen { throw .log(.changedMeanwhile(.pledge(pledge.code), field)) }
    pledge[keyPath: path] = wanted
  }
}
