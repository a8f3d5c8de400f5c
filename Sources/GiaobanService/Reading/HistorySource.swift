import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Gathers from a store what has happened, to a pledge or at all.
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

  /// - Parameters:
  ///   - number: the newest step of the page, or nil for the newest of all.
  ///   - who: for whom it is told which step undo would take back.
  package func page(upTo number: Int?, for who: String) throws(StoreError) -> LogPage {
    let filter = LogFilter(upTo: number, limit: LogPage.length, events: LogPage.changes + 1)
    return LogPage(
      try store.log(filter), newest: try store.newestBatch(), nextUndo: try store.nextUndo(by: who),
      offsetSeconds: offsetSeconds(try store.ministry()))
  }
}
