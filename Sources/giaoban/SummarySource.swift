import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Gathers from a store what summaries need.
struct SummarySource {
  let store: any Store

  func summary(seenFrom viewpoint: Viewpoint) throws(StoreError) -> MonthlySummary {
    try summary(of: MonthRange(viewpoint.month), today: viewpoint.today)
  }

  func summary(
    of months: MonthRange, scope: ReportScope = .ministry, today: Day
  ) throws(StoreError) -> MonthlySummary {
    MonthlySummary(of: try material(of: months, scope: scope, today: today))
  }

  func material(of months: MonthRange, scope: ReportScope, today: Day) throws(StoreError) -> SummaryMaterial {
    let viewpoint = Viewpoint(month: months.last, today: today)
    // Of several months, also what ended in the first of them.
    let portfolio = try store.portfolio(viewpoint, scope: months.isOneMonth ? .month : .everything)
    return SummaryMaterial(
      months: months, scope: scope, portfolio: portfolio,
      figures: try figures(of: SummaryMaterial.earlierMonths(of: months), today: today),
      checkIns: try store.checkIns(of: SummaryMaterial.quotedMonths(of: months)),
      readings: try store.readings(
        of: SummaryMaterial.measured(portfolio), upTo: months.last, last: SummaryMaterial.mostReadings),
      pledgesBefore: try store.pledges(asOf: months.first.first.adding(days: -1)),
      pledgesAfter: viewpoint.isPast ? try store.pledges(asOf: months.last.last) : [:])
  }

  /// Of closed months what their closings keep; the others are worked out, all from one reading.
  private func figures(of months: MonthRange, today: Day) throws(StoreError) -> [Month: MonthFigures] {
    let ministry = try store.ministry()
    var figures: [Month: MonthFigures] = [:]
    for month in months {
      guard let hash = ministry.closing(of: month)?.hash else { continue }
      figures[month] = try ClosedFigures.figures(store, hash)
    }
    let open = months.filter { figures[$0] == nil }
    guard let first = open.first, let last = open.last else { return figures }
    let chronicle = try store.chronicle(of: MonthRange(first, last), today: today)
    return figures.merging(chronicle.figures(of: open)) { kept, _ in kept }
  }
}

/// The figures that a closing keeps.
enum ClosedFigures {
  /// - Returns: nil of a closing that kept none, or none that can be read: they are worked out anew then, and
  ///   `giaoban verify` says what is wrong with it.
  static func figures(_ store: any Store, _ hash: String) throws(StoreError) -> MonthFigures? {
    guard let text = try store.closingPart(.figures, of: hash) else { return nil }
    return try? JSONDecoder().decode(MonthFigures.self, from: Data(text.utf8))
  }
}
