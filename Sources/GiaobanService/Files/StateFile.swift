import Foundation
import GiaobanCore
import GiaobanExchange

/// The file of what the program keeps for its user. Two boards of one user may write it: what one has not changed, the
/// other's stays.
package struct StateFile {
  package let path: String
  /// What the board has of it.
  package private(set) var state = ProgramState()
  private var hasFailed = false

  private let store: String

  /// - Parameter store: the store that is open, as it was named.
  package init(path: String, store: String = "") {
    self.path = path
    self.store = store
    state.store = store
  }

  /// - Throws: `ExchangeError` when it cannot be read; then nothing is kept yet, and the file stays as it is.
  package mutating func read() throws {
    state = try ProgramState(path: path)
    state.store = store
  }

  /// Writes what the board wants kept. A file that cannot be read is put aside first: somebody may want to mend it.
  ///
  /// - Throws: a ``Failure``, the first time: the board works without it, and need not be told again at each key.
  package mutating func write(_ wanted: ProgramState) throws {
    var stored = state
    do {
      stored = try ProgramState(path: path)
    } catch {
      rename(path, path + ".unreadable")
    }
    let merged = wanted.merged(into: stored, since: state)
    state = wanted
    do {
      try FileWriter(isReplacing: true, isMakingFolder: true).write(merged.yaml(), to: path)
      hasFailed = false
    } catch {
      defer { hasFailed = true }
      if !hasFailed { throw error }
    }
  }
}
