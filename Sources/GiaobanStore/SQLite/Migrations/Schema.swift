import GRDB

/// What a file declares to SQLite: tables, indexes, and what others may have put there. A trigger or a view of somebody else's
/// acts within our own writing and reading; nothing of it would be in the log.
struct Schema: Equatable {
  /// The words that made each, by name.
  private let declared: [String: String]

  /// What the file says now. Statistics that somebody had SQLite gather only choose among ways to the same rows.
  init(of db: Database) throws {
    let sql =
      "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"
    var declared: [String: String] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { declared[try row.text(0)] = Self.plain(try row.text(1)) }
    self.declared = declared
  }

  /// SHA-256, in hexadecimal, over all that is declared.
  var fingerprint: String {
    ClosingSeal.digest(of: declared.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)\n" }.joined())
  }

  /// What the first `version` steps of ``Migrations`` make, made in memory by these steps themselves.
  init(version: Int) throws {
    self = try DatabaseQueue().inDatabase { db in
      try Migrations.run(db, upTo: version)
      return try Schema(of: db)
    }
  }

  /// - Returns: the names of what is here and not in `other`, or otherwise there, or only there; in order.
  func differences(from other: Schema) -> [String] {
    Set(declared.keys).union(other.declared.keys).filter { declared[$0] != other.declared[$0] }.sorted()
  }

  /// A dump that was read back may have other blanks.
  private static func plain(_ sql: String) -> String {
    sql.split { $0.isWhitespace }.joined(separator: " ")
  }
}

/// Holds a connection to the schema that its store's version says it has; asked at every transaction, which costs a look at one
/// number unless it has moved.
struct SchemaGuard {
  private var checked: Int?

  /// - Throws: `.alteredSchema` with what is not as this program makes it.
  mutating func check(_ db: Database, path: String) throws {
    let now = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA schema_version"))
    if let checked, now == checked { return }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > Migrations.all.count {
      throw StoreError.newerStore(path: path, found: version, known: Migrations.all.count)
    }
    let found = try Schema(of: db)
    if found.fingerprint != Migrations.fingerprints[version] {
      let odd = try found.differences(from: Schema(version: version))
      if !odd.isEmpty { throw StoreError.alteredSchema(path: path, names: odd) }
    }
    checked = now
  }
}
