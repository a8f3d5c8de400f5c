import GiaobanCore
import GiaobanStore

/// Gathers from a store how two months were.
package struct DifferenceSource {
  let store: any Store
  let today: Day

  package init(store: any Store, today: Day) {
    self.store = store
    self.today = today
  }

  package func difference(from: Month, to: Month) throws(StoreError) -> MonthDifference {
    MonthDifference(from: try state(of: from), to: try state(of: to))
  }

  private func state(of month: Month) throws(StoreError) -> MonthDifference.State {
    MonthDifference.State(try store.portfolio(Viewpoint(month: month, today: today), scope: .everything))
  }
}
