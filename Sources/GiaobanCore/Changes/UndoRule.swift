/// What undo and redo need to know of a batch of the log.
package struct BatchHead: Equatable, Sendable {
  package let number: Int
  package let kind: Batch.Kind
  package let name: ChangeName
  /// The batch that an undo or redo is about.
  package let target: Int?
  package let isUndone: Bool

  package init(number: Int, kind: Batch.Kind, name: ChangeName, target: Int?, isUndone: Bool) {
    self.number = number
    self.kind = kind
    self.name = name
    self.target = target
    self.isUndone = isUndone
  }
}

/// Which batch an undo or redo of one person is about. Everyone takes back their own steps only.
package enum UndoRule {
  /// - Parameter own: one's own batches, newest first, at least down to the newest change that is not undone.
  /// - Returns: that change.
  package static func undoTarget(own: some Sequence<BatchHead>) throws(RuleViolation) -> Int {
    guard let newest = own.first(where: { $0.kind == .change && !$0.isUndone }) else { throw .log(.nothingToUndo) }
    if !newest.name.canBeUndone { throw .log(.cannotBeUndone(newest.name)) }
    return newest.number
  }

  /// The batch of the newest undo that has not been redone. A change written after it ends that: what was undone before a
  /// new step is a branch that was left.
  ///
  /// - Parameter own: one's own batches, newest first, at least down to the newest change.
  package static func redoTarget(own: some Sequence<BatchHead>) throws(RuleViolation) -> Int {
    var redone = 0
    for head in own {
      switch head.kind {
      case .change: throw .log(.nothingToRedo)
      case .redo: redone += 1
      case .undo where redone > 0: redone -= 1
      case .undo:
        guard let target = head.target else { throw .log(.nothingToRedo) }
        return target
      }
    }
    throw .log(.nothingToRedo)
  }
}
