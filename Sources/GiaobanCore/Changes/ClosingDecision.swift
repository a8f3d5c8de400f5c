import GiaobanText

/// What seals one month.
package struct MonthSeal: Equatable, Sendable {
  package let month: Month
  /// Over ``parts``, which the store keeps with it.
  package let hash: String
  package let parts: [ClosingPart]

  package init(_ month: Month, hash: String, parts: [ClosingPart]) {
    self.month = month
    self.hash = hash
    self.parts = parts
  }
}

/// Decides the closing of months and their opening again.
struct ClosingDecision {
  private let situation: Situation
  private let order: ClosingOrder

  init(in situation: Situation) {
    self.situation = situation
    order = ClosingOrder(situation.ministry, situation.recordedMonths)
  }

  /// - Parameters:
  ///   - seals: one for every month that is open between the first and the last of them, in order.
  ///   - seen: the newest step of the log when what is closed was read.
  /// - Throws: as ``ClosingOrder/months(toClose:today:)``; `.log(.storeChangedMeanwhile)`.
  func close(_ seals: [MonthSeal], seen: Int) throws(RuleViolation) -> Decision {
    guard let first = seals.first, let last = seals.last else { throw .log(.nothingChanges) }
    let open = try order.months(toClose: MonthRange(first.month, last.month), today: situation.today)
    if situation.newestBatch != seen || seals.map(\.month) != open { throw .log(.storeChangedMeanwhile) }
    let events = seals.map { seal in
      let before = situation.ministry.closings[seal.month]
      let after = Closing(
        month: seal.month, on: situation.today, by: situation.signature.by, hash: seal.hash,
        former: before?.reopened ?? [])
      return Event(before: before.map { .closing($0) }, after: .closing(after))
    }
    return Decision(name: .closeMonth, events: events)
  }

  /// - Throws: as ``ClosingOrder/months(toReopen:)``.
  func reopen(_ months: MonthRange, reason: Bilingual) throws(RuleViolation) -> Decision {
    let events = try order.months(toReopen: months).compactMap { month -> Event? in
      guard let before = situation.ministry.closing(of: month) else { return nil }
      var after = before
      after.reopening = Closing.Reopening(on: situation.today, by: situation.signature.by, reason: reason)
      return Event(before: .closing(before), after: .closing(after))
    }
    return Decision(name: .reopenMonth, events: events)
  }
}
