import GRDB
import GiaobanCore

extension Migrations {
  /// Adds the month from which check-ins are owed; the day a move was entered; and what is kept so that the debts of
  /// pledges that ended, and readings taken after their month, are found without looking through everything.
  ///
  /// The ask of a check-in that was returned is open no more.
  static let owing = """
    ALTER TABLE setting ADD COLUMN owing_from INTEGER;
    ALTER TABLE pledge ADD COLUMN owes_from INTEGER;
    ALTER TABLE pledge ADD COLUMN ended_entered INTEGER;
    ALTER TABLE pledge ADD COLUMN made_through INTEGER;
    ALTER TABLE pledge_move ADD COLUMN entered_on INTEGER CHECK (entered_on > day);
    ALTER TABLE check_in ADD COLUMN is_read_later INTEGER NOT NULL DEFAULT 0 CHECK (is_read_later IN (0, 1));
    UPDATE pledge SET ended_entered = ended_on;
    UPDATE pledge SET made_through = (
      SELECT max(c.month) FROM check_in AS c WHERE c.pledge_id = pledge.id AND c.state IN (\(MarkRows.madeStates)));
    UPDATE check_in SET has_open_ask = 0 WHERE state = 'returned';
    CREATE INDEX pledge_ended ON pledge (ended_entered, ended_on, unit, made_through) WHERE ended_entered IS NOT NULL;
    CREATE INDEX check_in_read_later ON check_in (reading_day, month, pledge_id, is_read_later)
      WHERE is_read_later = 1;
    """

  /// Writes the month of the first step as the one from which check-ins are owed, and marks the readings that were taken
  /// after their month.
  static func fillOwing(_ db: Database) throws {
    if let first = try Int.fetchOne(db, sql: "SELECT day FROM batch ORDER BY number LIMIT 1") {
      let month = Day(number: first).inMonth.number
      try db.run("UPDATE setting SET owing_from = ? WHERE owing_from IS NULL", month)
    }
    let rows = try Row.fetchAll(
      db, sql: "SELECT pledge_id, month, reading_day FROM check_in WHERE reading_day IS NOT NULL")
    for row in rows where try row.day(2) > row.month(1).last {
      try db.run(
        "UPDATE check_in SET is_read_later = 1 WHERE pledge_id = ? AND month = ?", try row.integer(0),
        try row.integer(1))
    }
  }
}
