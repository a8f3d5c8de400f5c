import Foundation
import GRDB

extension SQLiteStore {
  /// Takes the steps that the store has not taken, in one transaction; before the first, the store as it is is copied beside it.
  ///
  /// - Returns: nil where there was nothing to be kept.
  static func migrate(
    _ queue: DatabaseQueue, _ location: StoreLocation, _ options: Options
  ) throws(StoreError) -> StoreMigration? {
    try guarded(location.path, options, isWriting: true) {
      try queue.inDatabase { db in
        try FailedCall.noted(db) {
          var done: StoreMigration?
          // From here on nobody else writes: what is copied is what the steps begin from.
          try db.inTransaction(.immediate) {
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            if version >= Migrations.all.count { return .rollback }
            var schema = SchemaGuard()
            try schema.check(db, path: location.path)
            if version > 0 { done = .done(from: version, copy: try keepCopy(of: location, version: version)) }
            try Migrations.run(db)
            return .commit
          }
          return done
        }
      }
    }
  }

  /// - Returns: a copy of the store in memory, taken to this version, that takes no change.
  static func migratedInMemory(
    _ queue: DatabaseQueue, _ path: String, _ options: Options
  ) throws(StoreError) -> DatabaseQueue {
    try guarded(path, options, isWriting: false) {
      let memory = try DatabaseQueue()
      try queue.backup(to: memory)
      try queue.close()
      try memory.inDatabase { db in
        try db.inTransaction {
          var schema = SchemaGuard()
          try schema.check(db, path: path)
          try Migrations.run(db)
          return .commit
        }
        try db.execute(sql: "PRAGMA query_only = ON")
      }
      return memory
    }
  }

  /// Copies the store to `NAME.vN.bak`, or a name like it that nothing has, for its owner alone. Through SQLite: closing a
  /// file that we opened besides it would give up the locks that SQLite holds on it.
  ///
  /// - Returns: the path of the copy.
  private static func keepCopy(of location: StoreLocation, version: Int) throws -> String {
    let made = try location.makeTemporaryFile()
    defer { made.removeFile() }
    guard chmod(made.path, 0o600) == 0 else { throw StoreError.permission(path: location.path) }
    var configuration = Configuration()
    configuration.readonly = true
    let source = try DatabaseQueue(path: location.file, configuration: configuration)
    let copy = try DatabaseQueue(path: made.file)
    try source.backup(to: copy)
    try copy.close()
    try source.close()
    for number in 1... {
      let name = location.path + ".v\(version)" + (number == 1 ? "" : "-\(number)") + ".bak"
      if try StoreLocation(path: name).take(made) { return name }
    }
    return made.path
  }
}
