import GiaobanCore

/// Works out the sections of a summary, each once, from the assessed pledges.
struct SummaryDraft {
  let material: SummaryMaterial
  let ministry: Ministry
  let calendar: ReportingCalendar
  /// The pledges of the scope that were open at the end of the months, or ended in them.
  let entries: [PledgeEntry]
  let tally: Tally
  /// The overall health of the pledges of the scope, by earlier month.
  let healthByMonth: [PledgeCode: [Month: Health]]

  var months: MonthRange { material.months }
  var viewpoint: Viewpoint { calendar.viewpoint }
  var day: Day { calendar.viewpoint.day }

  init(_ material: SummaryMaterial) {
    let portfolio = material.portfolio
    let ministry = portfolio.ministry.asClosed(portfolio.viewpoint.month)
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: portfolio.viewpoint)
    let scope = material.scope
    self.material = material
    self.ministry = ministry
    self.calendar = calendar
    let first = material.months.first.first
    let day = portfolio.viewpoint.day
    entries = portfolio.lines.compactMap { line in
      guard scope.includes(unit: line.pledge.unit, of: ministry.units[line.pledge.unit]?.block) else { return nil }
      if portfolio.scope != .month, let move = line.pledge.move(on: day), !move.status.isOpen, move.day < first {
        return nil
      }
      return PledgeEntry(line, ministry: ministry, calendar: calendar)
    }
    tally = Self.tally(entries, portfolio.viewpoint.month)
    healthByMonth = Self.health(of: entries, material.figures)
  }

  private static func health(
    of entries: [PledgeEntry], _ figures: [Month: MonthFigures]
  ) -> [PledgeCode: [Month: Health]] {
    var health = Dictionary(entries.map { ($0.code, [Month: Health]()) }) { first, _ in first }
    for (month, figures) in figures {
      for pledge in figures.pledges where health[pledge.code] != nil { health[pledge.code]?[month] = pledge.health }
    }
    return health
  }

  static func tally(_ entries: [PledgeEntry], _ month: Month) -> Tally {
    var tally = Tally()
    for entry in entries { tally.add(entry.line, entry.assessment, month: month) }
    return tally
  }

  var head: MonthlySummary.Head {
    MonthlySummary.Head(
      organisation: ministry.settings.organisation, months: months, scope: material.scope,
      scopeName: material.scope.name(in: ministry), day: day, cutOff: cutOff(of: viewpoint.month, block: blockOfScope),
      seal: SummarySeal(
        of: months, in: material.portfolio.ministry, isExtract: material.scope != .ministry || !months.isOneMonth,
        later: later))
  }

  /// The later decisions about the pledges of the scope.
  private var later: [LaterDecision] {
    if material.later.isEmpty { return [] }
    let codes = Set(entries.map(\.code))
    return material.later.filter { codes.contains($0.pledge) }
  }

  private var blockOfScope: Block? {
    switch material.scope {
    case .ministry: nil
    case .block(let code): ministry.blocks[code]
    case .unit(let code): ministry.block(of: code)
    }
  }

  func cutOff(of month: Month, block: Block?) -> Day { ministry.cutOff(of: month, block: block?.code) }

  /// The cells beside those of the months before, as many, and those a year before.
  var cells: CellComparison {
    CellComparison(
      now: SixCells(lines: entries.lazy.map(\.line), of: months, on: day),
      previous: cells(of: months.earlier(by: months.count)), lastYear: cells(of: months.earlier(by: 12)))
  }

  /// - Returns: nil when nothing was recorded then.
  private func cells(of months: MonthRange) -> SixCells? {
    let figures = months.compactMap { material.figures[$0] }.filter { !$0.pledges.isEmpty }
    guard figures.last?.month == months.last else { return nil }
    let scope = material.scope
    return SixCells(figures) { scope.includes(unit: $0.unit, of: $0.block) }
  }

  var done: [MonthlySummary.DonePledge] {
    let done = entries.compactMap { entry -> MonthlySummary.DonePledge? in
      guard let move = entry.pledge.move(on: day), move.status == .done, months.contains(move.day) else { return nil }
      return MonthlySummary.DonePledge(entry: entry, on: move.day, due: entry.line.dueInForce(on: move.day))
    }
    return done.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  var overdue: [MonthlySummary.OverduePledge] {
    let overdue = entries.compactMap { entry -> MonthlySummary.OverduePledge? in
      guard entry.assessment.status == .active, let due = entry.due else { return nil }
      let extended = due < day ? nil : entry.line.extendedAfterDue(in: day.inMonth, by: day)
      guard due < day || extended != nil else { return nil }
      let (passed, until) = (extended?.oldDue ?? due, extended?.grantedOn ?? day)
      return MonthlySummary.OverduePledge(
        entry: entry, due: passed, days: until - passed, timesExtended: entry.line.granted(by: day).count,
        extendedOn: extended?.grantedOn)
    }
    return overdue.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  var extended: [MonthlySummary.ExtendedPledge] {
    var all: [(on: Day, extended: MonthlySummary.ExtendedPledge)] = []
    for entry in entries {
      let granted = entry.line.granted(by: day)
      for extended in granted {
        guard let on = extended.grantedOn, months.contains(on) else { continue }
        let times = granted.filter { $0.key.number <= extended.key.number }.count
        all.append((on, MonthlySummary.ExtendedPledge(entry: entry, extended: extended, times: times)))
      }
    }
    return all.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element.extended)
  }

  var next: MonthlySummary.NextMonth {
    let month = viewpoint.month.adding(months: 1)
    let due = entries.flatMap { entry in
      DueItem.items(of: entry.line, entry.assessment, day: day, withinDays: month.last - day)
        .filter { $0.kind != .checkIn && !$0.isOverdue }
    }
    return MonthlySummary.NextMonth(
      month: month, due: due.sorted(by: DueItem.isBefore), cutOff: cutOff(of: month, block: blockOfScope),
      checkIns: entries.filter { $0.assessment.status == .active }.count)
  }
}

extension Ministry {
  /// As it was when `month` was closed: without its closing and those that came later. What was owed then is told for good,
  /// though a closed month owes nothing any more.
  fileprivate func asClosed(_ month: Month) -> Ministry {
    guard let closing = closing(of: month) else { return self }
    var ministry = self
    ministry.remove(.closing(month))
    for later in closings.values where later.on > closing.on { ministry.remove(.closing(later.month)) }
    return ministry
  }
}
