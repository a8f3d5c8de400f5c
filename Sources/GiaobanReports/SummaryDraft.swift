import GiaobanCore

/// Works out the sections of a monthly summary, each once, from the assessed pledges.
struct SummaryDraft {
  let tally: Tally
  private let portfolio: Portfolio
  private let calendar: ReportingCalendar
  private let entries: [PledgeEntry]
  private let before: [PledgeCode: Health]
  private let dossiers: [PledgeCode: Dossier]

  private var ministry: Ministry { portfolio.ministry }
  private var viewpoint: Viewpoint { portfolio.viewpoint }
  private var day: Day { portfolio.viewpoint.day }

  init(_ portfolio: Portfolio, previous: Portfolio?, dossiers: [PledgeCode: Dossier]) {
    let calendar = portfolio.calendar
    let entries = portfolio.lines.map { PledgeEntry($0, ministry: portfolio.ministry, calendar: calendar) }
    self.portfolio = portfolio
    self.calendar = calendar
    self.entries = entries
    self.dossiers = dossiers
    tally = Self.tally(entries, portfolio.viewpoint.month)
    var before: [PledgeCode: Health] = [:]
    for entry in previous?.entries ?? [] { before[entry.code] = entry.assessment.overall }
    self.before = before
  }

  private static func tally(_ entries: [PledgeEntry], _ month: Month) -> Tally {
    var tally = Tally()
    for entry in entries { tally.add(entry.line, entry.assessment, month: month) }
    return tally
  }

  var head: MonthlySummary.Head {
    MonthlySummary.Head(
      organisation: ministry.settings.organisation, month: viewpoint.month, day: day,
      cutOff: cutOff(of: viewpoint.month, block: nil), closing: ministry.closing(of: viewpoint.month))
  }

  private func cutOff(of month: Month, block: Block?) -> Day {
    ReportingCalendar.cutOff(
      of: month, day: block?.cutOffDay ?? ministry.settings.cutOffDay, workingDays: calendar.workingDays)
  }

  /// Asks, then escalations, then extensions; each in order of block, unit and number.
  var pending: [MonthlySummary.PendingDecision] {
    var asks: [MonthlySummary.PendingDecision] = []
    var escalations: [MonthlySummary.PendingDecision] = []
    var extensions: [MonthlySummary.PendingDecision] = []
    for entry in entries {
      let pledge = entry.pledge
      for mark in entry.line.marks where mark.hasOpenAsk {
        let words = dossiers[pledge.code]?.checkIn(in: mark.month)?.ask
        asks.append(MonthlySummary.PendingDecision(pledge: pledge, kind: .ask(mark.month, words)))
      }
      if let escalated = escalation(of: entry) {
        escalations.append(MonthlySummary.PendingDecision(pledge: pledge, kind: escalated))
      }
      for extended in entry.line.extensions where extended.isOpen(on: day) {
        extensions.append(MonthlySummary.PendingDecision(pledge: pledge, kind: .extension(extended)))
      }
    }
    return asks + escalations + extensions
  }

  private func escalation(of entry: PledgeEntry) -> MonthlySummary.PendingDecision.Kind? {
    let missing = entry.assessment.owed.filter { $0.escalation.map { $0 >= 1 } ?? false }
    guard let level = missing.first?.escalation else { return nil }
    let addressee = entry.unit.flatMap { Escalation.addressee(level: level, unit: $0, ministry: ministry) }
    return .escalation(missing, level: level, addressee)
  }

  var blocks: [MonthlySummary.BlockSection] {
    let byBlock = Dictionary(grouping: entries) { $0.block }
    return ministry.orderedBlocks.compactMap { block in
      guard let entries = byBlock[block.code] else { return nil }
      return MonthlySummary.BlockSection(
        block: block, leader: block.leader.flatMap { ministry.leaders[$0] },
        tally: Self.tally(entries, viewpoint.month), checkIns: checkIns(of: entries),
        cutOff: cutOff(of: viewpoint.month, block: block),
        pledges: Self.worstFirst(entries).map(row))
    }
  }

  var checkIns: MonthlySummary.CheckInCount { checkIns(of: entries) }

  private func checkIns(of entries: [PledgeEntry]) -> MonthlySummary.CheckInCount {
    let month = viewpoint.month
    var (made, missing) = (0, 0)
    for entry in entries {
      // A closed month no longer owes, but what was missing stays missing.
      let latest = calendar.monthsOwed(by: entry.pledge, closedToo: true).latest
      if entry.line.madeMonths.contains(month) { made += 1 } else if latest == month { missing += 1 }
    }
    return MonthlySummary.CheckInCount(made: made, missing: missing)
  }

  private static func worstFirst(_ entries: [PledgeEntry]) -> [PledgeEntry] {
    let ranked = entries.enumerated().map { (rank: $1.assessment.rank, due: $1.due ?? .last, place: $0, entry: $1) }
    return ranked.sorted { ($0.rank, $0.due, $0.place) < ($1.rank, $1.due, $1.place) }.map(\.entry)
  }

  private func row(_ entry: PledgeEntry) -> MonthlySummary.PledgeRow {
    MonthlySummary.PledgeRow(entry: entry, healthBefore: before[entry.code], reason: reason(entry))
  }

  /// The finding that made the colour; of one that is on track, the next step where one is known; of one that is not
  /// active, what was said of that.
  private func reason(_ entry: PledgeEntry) -> Phrase {
    let assessment = entry.assessment
    if assessment.status != .active { return status(of: entry) }
    if assessment.overall == .onTrack, let month = entry.line.latestMade?.month,
      let next = dossiers[entry.code]?.checkIn(in: month)?.next
    {
      return Phrase(
        vi: "Việc tiếp theo: \(next.text(.vietnamese))", en: "Next step: \(next.text(.english))")
    }
    return assessment.decisiveFinding?.phrase ?? Phrase("")
  }

  private func status(of entry: PledgeEntry) -> Phrase {
    if entry.assessment.status == .proposed {
      return Phrase(vi: "Chưa đơn vị nào nhận.", en: "No unit has taken it up.")
    }
    guard let move = entry.pledge.move(on: day) else { return Phrase("") }
    let since = Phrase(
      vi: "Từ ngày \(DayText.full(move.day, .vietnamese))", en: "Since \(DayText.full(move.day, .english))")
    return since + Phrase(move.reason.map { ": \($0)" } ?? ".")
  }

  var done: [MonthlySummary.DonePledge] {
    let done = entries.compactMap { entry -> MonthlySummary.DonePledge? in
      guard let move = entry.pledge.move(on: day), move.status == .done, viewpoint.month.contains(move.day) else {
        return nil
      }
      return MonthlySummary.DonePledge(entry: entry, on: move.day, due: entry.line.dueInForce(on: move.day))
    }
    return done.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  private func granted(_ line: PledgeLine) -> [Extension] {
    line.extensions.filter { $0.grantedOn.map { $0 <= day } ?? false }
  }

  var overdue: [MonthlySummary.OverduePledge] {
    let overdue = entries.compactMap { entry -> MonthlySummary.OverduePledge? in
      guard entry.assessment.status == .active, let due = entry.due, due < day else { return nil }
      return MonthlySummary.OverduePledge(
        entry: entry, due: due, days: day - due, timesExtended: granted(entry.line).count)
    }
    return overdue.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  var extended: [MonthlySummary.ExtendedPledge] {
    var all: [(on: Day, extended: MonthlySummary.ExtendedPledge)] = []
    for entry in entries {
      let granted = granted(entry.line)
      for extended in granted {
        guard let on = extended.grantedOn, viewpoint.month.contains(on) else { continue }
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
      month: month, due: due.sorted(by: DueItem.isBefore), cutOff: cutOff(of: month, block: nil),
      checkIns: entries.filter { $0.assessment.status == .active }.count)
  }
}
