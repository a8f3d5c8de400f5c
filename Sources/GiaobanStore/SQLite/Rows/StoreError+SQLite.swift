import Foundation
import GRDB
import GRDBSQLite
import GiaobanCore

/// A row that does not hold what the schema promises.
struct DamagedRow: Error {
  let detail: String
  /// The row number of the pledge that the row belongs to, where the row does not have its code.
  var pledgeID: Int?

  /// Runs `body`; a damaged row of a pledge is told with the pledge's code.
  static func named<Value>(_ db: Database, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try body(db)
    } catch let row as DamagedRow {
      guard let id = row.pledgeID,
        let found = try? Row.fetchOne(db, sql: "SELECT code_unit, number FROM pledge WHERE id = ?", arguments: [id]),
        let code = try? found.pledgeCode(0)
      else { throw row }
      throw DamagedRow(detail: "\(code) \(row.detail)")
    }
  }

  /// Runs `check`, of Core, on what was read.
  static func found(in key: RecordKey, _ check: () throws(RuleViolation) -> Void) throws {
    do {
      try check()
    } catch {
      guard case .record(.outOfRange(let name, let value, let allowed)) = error else {
        throw DamagedRow(detail: key.description)
      }
      throw DamagedRow(detail: "\(key) \(name) = \(value) (\(allowed))")
    }
  }
}

/// What SQLite says failed, with the number that the system gave it; 0 where it gave none.
struct FailedCall: Error {
  let error: DatabaseError
  let number: Int32

  /// Runs `body`; an error of SQLite's takes along what the system said.
  static func noted<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw FailedCall(error: error, number: sqlite3_system_errno(db.sqliteConnection))
    }
  }

  var detail: String {
    let isOfSystem = error.resultCode == .SQLITE_IOERR || isDiskError
    if isOfSystem, number != 0 { return String(cString: strerror(number)) }
    return error.message ?? "\(error.extendedResultCode)"
  }

  /// The disk gave an error to a reading, which SQLite takes for damage of the file.
  var isDiskError: Bool { error.resultCode == .SQLITE_CORRUPT && [EIO, ERANGE, ENXIO].contains(number) }
}

extension StoreError {
  /// What `error`, thrown by Core, GRDB or SQLite, is to a user of the store at `path`.
  ///
  /// - Parameters:
  ///   - isReadOnly: the store was opened with `query_only`, so that SQLite's refusal is our own.
  ///   - isWriting: it came while something was to be written; nothing was.
  init(_ error: any Error, path: String, isReadOnly: Bool, isWriting: Bool = true) {
    switch error {
    case let error as StoreError: self = error
    case let violation as RuleViolation: self = .refused(violation)
    case let row as DamagedRow: self = .damaged(path: path, detail: row.detail)
    case let error as DecodingError: self = .damaged(path: path, detail: "\(error)")
    case let call as FailedCall: self = Self.of(call, path: path, isReadOnly: isReadOnly, isWriting: isWriting)
    case let error as DatabaseError:
      self = Self.of(FailedCall(error: error, number: 0), path: path, isReadOnly: isReadOnly, isWriting: isWriting)
    default: self = .ioFailed(path: path, detail: "\(error)")
    }
  }

  private static func of(_ call: FailedCall, path: String, isReadOnly: Bool, isWriting: Bool) -> StoreError {
    if call.error.extendedResultCode == .SQLITE_READONLY_ROLLBACK { return .unfinishedStep(path: path) }
    let failed: StoreError =
      isWriting ? .ioFailed(path: path, detail: call.detail) : .unreadable(path: path, detail: call.detail)
    switch call.error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path: path)
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_READONLY: return isReadOnly ? .openedReadOnly(path: path) : .readOnly(path: path)
    case .SQLITE_CORRUPT: return call.isDiskError ? failed : .damaged(path: path, detail: call.detail)
    case .SQLITE_NOTADB: return .notADatabase(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .permission(path: path)
    default: return failed
    }
  }
}
