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
    for field in Pledge.fields where !Self.fixed.contains(field.name) { try merge(field, into: &after) }
    if let old = before.due {
      guard let due = after.due else { throw .record(.dueNeverTakenAway(after.code, old)) }
      if due > old { throw .record(.laterDueNeedsExtension(after.code, from: old, to: due)) }
    }
    after.dueOriginal = before.dueOriginal ?? after.due
    return after
  }

  /// What an edit leaves as it is stored.
  private static let fixed: Set<RecordField> = [.code, .origin, .dueOriginal, .owesFrom, .moves]

  /// Takes a field that was edited over; one that was not stays as it is stored.
  private func merge(_ field: Field<Pledge>, into pledge: inout Pledge) throws(RuleViolation) {
    let (seen, wanted, stored) = (field.value(from), field.value(to), field.value(pledge))
    if wanted == seen || wanted == stored { return }
    if stored != seen { throw .log(.changedMeanwhile(.pledge(pledge.code), field.name)) }
    field.copy(to, &pledge)
  }
}
