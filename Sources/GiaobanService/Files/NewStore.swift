import GiaobanCore
import GiaobanExchange
import GiaobanStore

/// Makes the store that there is none of yet, whole or not at all.
package struct NewStore {
  private let address: StoreAddress
  private let source: BriefingSource?

  /// - Parameter source: what it begins with; nil for nothing.
  package init(at address: StoreAddress, from source: BriefingSource?) {
    self.address = address
    self.source = source
  }

  /// What is put in it.
  package var contents: BriefingFile { source?.file ?? BriefingFile() }

  /// - Parameter signature: whose, and of which day, the first step is; the day may be the one that the store pins.
  /// - Returns: the store, open.
  /// - Throws: `StoreError.alreadyExists`, or what the rules refuse, among others; nothing is left behind then.
  package func create(_ signature: (Ministry) -> Signature) throws(StoreError) -> any KeptStore {
    let contents = contents
    // A file of a head and no more begins a store as empty as none does.
    let isEmpty = contents == BriefingFile(language: contents.language, notes: contents.notes)
    if isEmpty, (try? address.open(isReadOnly: false)) != nil { throw .alreadyExists(path: address.description) }
    let signature = signature(Ministry(settings: contents.settings))
    let change = Change.load(contents.records, isFirst: true, said: source?.said ?? [])
    // What the rules refuse is refused before there is any store.
    _ = try MemoryStore().apply(change, signature)
    let wasThere = address.identity != nil
    let store = try address.create()
    do throws(StoreError) {
      _ = try store.apply(change, signature)
    } catch {
      try? store.close()
      if !wasThere { address.remove() }
      throw error
    }
    return store
  }
}
