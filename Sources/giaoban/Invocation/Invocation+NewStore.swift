import GiaobanBoard
import GiaobanCore
import GiaobanExchange
import GiaobanService
import GiaobanStore
import GiaobanText

extension Invocation {
  /// Makes the store that there is none of yet, whole or not at all.
  ///
  /// - Returns: the store, open, and what was put in it.
  /// - Throws: `ExchangeError` for a bad file and `StoreError.alreadyExists`, among others; no file is left behind then.
  func createStore(_ beginning: Effect.Beginning) throws -> (store: any KeptStore, contents: BriefingFile) {
    if isReadOnly { throw StoreError.openedReadOnly(path: address.description) }
    let new = NewStore(at: address, from: try source(of: beginning))
    let store = try new.create { signature(today($0)) }
    inUse.note(store)
    return (store, new.contents)
  }

  /// What a store begins with; nil for nothing.
  private func source(of beginning: Effect.Beginning) throws -> BriefingSource? {
    switch beginning {
    case .empty: return nil
    case .may2023: return try .may2023()
    case .file(let path): return try BriefingSource(path: path)
    case .practice:
      guard let path = paths.practiceYear else { throw Self.noPracticeYear(paths.sampleFolders) }
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
