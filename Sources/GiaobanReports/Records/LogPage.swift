import GiaobanCore
import GiaobanText

/// Some steps of the log in words, with what is known of the whole log.
package struct LogPage: Equatable, Sendable {
  /// How many steps are read at once.
  package static let length = 100
  /// How many records are told of each step; a step that loaded a file has thousands.
  package static let changes = 20

  /// The steps, newest first; of each one change more than ``changes`` where it has as many.
  package let steps: [LogStep]
  /// The number of the newest step of the log, which is how many there are.
  package let newest: Int
  /// The step that undo would take back for the user of the program, or nil when there is none.
  package let nextUndo: Int?

  /// - Parameter offsetSeconds: how far ahead of UTC the office's clock was at a moment.
  package init(_ batches: [Batch], newest: Int, nextUndo: Int?, offsetSeconds: (Timestamp) -> Int) {
    steps = batches.map { LogStep($0, offsetSeconds: offsetSeconds) }
    self.newest = newest
    self.nextUndo = nextUndo
  }
}
