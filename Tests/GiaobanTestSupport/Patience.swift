import Foundation

/// How long tests wait for what must come: so long that only what never comes is missed, however busy the machine is.
///
/// A test that waits has no limit of its own. What is to be *quick* is shown in another way: by what it does not do (wake
/// up, read, ask), not by a clock that other programs move.
package enum Patience {
  package static let limit: Duration = .seconds(180)

  /// Looks every 20 ms, for as long as the limit lets it.
  ///
  /// - Returns: whether the condition was fulfilled; the last look is after the limit.
  package static func sees(within limit: Duration = limit, _ condition: () throws -> Bool) rethrows -> Bool {
    let deadline = ContinuousClock.now + limit
    while true {
      let isLastLook = ContinuousClock.now >= deadline
      if try condition() { return true }
      if isLastLook { return false }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }
}

/// Waits until something outside is so: a file is there, a process has gone.
///
/// - Parameter expectation: in words, for the failure: "the tool has gone".
package func waitUntil(_ expectation: String, _ condition: () throws -> Bool) throws {
  guard try Patience.sees(condition) else { throw WaitedInVain(expectation: expectation) }
}

package struct WaitedInVain: Error, CustomStringConvertible {
  let expectation: String
  package var description: String { "waited \(Patience.limit) in vain until \(expectation)" }
}
