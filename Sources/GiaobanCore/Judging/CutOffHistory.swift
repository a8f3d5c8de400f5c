/// The rule by which the check-ins of a unit close.
struct CutOffRule: Hashable, Sendable {
  let cutOffDay: Int
  let graceWorkingDays: Int
  let workingDays: WorkingDays

  init(_ settings: Settings) {
    cutOffDay = settings.cutOffDay
    graceWorkingDays = settings.graceWorkingDays
    workingDays = settings.workingDays
  }

  func cutOff(of month: Month) -> Day {
    ReportingCalendar.cutOff(of: month, day: cutOffDay, workingDays: workingDays)
  }
}

/// The rules by which the check-ins of a unit have closed: a rule that changes acts from the first month whose cut-off, by the
/// old rule and by the new one, lies after the day of the change. So no one is late at once.
struct CutOffHistory: Hashable, Sendable {
  private let first: CutOffRule
  /// The later rules, oldest first, each with the day of its change.
  private let changes: [Change]

  private struct Change: Hashable, Sendable {
    let day: Day
    let rule: CutOffRule
  }

  init(_ rule: CutOffRule) {
    first = rule
    changes = []
  }

  /// - Parameter states: oldest first, each with the day on which it ended; the last is what holds now.
  init(_ states: [(rule: CutOffRule, until: Day?)]) {
    var first: CutOffRule?
    var changes: [Change] = []
    var (last, day): (CutOffRule?, Day?) = (nil, nil)
    for state in states {
      if first == nil { first = state.rule }
      if let last, let day, last != state.rule { changes.append(Change(day: day, rule: state.rule)) }
      (last, day) = (state.rule, state.until)
    }
    self.first = first ?? CutOffRule(Settings())
    self.changes = changes
  }

  func rule(of month: Month) -> CutOffRule {
    if changes.isEmpty { return first }
    var rule = first
    for change in changes where rule.cutOff(of: month) > change.day && change.rule.cutOff(of: month) > change.day {
      rule = change.rule
    }
    return rule
  }
}

extension Ministry {
  /// The day the check-ins of `month` close.
  ///
  /// - Parameter block: nil for the ministry's own day.
  package func cutOff(of month: Month, block: BlockCode?) -> Day {
    let history = cutOffHistory(states) { ministry in block.flatMap { ministry.blocks[$0] } }
    return history.rule(of: month).cutOff(of: month)
  }

  /// The rules by which the check-ins of each unit close, and, under nil, the ministry's.
  func cutOffHistories() -> [UnitCode?: CutOffHistory] {
    let states = states
    var histories: [UnitCode?: CutOffHistory] = [:]
    for unit in units.keys.map(Optional.init) + [nil] {
      histories[unit] = cutOffHistory(states) { ministry in
        unit.flatMap { ministry.units[$0] }.flatMap { ministry.blocks[$0.block] }
      }
    }
    return histories
  }

  private typealias State = (ministry: Ministry, until: Day?)

  /// The ministry as it was before each change, oldest first, and as it is.
  private var states: [State] {
    past.amendments.map { (before($0), Optional($0.from)) } + [(self, nil)]
  }

  private func cutOffHistory(_ states: [State], of block: (Ministry) -> Block?) -> CutOffHistory {
    CutOffHistory(states.map { (CutOffRule($0.ministry.settings.applying(block($0.ministry))), $0.until) })
  }
}
