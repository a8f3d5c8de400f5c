import GRDB
import GiaobanCore

/// Reads and writes what closings keep.
enum ClosingRows {
  /// A part that is there already has the same text: its hash says so.
  static func put(_ parts: [ClosingPart], of hash: String, _ db: Database) throws {
    for part in parts {
      var row = Columns()
      row.set("hash", hash)
      row.set("name", part.name)
      row.set("text", part.text)
      try db.upsert(into: "closing_part", key: "hash", "name", columns: row)
    }
  }

  static func part(_ db: Database, _ name: ClosingPart.Name, of hash: String) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT text FROM closing_part WHERE hash = ? AND name = ?")
    return try String.fetchOne(statement, arguments: [hash, name.rawValue])
  }

  static func recordedMonths(_ db: Database) throws -> RecordedMonths {
    let pledge = try Int.fetchOne(db, sql: "SELECT min(day) FROM pledge_move")
    let checkIn = try Int.fetchOne(db, sql: "SELECT min(month) FROM check_in")
    return RecordedMonths(
      pledge: pledge.map { Day(number: $0).inMonth }, checkIn: checkIn.map { Month(number: $0) })
  }

  /// A past month as it was closed.
  ///
  /// - Returns: nil when it is not closed, or its closing kept no records.
  static func portfolio(_ db: Database, _ viewpoint: Viewpoint, _ scope: PortfolioScope) throws -> Portfolio? {
    guard viewpoint.isPast else { return nil }
    let ministry = try MinistryRows.ministry(db)
    guard let closing = ministry.closing(of: viewpoint.month), let text = try part(db, .records, of: closing.hash)
    else { return nil }
    let frozen = try FrozenMonth(records: text, of: closing)
    guard scope == .everything else {
      return Portfolio(frozen, today: viewpoint.today, ministry: ministry, scope: scope)
    }
    let live = try PortfolioRows(db, viewpoint: viewpoint, scope: .everything).portfolio()
    return Portfolio(frozen, today: viewpoint.today, ministry: ministry, scope: scope, ended: live.endedBefore)
  }
}
