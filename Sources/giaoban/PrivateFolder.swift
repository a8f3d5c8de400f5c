import Foundation
import GiaobanCore

/// A folder for a short while, that nobody else can look into.
struct PrivateFolder {
  let path: String

  /// - Parameter purpose: what it is for, in a sentence that fails.
  /// - Throws: a ``Failure`` of status `outputFailed`.
  init(for purpose: Phrase, environment: [String: String]) throws {
    // Foundation would ask the process's own environment.
    let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array((parent as NSString).appendingPathComponent("giaoban-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .outputFailed,
        Phrase(
          vi: "Không tạo được tệp tạm trong \(parent) cho \(purpose.vi) (\(reason)).",
          en: "There could be no temporary file in \(parent) for \(purpose.en) (\(reason))."))
    }
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// The absolute path of `name` in it. Creates nothing.
  func file(_ name: String) -> String { path + "/" + name }

  /// Takes it away with all that is in it.
  func remove() {
    // What cannot be taken away now, the system's own cleaning will: there is nothing a user could do about it.
    try? FileManager.default.removeItem(atPath: path)
  }
}
