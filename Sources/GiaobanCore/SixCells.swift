/// The six cells of a month: what was done and what is open, in time and late, and what is counted apart.
package struct SixCells: Equatable, Sendable {
  package var doneOnTime = 0
  package var doneLate = 0
  package var openInTime = 0
  package var openOverdue = 0
  /// Done or open without a due day.
  package var undated = 0
  package var paused = 0
  package var dropped = 0
  package var proposed = 0
  /// Of those done in the month with a due day: late by the day first given.
  package var doneLateByOriginal = 0

  package init() {}

  /// - Parameter lines: pledges of the viewpoint's month, each at most once.
  package init(lines: some Sequence<PledgeLine>, viewpoint: Viewpoint) {
    for line in lines { count(line, viewpoint) }
  }

  private mutating func count(_ line: PledgeLine, _ viewpoint: Viewpoint) {
    let day = viewpoint.day
    guard let move = line.pledge.move(on: day) else { return }
    switch move.status {
    case .proposed: proposed += 1
    case .paused: paused += 1
    case .dropped: if viewpoint.month.contains(move.day) { dropped += 1 }
    case .active:
      guard let due = line.dueInForce(on: day) else { return undated += 1 }
      if due < day { openOverdue += 1 } else { openInTime += 1 }
    case .done:
      guard viewpoint.month.contains(move.day) else { return }
      guard let due = line.dueInForce(on: move.day) else { return undated += 1 }
      if move.day <= due { doneOnTime += 1 } else { doneLate += 1 }
      if let original = line.pledge.dueOriginal, original < move.day { doneLateByOriginal += 1 }
    }
  }

  package var done: Int { doneOnTime + doneLate }
  package var open: Int { openInTime + openOverdue }
  package var total: Int { done + open }
  /// What the month called for: done, and open overdue.
  package var due: Int { done + openOverdue }
  /// done / due, 0…1; nil when nothing was due.
  package var completionRate: Double? { due == 0 ? nil : Double(done) / Double(due) }
  /// Open overdue / due, 0…1; nil when nothing was due.
  package var overdueRate: Double? { due == 0 ? nil : Double(openOverdue) / Double(due) }
}
