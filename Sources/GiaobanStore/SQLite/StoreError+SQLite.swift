import GRDB
import GiaobanCore

/// A row that does not hold what the schema promises.
struct DamagedRow: Error {
  let detail: String
  /// Of a row that belongs to a pledge and does not have its code.
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
      guard case .settingOutOfRange(let name, let value, let allowed) = error else {
        throw DamagedRow(detail: key.description)
      }
      throw DamagedRow(detail: "\(key) \(name) = \(value) (\(allowed))")
    }
  }
}

extension StoreError {
  /// What `error`, thrown by Core, GRDB or SQLite, is to a user of the store at `path`.
  ///
  /// - Parameter isReadOnly: the store was opened with `query_only`, so that SQLite's refusal is our own.
  init(_ error: any Error, path: String, isReadOnly: Bool) {
    switch error {
    case let error as StoreError: self = error
    case let violation as RuleViolation: self = .refused(violation)
    case let row as DamagedRow: self = .damaged(path: path, detail: row.detail)
    case let error as DecodingError: self = .damaged(path: path, detail: "\(error)")
    case let error as DatabaseError: self = Self.of(error, path: path, isReadOnly: isReadOnly)
    default: self = .ioFailed(path: path, detail: "\(error)")
    }
  }

  private static func of(_ error: DatabaseError, path: String, isReadOnly: Bool) -> StoreError {
    let detail = error.message ?? "\(error.extendedResultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path: path)
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_READONLY: return isReadOnly ? .openedReadOnly(path: path) : .readOnly(path: path)
    case .SQLITE_CORRUPT: return .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: return .notADatabase(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .permission(path: path)
    default: return .ioFailed(path: path, detail: detail)
    }
  }
}
