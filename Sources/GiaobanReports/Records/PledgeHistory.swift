import GiaobanCore

/// What has happened to one pledge, in words: who, when, from what to what.
package struct PledgeHistory: Equatable, Sendable {
  /// Older steps are left to the log.
  package static let limit = 200

  package let code: PledgeCode
  /// The steps, newest first, at most ``limit``; each with the records of the pledge alone.
  package let steps: [LogStep]
  /// Whether there are older ones.
  package let goesOn: Bool

  /// - Parameters:
  ///   - batches: those that touched the pledge, newest first; one more than ``limit`` when there are as many.
  ///   - offsetSeconds: how far ahead of UTC the office's clock was at a moment.
  package init(of code: PledgeCode, _ batches: [Batch], offsetSeconds: (Timestamp) -> Int) {
    self.code = code
    steps = batches.prefix(Self.limit).map { LogStep($0, of: code, offsetSeconds: offsetSeconds) }
    goesOn = batches.count > Self.limit
  }
}
