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
      return due < day ? .openOverdue : .openInTime
    case .done:
      guard months.contains(move.day) else { return nil }
      guard let due = dueInForce(on: move.day) else { return .undated }
      return move.day <= due ? .doneOnTime : .doneLate
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
