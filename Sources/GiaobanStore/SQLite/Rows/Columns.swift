import GRDB
import GiaobanCore
import GiaobanText

/// The columns of one row to be written, by name.
struct Columns {
  private(set) var names: [String] = []
  private(set) var values: [DatabaseValue] = []

  mutating func set(_ name: String, _ value: (some DatabaseValueConvertible)?) {
    names.append(name)
    values.append(value?.databaseValue ?? .null)
  }

  mutating func set(_ name: String, _ day: Day?) { set(name, day?.number) }

  mutating func set<Owner>(_ name: String, _ code: Code<Owner>?) { set(name, code?.text) }

  mutating func set(_ name: String, _ word: (some RawRepresentable<String>)?) { set(name, word?.rawValue) }

  /// Two columns, `name_vi` and `name_en`.
  mutating func set(_ name: String, _ text: Bilingual?) {
    set(name + "_vi", text?.vi)
    set(name + "_en", text?.en)
  }
}

extension Database {
  /// Runs one statement, prepared once a connection.
  func run(_ sql: String, _ values: (any DatabaseValueConvertible)?...) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// Reads rows by a statement that is prepared once a connection: preparing costs more than reading a few rows.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> RowCursor {
    try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
  }

  func insert(into table: String, _ columns: Columns) throws {
    try cachedStatement(sql: Self.insertion(table, columns)).execute(arguments: StatementArguments(columns.values))
  }

  /// Inserts a row, or updates it where its key is there already. (`REPLACE` would delete it, and what refers to it.)
  func upsert(into table: String, key: String..., columns: Columns) throws {
    let statement = try upserting(into: table, key: key, columns)
    try statement.execute(arguments: StatementArguments(columns.values))
  }

  /// The statement of ``upsert(into:key:columns:)``, for who has many rows of the same columns to write.
  func upserting(into table: String, key: [String], _ columns: Columns) throws -> Statement {
    let updates = columns.names.filter { !key.contains($0) }.map { "\"\($0)\" = excluded.\"\($0)\"" }
    let sql = """
      \(Self.insertion(table, columns))
      ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(updates.joined(separator: ", "))
      """
    return try cachedStatement(sql: sql)
  }

  private static func insertion(_ table: String, _ columns: Columns) -> String {
    let names = columns.names.map { "\"\($0)\"" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(names)) VALUES (\(columns.names.map { _ in "?" }.joined(separator: ", ")))"
  }
}
