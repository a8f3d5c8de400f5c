import Foundation
import GRDB
import GiaobanCore

/// Counts a summary again from the rows of a store, in SQL alone: no line of it is shared with the program.
///
/// What a rule needs of the days stands in one common table, `frame`; dates are days since 1970-01-01, months
/// `year * 12 + month - 1`.
struct SummaryRecount {
  private let database: DatabaseQueue
  private let frame: String

  /// - Parameters:
  ///   - months: of the summary.
  ///   - day: on which the summary looks: today, or the last day of a past month.
  init(storePath: String, months: MonthRange, on day: Day) throws {
    var configuration = Configuration()
    configuration.readonly = true
    database = try DatabaseQueue(path: storePath, configuration: configuration)
    frame = Self.frame(months, day)
  }

  private static func frame(_ months: MonthRange, _ day: Day) -> String {
    """
    WITH RECURSIVE
      frame(first, last, today, this_month) AS (
        VALUES (\(months.first.first.number), \(months.last.last.number), \(day.number), \(day.inMonth.first.number))),
      month(month, first, last) AS (
        VALUES \(months.map { "(\($0.number), \($0.first.number), \($0.last.number))" }.joined(separator: ", "))),
      latest AS (
        SELECT pledge_id, status, day FROM pledge_move AS one, frame
        WHERE position = (
          SELECT max(position) FROM pledge_move AS other WHERE other.pledge_id = one.pledge_id AND other.day <= today)),
      standing AS (
        SELECT pledge.id, pledge.code_unit || '-' || pledge.number AS code, pledge.unit, latest.status, latest.day AS since,
          due_original,
          EXISTS (SELECT 1 FROM extension WHERE pledge_id = pledge.id AND is_granted = 1 AND decided_on <= today
            AND old_due < decided_on AND old_due >= this_month) AS extended_late,
          coalesce(
            (SELECT old_due FROM extension WHERE pledge_id = pledge.id AND is_granted = 1
              AND decided_on > iif(status = 'done', latest.day, today) ORDER BY decided_on LIMIT 1), pledge.due) AS due
        FROM pledge JOIN latest ON latest.pledge_id = pledge.id, frame
        WHERE status IN ('proposed', 'active', 'paused') OR latest.day BETWEEN first AND last),
      back(days) AS (VALUES (0) UNION ALL SELECT days + 1 FROM back WHERE days < 20),
      -- The cut-off: that day of the month, or its last, moved back to a working day; 1970-01-01 was a Thursday.
      cut_off AS (
        SELECT unit.code AS unit, month.month, month.first AS begun, max(
          min(month.first + coalesce(block.cut_off_day, setting.cut_off_day) - 1, month.last) - days) AS day
        FROM unit JOIN block ON block.code = unit.block, setting, month, back
        WHERE (min(month.first + coalesce(block.cut_off_day, setting.cut_off_day) - 1, month.last) - days + 4) % 7
            NOT IN (0, 6)
          AND min(month.first + coalesce(block.cut_off_day, setting.cut_off_day) - 1, month.last) - days
            NOT IN (SELECT day FROM day_off)
        GROUP BY unit.code, month.month),
      made AS (
        SELECT standing.id, standing.unit, check_in.month FROM standing
        JOIN check_in ON check_in.pledge_id = standing.id JOIN month USING (month)
        WHERE state IN ('submitted', 'acknowledged')),
      missing AS (
        SELECT standing.id, standing.unit, cut_off.month FROM standing JOIN cut_off ON cut_off.unit = standing.unit, frame
        WHERE begun <= today AND 'active' = (
            SELECT status FROM pledge_move WHERE pledge_id = standing.id AND coalesce(entered_on, day) <= cut_off.day
            ORDER BY position DESC LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM made WHERE made.id = standing.id AND made.month = cut_off.month))

    """
  }

  private func strings(_ query: String) throws -> [String] {
    try database.read { db in try String.fetchAll(db, sql: frame + query) }
  }

  private func count(_ query: String) throws -> Int {
    try database.read { db in try Int.fetchOne(db, sql: frame + query) ?? -1 }
  }

  /// By the names of the JSON.
  func counts() throws -> [String: Int] {
    let cells = [
      "doneOnTime": "status = 'done' AND since <= due", "doneLate": "status = 'done' AND since > due",
      "openInTime": "status = 'active' AND due >= today AND NOT extended_late",
      "openOverdue": "status = 'active' AND (due < today OR extended_late)",
      "undated": "status IN ('active', 'done') AND due IS NULL", "paused": "status = 'paused'",
      "dropped": "status = 'dropped'", "proposed": "status = 'proposed'",
    ]
    return try cells.mapValues { try count("SELECT count(*) FROM standing, frame WHERE \($0)") }
  }

  func lateByOriginal() throws -> Int {
    try count("SELECT count(*) FROM standing WHERE status = 'done' AND due IS NOT NULL AND due_original < since")
  }

  /// Codes, by the day they were done.
  func done() throws -> [String] {
    try strings("SELECT code FROM standing WHERE status = 'done' ORDER BY since, code")
  }

  /// Codes, longest overdue first.
  func overdue() throws -> [String] {
    try strings(
      "SELECT code FROM standing, frame WHERE status = 'active' AND (due < today OR extended_late) ORDER BY due, code")
  }

  func checkInsMade() throws -> Int { try count("SELECT count(*) FROM made") }
  func checkInsMissing() throws -> Int { try count("SELECT count(*) FROM missing") }

  /// Code and new due day of each.
  func extensions() throws -> [String] {
    try strings(
      """
      SELECT code || ' ' || new_due FROM standing JOIN extension ON pledge_id = id, frame
      WHERE is_granted = 1 AND decided_on BETWEEN first AND min(last, today) ORDER BY 1
      """)
  }

  /// A line a unit that is not collective, in order of code: unit, n, done, due, overdue, missing, extensions.
  func league() throws -> [String] {
    try strings(
      """
      SELECT unit.code || ' ' || sum(status IN ('active', 'done')) || ' '
        || sum(status = 'done' AND due IS NOT NULL) || ' '
        || sum((status = 'done' AND due IS NOT NULL) OR (status = 'active' AND (coalesce(due, today) < today OR extended_late))) || ' '
        || sum(status = 'active' AND (coalesce(due, today) < today OR extended_late)) || ' '
        || (SELECT count(*) FROM missing WHERE missing.unit = unit.code) || ' '
        || (SELECT count(*) FROM extension JOIN standing AS own ON own.id = pledge_id
            WHERE own.unit = unit.code AND is_granted = 1 AND decided_on BETWEEN first AND min(last, today))
      FROM unit JOIN standing ON standing.unit = unit.code, frame WHERE is_collective = 0 GROUP BY unit.code ORDER BY 1
      """)
  }
}
