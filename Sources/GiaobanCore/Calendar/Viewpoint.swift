/// The point from which a portfolio is seen: a month, and the day that every rule takes.
package struct Viewpoint: Hashable, Sendable {
  package let month: Month
  /// The day that is today: given, pinned, or the clock's.
  package let today: Day

  package init(month: Month, today: Day) {
    self.month = month
    self.today = today
  }

  package init(today: Day) {
    self.init(month: today.inMonth, today: today)
  }

  /// The day of the rules: today in the current month, the last day of a past one. A future month is seen from today.
  package var day: Day { month < today.inMonth ? month.last : today }

  package var isPast: Bool { month < today.inMonth }
  package var isFuture: Bool { month > today.inMonth }
}
