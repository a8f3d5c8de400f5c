import GiaobanCore

/// Keeps what a ministry records: gives it back as one month sees it, and writes changes, all or nothing.
///
/// A store decides nothing. It loads what a change is about, asks Core, and writes the outcome with the log, in one
/// transaction. After an error nothing is written.
package protocol Store: AnyObject {
  func ministry() throws(StoreError) -> Ministry

  /// The pledges of a scope as one month sees them, without their history. A closed month is seen as it was closed, where
  /// its closing kept that.
  func portfolio(_ viewpoint: Viewpoint, scope: PortfolioScope) throws(StoreError) -> Portfolio

  /// - Returns: those of `codes` that exist, whole, each once.
  func dossiers(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Dossier]

  /// The latest readings of some pledges, for a line on the screen: not their history.
  ///
  /// - Returns: by code, of those that have any, the marks of the last `count` check-ins that are made, have a reading and
  ///   are of no later month than `month`; in order of month.
  func readings(
    of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) throws(StoreError) -> [PledgeCode: [CheckInMark]]

  /// What is recorded of some months, at once and without the words of its check-ins: any of them can be seen from it.
  func chronicle(of months: MonthRange, today: Day) throws(StoreError) -> Chronicle

  /// - Returns: by pledge and in order of month, whole, the check-ins of these months, and those of earlier ones with an
  ///   open ask.
  func checkIns(of months: MonthRange) throws(StoreError) -> [PledgeCode: [CheckIn]]

  /// What the log tells of earlier days: from it each pledge can be told as it stood then.
  ///
  /// - Returns: all that was ever changed of the pledges of which anything was changed that counts only after `day`.
  func pasts(since day: Day) throws(StoreError) -> [PledgeCode: Past]

  /// - Returns: what was ever changed of `codes`, for those of which anything was.
  func pasts(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Past]

  /// - Returns: the closing of each month that was ever closed, as the log tells it.
  func loggedClosings() throws(StoreError) -> [Month: Closing]

  /// The earliest months in which anything is recorded: where closing begins.
  func recordedMonths() throws(StoreError) -> RecordedMonths

  /// - Parameter hash: the hash of a closing, also of one that was opened again.
  /// - Returns: nil when the closing did not keep it.
  func closingPart(_ name: ClosingPart.Name, of hash: String) throws(StoreError) -> String?

  /// The number of the newest step of the log; 0 before the first.
  func newestBatch() throws(StoreError) -> Int

  /// The number of the newest step about a record; nil when there is none.
  func newestBatch(touching key: RecordKey) throws(StoreError) -> Int?

  /// - Returns: every pledge's code, in order.
  func codes() throws(StoreError) -> [PledgeCode]

  /// - Throws: `.refused` with the first rule that does not allow the change.
  func apply(_ change: Change, _ signature: Signature) throws(StoreError) -> Saved

  /// What briefing files said when they were last loaded; where a load was undone, what they said before it.
  func saidFields() throws(StoreError) -> SaidFields

  /// Keeps what a file says that is recorded already, though no file said it before. It is no step: nothing changes.
  func note(_ said: [SaidField]) throws(StoreError)

  /// Takes back the signer's own newest step that is not undone.
  func undo(_ signature: Signature) throws(StoreError) -> Saved

  /// Does the signer's step again that was undone last, as long as the signer has changed nothing since.
  func redo(_ signature: Signature) throws(StoreError) -> Saved

  /// The number of the step that ``undo(_:)`` would take back, as far as the log alone tells; nil when there is none.
  func nextUndo(by: String) throws(StoreError) -> Int?

  /// The number of the step that ``redo(_:)`` would do again; nil when there is none.
  func nextRedo(by: String) throws(StoreError) -> Int?

  /// - Returns: the steps that `filter` asks for, newest first.
  func log(_ filter: LogFilter) throws(StoreError) -> [Batch]

  /// - Returns: everyone who has written a step, each once, in order.
  func writers() throws(StoreError) -> [String]

  /// A number that moves when the store does: by exactly one with each step written through this object, by one or more
  /// when anyone else has written since it was last asked. Never waits; where the store is busy it stands still.
  func changeToken() -> Int
}

extension Store {
  package func dossier(_ code: PledgeCode) throws(StoreError) -> Dossier? {
    try dossiers(of: [code])[code]
  }
}
