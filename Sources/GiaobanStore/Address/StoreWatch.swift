import Foundation

/// Wakes whoever waits when the store's file changes (inotify); it costs nothing while nothing does, and other files of the folder may
/// be written as often as they like.
package final class StoreWatch {
  /// Readable when something has changed.
  package let descriptor: Int32
  private let file: String
  private let names: Set<String>

  /// - Returns: nil where the folder cannot be watched; changes are then seen at the next key.
  init?(store path: String) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // SQLite follows a link, and has its journal beside the file.
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    (self.descriptor, file) = (descriptor, url.path)
    names = [url.lastPathComponent, url.lastPathComponent + "-journal"]
    // A commit ends with the journal's end. Of the folder only names are told: each writing to any of its files would wake us.
    let ofFolder = UInt32(IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE)
    guard inotify_add_watch(descriptor, url.deletingLastPathComponent().path, ofFolder) >= 0 else {
      close(descriptor)
      return nil
    }
    watchFile()
  }

  deinit { close(descriptor) }

  /// Watches the file that has the name now.
  private func watchFile() { _ = inotify_add_watch(descriptor, file, UInt32(IN_MODIFY | IN_CLOSE_WRITE)) }

  /// Takes all that has been told so far, so that it wakes nobody again.
  ///
  /// - Returns: whether any of it was about the store.
  package func drain() -> Bool {
    var isAboutStore = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      for name in Self.names(in: buffer[..<count]) where name.isEmpty || names.contains(name) { isAboutStore = true }
    }
    // Another file may have taken the name.
    if isAboutStore { watchFile() }
    return isAboutStore
  }

  /// The names that a reading tells of; empty for the file itself, and where more happened than could be told.
  private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    var rest = bytes
    let head = MemoryLayout<inotify_event>.size
    while rest.count >= head {
      let length = rest.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)) }
      names.append(String(decoding: rest.dropFirst(head).prefix(length).prefix { $0 != 0 }, as: UTF8.self))
      rest = rest.dropFirst(head + length)
    }
    return names
  }
}
