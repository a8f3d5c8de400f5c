import Foundation
import GRDB
import GiaobanCore

extension Migrations {
  /// A closing can be opened again and keeps what was closed; steps keep their day; the summary's letter is a setting.
  ///
  /// The indexes are made anew: a mark now tells when its check-in was entered, and a year is read from one that is in order
  /// of the pledges.
  static let closings = """
    ALTER TABLE setting ADD COLUMN superior_vi TEXT;
    ALTER TABLE setting ADD COLUMN superior_en TEXT;
    ALTER TABLE setting ADD COLUMN document_number TEXT;
    ALTER TABLE setting ADD COLUMN place_vi TEXT;
    ALTER TABLE setting ADD COLUMN place_en TEXT;
    ALTER TABLE setting ADD COLUMN signer TEXT;
    ALTER TABLE setting ADD COLUMN signer_title_vi TEXT;
    ALTER TABLE setting ADD COLUMN signer_title_en TEXT;
    CREATE TABLE letter_party (
      role TEXT NOT NULL CHECK (role IN ('addressee', 'recipient')),
      position INTEGER NOT NULL,
      name_vi TEXT, name_en TEXT,
      PRIMARY KEY (role, position),
      CHECK (coalesce(name_vi, name_en) IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE closing ADD COLUMN reopened_on INTEGER;
    ALTER TABLE closing ADD COLUMN reopened_by TEXT
      CHECK ((reopened_by IS NULL) = (reopened_on IS NULL));
    ALTER TABLE closing ADD COLUMN reopened_reason_vi TEXT;
    ALTER TABLE closing ADD COLUMN reopened_reason_en TEXT
      CHECK ((coalesce(reopened_reason_vi, reopened_reason_en) IS NULL) = (reopened_on IS NULL));
    CREATE TABLE former_closing (
      month INTEGER NOT NULL REFERENCES closing (month),
      position INTEGER NOT NULL,
      "on" INTEGER NOT NULL,
      "by" TEXT NOT NULL,
      hash TEXT NOT NULL,
      reopened_on INTEGER NOT NULL,
      reopened_by TEXT NOT NULL,
      reopened_reason_vi TEXT, reopened_reason_en TEXT,
      PRIMARY KEY (month, position),
      CHECK (coalesce(reopened_reason_vi, reopened_reason_en) IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE closing_part (
      hash TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (hash, name)
    ) STRICT;
    ALTER TABLE batch ADD COLUMN day INTEGER;
    DROP INDEX check_in_mark;
    DROP INDEX check_in_ask;
    DROP INDEX check_in_made;
    CREATE INDEX check_in_mark ON check_in (
      month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask, entered_on);
    CREATE INDEX check_in_ask ON check_in (
      month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask, entered_on)
      WHERE has_open_ask = 1;
    CREATE INDEX check_in_history ON check_in (
      pledge_id, month, state, reading, reading_day, kept, health, supervisor_health, has_open_ask, entered_on);
    """

  /// Gives the steps written before the day was kept the one that a clock in the store's time zone showed.
  static func fillDays(_ db: Database) throws {
    let name = try String.fetchOne(db, sql: "SELECT time_zone FROM setting") ?? Settings().timeZone
    let zone = TimeZone(identifier: name) ?? .gmt
    let rows = try Row.fetchAll(db, sql: "SELECT number, \"at\" FROM batch WHERE day IS NULL")
    for row in rows {
      let seconds = Double(try row.integer(1)) / 1_000
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
      let day = Int(((seconds + Double(offset)) / 86_400).rounded(.down))
      try db.run("UPDATE batch SET day = ? WHERE number = ?", day, try row.integer(0))
    }
  }
}
