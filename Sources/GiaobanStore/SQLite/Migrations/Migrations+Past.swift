import GRDB
import GiaobanCore

extension Migrations {
  /// The log marks what months are judged by, with the day from which it counts: a month that has ended is read as it stood,
  /// without reading the whole log.
  static let past = """
    ALTER TABLE event ADD COLUMN counted_from INTEGER;
    CREATE INDEX event_counted ON event (counted_from, pledge) WHERE counted_from IS NOT NULL;
    ALTER TABLE batch ADD COLUMN reason_vi TEXT;
    ALTER TABLE batch ADD COLUMN reason_en TEXT;
    CREATE INDEX batch_correction ON batch (day) WHERE name = 'correct';
    CREATE INDEX event_of_frame ON event (batch, position) WHERE counted_from IS NOT NULL AND pledge IS NULL;
    """

  /// Marks the events of steps that were written before.
  static func markAmendments(_ db: Database) throws {
    let numbers = try Int.fetchAll(db, sql: "SELECT number FROM batch WHERE kind = 'change' ORDER BY number")
    for number in numbers {
      guard let batch = try LogRows.batch(number, db) else { continue }
      for (place, amendment) in batch.amendments {
        try db.run(
          "UPDATE event SET counted_from = ? WHERE batch = ? AND position = ?", amendment.from.number, number, place)
      }
    }
  }
}
