import Foundation
import GiaobanCore

/// Writes a file whole or not at all: whoever reads it sees the old one or the new one, also after a power cut.
struct FileWriter {
  /// Whether a file that is already there may be replaced.
  let isReplacing: Bool
  /// The option that would replace it; nil where there is none to name.
  var optionToReplace: String?
  /// Whether the folder is made, and those above it, where they are missing: for their owner alone.
  var isMakingFolder = false
  /// False: it survives the program, but not the power; nobody waits for the disk then.
  var isSynchronised = true

  /// A new file is readable by its owner alone; one that is replaced keeps its rights. A device or pipe is written directly.
  ///
  /// - Throws: a ``Failure``: `refused` for a file that is already there, else `outputFailed`.
  func write(_ text: String, to path: String) throws {
    // A link is followed, so that it stays one.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeDirectly(text, to: path) }
    if exists, !isReplacing { throw alreadyThere(path) }
    let folder = (target as NSString).deletingLastPathComponent
    if isMakingFolder { try makeFolder(folder, path) }
    let temporary = folder + "/.\((target as NSString).lastPathComponent).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0 { throw Self.failed(path, errno) }
    var isPlaced = false
    defer { if !isPlaced { unlink(temporary) } }
    do {
      defer { close(file) }
      try writeAll(text, to: file, path)
      if exists, fchmod(file, status.st_mode & 0o777) != 0 { throw Self.failed(path, errno) }
      if isSynchronised, fsync(file) != 0 { throw Self.failed(path, errno) }
    }
    isPlaced = try place(temporary, at: target, path)
    if isSynchronised { try synchronise(folder, path) }
  }

  private func makeFolder(_ folder: String, _ path: String) throws {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    let above = (folder as NSString).deletingLastPathComponent
    guard errno == ENOENT, above != folder else { throw Self.failed(path, errno) }
    try makeFolder(above, path)
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Self.failed(path, errno) }
  }

  /// - Returns: true when nothing is left at `temporary`.
  private func place(_ temporary: String, at target: String, _ path: String) throws -> Bool {
    if !isReplacing {
      // Unlike rename, link never takes the place of a file that came meanwhile.
      if link(temporary, target) == 0 { return false }
      if errno == EEXIST { throw alreadyThere(path) }
    }
    if rename(temporary, target) != 0 { throw Self.failed(path, errno) }
    return true
  }

  private func synchronise(_ folder: String, _ path: String) throws {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if file < 0 { throw Self.failed(path, errno) }
    defer { close(file) }
    // Some file systems cannot synchronise a folder, and say so.
    if fsync(file) != 0, errno != EINVAL { throw Self.failed(path, errno) }
  }

  private func writeDirectly(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    if file < 0 { throw Self.failed(path, errno) }
    defer { close(file) }
    try writeAll(text, to: file, path)
  }

  private func writeAll(_ text: String, to file: Int32, _ path: String) throws {
    do {
      try StandardOutput.writeAll(Array(text.utf8), to: file)
    } catch {
      throw Self.failed(path, error.number)
    }
  }

  private func alreadyThere(_ path: String) -> Failure {
    let option = optionToReplace.map { Phrase(vi: ", hoặc thêm \($0)", en: ", or add \($0)") } ?? Phrase("")
    return Failure(
      .refused,
      Phrase(
        vi: "Đã có tệp \(path), nên không ghi đè. Chọn tên khác",
        en: "\(path) is already there and was left as it is. Choose another name") + option + Phrase("."))
  }

  private static func failed(_ path: String, _ number: Int32) -> Failure {
    let reason = String(cString: strerror(number))
    return Failure(
      .outputFailed,
      Phrase(
        vi: "Không ghi được \(path) (\(reason)). Hãy xem lại đường dẫn, quyền và chỗ trống.",
        en: "\(path) could not be written (\(reason)). Check the path, the rights and the room on the disk."))
  }
}
