/// Which pledges a portfolio holds.
package enum PortfolioScope: Hashable, Sendable {
  /// Those open in the month, and those done or dropped in it.
  case month
  /// Also those that ended before the month.
  case everything
}

/// What is recorded, as one month sees it: an immutable picture that every screen and report is made from.
package struct Portfolio: Equatable, Sendable {
  package let viewpoint: Viewpoint
  package let scope: PortfolioScope
  package let ministry: Ministry
  /// In order of block, unit and number.
  package let lines: [PledgeLine]

  /// - Parameter lines: in any order; only those that belong to the scope.
  package init(viewpoint: Viewpoint, scope: PortfolioScope = .month, ministry: Ministry, lines: [PledgeLine]) {
    self.viewpoint = viewpoint
    self.scope = scope
    self.ministry = ministry
    self.lines = Self.ordered(lines, ministry: ministry)
  }

  private init(ordered lines: [PledgeLine], of portfolio: Portfolio, ministry: Ministry) {
    viewpoint = portfolio.viewpoint
    scope = portfolio.scope
    self.ministry = ministry
    self.lines = lines
  }

  package var calendar: ReportingCalendar { ReportingCalendar(ministry: ministry, viewpoint: viewpoint) }

  /// Whether `pledge` belongs to the portfolio of a month: recorded by its end, and open in it or ended no earlier.
  package static func includes(_ pledge: Pledge, seenFrom viewpoint: Viewpoint, scope: PortfolioScope) -> Bool {
    guard let first = pledge.moves.first, first.day <= viewpoint.month.last else { return false }
    return scope == .everything || pledge.endedOn.map { $0 >= viewpoint.month.first } ?? true
  }

  package func index(of code: PledgeCode) -> Int? {
    lines.firstIndex { $0.pledge.code == code }
  }

  /// The portfolio after a batch was saved, without another reading of the store.
  ///
  /// - Parameter saved: the frame and the whole pledges that the batch touched, as they are now stored.
  /// - Returns: nil when the frame itself changed: cut-offs, blocks and order may have moved, so it must be read anew.
  package func applying(_ saved: Saved) -> Portfolio? {
    guard ministry == saved.ministry else { return nil }
    let calendar = self.calendar
    var lines = self.lines
    var isReordered = false
    for dossier in saved.dossiers {
      let index = lines.firstIndex { $0.pledge.code == dossier.pledge.code }
      let belongs = Self.includes(dossier.pledge, seenFrom: viewpoint, scope: scope)
      switch (index, belongs) {
      case (let index?, true):
        isReordered = isReordered || lines[index].pledge.unit != dossier.pledge.unit
        lines[index] = dossier.line(calendar)
      case (let index?, false): lines.remove(at: index)
      case (nil, true):
        lines.append(dossier.line(calendar))
        isReordered = true
      case (nil, false): break
      }
    }
    if !saved.removed.isEmpty { lines.removeAll { saved.removed.contains($0.pledge.code) } }
    if isReordered { lines = Self.ordered(lines, ministry: ministry) }
    return Portfolio(ordered: lines, of: self, ministry: ministry)
  }

  private static func ordered(_ lines: [PledgeLine], ministry: Ministry) -> [PledgeLine] {
    var place: [UnitCode: Int] = [:]
    for (index, unit) in ministry.orderedUnits.enumerated() { place[unit.code] = index }
    var placed: [(place: Int, line: PledgeLine)] = []
    placed.reserveCapacity(lines.count)
    for line in lines { placed.append((place[line.pledge.unit] ?? Int.max, line)) }
    placed.sort { left, right in
      left.place == right.place ? left.line.pledge.code < right.line.pledge.code : left.place < right.place
    }
    return placed.map(\.line)
  }
}
