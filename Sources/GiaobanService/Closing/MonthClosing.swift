import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Closes months: makes what a closing keeps out of one state of the store, seals it, and writes it.
package struct MonthClosing {
  /// So often is it made anew where someone writes meanwhile.
  private static let attempts = 3

  let store: any Store
  let signature: Signature

  package init(store: any Store, signature: Signature) {
    self.store = store
    self.signature = signature
  }

  /// - Throws: a ``Failure`` of status `refused`, or `StoreError.refused`, where the month cannot be closed;
  ///   `.log(.storeChangedMeanwhile)` where others write faster than it is made.
  package func close(_ months: MonthRange) throws -> Saved {
    for _ in 1..<Self.attempts {
      do throws(StoreError) {
        return try store.apply(try change(closing: months), signature)
      } catch {
        if error != .refused(.log(.storeChangedMeanwhile)) { throw error }
      }
    }
    return try store.apply(try change(closing: months), signature)
  }

  private func change(closing months: MonthRange) throws(StoreError) -> Change {
    // First of all: what is written from now on makes the store refuse the closing.
    let seen = try store.newestBatch()
    let order = ClosingOrder(try store.ministry(), try store.recordedMonths())
    let open: [Month]
    do throws(RuleViolation) {
      open = try order.months(toClose: months, today: signature.today)
    } catch {
      throw .refused(error)
    }
    var source = SummarySource(store: store)
    var seals: [MonthSeal] = []
    for month in open {
      let portfolio = try source.chronicle(of: MonthRange(month), today: signature.today).portfolio(of: month)
      let sealed = ClosingSeal.sealed(
        try parts(of: portfolio, source), of: month, on: signature.today, by: signature.by)
      seals.append(MonthSeal(month, hash: sealed.hash, parts: sealed.parts))
      // The next month sees this one closed.
      source.closingAhead[month] = SummarySource.Ahead(
        closing: Closing(month: month, on: signature.today, by: signature.by, hash: sealed.hash),
        figures: MonthFigures(of: portfolio))
    }
    return .closeMonths(seals, seen: seen)
  }

  /// What is kept of a month: its figures, its records, and its summary in every form that cannot be drawn from these.
  private func parts(of portfolio: Portfolio, _ source: SummarySource) throws(StoreError) -> [ClosingPart] {
    let months = MonthRange(portfolio.viewpoint.month)
    let checkIns = try store.checkIns(of: SummaryMaterial.quotedMonths(of: months))
    let day = signature.today
    let material = try source.material(of: months, scope: .ministry, today: day)
    let summary = MonthlySummary(of: material)
    let earlier = material.figures.values.filter { figures in
      !figures.pledges.isEmpty && !portfolio.ministry.isClosed(figures.month)
    }.sorted { $0.month < $1.month }
    return try (earlier.isEmpty ? [] : [part(.earlierFigures, earlier)]) + [
      try part(.figures, MonthFigures(of: portfolio)), try part(.records, FrozenMonth(portfolio, checkIns: checkIns)),
      try part(.documentVi, summary.bareDocument(.vietnamese, datedOn: day)),
      try part(.documentEn, summary.bareDocument(.english, datedOn: day)),
      ClosingPart(.summaryVi, JSONReport.value(of: summary, .vietnamese).text),
      ClosingPart(.summaryEn, JSONReport.value(of: summary, .english).text),
      ClosingPart(.calendarVi, summary.calendar(.vietnamese).text),
      ClosingPart(.calendarEn, summary.calendar(.english).text),
    ]
  }

  private func part(_ name: ClosingPart.Name, _ value: some Encodable) throws(StoreError) -> ClosingPart {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return ClosingPart(name, String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      throw .damaged(path: "", detail: "\(name.rawValue): \(error)")
    }
  }
}
