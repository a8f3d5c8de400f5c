import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Makes stores of random files, works in them at random, and loads the same file again.
@Suite struct FileReloadTests {
  private static let sequences =
    ProcessInfo.processInfo.environment["GIAOBAN_RELOAD_SEQUENCES"].flatMap { Int($0) } ?? 400
  private static let shares = 4

  @Test(arguments: 0..<shares)
  func `a file that is loaded again after any work changes nothing, and brings what was added to it`(
    share: Int
  ) throws {
    var reloaded = 0
    for sequence in 0..<Self.sequences / Self.shares {
      var run = FileReload(seed: UInt64(share * 1_000_000 + sequence))
      if try run.run() { reloaded += 1 }
    }
    #expect(reloaded > Self.sequences / Self.shares / 4)
  }
}
