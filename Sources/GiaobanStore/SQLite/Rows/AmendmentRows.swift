import Foundation
import GRDB
import GiaobanCore

import enum GiaobanCore.Record

/// Reads what was changed of records by which months are judged. The log marks these events, so that a month that has ended
/// is told without reading the rest of it.
enum AmendmentRows {
  private static let columns = """
    event.batch, event.counted_from, event.before, event.after, batch.name = 'correct', batch.day, batch."by",
    batch.reason_vi, batch.reason_en
    """
  /// The events of steps that are not undone: what was undone counts in no month.
  private static let source = "event JOIN batch ON batch.number = event.batch AND batch.is_undone = 0"

  /// What was changed of the ministry: settings, blocks and units.
  static func ofMinistry(_ db: Database) throws -> Past {
    let sql = """
      SELECT \(columns) FROM \(source) WHERE event.counted_from IS NOT NULL AND event.pledge IS NULL
      ORDER BY event.batch, event.position
      """
    return Past(try amendments(db, sql, []))
  }

  static func pasts(_ db: Database, since day: Day) throws -> [PledgeCode: Past] {
    let sql = """
      SELECT \(columns) FROM \(source)
      WHERE event.counted_from IS NOT NULL AND event.pledge IN (
        SELECT event.pledge FROM \(source) WHERE event.counted_from > ?1 AND event.pledge IS NOT NULL
        UNION SELECT event.pledge FROM \(source) WHERE batch.name = 'correct' AND batch.day > ?1)
      ORDER BY event.batch, event.position
      """
    return byPledge(try amendments(db, sql, [day.number]))
  }

  static func pasts(_ db: Database, of codes: some Sequence<PledgeCode>) throws -> [PledgeCode: Past] {
    let sql = """
      SELECT \(columns) FROM \(source)
      WHERE event.counted_from IS NOT NULL AND event.pledge IN (SELECT value FROM json_each(?))
      ORDER BY event.batch, event.position
      """
    let list = "[" + codes.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    return byPledge(try amendments(db, sql, [list]))
  }

  private static func byPledge(_ amendments: [Amendment]) -> [PledgeCode: Past] {
    var byPledge: [PledgeCode: [Amendment]] = [:]
    for amendment in amendments {
      if let code = amendment.key.pledge { byPledge[code, default: []].append(amendment) }
    }
    return byPledge.mapValues(Past.init)
  }

  private static func amendments(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [Amendment] {
    let decoder = JSONDecoder()
    let record = { (text: String?) in try text.map { try decoder.decode(Record.self, from: Data($0.utf8)) } }
    let rows = try db.rows(sql, arguments)
    var amendments: [Amendment] = []
    while let row = try rows.next() {
      amendments.append(
        Amendment(
          batch: try row.integer(0), from: try row.day(1), before: try record(row[2]), after: try record(row[3]),
          correction: try correction(row)))
    }
    return amendments
  }

  private static func correction(_ row: Row) throws -> Correction? {
    guard try row.flag(4), let reason = row.optionalBilingual(7) else { return nil }
    return Correction(on: try row.day(5), by: try row.text(6), reason: reason)
  }
}
