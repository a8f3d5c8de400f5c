import GiaobanStore
import GiaobanText

/// The store that this run of the program works with: whatever fails after a step was written is told together with it.
package final class StoreInUse {
  private var store: (any KeptStore)?

  package init() {}

  package func note(_ store: any KeptStore) { self.store = store }

  /// What opening it did to a store of an earlier version, in words; nil where it did nothing.
  package var migration: Phrase? {
    guard let store else { return nil }
    let now = store.schemaVersion
    switch store.migration {
    case nil: return nil
    case .done(let version, let copy):
      return Phrase(
        vi: "Kho \(store.path) đã được đưa từ phiên bản \(version) lên \(now); bản cũ còn ở \(copy).",
        en: "The store \(store.path) was taken from version \(version) to \(now); as it was it is kept in \(copy).")
    case .inMemory(let version):
      return Phrase(
        vi: "Kho \(store.path) ở phiên bản \(version); chỉ đọc nên tệp được giữ nguyên.",
        en: "The store \(store.path) has version \(version); it is only read, and was left as it is.")
    }
  }

  /// Said besides a failure that came after a step was written; empty where none was.
  package func standing(besides error: any Error) -> Phrase {
    if case StoreError.stands = error { return Phrase("") }
    guard let step = store?.lastWritten else { return Phrase("") }
    return Phrase(
      vi: " Thay đổi đã được ghi (bước \(step)) và giữ nguyên; đừng ghi lại lần nữa.",
      en: " The change is written (step \(step)) and stands; do not make it again.")
  }
}
