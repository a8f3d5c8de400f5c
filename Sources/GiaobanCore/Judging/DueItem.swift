import GiaobanText

/// How near a day is, on the ladder by which the office reminds: 7, 3 and 1 days before, on the day, overdue.
package enum ReminderStep: CaseIterable, Hashable, Sendable {
  case overdue
  case today
  case oneDay
  case threeDays
  case sevenDays

  /// - Returns: nil while more than seven days are left.
  package init?(daysLeft: Int) {
    switch daysLeft {
    case ..<0: self = .overdue
    case 0: self = .today
    case 1: self = .oneDay
    case 2...3: self = .threeDays
    case 4...7: self = .sevenDays
    default: return nil
    }
  }

  package var name: Phrase {
    switch self {
    case .overdue: Phrase(vi: "quá hạn", en: "overdue")
    case .today: Phrase(vi: "hôm nay", en: "today")
    case .oneDay: Phrase(vi: "ngày mai", en: "tomorrow")
    case .threeDays: Phrase(vi: "trong 3 ngày", en: "in 3 days")
    case .sevenDays: Phrase(vi: "trong 7 ngày", en: "in 7 days")
    }
  }
}

/// One thing that is owed: a check-in of an open month, a task, or the pledge itself.
package struct DueItem: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case checkIn
    case task
    case pledge
  }

  package let kind: Kind
  package let pledge: PledgeCode
  /// The task's number, of tasks.
  package let task: Int?
  package let title: Bilingual
  package let unit: UnitCode
  /// The month, of check-ins.
  package let month: Month?
  package let due: Day
  package let daysLeft: Int
  /// The level of the escalation, 0…3, for check-ins past grace; nil for anything else.
  package let escalation: Int?
  /// Who is told of check-ins past grace; nil for anything else, and where nobody stands on the level or above it.
  package let rung: Escalation.Rung?
  /// The state of a check-in that is there and yet owed, a draft or a returned one; nil for anything else.
  package let given: CheckInState?

  package init(
    kind: Kind, pledge: PledgeCode, task: Int? = nil, title: Bilingual, unit: UnitCode, month: Month? = nil, due: Day,
    daysLeft: Int, escalation: Int? = nil, rung: Escalation.Rung? = nil, given: CheckInState? = nil
  ) {
    self.kind = kind
    self.pledge = pledge
    self.task = task
    self.title = title
    self.unit = unit
    self.month = month
    self.due = due
    self.daysLeft = daysLeft
    self.escalation = escalation
    self.rung = rung
    self.given = given
  }

  package var isOverdue: Bool { daysLeft < 0 }

  package var timeLeft: Phrase { Self.timeLeft(daysLeft) }

  /// How late something is, or how long there is left.
  package static func timeLeft(_ daysLeft: Int) -> Phrase {
    switch daysLeft {
    case ..<0: Phrase(vi: "chậm \(-daysLeft) ngày", en: "\((-daysLeft).counting("day")) late")
    case 0: Phrase(vi: "hôm nay", en: "today")
    case 1: Phrase(vi: "ngày mai", en: "tomorrow")
    default: Phrase(vi: "còn \(daysLeft) ngày", en: "\(daysLeft.counting("day")) left")
    }
  }

  /// What one pledge owes.
  ///
  /// - Parameter taskDays: tasks and the pledge itself are counted when due within so many days, or overdue. Check-ins are
  ///   owed from the first day of their month, and always counted.
  package static func items(
    of line: PledgeLine, _ assessment: Assessment, day: Day, withinDays taskDays: Int
  ) -> [DueItem] {
    let pledge = line.pledge
    var items = assessment.owed.map { owed in
      DueItem(
        kind: .checkIn, pledge: pledge.code, title: pledge.title, unit: pledge.unit, month: owed.month,
        due: owed.cutOff, daysLeft: owed.daysLeft, escalation: owed.escalation, rung: owed.rung,
        given: line.mark(of: owed.month)?.state)
    }
    items += dated(of: line, assessment, day: day, withinDays: taskDays)
    return items
  }

  /// What one pledge owes by a due day: its tasks and the pledge itself.
  private static func dated(
    of line: PledgeLine, _ assessment: Assessment, day: Day, withinDays taskDays: Int
  ) -> [DueItem] {
    var items: [DueItem] = []
    forEachDated(of: line, assessment, day: day, withinDays: taskDays) { index, due in
      let task = index.map { line.tasks[$0] }
      items.append(
        DueItem(
          kind: task == nil ? .pledge : .task, pledge: line.pledge.code, task: task?.key.number,
          title: task?.title ?? line.pledge.title, unit: line.pledge.unit, due: due, daysLeft: due - day))
    }
    return items
  }

  /// Tells what of one pledge falls due, tasks and the pledge itself, without making items of it: for counting and ordering those of many pledges.
  ///
  /// - Parameter body: is given the place of each among the tasks, nil for the pledge itself, and its due day.
  package static func forEachDated(
    of line: PledgeLine, _ assessment: Assessment, day: Day, withinDays taskDays: Int, _ body: (Int?, Day) -> Void
  ) {
    guard assessment.status == .active else { return }
    for index in line.tasks.indices {
      guard let due = line.tasks[index].due, !line.tasks[index].isDone(on: day), due - day <= taskDays else { continue }
      body(index, due)
    }
    if let due = line.dueInForce(on: day), due - day <= taskDays { body(nil, due) }
  }

  /// Whether `left` comes first: the most overdue first; on the same day check-ins, tasks, pledges, in order of code.
  package static func isBefore(_ left: DueItem, _ right: DueItem) -> Bool {
    if left.daysLeft != right.daysLeft { return left.daysLeft < right.daysLeft }
    if left.kind != right.kind { return left.kind.rank < right.kind.rank }
    if left.pledge != right.pledge { return left.pledge < right.pledge }
    return (left.task ?? 0) < (right.task ?? 0)
  }
}

extension DueItem.Kind {
  fileprivate var rank: Int {
    switch self {
    case .checkIn: 0
    case .task: 1
    case .pledge: 2
    }
  }
}
