import GiaobanCore

/// What the two pictures of a year have in common: the months over or under their columns.
struct YearColumns {
  let range: MonthRange
  let ministry: Ministry
  let look: Look
  /// The columns at the left of the months.
  let label: Int
  /// The columns of each month.
  let columns: Int

  /// Columns that a month takes at most.
  private static let widest = 13

  /// - Parameter wishedLabel: columns that the labels have before the months are more than six wide.
  init(
    _ range: MonthRange, in room: Int, leastLabel: Int, wishedLabel: Int, ministry: Ministry, look: Look
  ) {
    self.range = range
    self.ministry = ministry
    self.look = look
    let wanted = room - wishedLabel >= range.count * 6 ? wishedLabel : leastLabel
    columns = max(3, min(Self.widest, (room - wanted) / range.count))
    label = max(0, min(wishedLabel + range.count, room - columns * range.count))
  }

  func column(of place: Int) -> Int { label + place * columns }

  /// `Jun`, with the sign of a closed month where there is room for it; the year in its first month and in January.
  var names: StyledLine {
    var line = StyledLine(String(repeating: " ", count: label), .dim)
    for month in range {
      let sign = ministry.isClosed(month) && columns >= 5 ? look.symbols[.closed] : ""
      let name = shortName(of: month) + sign
      line = line + (name.padded(to: columns, ellipsis: ""), month == range.last ? .title : .text)
    }
    return line
  }

  /// The number or the first letter where three letters would touch the next ones.
  private func shortName(of month: Month) -> String {
    let name = PledgeSheet.monthAlone(month, look.language)
    if columns > 3 { return name }
    return look.language == .vietnamese ? "\(month.month)" : String(name.prefix(1))
  }

  /// The years over the months in which they begin.
  var years: StyledLine {
    var line = StyledLine(String(repeating: " ", count: label), .dim)
    for month in range {
      let text = month == range.first || month.month == 1 ? String(month.year) : ""
      line = line + (text.padded(to: columns, ellipsis: ""), .dim)
    }
    return line
  }
}

extension MonthTotals.CheckIns {
  /// What of a cell fits into `columns`: all of it, else the worst.
  func parts(columns: Int, _ look: Look) -> [StyledLine.Part] {
    let all: [(count: Int, mark: Mark, role: ThemeRole)] = [
      (inTime, .submitted, .done), (late, .lateCheckIn, .healthAtRisk), (owed, .owed, .owed),
      (missing, .missing, .late),
    ]
    let parts = all.filter { $0.count > 0 }.map { part in
      // One check-in alone is its sign.
      StyledLine.Part(text: look.symbols[part.mark] + (total == 1 ? "" : "\(part.count)"), role: part.role)
    }
    let fits = parts.reduce(0) { $0 + $1.text.displayWidth } <= columns
    return fits ? parts : parts.suffix(1)
  }
}
