import GiaobanCore

// What the promises and the units come to: changes, the league table, coverage.

extension SummaryDraft {
  var changes: MonthlySummary.Changes {
    let rows = entries.flatMap { entry in
      PledgeChange.ofPromise(
        entry.line, in: months, on: day, before: material.pledgesBefore[entry.code]
      ).map { MonthlySummary.Changes.Row(pledge: entry.pledge, change: $0) }
    }
    return MonthlySummary.Changes(rows: rows)
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
