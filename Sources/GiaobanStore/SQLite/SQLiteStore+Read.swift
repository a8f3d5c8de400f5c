import GRDB
import GiaobanCore

extension SQLiteStore {
  package func ministry() throws(StoreError) -> Ministry {
    try read(MinistryRows.ministry)
  }

  package func portfolio(_ viewpoint: Viewpoint, scope: PortfolioScope) throws(StoreError) -> Portfolio {
    try read { db in
      try ClosingRows.portfolio(db, viewpoint, scope)
        ?? PortfolioRows(db, viewpoint: viewpoint, scope: scope).portfolio()
    }
  }

  package func chronicle(of months: MonthRange, today: Day) throws(StoreError) -> Chronicle {
    try read { db in try ChronicleRows.chronicle(db, of: months, today: today) }
  }

  package func checkIns(of months: MonthRange) throws(StoreError) -> [PledgeCode: [CheckIn]] {
    try read { db in try CheckInRows.checkIns(db, of: months) }
  }

  package func loggedClosings() throws(StoreError) -> [Month: Closing] {
    try read { db in try LogRows.closings(db) }
  }

  package func pasts(since day: Day) throws(StoreError) -> [PledgeCode: Past] {
    try read { db in try AmendmentRows.pasts(db, since: day) }
  }

  package func pasts(of codes: some Sequence<PledgeCode>) throws(StoreError) -> [PledgeCode: Past] {
    try read { db in try AmendmentRows.pasts(db, of: codes) }
  }

  package func closingPart(_ name: ClosingPart.Name, of hash: String) throws(StoreError) -> String? {
    try read { db in try ClosingRows.part(db, name, of: hash.normalised) }
  }

  package func recordedMonths() throws(StoreError) -> RecordedMonths {
    try read(ClosingRows.recordedMonths)
  }

  package func saidFields() throws(StoreError) -> SaidFields {
    try read(SaidRows.fields)
  }

  package func newestBatch() throws(StoreError) -> Int {
    try read { db in try LogRows.newestNumber(db) }
  }

  package func newestBatch(touching key: RecordKey) throws(StoreError) -> Int? {
    try read { db in try LogRows.newestNumber(touching: key, db) }
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

  package func nextUndo(by: String) throws(StoreError) -> Int? {
    try read { db in
      let own = try LogRows.ownSteps(of: by.normalised, db)
      return try? UndoRule.undoTarget(own: own)
    }
  }

  package func nextRedo(by: String) throws(StoreError) -> Int? {
    try read { db in
      let own = try LogRows.ownSteps(of: by.normalised, db)
      return try? UndoRule.redoTarget(own: own)
    }
  }
}
