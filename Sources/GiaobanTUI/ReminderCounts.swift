import GiaobanCore

/// How many things stand on each step of the ladder of reminders, how far missing check-ins have been taken up, and how
/// many decisions are asked for.
package struct ReminderCounts: Equatable, Sendable {
  /// Tasks and pledges look so many days ahead.
  static let days = 7

  /// Of tasks and pledges.
  private var steps: [ReminderStep: Int] = [:]
  /// Of check-ins past grace, by level.
  private var levels: [Int: Int] = [:]
  /// Open asks, and extensions that are asked for and not decided.
  private(set) var decisions = 0

  func count(on step: ReminderStep) -> Int { steps[step] ?? 0 }

  func count(onLevel level: Int) -> Int { levels[level] ?? 0 }

  var overdue: Int { count(on: .overdue) }

  /// On every step before overdue.
  var dueSoon: Int { steps.reduce(0) { $0 + ($1.key == .overdue ? 0 : $1.value) } }

  /// The nearest step before overdue that anything stands on; nil when nothing does.
  var nearest: ReminderStep? { ReminderStep.allCases.first { $0 != .overdue && count(on: $0) > 0 } }

  /// The highest level that any check-in has been taken up to; nil when none has left its unit.
  var highestLevel: Int? { levels.filter { $0.value > 0 && $0.key > 0 }.keys.max() }

  /// - Parameter change: 1 counts what the pledge owes, -1 takes it back.
  mutating func count(_ line: PledgeLine, _ assessment: Assessment, day: Day, by change: Int) {
    DueItem.forEachDated(of: line, assessment, day: day, withinDays: Self.days) { _, due in
      if let step = ReminderStep(daysLeft: due - day) { steps[step, default: 0] += change }
    }
    for mark in line.marks where mark.hasOpenAsk { decisions += change }
    for index in line.extensions.indices where line.extensions[index].isOpen(on: day) { decisions += change }
    for owed in assessment.owed {
      if let level = owed.escalation { levels[level, default: 0] += change }
    }
  }
}
