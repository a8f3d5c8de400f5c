import GiaobanCore

/// A portfolio with all that is worked out from it once, so that no key press works it out again.
package struct MonthView: Equatable, Sendable {
  package private(set) var portfolio: Portfolio
  package let calendar: ReportingCalendar
  /// The assessments, in the order of the portfolio's lines.
  package private(set) var assessments: [Assessment]
  /// The parts of the month, in the order of the ministry's blocks.
  package private(set) var blocks: [BlockPart]
  package private(set) var total = Tally()
  package private(set) var reminders = ReminderCounts()
  /// How many check-ins the month was closed without; nil while it is open.
  package private(set) var missing: Int?
  /// The places of those that ended before the month: there because they still owe a check-in, or because a filter asks for
  /// what ended.
  package private(set) var endedBefore: Set<Int> = []

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
    endedBefore = []
    missing = portfolio.ministry.isClosed(month) ? calendar.missing(of: month, among: portfolio.lines) : nil
    var start = 0
    for block in ministry.orderedBlocks {
      var end = start
      var tally = Tally()
      var codeColumns = 0
      while end < portfolio.lines.count, blockOfUnit[portfolio.lines[end].pledge.unit] == block.code {
        let isOfMonth = portfolio.isOfMonth(portfolio.lines[end])
        if isOfMonth {
          tally.add(portfolio.lines[end], assessments[end], month: month)
        } else {
          endedBefore.insert(end)
        }
        reminders.count(
          portfolio.lines[end], assessments[end], isOfMonth: isOfMonth, day: portfolio.viewpoint.day, by: 1)
        codeColumns = max(codeColumns, portfolio.lines[end].pledge.code.columns)
        end += 1
      }
      let leader = block.leader.flatMap { ministry.leaders[$0] }
      blocks.append(BlockPart(block: block, leader: leader, lines: start..<end, tally: tally, codeColumns: codeColumns))
      total = total + tally
      start = end
    }
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
      let wasOfMonth = portfolio.isOfMonth(before)
      if wasOfMonth {
        blocks[part].tally.subtract(before, assessments[index], month: month)
        total.subtract(before, assessments[index], month: month)
      }
      reminders.count(before, assessments[index], isOfMonth: wasOfMonth, day: day, by: -1)
      assessments[index] = Assessment(of: portfolio.lines[index], calendar: calendar)
      let isOfMonth = portfolio.isOfMonth(portfolio.lines[index])
      if isOfMonth {
        blocks[part].tally.add(portfolio.lines[index], assessments[index], month: month)
        total.add(portfolio.lines[index], assessments[index], month: month)
        endedBefore.remove(index)
      } else {
        endedBefore.insert(index)
      }
      reminders.count(portfolio.lines[index], assessments[index], isOfMonth: isOfMonth, day: day, by: 1)
    }
    return update
  }

  package func index(of code: PledgeCode) -> Int? { portfolio.index(of: code) }
}
