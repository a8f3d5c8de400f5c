import GiaobanCore
import GiaobanText

/// The summary of a month, or of several, as values: every format shows these figures and works out none of its own.
package struct MonthlySummary: Equatable, Sendable {
  package struct Head: Equatable, Sendable {
    package let organisation: Bilingual?
    package let months: MonthRange
    package let scope: ReportScope
    /// The name of the block or unit, or nil for the whole ministry.
    package let scopeName: Bilingual?
    /// The day the figures are of.
    package let day: Day
    /// The cut-off of the last month: the block's own where the scope is a block or unit, else the ministry's.
    package let cutOff: Day
    package let seal: SummarySeal

    package init(
      organisation: Bilingual?, months: MonthRange, scope: ReportScope, scopeName: Bilingual?, day: Day, cutOff: Day,
      seal: SummarySeal
    ) {
      self.organisation = organisation
      self.months = months
      self.scope = scope
      self.scopeName = scopeName
      self.day = day
      self.cutOff = cutOff
      self.seal = seal
    }

    /// The month whose state the summary shows: the last.
    package var month: Month { months.last }
    /// The closing of that month, or nil while it is provisional.
    package var closing: Closing? { seal.closings.last { $0.month == month } }
  }

  package let head: Head
  package let headline: Phrase
  package let checkIns: CheckInCount
  package let cells: CellComparison
  package let tally: Tally
  package let pending: [PendingDecision]
  /// The questions, ordered by block, unit and number.
  package let questions: [Question]
  /// The blocks in their order, without those that have no pledge.
  package let blocks: [BlockSection]
  /// The pledges that were done, ordered by day.
  package let done: [DonePledge]
  /// The overdue pledges, longest overdue first.
  package let overdue: [OverduePledge]
  /// The extensions granted in the months, ordered by day.
  package let extended: [ExtendedPledge]
  package let changes: Changes
  package let league: [LeagueRow]
  package let coverage: Coverage
  package let next: NextMonth
  /// The days on which the check-ins of the month and the next close.
  package let closingDays: [CheckInClosing]
  package let definitions: [Definition]
  /// The settings in force: the form of the letter is among them.
  package let settings: Settings
  let ministry: Ministry

  package init(of material: SummaryMaterial) {
    let draft = SummaryDraft(material)
    settings = draft.ministry.settings
    ministry = draft.ministry
    head = draft.head
    cells = draft.cells
    tally = draft.tally
    checkIns = draft.checkIns
    pending = draft.pending
    questions = draft.questions
    blocks = draft.blocks
    done = draft.done
    overdue = draft.overdue
    extended = draft.extended
    changes = draft.changes
    league = draft.league
    coverage = draft.coverage
    next = draft.next
    closingDays = CheckInClosing.closings(
      of: [head.month, next.month], blocks: blocks.map(\.block), scope: material.scope, ministry: draft.ministry)
    let hasLevels = draft.entries.contains { $0.pledge.metric?.keep != nil }
    definitions =
      SummaryWords.definitions(settings, hasLevels: hasLevels)
      + BlockRuleWords.definitions(draft.ministry, material.scope)
    headline = SummaryWords.headline(
      months: head.months, tally: draft.tally, cells: cells.now, checkIns: checkIns, pending: pending.count)
  }
}
