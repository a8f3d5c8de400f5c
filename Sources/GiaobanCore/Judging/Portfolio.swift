/// Which pledges a portfolio holds.
package enum PortfolioScope: Hashable, Sendable {
  /// The pledges that are open in the month, and those done or dropped in it.
  case month
  /// Also those that ended before the month and still owe a check-in of one that is not closed.
  case owing
  /// Also all that ended before the month.
  case everything
}

/// What is recorded, as one month sees it: an immutable picture that every screen and report is made from.
package struct Portfolio: Equatable, Sendable {
  package let viewpoint: Viewpoint
  package let scope: PortfolioScope
  /// The ministry as the month is judged by it.
  package private(set) var ministry: Ministry
  /// The ministry as it is now: what is edited, whatever month is on the screen.
  package private(set) var ministryNow: Ministry
  /// The lines, ordered by block, unit and number.
  package private(set) var lines: [PledgeLine]
  /// A closed month, as it was closed: what is saved now does not show in it.
  package let isFrozen: Bool
  /// The place of each unit in the order of the units, from 0.
  private let places: [UnitCode: Int]

  /// - Parameters:
  ///   - ministry: as it is now.
  ///   - lines: in any order; only those that belong to the scope.
  package init(viewpoint: Viewpoint, scope: PortfolioScope = .month, ministry: Ministry, lines: [PledgeLine]) {
    self.init(
      viewpoint: viewpoint, scope: scope, ministry: ministry.seen(from: viewpoint), now: ministry, lines: lines,
      isFrozen: false)
  }

  init(
    viewpoint: Viewpoint, scope: PortfolioScope, ministry: Ministry, now: Ministry, lines: [PledgeLine], isFrozen: Bool
  ) {
    self.viewpoint = viewpoint
    self.scope = scope
    self.ministry = ministry
    ministryNow = now
    self.isFrozen = isFrozen
    var places: [UnitCode: Int] = [:]
    for (index, unit) in ministry.orderedUnits.enumerated() { places[unit.code] = index }
    self.places = places
    self.lines = Self.ordered(lines, places)
  }

  package var calendar: ReportingCalendar { ReportingCalendar(ministry: ministry, viewpoint: viewpoint) }

  /// Whether `pledge` belongs to the portfolio of a month: recorded by its end, and open in it or ended no earlier. What one
  /// that ended earlier still owes, only its line can tell.
  package static func includes(_ pledge: Pledge, seenFrom viewpoint: Viewpoint, scope: PortfolioScope) -> Bool {
    // As of the month's end, not as of now: what ended before the month may have been opened again after it.
    guard let move = pledge.move(on: viewpoint.month.last) else { return false }
    return scope == .everything || move.status.isOpen || move.day >= viewpoint.month.first
  }

  /// Whether the pledge of `line` belongs to the portfolio of `scope`.
  package static func includes(_ line: PledgeLine, _ calendar: ReportingCalendar, scope: PortfolioScope) -> Bool {
    if includes(line.pledge, seenFrom: calendar.viewpoint, scope: scope) { return true }
    guard scope == .owing, line.pledge.move(on: calendar.viewpoint.month.last) != nil else { return false }
    return !OwedCheckIn.all(of: line, calendar: calendar).isEmpty
  }

  /// Whether the line is one of the month, not of a pledge that ended before it.
  package func isOfMonth(_ line: PledgeLine) -> Bool {
    scope == .month || Self.includes(line.pledge, seenFrom: viewpoint, scope: .month)
  }

  /// The lines that the scope of a month leaves out and the scope of everything has.
  package var endedBefore: [PledgeLine] {
    lines.filter { !Self.includes($0.pledge, seenFrom: viewpoint, scope: .month) }
  }

  package func index(of code: PledgeCode) -> Int? {
    let wanted = Place(code, of: code.unit, places)
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if Place(lines[middle].pledge.code, of: lines[middle].pledge.unit, places) < wanted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < lines.count, lines[low].pledge.code == code { return low }
    // Another unit has taken it up, and it stands among that unit's.
    return lines.firstIndex { $0.pledge.code == code }
  }

  /// What bringing a portfolio up to date did to its lines.
  package enum Update: Equatable, Sendable {
    /// Lines changed in their places; each place with the line that stood there.
    case replaced([(place: Int, before: PledgeLine)])
    /// Lines came, went or moved: places are new.
    case rearranged

    package static func == (left: Update, right: Update) -> Bool {
      switch (left, right) {
      case (.rearranged, .rearranged): true
      case (.replaced(let left), .replaced(let right)): left.elementsEqual(right) { $0 == $1 }
      default: false
      }
    }
  }

  /// Brings the portfolio up to date with a batch that was saved, without another reading of the store.
  ///
  /// - Parameter saved: the ministry and the whole pledges that the batch touched, as they are now stored.
  /// - Returns: nil when the ministry itself changed, other than by a briefing, which no pledge is judged by: cut-offs, blocks
  ///   and order may have moved, so it must be read anew.
  package mutating func apply(_ saved: Saved) -> Update? {
    if isFrozen { return applyToFrozen(saved) }
    let seen = saved.ministry.seen(from: viewpoint)
    guard ministry.equalsBesidesBriefings(seen) else { return nil }
    (ministry, ministryNow) = (seen, saved.ministry)
    let calendar = self.calendar
    var replaced: [(place: Int, before: PledgeLine)] = []
    var isRearranged = false
    for dossier in saved.dossiers {
      let dossier = dossier.seen(from: viewpoint, saved.pasts[dossier.pledge.code] ?? Past())
      let index = self.index(of: dossier.pledge.code)
      let line = dossier.line(calendar)
      let belongs = Self.includes(line, calendar, scope: scope)
      switch (index, belongs) {
      case (let index?, true):
        isRearranged = isRearranged || lines[index].pledge.unit != dossier.pledge.unit
        replaced.append((index, lines[index]))
        lines[index] = line
      case (let index?, false):
        lines.remove(at: index)
        isRearranged = true
      case (nil, true):
        lines.append(line)
        isRearranged = true
      case (nil, false): break
      }
    }
    if !saved.removed.isEmpty {
      lines.removeAll { saved.removed.contains($0.pledge.code) }
      isRearranged = true
    }
    guard isRearranged else { return .replaced(replaced) }
    lines = Self.ordered(lines, places)
    return .rearranged
  }

  /// A closed month stays as it is; only its closing, the briefings and the pinned day may have changed, and what ended
  /// before it.
  private mutating func applyToFrozen(_ saved: Saved) -> Update? {
    let isSame =
      scope != .everything && ministry.closings == saved.ministry.closings
      && ministry.settings.pinnedDay == saved.ministry.settings.pinnedDay
      && ministry.briefings.keys.allSatisfy { saved.ministry.briefings[$0] != nil }
    guard isSame else { return nil }
    for briefing in saved.ministry.briefings.values { ministry.put(.briefing(briefing)) }
    ministryNow = saved.ministry
    return .replaced([])
  }

  /// A pledge, whole, as the month sees it: itself, its tasks and extensions as its line has them, and no check-in of a later
  /// month. In the running month as it is.
  package func seen(_ dossier: Dossier) -> Dossier {
    guard viewpoint.isPast else { return dossier }
    let line = index(of: dossier.pledge.code).map { lines[$0] }
    return Dossier(
      pledge: line?.pledge ?? dossier.pledge, tasks: line?.tasks ?? dossier.tasks,
      checkIns: dossier.checkIns.filter { $0.key.month <= viewpoint.month },
      extensions: line?.extensions ?? dossier.extensions)
  }

  /// The portfolio after a batch was saved; nil when it must be read anew.
  package func applying(_ saved: Saved) -> Portfolio? {
    var portfolio = self
    return portfolio.apply(saved) == nil ? nil : portfolio
  }

  private static func ordered(_ lines: [PledgeLine], _ places: [UnitCode: Int]) -> [PledgeLine] {
    // Keys are sorted, not lines: a line is large, and each exchange would copy it.
    var keys: [(place: Place, index: Int)] = []
    keys.reserveCapacity(lines.count)
    for index in lines.indices {
      keys.append((Place(lines[index].pledge.code, of: lines[index].pledge.unit, places), index))
    }
    keys.sort { $0.place < $1.place }
    return keys.map { lines[$0.index] }
  }

  /// Where a pledge stands: by the place of its unit, then by code.
  private struct Place: Comparable {
    let unit: Int
    let code: PledgeCode

    init(_ code: PledgeCode, of unit: UnitCode, _ places: [UnitCode: Int]) {
      self.unit = places[unit] ?? Int.max
      self.code = code
    }

    static func < (left: Self, right: Self) -> Bool {
      left.unit == right.unit ? left.code < right.code : left.unit < right.unit
    }
  }
}
