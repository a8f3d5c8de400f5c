/// By which rule the check-ins of a unit close.
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
  /// In order, each with its day.
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
  /// The rules by which the check-ins of each unit close, and, under nil, those of a unit that has no block.
  func cutOffHistories() -> [UnitCode?: CutOffHistory] {
    let changes = past.amendments
    var states = changes.map { (frame: self.before($0), until: Optional($0.from)) }
    states.append((self, nil))
    var histories: [UnitCode?: CutOffHistory] = [:]
    for unit in units.keys.map(Optional.init) + [nil] {
      histories[unit] = CutOffHistory(
        states.map { state in
          let block = unit.flatMap { state.frame.units[$0] }.flatMap { state.frame.blocks[$0.block] }
          return (CutOffRule(state.frame.settings.applying(block)), state.until)
        })
    }
    return histories
  }
}
