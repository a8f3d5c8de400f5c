import GiaobanCore
import GiaobanStore
import Testing

@Suite struct StoreErrorTests {
  static let path = "/kho/giaoban"
  static let all: [StoreError] = [
    .notFound(path: path), .alreadyExists(path: path), .isFolder(path: path), .notADatabase(path: path),
    .foreignDatabase(path: path), .newerStore(path: path, found: 9, known: 1), .readOnly(path: path),
    .openedReadOnly(path: path), .locked(path: path), .diskFull(path: path), .damaged(path: path, detail: "trang 3"),
    .permission(path: path), .ioFailed(path: path, detail: "EIO"),
    .settingsNotHeld(path: path, setting: "synchronous", found: "1"),
  ]

  @Test(arguments: all)
  func `every error names the path in both languages and says what to do`(error: StoreError) {
    for text in [error.phrase.vi, error.phrase.en] {
      #expect(text.contains(Self.path))
      #expect(text.split(whereSeparator: { ".;:".contains($0) }).count >= 2)
    }
    #expect(error.phrase.vi != error.phrase.en)
  }

  @Test func `a refusal speaks with the words of its rule`() {
    #expect(StoreError.refused(.log(.nothingToUndo)).phrase == RuleViolation.log(.nothingToUndo).phrase)
  }
}
