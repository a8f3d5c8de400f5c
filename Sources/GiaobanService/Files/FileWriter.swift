import Foundation
import GiaobanText

/// Writes files whole or not at all: whoever reads one sees the old one or the new one, also after a power cut.
package struct FileWriter {
  /// A file as it is to be.
  package struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// Whether a file that is already there may be replaced.
  let isReplacing: Bool
  /// The option that would replace it; nil where there is none to name.
  let optionToReplace: String?
  /// Whether the folder is made, and those above it, where they are missing: for their owner alone.
  var isMakingFolder: Bool
  /// False: it survives the program, but not the power; nobody waits for the disk then.
  let isSynchronised: Bool
  /// A pipe is written when somebody reads it: whether that is waited for, until a signal ends the program. Else it is refused.
  let isWaitingForReader: Bool

  package init(
    isReplacing: Bool, optionToReplace: String? = nil, isMakingFolder: Bool = false, isSynchronised: Bool = true,
    isWaitingForReader: Bool = false
  ) {
    self.isReplacing = isReplacing
    self.optionToReplace = optionToReplace
    self.isMakingFolder = isMakingFolder
    self.isSynchronised = isSynchronised
    self.isWaitingForReader = isWaitingForReader
  }

  /// A new file is readable by its owner alone; one that is replaced keeps its rights. A device or pipe is written directly.
  ///
  /// - Throws: a ``Failure``: `refused` for a file that is already there, else `outputFailed`.
  package func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  package func write(_ bytes: [UInt8], to path: String) throws { try write([File(path: path, bytes: bytes)]) }

  /// Writes all of `files` or none: nothing is replaced before everything is on the disk, and what fails then is taken back.
  ///
  /// - Throws: as for one file.
  package func write(_ files: [File]) throws {
    if let folder = files.first(where: { $0.path.hasSuffix("/") }) { throw Self.failed(folder.path, EISDIR) }
    let targets = files.map { Target($0) }
    if !isReplacing, let there = targets.first(where: \.isRegular) { throw alreadyThere(there.path) }
    defer { for target in targets { target.clear() } }
    var placed: [Target] = []
    do {
      for target in targets where !target.isDevice { try prepare(target) }
      for target in targets where target.isDevice { try writeDirectly(target) }
      for target in targets where !target.isDevice {
        try place(target, isKeepingOld: targets.count > 1)
        placed.append(target)
      }
    } catch let failure as Failure {
      let left = placed.reversed().filter { !$0.takeBack() }.map(\.path)
      throw left.isEmpty ? failure : Failure(failure.status, failure.words + Self.notTakenBack(left))
    }
    // All of them are what they are to be now, whatever becomes of this.
    if isSynchronised { for folder in Set(placed.map(\.folder)) { try synchronise(folder) } }
  }

  /// Before work that takes a while: whether a file is in the way, or there is no folder for it.
  ///
  /// - Throws: as for writing it.
  package func check(_ path: String) throws {
    if path.hasSuffix("/") { throw Self.failed(path, EISDIR) }
    let target = Target(File(path: path, bytes: []))
    if target.isRegular, !isReplacing { throw alreadyThere(path) }
    if !target.isDevice, !isMakingFolder, access(target.folder, W_OK | X_OK) != 0 { throw Self.failed(path, errno) }
  }

  /// Where a file goes, and what is there now.
  private struct Target {
    let path: String
    let bytes: [UInt8]
    /// A link is followed, so that it stays one.
    let real: String
    let folder: String
    let mode: mode_t?

    init(_ file: File) {
      (path, bytes) = (file.path, file.bytes)
      real = URL(fileURLWithPath: file.path).resolvingSymlinksInPath().path
      folder = (real as NSString).deletingLastPathComponent
      var status = stat()
      mode = stat(real, &status) == 0 ? status.st_mode : nil
    }

    var isRegular: Bool { mode.map { $0 & S_IFMT == S_IFREG } ?? false }
    /// There, and no file that could be replaced: a device, a pipe, a folder.
    var isDevice: Bool { mode != nil && !isRegular }
    var temporary: String { folder + "/.\((real as NSString).lastPathComponent).\(getpid()).tmp" }
    var old: String { folder + "/.\((real as NSString).lastPathComponent).\(getpid()).old" }

    /// Puts back what was there before the file was placed.
    ///
    /// - Returns: whether it is back.
    func takeBack() -> Bool {
      (mode == nil ? unlink(real) : rename(old, real)) == 0
    }

    /// Takes away what helped to write it.
    func clear() {
      guard !isDevice else { return }
      unlink(temporary)
      unlink(old)
    }
  }

  private func prepare(_ target: Target) throws {
    if isMakingFolder { try makeFolder(target.folder, target.path) }
    // One of that name can only be what a program with our number left behind when it was killed.
    unlink(target.temporary)
    let file = open(target.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0 { throw Self.failed(target.path, errno) }
    defer { close(file) }
    try writeAll(target.bytes, to: file, target.path)
    if let mode = target.mode, fchmod(file, mode & 0o777) != 0 { throw Self.failed(target.path, errno) }
    if isSynchronised, fsync(file) != 0 { throw Self.failed(target.path, errno) }
  }

  private func makeFolder(_ folder: String, _ path: String) throws {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    let above = (folder as NSString).deletingLastPathComponent
    guard errno == ENOENT, above != folder else { throw Self.failed(path, errno) }
    try makeFolder(above, path)
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Self.failed(path, errno) }
  }

  private func place(_ target: Target, isKeepingOld: Bool) throws {
    if !isReplacing {
      // Unlike rename, link never takes the place of a file that came meanwhile.
      if link(target.temporary, target.real) == 0 { return }
      if errno == EEXIST { throw alreadyThere(target.path) }
    }
    if isKeepingOld, target.isRegular {
      unlink(target.old)
      if link(target.real, target.old) != 0 { throw Self.failed(target.path, errno) }
    }
    if rename(target.temporary, target.real) != 0 { throw Self.failed(target.path, errno) }
  }

  private func synchronise(_ folder: String) throws {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if file < 0 { throw Self.notSynchronised(folder, errno) }
    defer { close(file) }
    // Some file systems cannot synchronise a folder, and say so.
    if fsync(file) != 0, errno != EINVAL { throw Self.notSynchronised(folder, errno) }
  }

  private func writeDirectly(_ target: Target) throws {
    let interruption = isWaitingForReader ? Interruption() : nil
    defer { interruption?.end() }
    var patience = 50
    let wait = {
      if interruption?.hasCome ?? false { throw Failure(.interrupted, Phrase(vi: "Đã ngừng.", en: "Stopped.")) }
      if interruption == nil { patience -= 1 }
      if patience < 0 { throw Self.failed(target.path, ETIMEDOUT) }
    }
    let file = try openDevice(target.path, wait)
    defer { close(file) }
    do {
      try WholeWriting.writeAll(target.bytes, to: file, wait)
    } catch let error as WholeWriting.Failed {
      throw Self.failed(target.path, error.number)
    }
  }

  /// Never blocks: a pipe that nobody reads would hold the program where no signal reaches it.
  private func openDevice(_ path: String, _ wait: () throws -> Void) throws -> Int32 {
    while true {
      let file = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      if file >= 0 { return file }
      guard errno == ENXIO, isWaitingForReader else { throw Self.failed(path, errno) }
      try wait()
      poll(nil, 0, 50)
    }
  }

  private func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws {
    do throws(WholeWriting.Failed) {
      try WholeWriting.writeAll(bytes, to: file)
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

  private static func notSynchronised(_ folder: String, _ number: Int32) -> Failure {
    let reason = String(cString: strerror(number))
    return Failure(
      .outputFailed,
      Phrase(
        vi:
          "Đã ghi xong, tệp ở đúng chỗ; nhưng ổ đĩa chưa xác nhận thư mục \(folder) (\(reason)), nên mất điện ngay bây giờ thì "
          + "có thể còn bản cũ.",
        en:
          "The file is written and in its place; but the disk did not confirm the folder \(folder) (\(reason)): after a power "
          + "cut now the old one may be there."))
  }

  private static func notTakenBack(_ paths: [String]) -> Phrase {
    let list = paths.joined(separator: ", ")
    return Phrase(
      vi: " Đã thay rồi và không trả lại được: \(list).", en: " Already replaced, and not put back: \(list).")
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
