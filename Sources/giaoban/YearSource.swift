import GiaobanCore
import GiaobanStore

/// Gathers from a store how the units stood in some months: closed ones as they were closed.
struct YearSource {
  let store: any Store
  let today: Day

  func totals(of months: MonthRange) throws(StoreError) -> [MonthTotals] {
    var totals: [MonthTotals] = []
    for month in months {
      let portfolio = try store.portfolio(Viewpoint(month: month, today: today), scope: .month)
      totals.append(MonthTotals(MonthFigures(of: portfolio)))
    }
    return totals
  }
}
