import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Gathers from a store what has happened to a pledge.
package struct HistorySource {
  let store: any Store
  /// How far ahead of UTC the ministry's clock was at a moment.
  let offsetSeconds: (Ministry) -> (Timestamp) -> Int

  package init(store: any Store, offsetSeconds: @escaping (Ministry) -> (Timestamp) -> Int) {
    self.store = store
    self.offsetSeconds = offsetSeconds
  }

  package func history(of code: PledgeCode) throws(StoreError) -> PledgeHistory {
    let filter = LogFilter(code: code, isOfCodeAlone: true, limit: PledgeHistory.limit + 1)
    return PledgeHistory(of: code, try store.log(filter), offsetSeconds: offsetSeconds(try store.ministry()))
  }
}
