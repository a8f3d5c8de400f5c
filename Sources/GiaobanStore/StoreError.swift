import GiaobanCore

/// Why a store could not be opened, read or written. Nothing was written.
package enum StoreError: Error, Equatable, Sendable {
  case refused(RuleViolation)
  case notFound(path: String)
  /// `init` found a store that is already there.
  case alreadyExists(path: String)
  case isFolder(path: String)
  case notADatabase(path: String)
  /// A SQLite file that another program made.
  case foreignDatabase(path: String)
  /// Its tables are not as this program makes them: names of what is foreign, changed or missing.
  case alteredSchema(path: String, names: [String])
  case newerStore(path: String, found: Int, known: Int)
  /// The file, its folder or its medium takes no writing.
  case readOnly(path: String)
  /// The program was asked not to write (`--read-only`).
  case openedReadOnly(path: String)
  /// Another program is writing.
  case locked(path: String)
  case diskFull(path: String)
  case damaged(path: String, detail: String)
  case permission(path: String)
  case ioFailed(path: String, detail: String)
  /// A setting that keeps what is written safe did not take hold.
  case settingsNotHeld(path: String, setting: String, found: String)
}
