import Foundation
import GiaobanBoard
import GiaobanCore
import GiaobanExchange
import GiaobanService
import GiaobanStore
import GiaobanText

/// Makes the store that there is none of yet, whole or not at all.
struct NewStore {
  let office: Office

  /// - Returns: the store, open, and what was put in it.
  /// - Throws: `ExchangeError` for a bad file and `StoreError.alreadyExists`, among others; no file is left behind then.
  func create(_ beginning: Effect.Beginning) throws -> (store: any Store, contents: BriefingFile) {
    let path = office.storePath
    if office.isReadOnly { throw StoreError.openedReadOnly(path: path) }
    let source = try source(of: beginning)
    let contents = source?.file ?? BriefingFile()
    // A file of a head and no more begins a store as empty as none does.
    let isEmpty = contents == BriefingFile(language: contents.language, notes: contents.notes)
    if isEmpty, (try? SQLiteStore(opening: path)) != nil { throw StoreError.alreadyExists(path: path) }
    let today = office.today(Ministry(settings: contents.settings))
    let signature = office.signature(today)
    let change = Change.load(contents.records, isFirst: true, said: source?.said ?? [])
    // What the rules refuse is refused before there is any file.
    _ = try MemoryStore().apply(change, signature)
    let wasThere = FileManager.default.fileExists(atPath: path)
    let store = try SQLiteStore(creating: path)
    office.inUse.note(store)
    do {
      _ = try store.apply(change, signature)
    } catch {
      try? store.close()
      if !wasThere { unlink(path) }
      throw error
    }
    return (store, contents)
  }

  /// What a store begins with; nil for nothing.
  private func source(of beginning: Effect.Beginning) throws -> BriefingSource? {
    switch beginning {
    case .empty: return nil
    case .may2023: return try .may2023()
    case .file(let path): return try BriefingSource(path: path)
    case .practice:
      guard let path = office.paths.practiceYear else { throw Self.noPracticeYear(office.paths.sampleFolders) }
      return try BriefingSource(path: path)
    }
  }

  private static func noPracticeYear(_ folders: [String]) -> Failure {
    let places = folders.joined(separator: ", ")
    return Failure(
      .noSuchFileOrStore,
      Phrase(
        vi: "Không thấy practice-year.yaml trong: \(places). Hãy chỉ thư mục chứa nó bằng GIAOBAN_SAMPLES.",
        en: "There is no practice-year.yaml in: \(places). Name its folder in GIAOBAN_SAMPLES."))
  }
}
