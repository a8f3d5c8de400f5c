import GiaobanCore

/// The monthly summary as values: every format shows these figures and works out none of its own.
package struct MonthlySummary: Equatable, Sendable {
  package struct Head: Equatable, Sendable {
    package let organisation: Bilingual?
    package let month: Month
    /// The day the figures are of.
    package let day: Day
    /// The ministry's own; blocks may have theirs.
    package let cutOff: Day
    /// nil while the month is provisional.
    package let closing: Closing?
  }

  /// One thing that waits for somebody's decision.
  package struct PendingDecision: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// What the check-in of a month asks for; its words are nil when its dossier was not given.
      case ask(Month, Bilingual?)
      /// The missing check-ins of one pledge that have gone up, oldest first; how far the oldest has (1…3), and who stands
      /// there.
      case escalation([OwedCheckIn], level: Int, Escalation?)
      case `extension`(Extension)
    }

    package let pledge: Pledge
    package let kind: Kind
  }

  /// The check-ins of the month, whether it is closed or not.
  package struct CheckInCount: Equatable, Sendable {
    package let made: Int
    /// Owed and not made; of a closed month, what was missing.
    package let missing: Int
  }

  package struct PledgeRow: Equatable, Sendable {
    package let entry: PledgeEntry
    /// At the end of the month before; nil when it was not there.
    package let healthBefore: Health?
    /// What its colour rests on, or the next step.
    package let reason: Phrase
  }

  package struct BlockSection: Equatable, Sendable {
    package let block: Block
    package let leader: Leader?
    package let tally: Tally
    package let checkIns: CheckInCount
    package let cutOff: Day
    /// Worst first; the same colour by due day.
    package let pledges: [PledgeRow]
  }

  package struct DonePledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let on: Day
    /// The due day in force on that day.
    package let due: Day?

    /// nil without a due day.
    package var isLate: Bool? { due.map { $0 < on } }
    package var isLateByOriginal: Bool { entry.pledge.dueOriginal.map { $0 < on } ?? false }
  }

  package struct OverduePledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let due: Day
    package let days: Int
    package let timesExtended: Int
  }

  package struct ExtendedPledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let extended: Extension
    /// Extensions granted up to the day, this one too.
    package let times: Int
  }

  package struct NextMonth: Equatable, Sendable {
    package let month: Month
    /// Tasks and pledges due after the day of the figures and by the end of the next month, earliest first.
    package let due: [DueItem]
    package let cutOff: Day
    /// Check-ins the next month will owe, if nothing changes.
    package let checkIns: Int
  }

  package struct Definition: Equatable, Sendable {
    package let term: Phrase
    package let meaning: Phrase
  }

  package let head: Head
  package let headline: Phrase
  package let checkIns: CheckInCount
  package let cells: CellComparison
  package let pending: [PendingDecision]
  /// In order, without blocks that have no pledge.
  package let blocks: [BlockSection]
  /// By day.
  package let done: [DonePledge]
  /// Longest overdue first.
  package let overdue: [OverduePledge]
  /// Granted in the month, by day.
  package let extended: [ExtendedPledge]
  package let next: NextMonth
  package let definitions: [Definition]

  /// - Parameters:
  ///   - portfolio: of the month, in the scope of a month.
  ///   - previous: of the month before; nil when nothing was recorded then.
  ///   - lastYear: of the same month a year before; nil when nothing was recorded then.
  ///   - dossiers: of ``dossiersNeeded(_:)``; without one the words of its asks and next steps are left out.
  package init(
    of portfolio: Portfolio, previous: Portfolio?, lastYear: Portfolio?, dossiers: [PledgeCode: Dossier] = [:]
  ) {
    let draft = SummaryDraft(portfolio, previous: previous, dossiers: dossiers)
    head = draft.head
    cells = CellComparison(
      now: SixCells(lines: portfolio.lines, viewpoint: portfolio.viewpoint),
      previous: previous.map { SixCells(lines: $0.lines, viewpoint: $0.viewpoint) },
      lastYear: lastYear.map { SixCells(lines: $0.lines, viewpoint: $0.viewpoint) })
    checkIns = draft.checkIns
    pending = draft.pending
    blocks = draft.blocks
    done = draft.done
    overdue = draft.overdue
    extended = draft.extended
    next = draft.next
    definitions =
      SummaryWords.definitions(portfolio.ministry.settings) + BlockRuleWords.definitions(portfolio.ministry)
    headline = SummaryWords.headline(
      month: head.month, tally: draft.tally, cells: cells.now, checkIns: checkIns, pending: pending.count)
  }

  /// The pledges whose words the summary shows: those with an open ask, and the active ones that have a recent check-in,
  /// for its next step.
  package static func dossiersNeeded(_ portfolio: Portfolio) -> [PledgeCode] {
    let oldest = portfolio.viewpoint.month.adding(months: 1 - PledgeLine.recentMonths)
    return portfolio.lines.filter { line in
      if line.marks.contains(where: \.hasOpenAsk) { return true }
      guard line.pledge.status(on: portfolio.viewpoint.day) == .active else { return false }
      return line.latestMade.map { $0.month >= oldest } ?? false
    }.map(\.pledge.code)
  }
}
