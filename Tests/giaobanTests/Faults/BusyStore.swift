import GiaobanCore
import GiaobanStore

/// A store in which someone else writes just before a change is applied, a few times.
final class BusyStore: Store {
  private let store: any Store
  /// How many are still to come.
  private(set) var disturbances: Int

  init(_ store: any Store, disturbances: Int) {
    self.store = store
    self.disturbances = disturbances
  }

  func apply(_ change: Change, _ signature: Signature) throws(StoreError) -> Saved {
    if disturbances > 0 {
      disturbances -= 1
      var settings = try store.ministry().settings
      settings.dueSoonDays += 1
      _ = try store.apply(.configure(settings), Signature(by: "Bình", at: signature.at, today: signature.today))
    }
    return try store.apply(change, signature)
  }

  func saidFields() throws(StoreError) -> SaidFields { try store.saidFields() }
  func note(_ said: [SaidField]) throws(StoreError) { try store.note(said) }
  func ministry() throws(StoreError) -> Ministry { try store.ministry() }
  func portfolio(_ viewpoint: Viewpoint, scope: PortfolioScope) throws(StoreError) -> Portfolio {
    try store.portfolio(viewpoint, scope: scope)
  }
  func dossiers(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Dossier] {
    try store.dossiers(of: codes)
  }
  func readings(
    of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) throws(StoreError) -> [PledgeCode: [CheckInMark]] {
    try store.readings(of: codes, upTo: month, last: count)
  }
  func chronicle(of months: MonthRange, today: Day) throws(StoreError) -> Chronicle {
    try store.chronicle(of: months, today: today)
  }
  func checkIns(of months: MonthRange) throws(StoreError) -> [PledgeCode: [CheckIn]] { try store.checkIns(of: months) }
  func pasts(since day: Day) throws(StoreError) -> [PledgeCode: Past] { try store.pasts(since: day) }
  func pasts(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Past] {
    try store.pasts(of: codes)
  }
  func closingPart(_ name: ClosingPart.Name, of hash: String) throws(StoreError) -> String? {
    try store.closingPart(name, of: hash)
  }
  func recordedMonths() throws(StoreError) -> RecordedMonths { try store.recordedMonths() }
  func loggedClosings() throws(StoreError) -> [Month: Closing] { try store.loggedClosings() }
  func newestBatch() throws(StoreError) -> Int { try store.newestBatch() }
  func newestBatch(touching key: RecordKey) throws(StoreError) -> Int? { try store.newestBatch(touching: key) }
  func codes() throws(StoreError) -> [PledgeCode] { try store.codes() }
  func undo(_ signature: Signature) throws(StoreError) -> Saved { try store.undo(signature) }
  func redo(_ signature: Signature) throws(StoreError) -> Saved { try store.redo(signature) }
  func nextUndo(by: String) throws(StoreError) -> Int? { try store.nextUndo(by: by) }
  func nextRedo(by: String) throws(StoreError) -> Int? { try store.nextRedo(by: by) }
  func log(_ filter: LogFilter) throws(StoreError) -> [Batch] { try store.log(filter) }
  func writers() throws(StoreError) -> [String] { try store.writers() }
  func changeToken() -> Int { store.changeToken() }
}
