/// The six cells of a month: what was done and what is open, in time and late, and what is counted apart.
package struct SixCells: Equatable, Sendable {
  private var counts = [Int](repeating: 0, count: MonthCell.allCases.count)
  /// How many of those done in the month, with a due day, are late by the day first given.
  package var doneLateByOriginal = 0

  package init() {}

  /// - Parameter lines: pledges of the viewpoint's month, each at most once.
  package init(lines: some Sequence<PledgeLine>, viewpoint: Viewpoint) {
    self.init(lines: lines, of: MonthRange(viewpoint.month), on: viewpoint.day)
  }

  /// - Parameters:
  ///   - lines: pledges that were open in `months` or ended in them, each at most once.
  ///   - day: the day of the last month on which they are looked at.
  package init(lines: some Sequence<PledgeLine>, of months: MonthRange, on day: Day) {
    for line in lines {
      guard let cell = line.cell(of: months, on: day) else { continue }
      add(cell, isLateByOriginal: line.isDoneLateByOriginal(of: months, on: day))
    }
  }

  package mutating func add(_ cell: MonthCell, isLateByOriginal: Bool) {
    self[cell] += 1
    if isLateByOriginal { doneLateByOriginal += 1 }
  }

  package subscript(cell: MonthCell) -> Int {
    get { counts[cell.place] }
    set { counts[cell.place] = newValue }
  }

  package var doneOnTime: Int {
    get { self[.doneOnTime] }
    set { self[.doneOnTime] = newValue }
  }
  package var doneLate: Int {
    get { self[.doneLate] }
    set { self[.doneLate] = newValue }
  }
  package var openInTime: Int {
    get { self[.openInTime] }
    set { self[.openInTime] = newValue }
  }
  package var openOverdue: Int {
    get { self[.openOverdue] }
    set { self[.openOverdue] = newValue }
  }
  package var undated: Int { self[.undated] }
  package var paused: Int { self[.paused] }
  package var dropped: Int { self[.dropped] }
  package var proposed: Int { self[.proposed] }

  package var done: Int { doneOnTime + doneLate }
  package var open: Int { openInTime + openOverdue }
  package var total: Int { done + open }
  /// What the month called for: done, and open overdue.
  package var due: Int { done + openOverdue }
  /// done / due, 0…1; nil when nothing was due.
  package var completionRate: Double? { due == 0 ? nil : Double(done) / Double(due) }
  /// Open overdue / due, 0…1; nil when nothing was due.
  package var overdueRate: Double? { due == 0 ? nil : Double(openOverdue) / Double(due) }
}

extension MonthCell {
  fileprivate var place: Int {
    switch self {
    case .doneOnTime: 0
    case .doneLate: 1
    case .openInTime: 2
    case .openOverdue: 3
    case .undated: 4
    case .paused: 5
    case .dropped: 6
    case .proposed: 7
    }
  }
}
