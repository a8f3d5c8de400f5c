/// A store that outlives the program.
package protocol KeptStore: Store {
  /// Where it is kept, as it was named, for messages.
  var path: String { get }

  /// The version of its tables, as many as the steps that they have taken.
  var schemaVersion: Int { get }

  /// The number of the newest step written through this object; nil while there is none.
  var lastWritten: Int? { get }

  /// What opening it did to a store of an earlier version; nil where it did nothing.
  var migration: StoreMigration? { get }

  /// Ends the connection. Whatever is asked of the store afterwards fails.
  func close() throws(StoreError)
}

/// What opening a store of an earlier version did to it.
package enum StoreMigration: Equatable, Sendable {
  /// Taken to this version; the store as it was is kept in a copy.
  case done(from: Int, copy: String)
  /// Only read, in a copy in memory; the file is as it was.
  case inMemory(from: Int)
}
