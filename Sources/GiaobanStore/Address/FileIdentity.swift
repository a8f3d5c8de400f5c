import Foundation

/// Which file a path names now: a file that was moved away, or replaced by another of the same name, is not the same.
package struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// - Returns: nil where there is no file.
  package init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = facts.st_dev
    number = facts.st_ino
  }
}
