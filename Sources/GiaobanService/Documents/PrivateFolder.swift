import Foundation
import GiaobanText

/// A folder for a short while, that nobody else can look into.
package struct PrivateFolder {
  package let path: String
  /// Held and locked as long as it is used: what nobody holds is what a killed program left.
  private let held: Int32

  /// - Parameter purpose: what it is for, in a sentence that fails.
  /// - Throws: a ``Failure`` of status `outputFailed`.
  package init(for purpose: Phrase, environment: [String: String]) throws {
    // Foundation would ask the process's own environment.
    let parent = Self.parent(environment)
    Self.removeLeftovers(environment)
    var template = Array((parent as NSString).appendingPathComponent(Self.prefix + "XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không tạo được tệp tạm trong \(parent) cho \(purpose.vi) (\(reason)).",
          en: "There could be no temporary file in \(parent) for \(purpose.en) (\(reason))."))
    }
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    held = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if held >= 0 { flock(held, LOCK_EX | LOCK_NB) }
  }

  private static func parent(_ environment: [String: String]) -> String {
    environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// Takes away the user's own folders that no program holds any more; one that has just been made may not be held yet.
  package static func removeLeftovers(_ environment: [String: String]) {
    let parent = parent(environment)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      let path = (parent as NSString).appendingPathComponent(name)
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if folder < 0 { continue }
      defer { close(folder) }
      var facts = stat()
      guard fstat(folder, &facts) == 0, facts.st_uid == geteuid(), facts.st_mode & 0o777 == 0o700,
        facts.st_mtim.tv_sec < time(nil) - 60, flock(folder, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private static let prefix = "giaoban-"

  /// The absolute path of `name` in it. Creates nothing.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Takes it away with all that is in it.
  package func remove() {
    // What cannot be taken away now, the system's own cleaning will: there is nothing a user could do about it.
    try? FileManager.default.removeItem(atPath: path)
    if held >= 0 { close(held) }
  }
}
