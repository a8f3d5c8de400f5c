import GRDB
import GiaobanCore

/// Keeps a ministry in one SQLite file, with the settings under which no acknowledged step was lost in a power cut.
///
/// One connection, one thread. Several programs may use the same file at once.
package final class SQLiteStore: Store {
  /// How a store is opened.
  package struct Options: Equatable, Sendable {
    /// Refuses every change. The file is still opened for writing: what a killed writer left must be rolled back.
    package var isReadOnly: Bool
    /// How long a change waits for another program that is writing.
    package var writeTimeoutMilliseconds: Int
    /// How long a reading waits: short, as a screen waits with it.
    package var readTimeoutMilliseconds: Int
    /// A limit to the file, in pages of 4 KiB; nil for none.
    package var maximumPages: Int?

    package init(
      isReadOnly: Bool = false, writeTimeoutMilliseconds: Int = 5_000, readTimeoutMilliseconds: Int = 1_000,
      maximumPages: Int? = nil
    ) {
      self.isReadOnly = isReadOnly
      self.writeTimeoutMilliseconds = writeTimeoutMilliseconds
      self.readTimeoutMilliseconds = readTimeoutMilliseconds
      self.maximumPages = maximumPages
    }
  }

  package let path: String
  package let options: Options
  private let queue: DatabaseQueue
  private var token = 0
  private var dataVersion: Int?

  /// Opens a store that is there.
  ///
  /// - Throws: `.notFound`, or why what is there is no store of this program; it is then left as it is, byte by byte.
  package convenience init(opening path: String, _ options: Options = Options()) throws(StoreError) {
    switch try StoreLocation(path: path).contents() {
    case .nothing, .emptyFile: throw .notFound(path: path)
    case .store: try self.init(connecting: path, options)
    }
    // Asked again through SQLite, which may have rolled back to nothing what an interrupted `init` had begun.
    let version = try read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
    if version == 0 { throw .notFound(path: path) }
    if version < Migrations.all.count {
      if options.isReadOnly { throw .openedReadOnly(path: path) }
      try migrate()
    }
  }

  /// Makes a new store, and the folders to it; of what an interrupted `init` left, a store.
  ///
  /// - Throws: `.alreadyExists` where a store with any step is there.
  package convenience init(creating path: String, _ options: Options = Options()) throws(StoreError) {
    let location = StoreLocation(path: path)
    let found = try location.contents()
    if found == .nothing { try location.makeFile() }
    do throws(StoreError) {
      try self.init(connecting: path, options)
      try migrate()
    } catch {
      if found == .nothing { location.removeFile() }
      throw error
    }
    if try read({ db in try Int.fetchOne(db, sql: "SELECT 1 FROM batch LIMIT 1") }) != nil {
      throw .alreadyExists(path: path)
    }
  }

  private init(connecting path: String, _ options: Options) throws(StoreError) {
    self.path = path
    self.options = options
    do {
      var configuration = Configuration()
      configuration.label = "giaoban"
      configuration.prepareDatabase { db in try Connection.prepare(db, options) }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in try Connection.verify(db, options, path: path) }
      dataVersion = try queue.inDatabase { db in try Int.fetchOne(db, sql: "PRAGMA data_version") }
    } catch {
      throw StoreError(error, path: path, isReadOnly: options.isReadOnly)
    }
  }

  private func migrate() throws(StoreError) {
    try guarded {
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) {
          try Migrations.run(db)
          return .commit
        }
      }
    }
  }

  /// Closes the file. Whatever is asked of the store afterwards fails.
  package func close() throws(StoreError) {
    try guarded { try queue.close() }
  }

  package func changeToken() -> Int {
    let version = try? queue.inDatabase { db in
      try Connection.setTimeout(0, db)
      return try Int.fetchOne(db, sql: "PRAGMA data_version")
    }
    if let version, version != dataVersion {
      dataVersion = version
      token += 1
    }
    return token
  }

  /// The only way to the database for what reads: one transaction, one state of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try guarded { try transaction(.deferred, options.readTimeoutMilliseconds, body) }
  }

  /// The only way to the database for what writes: one transaction, all or nothing.
  ///
  /// - Parameter isStep: whether it adds to the log.
  func write<Value>(isStep: Bool = true, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if options.isReadOnly { throw .openedReadOnly(path: path) }
    let value = try guarded { try transaction(.immediate, options.writeTimeoutMilliseconds, body) }
    if isStep { token += 1 }
    return value
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ timeout: Int, _ body: (Database) throws -> Value
  ) throws -> Value {
    try queue.inDatabase { db in
      try Connection.setTimeout(timeout, db)
      var result: Value?
      try db.inTransaction(kind) {
        result = try body(db)
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  /// What GRDB throws has no type; what a store throws has.
  private func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path, isReadOnly: options.isReadOnly)
    }
  }
}
