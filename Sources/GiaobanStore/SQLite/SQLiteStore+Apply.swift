import GRDB
import GiaobanCore
import GiaobanText

extension SQLiteStore {
  package func apply(_ change: Change, _ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    return try write { db in
      let decision = try change.decide(in: try Self.situation(of: change, signature, db))
      for seal in change.seals { try ClosingRows.put(seal.parts, of: seal.hash.normalised, db) }
      let saved = try Self.put(
        decision.events.map(\.normalised), .change, decision.name, target: nil, reason: decision.reason?.normalised,
        signature, db)
      if case .load(_, _, let said, _) = change { try SaidRows.append(said, batch: saved.batch.number, db) }
      return saved
    }
  }

  package func note(_ said: [SaidField]) throws(StoreError) {
    if said.isEmpty { return }
    try keep { db in try SaidRows.append(said, batch: nil, db) }
  }

  package func undo(_ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    return try write { db in
      let target = try Self.batch(UndoRule.undoTarget(own: LogRows.ownSteps(of: signature.by, db)), db)
      return try Self.reverse(Reversal(undoing: target), target, signature, db)
    }
  }

  package func redo(_ signature: Signature) throws(StoreError) -> Saved {
    let signature = signature.normalised
    return try write { db in
      let target = try Self.batch(UndoRule.redoTarget(own: LogRows.ownSteps(of: signature.by, db)), db)
      return try Self.reverse(Reversal(redoing: target), target, signature, db)
    }
  }

  private static func batch(_ number: Int, _ db: Database) throws -> Batch {
    guard let batch = try LogRows.batch(number, db) else { throw DamagedRow(detail: "batch \(number)") }
    return batch
  }

  private static func reverse(
    _ reversal: Reversal, _ target: Batch, _ signature: Signature, _ db: Database
  ) throws -> Saved {
    let situation = try situation(reversal.pledges, signature, pasts: [:], leaving: reversal.leaving, db)
    var naming: [RecordKey: [PledgeCode]] = [:]
    for key in reversal.removedOfMinistry { naming[key] = try pledges(naming: key, db) }
    if let key = reversal.obstacle(in: situation, naming: naming) {
      let newest = try LogRows.newest(touching: key, db)
      throw RuleViolation.log(.changedSince(key, by: newest?.by ?? target.by, name: newest?.name ?? target.name))
    }
    try reversal.validate(in: situation)
    try LogRows.setUndone(reversal.kind == .undo, target.number, db)
    return try put(reversal.events, reversal.kind, target.name, target: target.number, signature, db)
  }

  private static func situation(of change: Change, _ signature: Signature, _ db: Database) throws -> Situation {
    try situation(
      change.pledges, signature, pasts: change.isCorrection ? try AmendmentRows.pasts(db, of: change.pledges) : [:],
      leaving: change.leaving,
      recordedMonths: change.seals.isEmpty ? RecordedMonths() : try ClosingRows.recordedMonths(db), db)
  }

  private static func situation(
    _ codes: [PledgeCode], _ signature: Signature, pasts: [PledgeCode: Past], leaving: [LeaderCode],
    recordedMonths: RecordedMonths = RecordedMonths(), _ db: Database
  ) throws -> Situation {
    var highest: [UnitCode: Int] = [:]
    let rows = try db.rows("SELECT unit, highest FROM code_counter")
    while let row = try rows.next() { highest[try row.code(0)] = try row.integer(1) }
    return Situation(
      ministry: try MinistryRows.ministry(db), dossiers: try DossierRows.dossiers(db, of: codes),
      highestNumbers: highest, signature: signature, newestBatch: try LogRows.newestNumber(db),
      pasts: pasts, recordedMonths: recordedMonths, deeds: try MinistryRows.deeds(of: leaving, db))
  }

  /// The pledges that name the record, ordered by code.
  private static func pledges(naming key: RecordKey, _ db: Database) throws -> [PledgeCode] {
    let (condition, value): (String, any DatabaseValueConvertible)
    switch key {
    case .leader(let code): (condition, value) = ("assigned_by = ?1", code.text)
    case .unit(let code):
      (condition, value) = (
        "code_unit = ?1 OR unit = ?1 OR id IN (SELECT pledge_id FROM pledge_unit WHERE unit = ?1)", code.text
      )
    case .briefing(let day): (condition, value) = ("briefing = ?1", day.number)
    case .settings, .block, .closing, .pledge, .task, .checkIn, .extension: return []
    }
    let rows = try db.rows("SELECT code_unit, number FROM pledge WHERE \(condition)", [value])
    var codes: [PledgeCode] = []
    while let row = try rows.next() { codes.append(try row.pledgeCode(0)) }
    return codes.sorted()
  }

  /// Writes the records and the log.
  private static func put(
    _ events: [Event], _ kind: Batch.Kind, _ name: ChangeName, target: Int?, reason: Bilingual? = nil,
    _ signature: Signature, _ db: Database
  ) throws -> Saved {
    var pledges = PledgeRows(db)
    for event in events.inWriteOrder {
      if let after = event.after {
        try MinistryRows.put(after, db)
        try pledges.put(after)
      } else {
        try MinistryRows.remove(event.key, db)
        try pledges.remove(event.key)
      }
    }
    let batch = try LogRows.append(events, kind, name, target: target, reason: reason, signature, db)
    let dossiers = try DossierRows.dossiers(db, of: batch.pledges)
    return Saved(
      batch: batch, ministry: try MinistryRows.ministry(db), dossiers: batch.pledges.compactMap { dossiers[$0] },
      pasts: try AmendmentRows.pasts(db, of: dossiers.keys),
      removed: Set(batch.pledges.filter { dossiers[$0] == nil }))
  }
}
