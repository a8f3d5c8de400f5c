import GiaobanText

/// A step of a pledge. (`Task` is Swift's own.)
package struct PledgeTask: Hashable, Codable, Sendable {
  package let key: TaskKey
  package var title: Bilingual
  package var due: Day?
  package var dueOriginal: Day?
  /// The day on which it was done, or nil while it is open.
  package var doneOn: Day?

  package init(key: TaskKey, title: Bilingual, due: Day? = nil, dueOriginal: Day? = nil, doneOn: Day? = nil) {
    self.key = key
    self.title = title
    self.due = due
    self.dueOriginal = dueOriginal ?? due
    self.doneOn = doneOn
  }

  package func isDone(on day: Day) -> Bool {
    doneOn.map { $0 <= day } ?? false
  }

  package func isOverdue(on day: Day) -> Bool {
    guard let due else { return false }
    return due < day && !isDone(on: day)
  }
}
