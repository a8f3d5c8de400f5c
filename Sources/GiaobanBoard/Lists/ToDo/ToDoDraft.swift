import GiaobanCore

/// Gathers what there is to do from the month's pledges, place by place.
struct ToDoDraft {
  private let view: MonthView
  private let day: Day
  private let questions: [PledgeCode: [HonestyQuestion]]
  /// The entries found so far, one list for each group, in order.
  private var entries = ToDoList.Group.allCases.map { _ in [ToDoList.Entry]() }
  /// What each gathered unit owes, in order.
  private(set) var debts: [ToDoList.UnitDebt] = []

  init(_ view: MonthView, questions: [PledgeCode: [HonestyQuestion]]) {
    self.view = view
    self.questions = questions
    day = view.portfolio.viewpoint.day
  }

  /// The entries of a group, in the order in which they are listed.
  func entries(of group: ToDoList.Group) -> [ToDoList.Entry] {
    let found = entries[group.rawValue]
    switch group {
    case .late, .owed, .decisions, .dueSoon, .overdue:
      // By day first: a sort would compare half a million of them.
      let byDay = Dictionary(grouping: found, by: \.daysLeft)
      return byDay.keys.sorted().flatMap { byDay[$0] ?? [] }
    case .toAcknowledge, .questions, .suggestions, .withoutCore, .unjudged, .reminders: return found
    }
  }

  /// - Parameter places: those of whole units.
  mutating func gather(_ places: Range<Int>) {
    for place in places {
      let line = view.portfolio.lines[place]
      let assessment = view.assessments[place]
      // Lines stand unit by unit.
      if debts.last?.unit != line.pledge.unit {
        debts.append(ToDoList.UnitDebt(line.pledge.unit, places: place..<place))
      }
      let unit = debts.count - 1
      debts[unit].places = debts[unit].places.lowerBound..<place + 1
      debts[unit].hasCore = debts[unit].hasCore || line.isCore(assessment)
      gatherOwed(assessment, place)
      gatherDated(line, assessment, place)
      gatherUndecided(line, assessment, place)
      if view.endedBefore.contains(place) { continue }
      gatherWaiting(line, place)
      if !questions.isEmpty {
        for question in questions[line.pledge.code] ?? [] { add(.question(question), to: .questions, place) }
      }
      if assessment.status == .proposed { add(.suggestion, to: .suggestions, place) }
      if assessment.status == .active, !line.canBeJudged { add(.unjudged, to: .unjudged, place) }
    }
  }

  private mutating func add(
    _ matter: ToDoList.Entry.Matter, to group: ToDoList.Group, _ place: Int, daysLeft: Int = 0
  ) {
    entries[group.rawValue].append(ToDoList.Entry(place: place, matter: matter, daysLeft: daysLeft))
  }

  private mutating func gatherOwed(_ assessment: Assessment, _ place: Int) {
    for owed in assessment.owed {
      let matter = ToDoList.Entry.Matter.checkIn(owed.month, owed.rung)
      add(matter, to: owed.isLate ? .late : .owed, place, daysLeft: owed.daysLeft)
      charge(place, daysLeft: owed.daysLeft) { debt in
        if owed.isLate { debt.late += 1 } else { debt.owed += 1 }
        debt.rung = [debt.rung, owed.rung].compactMap(\.self).max()
      }
    }
  }

  private mutating func gatherDated(_ line: PledgeLine, _ assessment: Assessment, _ place: Int) {
    DueItem.forEachDated(of: line, assessment, day: day, withinDays: ReminderCounts.days) { task, due in
      let daysLeft = due - day
      let matter = task.map { ToDoList.Entry.Matter.task($0) } ?? .dueDay
      add(matter, to: daysLeft < 0 ? .overdue : .dueSoon, place, daysLeft: daysLeft)
      charge(place, daysLeft: daysLeft) { if daysLeft < 0 { $0.overdue += 1 } else { $0.dueSoon += 1 } }
    }
  }

  /// What waits for the office to be acknowledged.
  private mutating func gatherWaiting(_ line: PledgeLine, _ place: Int) {
    for mark in line.marks {
      if mark.state == .submitted, !view.calendar.isClosed(mark.month) {
        add(.acknowledge(mark.month), to: .toAcknowledge, place)
      }
    }
  }

  private mutating func gatherUndecided(_ line: PledgeLine, _ assessment: Assessment, _ place: Int) {
    let isOfMonth = !view.endedBefore.contains(place)
    line.forEachUndecided(assessment, on: day, isOfMonth: isOfMonth) { undecided in
      switch undecided {
      case .ask(let month): add(.ask(month), to: .decisions, place)
      case .escalation(let owed): add(.checkIn(owed.month, owed.rung), to: .decisions, place, daysLeft: owed.daysLeft)
      case .extended(let index): add(.extended(index), to: .decisions, place)
      }
    }
  }

  private mutating func charge(_ place: Int, daysLeft: Int, _ change: (inout ToDoList.UnitDebt) -> Void) {
    let unit = debts.count - 1
    change(&debts[unit])
    guard daysLeft < debts[unit].oldestDaysLeft else { return }
    debts[unit].oldest = place
    debts[unit].oldestDaysLeft = daysLeft
  }
}
