import GiaobanText

/// One pledge as a filter looks at it.
struct PledgeFilterSubject {
  let line: PledgeLine
  let assessment: Assessment
  let ministry: Ministry
  let viewpoint: Viewpoint

  private var unit: OrgUnit? { ministry.units[line.pledge.unit] }

  /// Code, titles, unit, its head and its block.
  var text: FoldedText {
    let pledge = line.pledge
    let unit = unit
    let block = unit.flatMap { ministry.blocks[$0.block] }
    let names = [
      pledge.title.vi, pledge.title.en, unit?.name.vi, unit?.name.en, unit?.head?.name, block?.name.vi, block?.name.en,
    ]
    return FoldedText([pledge.code.description, pledge.unit.text] + names.compactMap { $0 })
  }

  func holds(_ value: PledgeFilter.Value) -> Bool {
    switch value {
    case .unit(let code): line.pledge.unit.text == code
    case .block(let code): unit?.block.text == code
    case .status(let status): assessment.status == status
    case .health(let health): assessment.overall == health
    case .origin(let origin): line.pledge.origin == origin
    case .checkIn(let state?): line.mark(of: viewpoint.month)?.state == state
    case .checkIn(nil): line.mark(of: viewpoint.month) == nil && owes
    case .mark(let mark): holds(mark)
    case .due(let bound): due.map { bound.contains($0) } ?? false
    case .noDueDay: due == nil
    }
  }

  private var due: Day? { line.dueInForce(on: viewpoint.day) }
  private var owes: Bool { assessment.owed.contains { $0.month == viewpoint.month } }

  /// Whether there is a row of `reminder` for the pledge.
  private func has(_ reminder: Reminder) -> Bool {
    reminder.count(of: line, assessment, on: viewpoint.day, isOfMonth: isOfMonth) > 0
  }

  private var isOfMonth: Bool { Portfolio.includes(line.pledge, seenFrom: viewpoint, scope: .month) }

  private func holds(_ mark: PledgeFilter.Mark) -> Bool {
    switch mark {
    case .core: line.pledge.isCore
    case .bold: line.pledge.isBold
    case .stale: assessment.isStale
    case .mismatch: assessment.isMismatch
    case .late: has(.late)
    case .owed: has(.owed)
    case .overdue: has(.overdue)
    case .toDecide: has(.toDecide)
    case .duty: line.pledge.isMonthlyDuty
    }
  }
}

extension PledgeFilter.Bound {
  func contains(_ day: Day) -> Bool {
    switch self {
    case .before(let bound): day < bound
    case .after(let bound): day > bound
    case .within(let days): days.contains(day)
    }
  }
}
