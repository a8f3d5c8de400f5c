import GiaobanCore
import GiaobanText

// What stands in the sections of a summary.

extension MonthlySummary {
  /// One thing that waits for somebody's decision.
  package struct PendingDecision: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// What the check-in of a month asks for; its words are nil when the check-in was not given.
      case ask(Month, Bilingual?)
      /// A missing check-in that has reached the minister; its level (1…3), and who that is.
      case escalation(OwedCheckIn, level: Int, Escalation?)
      case `extension`(Extension)
    }

    package let pledge: Pledge
    package let kind: Kind
  }

  /// What the supervisor should ask an owner.
  package struct Question: Equatable, Sendable {
    package let pledge: Pledge
    package let question: HonestyQuestion
  }

  /// The check-ins of the months, whether they are closed or not.
  package struct CheckInCount: Equatable, Sendable {
    package let made: Int
    /// Owed and not made; of closed months, what was missing.
    package let missing: Int
  }

  package struct PledgeRow: Equatable, Sendable {
    package let entry: PledgeEntry
    /// The health at the end of the month before the months; nil when it was not there.
    package let healthBefore: Health?
    /// The outlook, or nil without a metric and for what is not active.
    package let outlook: Outlook?
    /// What its colour rests on, or the next step.
    package let reason: Phrase
  }

  /// How a measured pledge moves, for its chart.
  package struct MeasuredPledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let metric: Metric
    package let path: ExpectedPath
    /// The readings, ordered by day; never empty.
    package let readings: [Metric.Waypoint]
  }

  package struct BlockSection: Equatable, Sendable {
    package let block: Block
    package let leader: Leader?
    package let tally: Tally
    package let checkIns: CheckInCount
    package let cutOff: Day
    /// Worst first; the same colour by due day.
    package let pledges: [PledgeRow]
    /// The health of its open pledges over the year, oldest month first, from the first month that had any.
    package let history: [ReportChart.HealthColumn]
    /// The check-ins of its units over the same months; units that neither owed nor made one are left out.
    package let strip: ReportChart.StripFigure
    /// Those in ``pledges`` that are active and have a path and a reading, in order of unit and number.
    package let measured: [MeasuredPledge]
  }

  package struct DonePledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let on: Day
    /// The due day in force on that day.
    package let due: Day?

    /// Whether it was done after the due day, or nil without one.
    package var isLate: Bool? { due.map { $0 < on } }
    package var isLateByOriginal: Bool? { entry.pledge.dueOriginal.map { $0 < on } }
  }

  package struct OverduePledge: Equatable, Sendable {
    package let entry: PledgeEntry
    /// The day that has passed; where it was extended after it was due, the old one.
    package let due: Day
    /// Until it was extended, else until the day of the summary.
    package let days: Int
    package let timesExtended: Int
    /// When it was extended after it was due, or nil when it is overdue still.
    package let extendedOn: Day?
  }

  package struct ExtendedPledge: Equatable, Sendable {
    package let entry: PledgeEntry
    package let extended: Extension
    /// Extensions granted up to the day, this one too.
    package let times: Int
  }

  /// What happened to the promises themselves.
  package struct Changes: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
      package let pledge: Pledge
      package let change: PledgeChange
    }

    /// The changes, ordered by block, unit and number.
    package let rows: [Row]
    /// What the pledges of the scope are judged by.
    package let rules: [RuleChange]
    /// Slips that were mended and change the months, in the order in which they were.
    package let corrections: [CorrectedRecord]
  }

  /// One unit of the table. Collective units are in none.
  package struct LeagueRow: Equatable, Sendable {
    package let unit: OrgUnit
    /// What it had to answer for: pledges that are active, or were done in the months.
    package let pledges: Int
    package let cells: SixCells
    package let missingCheckIns: Int
    /// How many extensions were granted in the months.
    package let extensions: Int

    /// With fewer pledges than this, a rate says little.
    package static let fewest = 5
    package var isThin: Bool { pledges < Self.fewest }
  }

  /// Who and what cannot be held to anything.
  package struct Coverage: Equatable, Sendable {
    /// The units, ordered by block and code.
    package let unitsWithoutCore: [OrgUnit]
    /// The active pledges that cannot be judged, ordered by block, unit and number.
    package let notJudged: [PledgeEntry]
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
}
