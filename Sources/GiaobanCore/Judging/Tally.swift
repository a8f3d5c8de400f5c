/// The counts of a block, of a unit or of the ministry: how many are done, how the open ones fare, and what is owed.
package struct Tally: Equatable, Sendable {
  /// All but the dropped.
  package var total = 0
  package var done = 0
  package var onTrack = 0
  package var atRisk = 0
  package var offTrack = 0
  package var unknown = 0
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
    if assessment.status == .proposed { proposed += 1 }
    if assessment.status.isOpen { count(assessment.overall) }
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

  private mutating func count(_ health: Health) {
    switch health {
    case .onTrack: onTrack += 1
    case .atRisk: atRisk += 1
    case .offTrack: offTrack += 1
    case .unknown: unknown += 1
    }
  }

  private static let fields: [WritableKeyPath<Tally, Int> & Sendable] = [
    \.total, \.done, \.onTrack, \.atRisk, \.offTrack, \.unknown, \.proposed, \.stale, \.mismatches, \.asks,
    \.checkInsOwed, \.checkInsMade,
  ]

  private static func combined(_ left: Tally, _ right: Tally, _ operation: (Int, Int) -> Int) -> Tally {
    var result = Tally()
    for field in fields { result[keyPath: field] = operation(left[keyPath: field], right[keyPath: field]) }
    return result
  }

  package static func + (left: Tally, right: Tally) -> Tally { combined(left, right, +) }
  package static func - (left: Tally, right: Tally) -> Tally { combined(left, right, -) }
}
