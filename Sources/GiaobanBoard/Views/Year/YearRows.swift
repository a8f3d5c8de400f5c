import GiaobanCore

/// The strip of a year, row by row: the units that owed or gave check-ins, under their blocks.
struct YearRows {
  enum Row: Equatable {
    case block(Block)
    case unit(OrgUnit)
  }

  /// The totals of the months, oldest first; nil for a month that has not been read yet.
  let months: [MonthTotals?]
  let rows: [Row]

  /// - Parameters:
  ///   - months: oldest first.
  ///   - block: nil for all blocks.
  init(_ months: [MonthTotals?], of block: BlockCode?, in ministry: Ministry) {
    self.months = months
    var seen: Set<UnitCode> = []
    for month in months.compactMap(\.self) {
      for (code, unit) in month.units where !unit.checkIns.isEmpty { seen.insert(code) }
    }
    var rows: [Row] = []
    for part in ministry.orderedBlocks where block == nil || part.code == block {
      let units = ministry.orderedUnits.filter { $0.block == part.code && seen.contains($0.code) }
      if units.isEmpty { continue }
      if block == nil { rows.append(.block(part)) }
      rows += units.map { .unit($0) }
    }
    self.rows = rows
  }

  /// What Enter opens.
  var units: [UnitCode?] {
    rows.map { row in if case .unit(let unit) = row { unit.code } else { nil } }
  }

  /// - Returns: one for each month; nil where it has not been read yet.
  func checkIns(of row: Row) -> [MonthTotals.CheckIns?] {
    months.map { month in
      guard let month else { return nil }
      switch row {
      case .unit(let unit): return month.units[unit.code]?.checkIns ?? MonthTotals.CheckIns()
      case .block: return MonthTotals.CheckIns()
      }
    }
  }
}
