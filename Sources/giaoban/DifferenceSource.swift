import GiaobanCore
import GiaobanStore

/// Gathers from a store how two months were.
struct DifferenceSource {
  let store: any Store
  let today: Day

  func difference(from: Month, to: Month) throws(StoreError) -> MonthDifference {
    MonthDifference(from: try state(of: from), to: try state(of: to))
  }

  private func state(of month: Month) throws(StoreError) -> MonthDifference.State {
    let viewpoint = Viewpoint(month: month, today: today)
    let portfolio = try store.portfolio(viewpoint, scope: .everything)
    if portfolio.isFrozen || !viewpoint.isPast { return MonthDifference.State(portfolio) }
    return MonthDifference.State(portfolio, edited: try store.pledges(asOf: month.last))
  }
}
