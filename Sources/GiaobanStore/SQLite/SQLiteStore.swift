import GRDB
import GiaobanCore

/// Keeps a ministry in one SQLite file, with the settings under which no acknowledged step was lost in a power cut.
///
/// One connection, one thread. Several programs may use the same file at once.
package final class SQLiteStore: KeptStore {
  /// How a store is opened.
  package struct Options: Equatable, Sendable {
    /// Refuses every change. The file is still opened for writing: what a killed writer left must be rolled back.
    package var isReadOnly: Bool
    /// How long a change waits for another program that is writing.
    package var writeTimeoutMilliseconds: Int
    /// How long a reading waits for it. A screen that waits should ask for less.
    package var readTimeoutMilliseconds: Int
    /// A limit to the file, in pages of 4 KiB; nil for none.
    package var maximumPages: Int?

    package init(
      isReadOnly: Bool = false, writeTimeoutMilliseconds: Int = 5_000, readTimeoutMilliseconds: Int = 5_000,
      maximumPages: Int? = nil
    ) {
      self.isReadOnly = isReadOnly
      self.writeTimeoutMilliseconds = writeTimeoutMilliseconds
      self.readTimeoutMilliseconds = readTimeoutMilliseconds
      self.maximumPages = maximumPages
    }
  }

  /// As many steps as the tables of a store have taken.
  package static var schemaVersion: Int { Migrations.all.count }
  package var schemaVersion: Int { Self.schemaVersion }

  package let path: String
  package let options: Options
  package private(set) var lastWritten: Int?
  package let migration: StoreMigration?
  private let queue: DatabaseQueue
  private var token = 0
  private var dataVersion: Int?
  private var schema = SchemaGuard()

  /// Opens a store that is there.
  ///
  /// - Throws: `.notFound`, or why what is there is no store of this program; it is then left as it is, byte by byte.
  package convenience init(opening path: String, _ options: Options = Options()) throws(StoreError) {
    let location = StoreLocation(path: path)
    switch try location.contents() {
    case .nothing, .emptyFile: throw .notFound(path: path)
    case .store: break
    }
    let queue = try Self.connected(location.file, path, options)
    // Asked again through SQLite, which may have rolled back to nothing what an interrupted `init` had begun.
    let version = try Self.guarded(path, options, isWriting: false) {
      try queue.inDatabase { db in try FailedCall.noted(db) { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 } }
    }
    if version == 0 { throw .notFound(path: path) }
    if version >= Migrations.all.count {
      try self.init(path, options, queue, migration: nil)
    } else if options.isReadOnly {
      try self.init(path, options, try Self.migratedInMemory(queue, path, options), migration: .inMemory(from: version))
    } else {
      try self.init(path, options, queue, migration: try Self.migrate(queue, location, options))
    }
    // Whatever is foreign in it is refused now, not at the first reading.
    _ = try read { _ in }
  }

  /// Makes a new store, and the folders to it; of what an interrupted `init` left, a store.
  ///
  /// - Throws: `.alreadyExists` where a store with any step is there.
  package convenience init(creating path: String, _ options: Options = Options()) throws(StoreError) {
    let location = StoreLocation(path: path)
    if try location.contents() == .nothing { try Self.make(location, options) }
    let queue = try Self.connected(location.file, path, options)
    let migration = try Self.migrate(queue, location, options)
    try self.init(path, options, queue, migration: migration)
    if try read({ db in try Int.fetchOne(db, sql: "SELECT 1 FROM batch LIMIT 1") }) != nil {
      throw .alreadyExists(path: path)
    }
  }

  /// - Parameter path: as it was given, for messages.
  private init(
    _ path: String, _ options: Options, _ queue: DatabaseQueue, migration: StoreMigration?
  ) throws(StoreError) {
    (self.path, self.options, self.queue, self.migration) = (path, options, queue, migration)
    dataVersion = try Self.guarded(path, options, isWriting: false) {
      try queue.inDatabase { db in try Int.fetchOne(db, sql: "PRAGMA data_version") }
    }
  }

  private static func connected(_ file: String, _ path: String, _ options: Options) throws(StoreError) -> DatabaseQueue
  {
    try guarded(path, options, isWriting: false) {
      var configuration = Configuration()
      configuration.label = "giaoban"
      configuration.prepareDatabase { db in try FailedCall.noted(db) { try Connection.prepare(db, options) } }
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      try queue.inDatabase { db in try FailedCall.noted(db) { try Connection.verify(db, options, path: path) } }
      return queue
    }
  }

  /// Makes the tables under another name first: a power cut leaves the whole store or none.
  private static func make(_ location: StoreLocation, _ options: Options) throws(StoreError) {
    let made = try location.makeTemporaryFile()
    defer { made.removeFile() }
    let queue = try connected(made.file, location.path, options)
    _ = try migrate(queue, location, options)
    try guarded(location.path, options, isWriting: true) { try queue.close() }
    _ = try location.take(made)
  }

  package func close() throws(StoreError) {
    try guarded(isWriting: false) { try queue.close() }
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
    try guarded(isWriting: false) { try transaction(.deferred, options.readTimeoutMilliseconds, body) }
  }

  /// The only way to the database for what writes: one transaction, all or nothing.
  func write(_ body: (Database) throws -> Saved) throws(StoreError) -> Saved {
    if options.isReadOnly { throw .openedReadOnly(path: path) }
    var decided: Batch?
    do throws(StoreError) {
      let saved = try guarded(isWriting: true) {
        try transaction(.immediate, options.writeTimeoutMilliseconds) { db in
          let saved = try body(db)
          decided = saved.batch
          return saved
        }
      }
      token += 1
      lastWritten = saved.batch.number
      return saved
    } catch {
      guard let decided, isThere(decided) else { throw error }
      token += 1
      lastWritten = decided.number
      throw .stands(path: path, step: decided.number, detail: error.detail)
    }
  }

  /// Whether a step is in the log although its commit gave an error: the lock may be what failed. Asked by a connection of its own.
  private func isThere(_ batch: Batch) -> Bool {
    let asking = Options(isReadOnly: true, readTimeoutMilliseconds: options.writeTimeoutMilliseconds)
    guard let store = try? SQLiteStore(opening: path, asking) else { return false }
    guard let found = try? store.read({ db in try LogRows.batch(batch.number, db) }) else { return false }
    return found.at == batch.at && found.by == batch.by && found.name == batch.name && found.kind == batch.kind
  }

  /// Writes what is no step: nothing in the log, and nothing that a board shows.
  func keep(_ body: (Database) throws -> Void) throws(StoreError) {
    if options.isReadOnly { throw .openedReadOnly(path: path) }
    try guarded(isWriting: true) { try transaction(.immediate, options.writeTimeoutMilliseconds, body) }
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ timeout: Int, _ body: (Database) throws -> Value
  ) throws -> Value {
    try queue.inDatabase { db in
      try FailedCall.noted(db) {
        try Connection.setTimeout(timeout, db)
        var result: Value?
        try db.inTransaction(kind) {
          try schema.check(db, path: path)
          result = try DamagedRow.named(db, body)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    }
  }

  private func guarded<Value>(isWriting: Bool, _ body: () throws -> Value) throws(StoreError) -> Value {
    try Self.guarded(path, options, isWriting: isWriting, body)
  }

  /// What GRDB throws has no type; what a store throws has.
  static func guarded<Value>(
    _ path: String, _ options: Options, isWriting: Bool, _ body: () throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path, isReadOnly: options.isReadOnly, isWriting: isWriting)
    }
  }
}
