import GiaobanCore

/// The months of a year, counted by block and unit, of one scope.
struct YearOfBlocks {
  /// The totals of the months, oldest first.
  private let totals: [MonthTotals]
  private let orderedUnits: [OrgUnit]

  init(_ draft: SummaryDraft) {
    let last = draft.viewpoint.month
    let scope = draft.material.scope
    let earlier = MonthRange(last.adding(months: 1 - SummaryMaterial.monthsInCharts), last.adding(months: -1))
    let figures = earlier.map { month in
      let figures = draft.material.figures[month] ?? MonthFigures(month: month, day: month.last, pledges: [])
      let counted = figures.pledges.lazy.filter { scope.includes(unit: $0.unit, of: $0.block) }
      return MonthTotals(month: month, counted)
    }
    let now = draft.entries.lazy.map { entry in
      PledgeFigures(of: entry.line, entry.assessment, draft.calendar, ministry: draft.ministry)
    }
    totals = figures + [MonthTotals(month: last, now)]
    orderedUnits = draft.ministry.orderedUnits
  }

  /// The health of a block month by month, from the first month of the year in which it had an open pledge.
  func history(of block: BlockCode) -> [ReportChart.HealthColumn] {
    let columns = totals.map { ReportChart.HealthColumn(month: $0.month, counts: $0.health(of: block)) }
    return Array(columns.drop { $0.counts.total == 0 })
  }

  /// A unit is in the row of the block that it was in, month by month.
  func strip(of block: BlockCode, months: [Month]) -> ReportChart.StripFigure {
    let totals = totals.filter { months.contains($0.month) }
    let rows = orderedUnits.map { unit in
      ReportChart.StripFigure.Row(
        name: unit.code.text,
        cells: totals.map { month in
          let counts = month.units[unit.code].flatMap { $0.block == block ? $0.checkIns : nil }
          return ReportChart.StripFigure.Cell(
            inTime: counts?.inTime ?? 0, late: counts?.late ?? 0, missing: counts?.missing ?? 0, owed: counts?.owed ?? 0
          )
        })
    }
    return ReportChart.StripFigure(months: months, rows: rows.filter { $0.cells.contains { !$0.isEmpty } })
  }
}
