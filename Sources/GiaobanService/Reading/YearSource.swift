import Foundation
import GiaobanCore
import GiaobanStore

/// Gathers from a store how the units stood in some months: closed ones as they were closed, the others as they are recorded.
package struct YearSource {
  let store: any Store
  let today: Day

  package init(store: any Store, today: Day) {
    self.store = store
    self.today = today
  }

  /// - Throws: `StoreError`; `DecodingError` where a closing keeps figures that cannot be read.
  package func totals(of months: MonthRange) throws -> [MonthTotals] {
    let ministry = try store.ministry()
    var totals: [Month: MonthTotals] = [:]
    for month in months {
      guard let closing = ministry.closing(of: month),
        let text = try store.closingPart(.figures, of: closing.hash)
      else { continue }
      totals[month] = MonthTotals(try JSONDecoder().decode(MonthFigures.self, from: Data(text.utf8)))
    }
    let open = months.filter { totals[$0] == nil }
    if let first = open.first, let last = open.last {
      let chronicle = try store.chronicle(of: MonthRange(first, last), today: today)
      for month in open { totals[month] = MonthTotals(MonthFigures(of: chronicle.portfolio(of: month))) }
    }
    return months.compactMap { totals[$0] }
  }
}
