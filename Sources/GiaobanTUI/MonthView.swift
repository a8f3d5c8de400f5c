import GiaobanCore

/// A portfolio with all that is worked out from it once, so that no key press works it out again.
package struct MonthView: Equatable, Sendable {
  package private(set) var portfolio: Portfolio
  package let calendar: ReportingCalendar
  /// In the order of the portfolio's lines.
  package private(set) var assessments: [Assessment]
  /// In the order of the ministry's blocks.
  package private(set) var blocks: [BlockPart]
  package private(set) var total = Tally()
  /// Tasks and pledges that are overdue or fall due within a week.
  package private(set) var dueSoon = 0

  /// A block with the places of its pledges among the portfolio's lines.
  package struct BlockPart: Equatable, Sendable {
    package let block: Block
    package let leader: Leader?
    package var lines: Range<Int>
    package var tally: Tally
    /// The longest code of the block: codes are aligned, whatever happens to be on the screen.
    package var codeColumns: Int
  }

  package init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    calendar = portfolio.calendar
    assessments = []
    blocks = []
    count()
  }

  private mutating func count() {
    let calendar = self.calendar
    let month = portfolio.viewpoint.month
    let ministry = portfolio.ministry
    assessments = portfolio.lines.map { Assessment(of: $0, calendar: calendar) }
    blocks = []
    total = Tally()
    dueSoon = 0
    var start = 0
    for block in ministry.orderedBlocks {
      var end = start
      var tally = Tally()
      var codeColumns = 0
      while end < portfolio.lines.count, ministry.units[portfolio.lines[end].pledge.unit]?.block == block.code {
        tally.add(portfolio.lines[end], assessments[end], month: month)
        dueSoon += dueSoon(end)
        codeColumns = max(codeColumns, portfolio.lines[end].pledge.code.description.utf8.count)
        end += 1
      }
      let leader = block.leader.flatMap { ministry.leaders[$0] }
      blocks.append(BlockPart(block: block, leader: leader, lines: start..<end, tally: tally, codeColumns: codeColumns))
      total = total + tally
      start = end
    }
  }

  private func dueSoon(_ index: Int) -> Int {
    DueItem.items(of: portfolio.lines[index], assessments[index], day: portfolio.viewpoint.day, withinDays: 7)
      .filter { $0.kind != .checkIn }.count
  }

  /// Brings the view up to date with a batch that was saved.
  ///
  /// - Returns: false when it has to be read anew.
  package mutating func apply(_ saved: Saved) -> Bool {
    guard let outcome = portfolio.apply(saved) else { return false }
    guard case .replaced(let places) = outcome else {
      count()
      return true
    }
    let month = portfolio.viewpoint.month
    for (index, before) in places {
      guard let part = blocks.firstIndex(where: { $0.lines.contains(index) }) else { continue }
      blocks[part].tally.subtract(before, assessments[index], month: month)
      total.subtract(before, assessments[index], month: month)
      dueSoon -=
        DueItem.items(of: before, assessments[index], day: portfolio.viewpoint.day, withinDays: 7)
        .filter { $0.kind != .checkIn }.count
      assessments[index] = Assessment(of: portfolio.lines[index], calendar: calendar)
      blocks[part].tally.add(portfolio.lines[index], assessments[index], month: month)
      total.add(portfolio.lines[index], assessments[index], month: month)
      dueSoon += dueSoon(index)
    }
    return true
  }

  package func index(of code: PledgeCode) -> Int? { portfolio.index(of: code) }
}
