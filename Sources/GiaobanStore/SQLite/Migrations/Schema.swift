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

  /// The fingerprints of versions. Making their tables in memory takes ten milliseconds, and every command would; of a version that
  /// is not listed, or another SQLite that puts the words otherwise, they are made all the same. A test tells what is to be here.
  static let known = [
    1: "0f555dd4ad9f3786cab6ff75e31dee20f0a111c8cbe4dac9b2e986ec2b680cfa",
    2: "aaa8e3be132f2a0f921c3d30039d68a948597a30ae5dd53bd846d0f72d2676ee",
    3: "7735adbb573bb5a9ab264ae6a14106e9081d45dd8c14198bd5df4fbe7fc1997d",
    4: "b3b780a44f429db71e53fb2ba8eaf73e020f5ccf84993519d79bd8954d8a9fdf",
    5: "6674e56e8448986bff96f8896ec15196ed23276985d1400587c3c06469ed9d2f",
    6: "ecc8e1e8455bdc0e7b62972f10e3f1c8286511ad3f26ecd8440dcfb5cd11c49d",
    7: "32634946e053caf347143a6cd6d902a659eb8ee2e028429400d614f050b45bee",
    8: "dad616bc46634d3b33240c1a41bf1b3fdd6e5dd06d95b4bb046cac3c642213d3",
    9: "84b243b97fb6309b9c65585a68e497ca557a8638eacc5541511a4ae8d7a0d592",
    10: "1bebe63887dcc8be3355c9042b756b18fc074df62d3ec3c17ec4b8aebebc82ed",
    11: "ac0b4aaa4a631f644da71cfe7c9545b905c63fbe6e1b9623886343f6d1ddecf2",
    12: "f003e8303a88cf88c933b8274d0cbfdad72d46a50838a72cae57197073c41a48",
  ]

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
    if found.fingerprint != Schema.known[version] {
      let odd = try found.differences(from: Schema(version: version))
      if !odd.isEmpty { throw StoreError.alteredSchema(path: path, names: odd) }
    }
    checked = now
  }
}
