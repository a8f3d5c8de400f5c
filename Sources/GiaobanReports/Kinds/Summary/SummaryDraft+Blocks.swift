import GiaobanCore
import GiaobanText

// The blocks of the summary: their counts, their pledges and their year.

extension SummaryDraft {
  var checkIns: MonthlySummary.CheckInCount { checkIns(of: entries) }

  /// The check-ins over all months of the summary: a pledge that owed three counts three times.
  func checkIns(of entries: [PledgeEntry]) -> MonthlySummary.CheckInCount {
    var (made, missing) = (0, 0)
    for entry in entries {
      // A closed month no longer owes, but what was missing stays missing.
      let owed = calendar.monthsOwed(by: entry.pledge, closedToo: true)
      for month in months {
        if entry.line.madeMonths.contains(month) { made += 1 } else if owed.contains(month) { missing += 1 }
      }
    }
    return MonthlySummary.CheckInCount(made: made, missing: missing)
  }

  var blocks: [MonthlySummary.BlockSection] {
    let byBlock = Dictionary(grouping: entries) { $0.block }
    let year = YearOfBlocks(self)
    return ministry.orderedBlocks.compactMap { block in
      guard let entries = byBlock[block.code] else { return nil }
      let past = year.history(of: block.code)
      return MonthlySummary.BlockSection(
        block: block, leader: block.leader.flatMap { ministry.leaders[$0] },
        tally: Self.tally(entries, viewpoint.month), checkIns: checkIns(of: entries),
        cutOff: cutOff(of: viewpoint.month, block: block), pledges: Self.worstFirst(entries).map(row),
        history: past, strip: year.strip(of: block.code, months: past.map(\.month)),
        measured: entries.compactMap(measured))
    }
  }

  private static func worstFirst(_ entries: [PledgeEntry]) -> [PledgeEntry] {
    let ranked = entries.enumerated().map { (rank: $1.assessment.rank, due: $1.due ?? .last, place: $0, entry: $1) }
    return ranked.sorted { ($0.rank, $0.due, $0.place) < ($1.rank, $1.due, $1.place) }.map(\.entry)
  }

  private func row(_ entry: PledgeEntry) -> MonthlySummary.PledgeRow {
    MonthlySummary.PledgeRow(
      entry: entry, healthBefore: healthByMonth[entry.code]?[months.first.adding(months: -1)],
      outlook: outlook(of: entry), reason: reason(entry))
  }

  private func readings(of entry: PledgeEntry) -> [Metric.Waypoint] {
    (material.readings[entry.code] ?? entry.line.marks).readings(of: entry.pledge.unit, calendar)
  }

  private func outlook(of entry: PledgeEntry) -> Outlook? {
    guard entry.assessment.status == .active, let metric = entry.pledge.metric else { return nil }
    return Outlook(of: metric, readings: readings(of: entry), seenFrom: viewpoint)
  }

  private func measured(_ entry: PledgeEntry) -> MonthlySummary.MeasuredPledge? {
    guard entry.assessment.status == .active, let metric = entry.pledge.metric else { return nil }
    let readings = readings(of: entry)
    guard !readings.isEmpty, let path = metric.way(through: readings) else { return nil }
    return MonthlySummary.MeasuredPledge(entry: entry, metric: metric, path: path, readings: readings)
  }

  /// The finding that made the colour; for a pledge that is on track, the next step where one is known; for one that is
  /// not active, what was said of that.
  private func reason(_ entry: PledgeEntry) -> Phrase {
    let assessment = entry.assessment
    if assessment.status != .active { return status(of: entry) }
    if assessment.overall == .onTrack, let month = entry.line.latestMade?.month,
      let next = checkIn(of: entry.code, in: month)?.next
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
}
