import Foundation
import GRDB
import GiaobanCore

import enum GiaobanCore.Record

extension Migrations {
  /// What briefing files said when they were last loaded.
  static let said = """
    CREATE TABLE said (
      id INTEGER PRIMARY KEY,
      batch INTEGER REFERENCES batch (number),
      record TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    """

  /// Before this was kept, a file was loaded whole: its steps in the log tell what it said.
  static func fillSaid(_ db: Database) throws {
    let sql = """
      SELECT event.batch, event.after FROM event JOIN batch ON batch.number = event.batch
      WHERE batch.kind = 'change' AND batch.name IN ('init', 'load') AND event.after IS NOT NULL
      ORDER BY event.batch, event.position
      """
    let decoder = JSONDecoder()
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let record = try decoder.decode(Record.self, from: Data(try row.text(1).utf8))
      try SaidRows.append(record.saidFields, batch: try row.integer(0), db)
    }
  }
}
