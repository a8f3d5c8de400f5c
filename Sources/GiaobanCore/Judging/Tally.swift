/// The counts of a block, of a unit or of the ministry: how many are done, how the open ones fare, and what is owed.
package struct Tally: Equatable, Sendable {
  /// All but the dropped.
  package var total = 0
  package var done = 0
  package var dropped = 0
  /// The health of the open ones.
  package var health = HealthCounts()
  package var proposed = 0
  package var stale = 0
  package var mismatches = 0
  package var asks = 0
  /// Check-ins of the viewpoint's month that are owed and not made.
  package var checkInsOwed = 0
  /// Check-ins of the viewpoint's month that are made.
  package var checkInsMade = 0

  package init() {}

  package mutating func add(_ line: PledgeLine, _ assessment: Assessment, month: Month) {
    if assessment.status != .dropped { total += 1 }
    if assessment.status == .done { done += 1 }
    if assessment.status == .dropped { dropped += 1 }
    if assessment.status == .proposed { proposed += 1 }
    if assessment.status.isOpen { health[assessment.overall] += 1 }
    if assessment.isStale { stale += 1 }
    if assessment.isMismatch { mismatches += 1 }
    for mark in line.marks where mark.hasOpenAsk { asks += 1 }
    for owed in assessment.owed where owed.month == month { checkInsOwed += 1 }
    if line.madeMonths.contains(month) { checkInsMade += 1 }
  }

  /// Takes back what `add` counted of the same values: one changed pledge need not count all of them again.
  package mutating func subtract(_ line: PledgeLine, _ assessment: Assessment, month: Month) {
    var one = Tally()
    one.add(line, assessment, month: month)
    self = self - one
  }

  private static let fields: [WritableKeyPath<Tally, Int> & Sendable] = [
    \.total, \.done, \.dropped, \.proposed, \.stale, \.mismatches, \.asks, \.checkInsOwed, \.checkInsMade,
  ]

  private static func combined(
    _ left: Tally, _ right: Tally, _ health: HealthCounts, _ operation: (Int, Int) -> Int
  ) -> Tally {
    var result = Tally()
    result.health = health
    for field in fields { result[keyPath: field] = operation(left[keyPath: field], right[keyPath: field]) }
    return result
  }

  package static func + (left: Tally, right: Tally) -> Tally { combined(left, right, left.health + right.health, +) }
  package static func - (left: Tally, right: Tally) -> Tally { combined(left, right, left.health - right.health, -) }
}
