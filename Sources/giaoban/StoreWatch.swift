import Foundation

/// Wakes whoever waits when a file in the store's folder changes (inotify); it costs nothing while nothing does.
final class StoreWatch {
  /// Readable when something has changed.
  let descriptor: Int32

  /// - Returns: nil where the folder cannot be watched; changes are then seen at the next key.
  init?(folder: String) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // A commit ends with the journal's end; what a step in between wakes is asked for in vain, and cheaply.
    let events = UInt32(IN_MODIFY | IN_DELETE | IN_CLOSE_WRITE | IN_MOVED_TO)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes all that has been told so far, so that it wakes nobody again.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
