import GiaobanText

/// What the office is reminded of. Each kind has one count, and header, to-do view, summary and filters ask for it here.
package enum Reminder: CaseIterable, Hashable, Sendable {
  /// Open asks, check-ins that have reached the minister, extensions that are asked for and not decided.
  case toDecide
  /// Tasks and pledges past their due day.
  case overdue
  /// Check-ins owed whose cut-off has passed.
  case late
  /// Check-ins owed whose cut-off has not passed.
  case owed
  /// Suggestions that no unit has taken up.
  case notTakenUp

  /// How many rows one pledge has of it, seen from `day`.
  ///
  /// - Parameter isOfMonth: false for a pledge that ended before the month: only the check-ins count that it still owes.
  package func count(
    of line: PledgeLine, _ assessment: Assessment, on day: Day, isOfMonth: Bool = true
  ) -> Int {
    switch self {
    case .late: return assessment.owed.count(where: \.isLate)
    case .owed: return assessment.owed.count { !$0.isLate }
    case .toDecide:
      var count = 0
      line.forEachUndecided(assessment, on: day, isOfMonth: isOfMonth) { _ in count += 1 }
      return count
    case .overdue:
      guard isOfMonth else { return 0 }
      var count = 0
      DueItem.forEachDated(of: line, assessment, day: day, withinDays: -1) { _, _ in count += 1 }
      return count
    case .notTakenUp: return isOfMonth && assessment.status == .proposed ? 1 : 0
    }
  }
}

/// One thing about a pledge that waits for a decision.
package enum Undecided: Hashable, Sendable {
  /// The ask of the check-in of that month.
  case ask(Month)
  /// A check-in that has been taken up to the minister.
  case escalation(OwedCheckIn)
  /// The extension at that place among the pledge's.
  case extended(Int)
}

extension PledgeLine {
  /// Tells what waits for a decision on `day`: asks, then check-ins that have reached the minister, then extensions, each
  /// oldest first.
  package func forEachUndecided(
    _ assessment: Assessment, on day: Day, isOfMonth: Bool = true, _ body: (Undecided) -> Void
  ) {
    if isOfMonth { for mark in marks where mark.hasOpenAsk { body(.ask(mark.month)) } }
    for owed in assessment.owed where owed.rung == .minister { body(.escalation(owed)) }
    guard isOfMonth else { return }
    for place in extensions.indices where extensions[place].isOpen(on: day) { body(.extended(place)) }
  }
}
