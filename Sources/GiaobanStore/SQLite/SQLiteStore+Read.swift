import GRDB
import GiaobanCore

extension SQLiteStore {
  package func ministry() throws(StoreError) -> Ministry {
    try read(FrameRows.ministry)
  }

  package func portfolio(_ viewpoint: Viewpoint, scope: PortfolioScope) throws(StoreError) -> Portfolio {
    try read { db in try PortfolioRows(db, viewpoint: viewpoint, scope: scope).portfolio() }
  }

  package func dossiers(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Dossier] {
    try read { db in try DossierRows.dossiers(db, of: codes) }
  }

  package func readings(
    of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) throws(StoreError) -> [PledgeCode: [CheckInMark]] {
    try read { db in try MarkRows.readings(db, of: codes, upTo: month, last: count) }
  }

  package func codes() throws(StoreError) -> [PledgeCode] {
    try read { db in
      let rows = try db.rows("SELECT code_unit, number FROM pledge")
      var codes: [PledgeCode] = []
      while let row = try rows.next() { codes.append(try row.pledgeCode(0)) }
      return codes.sorted()
    }
  }

  package func log(_ filter: LogFilter) throws(StoreError) -> [Batch] {
    try read { db in try LogRows.batches(filter, db) }
  }

  package func writers() throws(StoreError) -> [String] {
    try read { db in try LogRows.writers(db) }
  }

  package func nextUndo(by: String) throws(StoreError) -> Batch? {
    try read { db in
      let own = try LogRows.ownSteps(of: by.normalised, db)
      guard let number = try? UndoRule.undoTarget(own: own) else { return nil }
      return try LogRows.batch(number, db)
    }
  }

  package func nextRedo(by: String) throws(StoreError) -> Batch? {
    try read { db in
      let own = try LogRows.ownSteps(of: by.normalised, db)
      guard let number = try? UndoRule.redoTarget(own: own) else { return nil }
      return try LogRows.batch(number, db)
    }
  }
}
