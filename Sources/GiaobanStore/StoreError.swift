import GiaobanCore

/// Why a store could not be opened, read or written. Nothing was written, but by what `stands`.
package enum StoreError: Error, Equatable, Sendable {
  case refused(RuleViolation)
  case notFound(path: String)
  /// `init` found a store that is already there.
  case alreadyExists(path: String)
  case isFolder(path: String)
  /// There is no room in a name for the journal's beside it.
  case nameTooLong(path: String, bytes: Int, allowed: Int)
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
  /// The disk gave an error to a reading.
  case unreadable(path: String, detail: String)
  /// A step that was cut off lies beside the store, and cannot be rolled back where nothing may be written.
  case unfinishedStep(path: String)
  /// Something failed when the step had been written.
  case stands(path: String, step: Int, detail: String)
  /// A setting that keeps what is written safe did not take hold.
  case settingsNotHeld(path: String, setting: String, found: String)
}
