import GiaobanCore

// What the promises and the units come to: changes, the league table, coverage.

extension SummaryDraft {
  var changes: MonthlySummary.Changes {
    let rows = entries.flatMap { entry in
      PledgeChange.ofPromise(
        entry.line, in: months, on: day, before: material.pledgesBefore[entry.code]
      ).map { MonthlySummary.Changes.Row(pledge: entry.pledge, change: $0) }
    }
    return MonthlySummary.Changes(rows: rows, rules: ruleChanges, corrections: corrections)
  }

  private var dayBefore: Day { months.first.first.adding(days: -1) }

  private var ruleChanges: [RuleChange] {
    RuleChange.all(from: ministry.stood(at: dayBefore), to: ministry).filter { change in
      change.block.map { block in
        material.scope == .ministry
          || ministry.units.values.contains {
            $0.block == block && material.scope.includes(unit: $0.code, of: block)
          }
      } ?? true
    }
  }

  private var corrections: [CorrectedRecord] {
    let ofPledges = material.amendments.filter { amendment in
      entries.contains { $0.code == amendment.key.pledge }
    }
    let all = (ofPledges + ministry.past.amendments).filter { amendment in
      amendment.from <= day && (amendment.correction.map { $0.on > dayBefore } ?? false)
    }
    return all.sorted { $0.batch < $1.batch }.compactMap(CorrectedRecord.init)
  }

  /// Best first: by completion, where anything was due, then by what is overdue and missing, then in order of block and code.
  var league: [MonthlySummary.LeagueRow] {
    let byUnit = Dictionary(grouping: entries) { $0.pledge.unit }
    let rows = ministry.orderedUnits.compactMap { unit -> MonthlySummary.LeagueRow? in
      guard !unit.isCollective, let entries = byUnit[unit.code] else { return nil }
      return row(of: unit, entries)
    }
    return rows.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let rates = (one.cells.completionRate ?? -1, other.cells.completionRate ?? -1)
      if rates.0 != rates.1 { return rates.0 > rates.1 }
      return (one.cells.openOverdue, one.missingCheckIns, left.offset)
        < (other.cells.openOverdue, other.missingCheckIns, right.offset)
    }.map(\.element)
  }

  private func row(of unit: OrgUnit, _ entries: [PledgeEntry]) -> MonthlySummary.LeagueRow {
    let cells = SixCells(lines: entries.lazy.map(\.line), of: months, on: day)
    let extensions = entries.reduce(0) { count, entry in
      count + entry.line.granted(by: day).filter { $0.grantedOn.map(months.contains) ?? false }.count
    }
    return MonthlySummary.LeagueRow(
      unit: unit, pledges: cells.total + cells.undated, cells: cells, missingCheckIns: checkIns(of: entries).missing,
      extensions: extensions)
  }

  var coverage: MonthlySummary.Coverage {
    let withCore = Set(entries.filter { $0.line.isCore($0.assessment) }.map(\.pledge.unit))
    let units = ministry.orderedUnits.filter { unit in
      !unit.isCollective && material.scope.includes(unit: unit.code, of: unit.block) && !withCore.contains(unit.code)
    }
    return MonthlySummary.Coverage(
      unitsWithoutCore: units, notJudged: entries.filter { $0.assessment.status == .active && !$0.line.canBeJudged })
  }
}
