import Foundation

/// Writing to a descriptor until everything is taken: one call may take less.
package enum WholeWriting {
  /// What could not be written, as the system's number.
  package struct Failed: Error {
    package let number: Int32
  }

  /// Writes all of `bytes`, however many calls it takes.
  package static func writeAll(_ bytes: [UInt8], to file: Int32) throws(Failed) {
    do {
      try writeAll(bytes, to: file) {}
    } catch {
      throw error as? Failed ?? Failed(number: EIO)
    }
  }

  /// - Parameter wait: called ten times a second while nobody takes the bytes; throws to give up.
  /// - Throws: ``Failed``, or what `wait` throws.
  package static func writeAll(_ bytes: [UInt8], to file: Int32, _ wait: () throws -> Void) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // Whoever shares the pipe has made it non-blocking, or it was opened so.
        try wait()
        var end = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&end, 1, 100)
      } else if errno != EINTR {
        throw Failed(number: errno)
      }
    }
  }
}
