/// How the units of a ministry stood in a month, in counts: what the pictures of a year are drawn from. Twelve months of a
/// hundred thousand pledges are a few numbers a unit.
package struct MonthTotals: Hashable, Sendable {
  /// How many check-ins of a month came in time, came late, are missing or still owed.
  package struct CheckIns: Hashable, Sendable {
    package var inTime = 0
    package var late = 0
    package var missing = 0
    package var owed = 0

    package init() {}

    /// Nothing was owed and nothing came.
    package var isEmpty: Bool { total == 0 }
    package var total: Int { inTime + late + missing + owed }
    /// The share that was in time of those whose cut-off has passed, 0…1; nil where there are none.
    package var punctuality: Double? {
      let closed = inTime + late + missing
      return closed == 0 ? nil : Double(inTime) / Double(closed)
    }

    mutating func add(_ time: PledgeFigures.CheckInTime) {
      switch time {
      case .inTime: inTime += 1
      case .late: late += 1
      case .missing: missing += 1
      case .owed: owed += 1
      }
    }

    package static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.inTime += right.inTime
      sum.late += right.late
      sum.missing += right.missing
      sum.owed += right.owed
      return sum
    }
  }

  package struct Unit: Hashable, Sendable {
    package var checkIns = CheckIns()
    package var health = HealthCounts()
    /// The block that it was in.
    package let block: BlockCode?

    init(block: BlockCode?) { self.block = block }
  }

  package let month: Month
  /// The units with a pledge in the month.
  package private(set) var units: [UnitCode: Unit] = [:]

  package init(_ figures: MonthFigures) { self.init(month: figures.month, figures.pledges) }

  /// - Parameter pledges: the figures of the month, each pledge once, for the whole ministry or for a part.
  package init(month: Month, _ pledges: some Sequence<PledgeFigures>) {
    self.month = month
    for pledge in pledges {
      var unit = units[pledge.unit] ?? Unit(block: pledge.block)
      if let time = pledge.checkIn { unit.checkIns.add(time) }
      if pledge.status.isOpen { unit.health[pledge.health] += 1 }
      units[pledge.unit] = unit
    }
  }

  /// - Parameter block: nil for the whole ministry.
  package func checkIns(of block: BlockCode?) -> CheckIns { units(of: block).reduce(CheckIns()) { $0 + $1.checkIns } }

  /// - Parameter block: nil for the whole ministry.
  package func health(of block: BlockCode?) -> HealthCounts {
    units(of: block).reduce(HealthCounts()) { $0 + $1.health }
  }

  private func units(of block: BlockCode?) -> some Sequence<Unit> {
    units.values.lazy.filter { block == nil || $0.block == block }
  }
}
