import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Closes months: makes what a closing keeps out of one state of the store, seals it, and writes it.
struct MonthClosing {
  /// So often is it made anew where someone writes meanwhile.
  private static let attempts = 3

  let store: any Store
  let signature: Signature

  /// - Throws: a ``Failure`` of status `refused`, or `StoreError.refused`, where the month cannot be closed;
  ///   `.storeChangedMeanwhile` where others write faster than it is made.
  func close(_ month: Month) throws -> Saved {
    for _ in 1..<Self.attempts {
      do throws(StoreError) {
        return try store.apply(try change(closing: month), signature)
      } catch {
        if error != .refused(.storeChangedMeanwhile) { throw error }
      }
    }
    return try store.apply(try change(closing: month), signature)
  }

  private func change(closing month: Month) throws(StoreError) -> Change {
    // First of all: what is written from now on makes the store refuse the closing.
    let seen = try store.newestBatch()
    let ministry = try store.ministry()
    if let closing = ministry.closing(of: month) {
      throw .refused(.monthClosed(month, closedOn: closing.on))
    }
    if signature.today <= month.last { throw .refused(.monthNotOver(month, today: signature.today)) }
    let sealed = ClosingSeal.sealed(try parts(of: month), of: month, on: signature.today, by: signature.by)
    return .closeMonth(month, hash: sealed.hash, parts: sealed.parts, seen: seen)
  }

  /// What is kept of a month: its figures, its records, and its summary in every form that cannot be drawn from these.
  private func parts(of month: Month) throws(StoreError) -> [ClosingPart] {
    let months = MonthRange(month)
    let portfolio = try store.chronicle(of: months, today: signature.today).portfolio(of: month)
    if portfolio.lines.isEmpty { throw .refused(.monthEmpty(month)) }
    let checkIns = try store.checkIns(of: months)
    let day = signature.today
    let summary = try SummarySource(store: store).summary(of: months, today: day)
    return [
      try part(.figures, MonthFigures(of: portfolio)), try part(.records, FrozenMonth(portfolio, checkIns: checkIns)),
      try part(.documentVi, summary.bareDocument(.vietnamese, datedOn: day)),
      try part(.documentEn, summary.bareDocument(.english, datedOn: day)),
      ClosingPart(.summaryVi, JSONReport.value(of: summary, .vietnamese).text),
      ClosingPart(.summaryEn, JSONReport.value(of: summary, .english).text),
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
