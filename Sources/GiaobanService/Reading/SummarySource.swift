import Dispatch
import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore
import Synchronization

/// Gathers from a store what summaries need.
package struct SummarySource {
  /// A month that is closed in the same step as a later one.
  struct Ahead {
    let closing: Closing
    let figures: MonthFigures
  }

  let store: any Store
  /// Months that are taken as closed, though the store does not have their closings yet.
  var closingAhead: [Month: Ahead] = [:]

  package init(store: any Store) { self.store = store }

  func chronicle(of months: MonthRange, today: Day) throws(StoreError) -> Chronicle {
    try store.chronicle(of: months, today: today).closing(closingAhead.values.map(\.closing))
  }

  package func summary(seenFrom viewpoint: Viewpoint) throws(StoreError) -> MonthlySummary {
    try summary(of: MonthRange(viewpoint.month), today: viewpoint.today)
  }

  package func summary(
    of months: MonthRange, scope: ReportScope = .ministry, today: Day
  ) throws(StoreError) -> MonthlySummary {
    MonthlySummary(of: try material(of: months, scope: scope, today: today))
  }

  func material(of months: MonthRange, scope: ReportScope, today: Day) throws(StoreError) -> SummaryMaterial {
    // Of months that have not begun there is nothing to tell.
    let months = months.begun(by: today.inMonth)
    let viewpoint = Viewpoint(month: months.last, today: today)
    let (portfolio, figures) = try seen(from: viewpoint, months)
    let dayBefore = months.first.first.adding(days: -1)
    let closed = portfolio.isFrozen ? try ClosedMonthRest(of: portfolio, from: store) : nil
    let pasts = try store.pasts(since: dayBefore).mapValues { closed?.upToClosing($0) ?? $0 }
    let before = portfolio.lines.map { ($0.pledge.code, pasts[$0.pledge.code]?.pledge($0.pledge, at: dayBefore)) }
    let checkIns = try store.checkIns(of: SummaryMaterial.quotedMonths(of: months))
    return SummaryMaterial(
      months: months, scope: scope, portfolio: portfolio, figures: figures,
      checkIns: closed?.replacing(checkIns) ?? checkIns,
      readings: try store.readings(
        of: SummaryMaterial.measured(portfolio), upTo: months.last, last: SummaryMaterial.mostReadings),
      pledgesBefore: Dictionary(before.compactMap { code, pledge in pledge.map { (code, $0) } }) { first, _ in first },
      amendments: pasts.values.flatMap(\.amendments), later: try closed?.later(in: store) ?? [])
  }

  /// - Parameter closing: the one of the month that is told, or nil where it is open.
  /// - Returns: the earlier months that it was closed beside and that have no closings of their own.
  private func keptEarlier(_ closing: Closing?) throws(StoreError) -> [Month: MonthFigures] {
    guard let closing, let text = try store.closingPart(.earlierFigures, of: closing.hash) else { return [:] }
    let kept = (try? JSONDecoder().decode([MonthFigures].self, from: Data(text.utf8))) ?? []
    return Dictionary(kept.map { ($0.month, $0) }) { $1 }
  }

  /// The last month, and how the earlier ones stood: closed months as their closings keep them; the others are worked
  /// out, all from one reading.
  private func seen(
    from viewpoint: Viewpoint, _ months: MonthRange
  ) throws(StoreError) -> (portfolio: Portfolio, figures: [Month: MonthFigures]) {
    let ministry = try store.ministry()
    let earlier = SummaryMaterial.earlierMonths(of: months)
    var figures = try keptEarlier(ministry.closing(of: months.last))
    for month in earlier {
      if let ahead = closingAhead[month] {
        figures[month] = ahead.figures
        continue
      }
      guard let hash = ministry.closing(of: month)?.hash else { continue }
      figures[month] = try ClosedFigures.figures(store, hash)
    }
    let open = earlier.filter { figures[$0] == nil }
    // Of several months, also what ended in the first of them. A closed month is seen as it was closed.
    var apart: Portfolio?
    if !months.isOneMonth || ministry.isClosed(months.last) {
      apart = try store.portfolio(viewpoint, scope: months.isOneMonth ? .month : .everything)
    }
    if let apart, open.isEmpty { return (apart, figures) }
    let last = apart == nil ? months.last : open.last ?? months.last
    let chronicle = try chronicle(of: MonthRange(open.first ?? last, last), today: viewpoint.today)
    let worked = chronicle.figuresSideBySide(of: open)
    return (apart ?? chronicle.portfolio(of: months.last), figures.merging(worked) { kept, _ in kept })
  }
}

extension Chronicle {
  /// The figures of each month, on as many cores as there are: a year of many thousand pledges takes seconds on one.
  fileprivate func figuresSideBySide(of months: [Month]) -> [Month: MonthFigures] {
    let order = order
    let found = Mutex<[Month: MonthFigures]>([:])
    DispatchQueue.concurrentPerform(iterations: months.count) { place in
      let figures = self.figures(of: months[place], order: order)
      found.withLock { $0[months[place]] = figures }
    }
    return found.withLock { $0 }
  }
}

/// The figures that a closing keeps.
enum ClosedFigures {
  /// - Returns: nil for a closing that kept none, or none that can be read: they are worked out anew then, and
  ///   `giaoban verify` says what is wrong with it.
  static func figures(_ store: any Store, _ hash: String) throws(StoreError) -> MonthFigures? {
    guard let text = try store.closingPart(.figures, of: hash) else { return nil }
    return try? JSONDecoder().decode(MonthFigures.self, from: Data(text.utf8))
  }
}
