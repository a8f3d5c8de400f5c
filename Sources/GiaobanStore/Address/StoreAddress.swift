import Foundation

/// Where a store is kept, as the user names it. Whatever depends on the kind of the store is asked here: how it is opened, made
/// and watched, and which store the address names now.
package struct StoreAddress: Hashable, Sendable, CustomStringConvertible {
  /// The path of the store's file, as it was given.
  private let path: String

  /// - Parameter path: need not name anything yet.
  package init(path: String) { self.path = path }

  package var description: String { path }

  /// The address in the one form that is the same wherever the program is started: what drafts are kept under.
  package var absolute: String { URL(fileURLWithPath: path).standardizedFileURL.path }

  /// Opens the store that is there.
  ///
  /// - Parameters:
  ///   - isReadOnly: refuses every change.
  ///   - readTimeoutMilliseconds: how long a reading waits for another program that is writing; nil for as long as a change.
  /// - Throws: `.notFound`, or why what is there is no store of this program.
  package func open(
    isReadOnly: Bool, readTimeoutMilliseconds: Int? = nil
  ) throws(StoreError) -> any KeptStore {
    var options = SQLiteStore.Options(isReadOnly: isReadOnly)
    if let readTimeoutMilliseconds { options.readTimeoutMilliseconds = readTimeoutMilliseconds }
    return try SQLiteStore(opening: path, options)
  }

  /// Makes an empty store, whole or not at all.
  ///
  /// - Throws: `.alreadyExists` where one is there that has a step in its log.
  package func create() throws(StoreError) -> any KeptStore { try SQLiteStore(creating: path) }

  /// Takes away what could not become a store.
  package func remove() { unlink(path) }

  /// The store that the address names now; nil where there is none.
  package var identity: FileIdentity? { FileIdentity(path: path) }

  /// Wakes whoever waits when the store changes; nil where it cannot be watched.
  package func watch() -> StoreWatch? { StoreWatch(store: path) }
}
