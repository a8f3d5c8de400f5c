/// Decides the closing of a month and its opening again.
struct ClosingDecision {
  private let month: Month
  private let situation: Situation

  init(_ month: Month, in situation: Situation) {
    self.month = month
    self.situation = situation
  }

  /// - Parameter seen: the newest step of the log when what is closed was read.
  /// - Throws: `.monthNotOver`, `.monthClosed`, `.storeChangedMeanwhile`.
  func close(hash: String, seen: Int) throws(RuleViolation) -> Decision {
    let before = situation.ministry.closings[month]
    if let before, before.holds { throw .monthClosed(month, closedOn: before.on) }
    if situation.today <= month.last { throw .monthNotOver(month, today: situation.today) }
    if situation.newestBatch != seen { throw .storeChangedMeanwhile }
    let after = Closing(
      month: month, on: situation.today, by: situation.signature.by, hash: hash, former: before?.reopened ?? [])
    return Decision(name: .closeMonth, events: [Event(before: before.map { .closing($0) }, after: .closing(after))])
  }

  /// - Throws: `.monthNotClosed`, `.reasonMissing`.
  func reopen(reason: Bilingual) throws(RuleViolation) -> Decision {
    guard let before = situation.ministry.closing(of: month) else { throw .monthNotClosed(month) }
    var after = before
    after.reopening = Closing.Reopening(on: situation.today, by: situation.signature.by, reason: reason)
    return Decision(name: .reopenMonth, events: [Event(before: .closing(before), after: .closing(after))])
  }
}
