/// A set of months, at most 62 of them counted back from an anchor: one machine word a pledge instead of its history.
package struct MonthSet: Hashable, Sendable {
  /// Months further back than this many are not kept.
  package static let reach = 62

  package let anchor: Month
  /// Bit n stands for the n-th month before the anchor.
  package private(set) var bits: UInt64

  package init(anchor: Month, bits: UInt64) {
    self.anchor = anchor
    self.bits = bits
  }

  /// Months after the anchor, or out of reach before it, are left out.
  package init(anchor: Month, months: some Sequence<Month>) {
    self.init(anchor: anchor, bits: 0)
    for month in months { insert(month) }
  }

  /// A month after the anchor, or out of reach before it, is left out.
  package mutating func insert(_ month: Month) {
    let back = anchor - month
    if (0..<Self.reach).contains(back) { bits |= 1 << UInt64(back) }
  }

  package func contains(_ month: Month) -> Bool {
    let back = anchor - month
    return (0..<Self.reach).contains(back) && bits & (1 << UInt64(back)) != 0
  }

  package var latest: Month? {
    bits == 0 ? nil : anchor.adding(months: -bits.trailingZeroBitCount)
  }

  /// The months that are later than every month of `other`.
  package func after(_ other: MonthSet) -> MonthSet {
    guard let latest = other.latest else { return self }
    guard anchor == other.anchor else { return MonthSet(anchor: anchor, months: lazy.filter { $0 > latest }) }
    return MonthSet(anchor: anchor, bits: bits & ((other.bits & (0 &- other.bits)) &- 1))
  }

  /// The months that are not in `other`.
  package func subtracting(_ other: MonthSet) -> MonthSet {
    if anchor == other.anchor { return MonthSet(anchor: anchor, bits: bits & ~other.bits) }
    return MonthSet(anchor: anchor, months: lazy.filter { !other.contains($0) })
  }
}

/// Latest first.
extension MonthSet: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate let anchor: Month
    fileprivate var bits: UInt64

    package mutating func next() -> Month? {
      guard bits != 0 else { return nil }
      let back = bits.trailingZeroBitCount
      bits &= bits - 1
      return anchor.adding(months: -back)
    }
  }

  package func makeIterator() -> Iterator { Iterator(anchor: anchor, bits: bits) }
}
