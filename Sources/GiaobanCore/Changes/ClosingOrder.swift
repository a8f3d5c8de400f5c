/// The earliest months in which anything is recorded; nil where nothing is.
package struct RecordedMonths: Equatable, Sendable {
  /// The first in which there is a pledge.
  package let pledge: Month?
  /// The first with a check-in.
  package let checkIn: Month?

  package init(pledge: Month? = nil, checkIn: Month? = nil) {
    self.pledge = pledge
    self.checkIn = checkIn
  }
}

/// In which order months are closed and opened again: a month after every earlier one, and back the other way round. What is
/// told of a closed month then rests on closed months alone.
package struct ClosingOrder: Sendable {
  private let ministry: Ministry
  private let recorded: RecordedMonths

  package init(_ ministry: Ministry, _ recorded: RecordedMonths) {
    self.ministry = ministry
    self.recorded = recorded
  }

  /// - Returns: those of `months` that are open, in order: the ones to close.
  /// - Throws: `.closing(.monthClosed)` where none is; `.closing(.monthNotOver)`; `.closing(.monthEmpty)` before the first pledge; `.closing(.monthBeforeOwing)`;
  ///   `.closing(.earlierMonthsOpen)`.
  package func months(toClose months: MonthRange, today: Day) throws(RuleViolation) -> [Month] {
    let open = months.filter { !ministry.isClosed($0) }
    guard let first = open.first else {
      throw .closing(.monthClosed(months.first, closedOn: ministry.closing(of: months.first)?.on ?? today))
    }
    if let running = open.first(where: { today <= $0.last }) { throw .closing(.monthNotOver(running, today: today)) }
    guard let firstPledge = recorded.pledge, firstPledge <= first else { throw .closing(.monthEmpty(first)) }
    // What is owed begins there; months before it never have to be closed.
    let start = max(ministry.settings.owingFrom ?? recorded.checkIn ?? first, firstPledge)
    if first < start { throw .closing(.monthBeforeOwing(first, owingFrom: start)) }
    let earlier = MonthRange(start, first).filter { $0 < first && !ministry.isClosed($0) }
    if let from = earlier.first, let to = earlier.last {
      throw .closing(.earlierMonthsOpen(MonthRange(from, to), before: first))
    }
    return open
  }

  /// - Returns: those of `months` that are closed, the latest first: the ones to open again.
  /// - Throws: `.closing(.monthNotClosed)` where none is; `.closing(.laterMonthClosed)`.
  func months(toReopen months: MonthRange) throws(RuleViolation) -> [Month] {
    let closed = ministry.closedMonths
    let found = closed.filter { months.contains($0) }
    guard let last = found.last else { throw .closing(.monthNotClosed(months.first)) }
    if let later = closed.last, later > last { throw .closing(.laterMonthClosed(last, later: later)) }
    return found.reversed()
  }
}
