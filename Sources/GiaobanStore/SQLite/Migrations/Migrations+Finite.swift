import GRDB
import GiaobanCore

extension Migrations {
  /// No number is infinite, and no count of days longer than a year: what is counted with them would not end.
  ///
  /// SQLite can add no CHECK to a column that is there; it can to one that is new. These take no room: they are worked out when
  /// they are read, which nobody does.
  ///
  /// - Throws: ``DamagedRow`` for a row that breaks it; SQLite would not say which.
  static func addFiniteChecks(_ db: Database) throws {
    for (table, key, check) in finiteChecks {
      let sql = "SELECT \(key) FROM \(table) AS t WHERE NOT (\(check)) LIMIT 1"
      if let found = try String.fetchOne(db, sql: sql) { throw DamagedRow(detail: "\(table) \(found): \(check)") }
      try db.execute(
        sql: "ALTER TABLE \(table) ADD COLUMN has_sound_numbers INTEGER AS (1) VIRTUAL CHECK (\(check))")
    }
  }

  private static let finiteChecks: [(table: String, key: String, check: String)] = [
    ("metric", codeOfPart, "abs(baseline) < 9e999 AND abs(target) < 9e999"),
    ("waypoint", codeOfPart, "abs(value) < 9e999"),
    ("check_in", codeOfPart, "abs(reading) < 9e999"),
    ("setting", "id", "\(rules) AND escalation_working_days <= 366"),
    ("block", "code", rules),
  ]

  /// 9e999 is SQLite's infinity.
  private static let rules = """
    abs(on_track_from) < 9e999 AND abs(at_risk_from) < 9e999 AND grace_working_days <= 366 AND due_soon_days <= 366
    """

  private static let codeOfPart = "(SELECT code_unit || '-' || number FROM pledge WHERE id = t.pledge_id)"
}
