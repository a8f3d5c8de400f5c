import GRDB
import GiaobanCore

import enum GiaobanCore.Record

/// Writes pledges and what belongs to them, inside one transaction.
struct PledgeRows {
  private let db: Database
  /// Row numbers found so far: a load touches the same pledge many times.
  private var ids: [PledgeCode: Int] = [:]
  /// The statements, by table: putting one into words costs as much as running it.
  private var upserts: [String: Statement] = [:]

  init(_ db: Database) { self.db = db }

  /// - Returns: nil when there is no such pledge.
  static func id(of code: PledgeCode, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM pledge WHERE code_unit = ? AND number = ?"),
      arguments: [code.unit.text, code.number])
  }

  private mutating func upsert(into table: String, key: String..., columns: Columns) throws {
    let statement = try upserts[table] ?? db.upserting(into: table, key: key, columns)
    upserts[table] = statement
    try statement.execute(arguments: StatementArguments(columns.values))
  }

  private mutating func id(of code: PledgeCode) throws -> Int {
    if let id = ids[code] { return id }
    guard let id = try Self.id(of: code, db) else { throw DamagedRow(detail: "pledge \(code)") }
    ids[code] = id
    return id
  }

  /// Puts a record in its place; those of the ministry change nothing.
  mutating func put(_ record: Record) throws {
    switch record {
    case .pledge(let pledge): try put(pledge)
    case .task(let task): try put(task)
    case .checkIn(let checkIn): try put(checkIn)
    case .extension(let extended): try put(extended)
    case .settings, .leader, .block, .unit, .briefing, .closing: break
    }
  }

  private mutating func put(_ pledge: Pledge) throws {
    let known = try ids[pledge.code] ?? Self.id(of: pledge.code, db)
    var row = Columns()
    row.set("code_unit", pledge.code.unit)
    row.set("number", pledge.code.number)
    row.set("origin", pledge.origin)
    row.set("unit", pledge.unit)
    row.set("title", pledge.title)
    row.set("product", pledge.product)
    row.set("detail", pledge.detail)
    row.set("assigned_by", pledge.assignedBy)
    row.set("assigned_on", pledge.assignedOn)
    row.set("briefing", pledge.briefing)
    row.set("conclusion", pledge.conclusion)
    row.set("source", pledge.source)
    row.set("due", pledge.due)
    row.set("due_original", pledge.dueOriginal)
    row.set("is_monthly_duty", pledge.isMonthlyDuty)
    row.set("is_core", pledge.isCore)
    row.set("is_bold", pledge.isBold)
    row.set("recorded_on", pledge.moves.first?.day)
    row.set("ended_on", pledge.endedOn)
    row.set("ended_entered", pledge.endedOn == nil ? nil : pledge.moves.last?.countsFrom)
    row.set("owes_from", pledge.owesFrom?.number)
    try upsert(into: "pledge", key: "code_unit", "number", columns: row)
    if let known { try removeParts(of: known) } else { try use(pledge.code) }
    let id = try known ?? id(of: pledge.code)
    ids[pledge.code] = id
    try putParts(of: pledge, id)
  }

  /// A number that was given once is never given again.
  private func use(_ code: PledgeCode) throws {
    try db.run(
      """
      INSERT INTO code_counter (unit, highest) VALUES (?, ?)
      ON CONFLICT (unit) DO UPDATE SET highest = max(highest, excluded.highest)
      """, code.unit.text, code.number)
  }

  private func putParts(of pledge: Pledge, _ id: Int) throws {
    for (index, unit) in pledge.cooperatingUnits.enumerated() {
      try db.run("INSERT INTO pledge_unit (pledge_id, position, unit) VALUES (?, ?, ?)", id, index, unit.text)
    }
    for (index, move) in pledge.moves.enumerated() {
      try db.run(
        "INSERT INTO pledge_move (pledge_id, position, day, status, reason, entered_on) VALUES (?, ?, ?, ?, ?, ?)",
        id, index, move.day.number, move.status.rawValue, move.reason, move.enteredOn?.number)
    }
    guard let metric = pledge.metric else { return }
    var row = Columns()
    row.set("pledge_id", id)
    row.set("name", metric.name)
    row.set("unit_of_measure", metric.unitOfMeasure)
    row.set("keep", metric.keep)
    row.set("baseline", metric.baseline)
    row.set("baseline_day", metric.baselineDay)
    row.set("target", metric.target)
    row.set("target_day", metric.targetDay)
    try db.insert(into: "metric", row)
    for point in metric.waypoints {
      try db.run("INSERT INTO waypoint (pledge_id, day, value) VALUES (?, ?, ?)", id, point.day.number, point.value)
    }
  }

  private func removeParts(of id: Int) throws {
    for table in ["pledge_unit", "pledge_move", "waypoint", "metric"] {
      try db.run("DELETE FROM \(table) WHERE pledge_id = ?", id)
    }
  }

  /// Takes a record away. A pledge's code stays used: its counter never goes back.
  mutating func remove(_ key: RecordKey) throws {
    switch key {
    case .pledge(let code):
      let id = try id(of: code)
      try removeParts(of: id)
      try db.run("DELETE FROM pledge WHERE id = ?", id)
      ids[code] = nil
    case .task(let key):
      try db.run("DELETE FROM task WHERE pledge_id = ? AND number = ?", try id(of: key.pledge), key.number)
    case .checkIn(let key):
      let id = try id(of: key.pledge)
      try db.run("DELETE FROM check_in WHERE pledge_id = ? AND month = ?", id, key.month.number)
      try noteLatestMade(of: id)
    case .extension(let key):
      try db.run("DELETE FROM extension WHERE pledge_id = ? AND number = ?", try id(of: key.pledge), key.number)
    case .settings, .leader, .block, .unit, .briefing, .closing: break
    }
  }

  private mutating func put(_ task: PledgeTask) throws {
    var row = Columns()
    row.set("pledge_id", try id(of: task.key.pledge))
    row.set("number", task.key.number)
    row.set("title", task.title)
    row.set("due", task.due)
    row.set("due_original", task.dueOriginal)
    row.set("done_on", task.doneOn)
    try upsert(into: "task", key: "pledge_id", "number", columns: row)
  }

  private mutating func put(_ checkIn: CheckIn) throws {
    let id = try id(of: checkIn.key.pledge)
    var row = CheckInRows.columns(of: checkIn)
    row.set("pledge_id", id)
    try upsert(into: "check_in", key: "pledge_id", "month", columns: row)
    try noteLatestMade(of: id)
  }

  /// Keeps with the pledge the latest month with a made check-in: what is missing up to it is no longer owed.
  private func noteLatestMade(of id: Int) throws {
    try db.run(
      """
      UPDATE pledge SET made_through = (
        SELECT max(month) FROM check_in WHERE pledge_id = ?1 AND state IN (\(MarkRows.madeStates)))
      WHERE id = ?1
      """, id)
  }

  private mutating func put(_ extended: Extension) throws {
    var row = Columns()
    row.set("pledge_id", try id(of: extended.key.pledge))
    row.set("number", extended.key.number)
    row.set("asked_on", extended.askedOn)
    row.set("asked_by", extended.askedBy)
    row.set("old_due", extended.oldDue)
    row.set("new_due", extended.newDue)
    row.set("reason", extended.reason)
    row.set("is_granted", extended.decision?.isGranted)
    row.set("decided_on", extended.decision?.on)
    row.set("decided_by", extended.decision?.by)
    row.set("decision_reason", extended.decision?.reason)
    try upsert(into: "extension", key: "pledge_id", "number", columns: row)
  }
}
