import GiaobanCore

/// What the header counts, each number that of the rows which `due` and the to-do view have of it: the reminders, how far the
/// late check-ins have been taken up, and the tasks and pledges on each step of the ladder of reminders.
package struct ReminderCounts: Equatable, Sendable {
  /// Tasks and pledges look so many days ahead.
  static let days = 7

  private var counts: [Reminder: Int] = [:]
  /// How many tasks and pledges are on each step.
  private var steps: [ReminderStep: Int] = [:]
  /// How many check-ins are past grace, by who is told of them.
  private var rungs: [Escalation.Rung: Int] = [:]

  subscript(reminder: Reminder) -> Int { counts[reminder] ?? 0 }

  func count(on step: ReminderStep) -> Int { steps[step] ?? 0 }

  func count(on rung: Escalation.Rung) -> Int { rungs[rung] ?? 0 }

  /// How many tasks and pledges are on any step before overdue.
  var dueSoon: Int { steps.reduce(0) { $0 + ($1.key == .overdue ? 0 : $1.value) } }

  /// The nearest step before overdue that anything stands on; nil when nothing does.
  var nearest: ReminderStep? { ReminderStep.allCases.first { $0 != .overdue && count(on: $0) > 0 } }

  /// The highest rung that any check-in has been taken up to; nil when none has left its unit.
  var highest: Escalation.Rung? { Escalation.Rung.allCases.last { $0 != .unit && count(on: $0) > 0 } }

  /// - Parameters:
  ///   - isOfMonth: false for a pledge that ended before the month: only the check-ins count that it still owes.
  ///   - change: 1 counts what the pledge owes, -1 takes it back.
  mutating func count(_ line: PledgeLine, _ assessment: Assessment, isOfMonth: Bool, day: Day, by change: Int) {
    for reminder in Reminder.allCases {
      let count = reminder.count(of: line, assessment, on: day, isOfMonth: isOfMonth)
      if count > 0 { counts[reminder, default: 0] += count * change }
    }
    for missing in assessment.owed { if let rung = missing.rung { rungs[rung, default: 0] += change } }
    guard isOfMonth else { return }
    DueItem.forEachDated(of: line, assessment, day: day, withinDays: Self.days) { _, due in
      if let step = ReminderStep(daysLeft: due - day) { steps[step, default: 0] += change }
    }
  }
}
