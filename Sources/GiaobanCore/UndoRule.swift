/// What undo and redo need to know of a batch of the log.
package struct BatchHead: Equatable, Sendable {
  package let number: Int
  package let name: ChangeName
  package let isUndone: Bool

  package init(number: Int, name: ChangeName, isUndone: Bool) {
    self.number = number
    self.name = name
    self.isUndone = isUndone
  }
}

/// Which batch an undo or redo of one person is about. Everyone takes back their own steps only.
package enum UndoRule {
  /// - Parameter own: one's own batches of kind `change`, newest first.
  /// - Returns: the newest that is not undone.
  package static func undoTarget(own: some Sequence<BatchHead>) throws(RuleViolation) -> Int {
    guard let newest = own.first(where: { !$0.isUndone }) else { throw .nothingToUndo }
    if !newest.name.canBeUndone { throw .cannotBeUndone(newest.name) }
    return newest.number
  }

  /// - Parameter own: one's own batches of kind `change`, newest first.
  /// - Returns: of those undone since the newest that is not, the oldest.
  package static func redoTarget(own: some Sequence<BatchHead>) throws(RuleViolation) -> Int {
    var target: Int?
    for head in own {
      if !head.isUndone { break }
      target = head.number
    }
    guard let target else { throw .nothingToRedo }
    return target
  }
}
