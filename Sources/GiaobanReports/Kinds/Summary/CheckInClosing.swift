import GiaobanCore

/// The day on which the check-ins of a month close.
package struct CheckInClosing: Equatable, Sendable {
  package let month: Month
  package let day: Day
  /// The block that has this day to itself, or nil for the ministry's own day.
  package let block: Block?

  /// - Parameters:
  ///   - blocks: those with days of their own are told apart where their day is another than the ministry's.
  ///   - scope: for the whole ministry its own day comes first; for one block or unit the day that holds for it is the
  ///     only one.
  /// - Returns: month by month.
  static func closings(
    of months: [Month], blocks: [Block], scope: ReportScope, ministry: Ministry
  ) -> [CheckInClosing] {
    months.flatMap { month in
      let common = CheckInClosing(month: month, day: ministry.cutOff(of: month, block: nil), block: nil)
      let own = blocks.map { block in
        CheckInClosing(month: month, day: ministry.cutOff(of: month, block: block.code), block: block)
      }.filter { $0.day != common.day }
      return scope == .ministry ? [common] + own : own.isEmpty ? [common] : own
    }
  }
}
