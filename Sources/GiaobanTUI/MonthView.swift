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
  package private(set) var reminders = ReminderCounts()

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
    let blockOfUnit = ministry.units.mapValues(\.block)
    blocks = []
    total = Tally()
    reminders = ReminderCounts()
    var start = 0
    for block in ministry.orderedBlocks {
      var end = start
      var tally = Tally()
      var codeColumns = 0
      while end < portfolio.lines.count, blockOfUnit[portfolio.lines[end].pledge.unit] == block.code {
        if isOfMonth(portfolio.lines[end]) {
          tally.add(portfolio.lines[end], assessments[end], month: month)
          reminders.count(portfolio.lines[end], assessments[end], day: portfolio.viewpoint.day, by: 1)
        }
        codeColumns = max(codeColumns, portfolio.lines[end].pledge.code.columns)
        end += 1
      }
      let leader = block.leader.flatMap { ministry.leaders[$0] }
      blocks.append(BlockPart(block: block, leader: leader, lines: start..<end, tally: tally, codeColumns: codeColumns))
      total = total + tally
      start = end
    }
  }

  /// Whether it is counted: a filter may ask for more than the month has.
  private func isOfMonth(_ line: PledgeLine) -> Bool {
    portfolio.scope == .month || Portfolio.includes(line.pledge, seenFrom: portfolio.viewpoint, scope: .month)
  }

  /// Brings the view up to date with a batch that was saved; only what changed is worked out again.
  ///
  /// - Returns: what became of the portfolio's lines; nil when it has to be read anew.
  package mutating func apply(_ saved: Saved) -> Portfolio.Update? {
    guard let update = portfolio.apply(saved) else { return nil }
    guard case .replaced(let places) = update else {
      count()
      return update
    }
    let (month, day) = (portfolio.viewpoint.month, portfolio.viewpoint.day)
    for (index, before) in places {
      guard let part = blocks.firstIndex(where: { $0.lines.contains(index) }) else { continue }
      if isOfMonth(before) {
        blocks[part].tally.subtract(before, assessments[index], month: month)
        total.subtract(before, assessments[index], month: month)
        reminders.count(before, assessments[index], day: day, by: -1)
      }
      assessments[index] = Assessment(of: portfolio.lines[index], calendar: calendar)
      if isOfMonth(portfolio.lines[index]) {
        blocks[part].tally.add(portfolio.lines[index], assessments[index], month: month)
        total.add(portfolio.lines[index], assessments[index], month: month)
        reminders.count(portfolio.lines[index], assessments[index], day: day, by: 1)
      }
    }
    return update
  }

  package func index(of code: PledgeCode) -> Int? { portfolio.index(of: code) }
}
