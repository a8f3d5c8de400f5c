import GRDB
import GiaobanCore

/// The settings of a connection, and the proof that they hold.
///
/// Journal DELETE with EXTRA lost nothing in a simulation of power cuts, where SQLite's defaults and GRDB's WAL mode
/// did; WAL also has a defect of its own before SQLite 3.51.3.
enum Connection {
  private static let settings: [(name: String, set: String, held: String)] = [
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    // A large load must not shut readers out before it is committed.
    ("cache_spill", "OFF", "0"),
  ]

  static func prepare(_ db: Database, _ options: SQLiteStore.Options) throws {
    try setTimeout(options.writeTimeoutMilliseconds, db)
    for setting in settings { try db.execute(sql: "PRAGMA \(setting.name) = \(setting.set)") }
    if let pages = options.maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
    if options.isReadOnly { try db.execute(sql: "PRAGMA query_only = ON") }
  }

  /// - Throws: `.settingsNotHeld` at the first that is not as it was set.
  static func verify(_ db: Database, _ options: SQLiteStore.Options, path: String) throws {
    var expected = settings.map { ($0.name, $0.held) }
    expected.append(("busy_timeout", String(options.writeTimeoutMilliseconds)))
    expected.append(("query_only", options.isReadOnly ? "1" : "0"))
    for (name, held) in expected {
      let found = try Row.fetchOne(db, sql: "PRAGMA \(name)")?.databaseValues.first.map(text) ?? "–"
      if found != held { throw StoreError.settingsNotHeld(path: path, setting: name, found: found) }
    }
  }

  static func setTimeout(_ milliseconds: Int, _ db: Database) throws {
    try db.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): String(number)
    case .string(let text): text
    case .null, .double, .blob: "\(value)"
    }
  }
}
