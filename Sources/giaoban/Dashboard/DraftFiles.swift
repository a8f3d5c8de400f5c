import Foundation
import GiaobanBoard
import GiaobanService
import GiaobanStore
import GiaobanText

/// Keeps what was typed into forms and not saved: one small file for each store and each run of the program, for its owner
/// alone. A run takes over what one that ended without saving has left.
final class DraftFiles {
  private struct Content: Codable {
    let store: String
    let drafts: [FormDraft]
  }

  private let folder: String
  private let store: String
  /// Files of other runs whose drafts are in this run's file from its first writing on.
  private var takenOver: [String] = []
  /// Held open and locked as long as this run goes on: a number may be another program's by the next start.
  private var held: Int32 = -1

  /// - Parameters:
  ///   - folder: need not be there.
  ///   - store: need not be there.
  init(folder: String, store: StoreAddress) {
    self.folder = folder
    self.store = store.absolute
  }

  deinit { release() }

  private var prefix: String { "drafts-" + String(Self.hash(store), radix: 16) + "-" }
  private var path: String { folder + "/\(prefix)\(getpid()).json" }

  /// What runs that have ended left; files that cannot be read stay where they are.
  func load() -> (drafts: [FormDraft], problem: Phrase?) {
    var found: [FormPurpose: FormDraft] = [:]
    var problem: Phrase?
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasPrefix(prefix) && name.hasSuffix(".json") {
      let path = folder + "/" + name
      guard !Self.isHeld(path) else { continue }
      do {
        let content = try JSONDecoder().decode(Content.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        guard content.store == store else { continue }
        for draft in content.drafts where draft.day >= found[draft.purpose]?.day ?? draft.day {
          found[draft.purpose] = draft
        }
        takenOver.append(path)
      } catch {
        problem = Phrase(
          vi: "Không đọc được bản nháp chưa lưu ở \(path); tệp được để nguyên.",
          en: "The draft in \(path) cannot be read; the file is left as it is.")
      }
    }
    return (Array(found.values), problem)
  }

  /// Nothing to keep leaves no file.
  ///
  /// - Throws: a ``Failure`` where the file cannot be written.
  func keep(_ drafts: [FormDraft]) throws {
    if drafts.isEmpty {
      if unlink(path) != 0, errno != ENOENT { throw failed(errno) }
      release()
    } else {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      let text = String(decoding: try encoder.encode(Content(store: store, drafts: drafts)), as: UTF8.self)
      // It outlives the program, not the power: nobody waits for the disk at each key.
      let writer = FileWriter(isReplacing: true, isMakingFolder: true, isSynchronised: false)
      try writer.write(text + "\n", to: path)
      hold()
    }
    for path in takenOver where path != self.path { unlink(path) }
    takenOver = []
  }

  private func failed(_ number: Int32) -> Failure {
    let reason = String(cString: strerror(number))
    return Failure(
      .outputFailed,
      Phrase(vi: "Không xoá được \(path) (\(reason)).", en: "\(path) could not be removed (\(reason))."))
  }

  /// Holds the lock of the file that was just written: each writing makes a new one.
  private func hold() {
    release()
    held = open(path, O_RDONLY | O_CLOEXEC)
    if held >= 0 { flock(held, LOCK_EX | LOCK_NB) }
  }

  private func release() {
    if held >= 0 { close(held) }
    held = -1
  }

  /// Whether the run that wrote the file still goes on.
  private static func isHeld(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    // What cannot be opened is told as what cannot be read.
    if file < 0 { return false }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// FNV-1a, 64 bits: names a file, guards nothing.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
