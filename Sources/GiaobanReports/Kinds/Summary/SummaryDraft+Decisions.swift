import GiaobanCore

// What waits for somebody: decisions, and questions.

extension SummaryDraft {
  /// Asks, then check-ins that have reached the minister, then extensions; each in order of block, unit and number.
  var pending: [MonthlySummary.PendingDecision] {
    var asks: [MonthlySummary.PendingDecision] = []
    var escalations: [MonthlySummary.PendingDecision] = []
    var extensions: [MonthlySummary.PendingDecision] = []
    for entry in entries {
      let pledge = entry.pledge
      entry.line.forEachUndecided(entry.assessment, on: day) { undecided in
        switch undecided {
        case .ask(let month):
          let words = checkIn(of: pledge.code, in: month)?.ask
          asks.append(MonthlySummary.PendingDecision(pledge: pledge, kind: .ask(month, words)))
        case .escalation(let owed):
          escalations.append(MonthlySummary.PendingDecision(pledge: pledge, kind: escalation(of: entry, owed)))
        case .extended(let place):
          let extended = entry.line.extensions[place]
          extensions.append(MonthlySummary.PendingDecision(pledge: pledge, kind: .extension(extended)))
        }
      }
    }
    return asks + escalations + extensions
  }

  func checkIn(of code: PledgeCode, in month: Month) -> CheckIn? {
    material.checkIns[code]?.last { $0.key.month == month }
  }

  private func escalation(of entry: PledgeEntry, _ owed: OwedCheckIn) -> MonthlySummary.PendingDecision.Kind {
    let level = owed.escalation ?? 0
    let addressee = entry.unit.flatMap { Escalation.addressee(level: level, unit: $0, ministry: ministry) }
    return .escalation(owed, level: level, addressee)
  }

  var questions: [MonthlySummary.Question] {
    entries.flatMap { entry in
      let code = entry.code
      let evidence = HonestyEvidence(
        entry.line, entry.assessment, months: months, calendar: calendar, checkIns: material.checkIns[code] ?? [],
        readings: material.readings[code] ?? [], healthByMonth: healthByMonth[code] ?? [:],
        before: material.pledgesBefore[code])
      return evidence.questions.map { MonthlySummary.Question(pledge: entry.pledge, question: $0) }
    }
  }
}
