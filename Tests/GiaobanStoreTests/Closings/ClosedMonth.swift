import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// The small ministry with May 2023 closed on 5 June, by Hà.
enum ClosedMonth {
  static func store(_ kind: StoreKind, in folder: TemporaryFolder) throws -> any Store {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    try close("2023-05", in: store)
    return store
  }

  /// Closes a month with its figures and records, sealed.
  @discardableResult
  static func close(
    _ month: String, in store: any Store, by: String = "Hà", on day: String = "2023-06-05"
  ) throws -> Saved {
    let (month, signature) = (try SmallMinistry.month(month), try SmallMinistry.signature(by, day))
    let parts = try ContractRun.parts(of: month, today: signature.today, in: store)
    let sealed = ClosingSeal.sealed(parts, of: month, on: signature.today, by: by)
    return try store.apply(
      .closeMonths(
        [MonthSeal(month, hash: sealed.hash, parts: sealed.parts)], seen: try store.newestBatch()), signature)
  }
}
