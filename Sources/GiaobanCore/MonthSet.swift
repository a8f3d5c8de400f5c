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
    for month in months {
      let back = anchor - month
      if (0..<Self.reach).contains(back) { bits |= 1 << UInt64(back) }
    }
  }

  package func contains(_ month: Month) -> Bool {
    let back = anchor - month
    return (0..<Self.reach).contains(back) && bits & (1 << UInt64(back)) != 0
  }

  package var latest: Month? {
    bits == 0 ? nil : anchor.adding(months: -bits.trailingZeroBitCount)
  }
}
