import Foundation
import GiaobanCore

/// Where a store's file lies, and what lies there before SQLite touches it.
package struct StoreLocation: Equatable, Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// As SQLite is to be given it: it takes `file:…` for an address with options, and `:memory:` for no file at all.
  var file: String { path.hasPrefix("/") ? path : "./" + path }

  /// What of a name's 255 bytes the journal's ending leaves.
  private static let longestName = 255 - "-journal".utf8.count

  private var name: Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// What a look at the first hundred bytes tells.
  enum Contents: Equatable {
    case nothing
    /// No bytes: what is left of an `init` that was cut off.
    case emptyFile
    case store(version: Int)
  }

  /// Looks without changing anything, not even through SQLite: opening another program's file could roll back its journal.
  ///
  /// - Throws: what makes the path unfit for a store: a folder, no database, another program's, a newer store.
  func contents() throws(StoreError) -> Contents {
    if name.utf8.count > Self.longestName {
      throw .nameTooLong(path: path, bytes: name.utf8.count, allowed: Self.longestName)
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return .nothing }
      throw error(code)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    // A pipe would wait for ever.
    if status.st_mode & S_IFMT != S_IFREG { throw .notADatabase(path: path) }
    if status.st_size == 0 { return .emptyFile }
    let header = try header()
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: path)
    }
    guard Self.number(header, at: 68) == Migrations.applicationID else { throw .foreignDatabase(path: path) }
    let version = Self.number(header, at: 60)
    if version > Migrations.all.count {
      throw .newerStore(path: path, found: version, known: Migrations.all.count)
    }
    return .store(version: version)
  }

  private func header() throws(StoreError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw error(errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(file, &bytes, 100)
    if count < 0 { throw error(errno) }
    return Array(bytes.prefix(count))
  }

  /// A big-endian number of four bytes (SQLite, "Database File Format", 1.3).
  private static func number(_ bytes: [UInt8], at index: Int) -> Int {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Makes an empty file under another name in the store's folder, and the folders to it, for what is to be the store.
  ///
  /// Only the user may read them: folders 0700, the file 0600. In a folder that a group shares (setgid, and writable by
  /// the group) the file is the group's too: 0660. SQLite gives its journal the rights of the file.
  func makeTemporaryFile() throws(StoreError) -> StoreLocation {
    try makeFolders()
    let made = StoreLocation(path: folder + "/.giaoban-\(getpid()).new")
    // One of that name can only be what a program with our number left behind when it was killed.
    made.removeFile()
    let file = open(made.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0 { throw error(errno) }
    defer { close(file) }
    if isSharedByGroup, fchmod(file, 0o660) != 0 { throw error(errno) }
    return made
  }

  /// Gives a whole file this name, unless something has it already.
  ///
  /// - Returns: false where something has.
  func take(_ made: StoreLocation) throws(StoreError) -> Bool {
    // Unlike rename, link never takes the place of a file that came meanwhile; some file systems have none.
    if link(made.path, path) != 0 {
      let code = errno
      if code == EEXIST { return false }
      if access(path, F_OK) == 0 { return false }
      if rename(made.path, path) != 0 { throw error(code) }
    }
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if opened >= 0 {
      fsync(opened)
      close(opened)
    }
    return true
  }

  /// Takes away what could not become a store, with its journal.
  func removeFile() {
    unlink(path)
    unlink(path + "-journal")
  }

  private var isSharedByGroup: Bool {
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    return status.st_mode & S_ISGID != 0 && status.st_mode & S_IWGRP != 0
  }

  private var folder: String {
    Self.folder(of: path)
  }

  /// `.` for a name alone. (Foundation's `deletingLastPathComponent` traps on a name of one letter.)
  private static func folder(of path: String) -> String {
    var rest = Substring(path)
    while rest.utf8.count > 1, rest.utf8.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    rest = rest[..<slash]
    while rest.utf8.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    return rest.isEmpty ? "/" : String(rest)
  }

  private func makeFolders() throws(StoreError) {
    var missing: [String] = []
    var folder = folder
    while access(folder, F_OK) != 0, errno == ENOENT, folder != "/", folder != "." {
      missing.append(folder)
      folder = Self.folder(of: folder)
    }
    for folder in missing.reversed() where mkdir(folder, 0o700) != 0 && errno != EEXIST {
      throw error(errno)
    }
  }

  /// - Parameter code: the value of `errno`.
  private func error(_ code: Int32) -> StoreError {
    switch code {
    case EACCES, EPERM: .permission(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EISDIR: .isFolder(path: path)
    default: .ioFailed(path: path, detail: String(cString: strerror(code)))
    }
  }
}
