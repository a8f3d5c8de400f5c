/// Where a pledge is counted in a month: one of the six cells' counts, or apart from them.
package enum MonthCell: String, CaseIterable, Codable, Sendable {
  case doneOnTime
  case doneLate
  case openInTime
  case openOverdue
  /// Done or open without a due day.
  case undated
  case paused
  case dropped
  case proposed
}

extension PledgeLine {
  /// - Parameters:
  ///   - months: those in which what is done or dropped counts.
  ///   - day: on which it is looked at.
  /// - Returns: nil before it was recorded, and when it ended before `months`.
  package func cell(of months: MonthRange, on day: Day) -> MonthCell? {
    guard let move = pledge.move(on: day) else { return nil }
    switch move.status {
    case .proposed: return .proposed
    case .paused: return .paused
    case .dropped: return months.contains(move.day) ? .dropped : nil
    case .active:
      guard let due = dueInForce(on: day) else { return .undated }
      return due < day || extendedAfterDue(in: day.inMonth, by: day) != nil ? .openOverdue : .openInTime
    case .done:
      guard months.contains(move.day) else { return nil }
      guard let due = dueInForce(on: move.day) else { return .undated }
      return move.day <= due ? .doneOnTime : .doneLate
    }
  }

  /// An extension does not empty the month in which the pledge was overdue: where the old due day lies in `month` and had
  /// passed before the grant, the pledge stays counted as overdue in it.
  ///
  /// - Parameter day: extensions granted later are not counted.
  /// - Returns: the first such extension; nil when there is none.
  package func extendedAfterDue(in month: Month, by day: Day) -> Extension? {
    granted(by: day).first { extended in
      month.contains(extended.oldDue) && extended.grantedOn.map { extended.oldDue < $0 } ?? false
    }
  }

  /// Whether it was done in `months`, after the day first given.
  package func isDoneLateByOriginal(of months: MonthRange, on day: Day) -> Bool {
    guard let move = pledge.move(on: day), move.status == .done, months.contains(move.day),
      dueInForce(on: move.day) != nil, let original = pledge.dueOriginal
    else { return false }
    return original < move.day
  }
}
