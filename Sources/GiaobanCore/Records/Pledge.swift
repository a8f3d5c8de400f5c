import GiaobanText

/// How a pledge came to be. It never changes.
package enum PledgeOrigin: String, CaseIterable, Codable, Sendable {
  /// The head of the unit set it.
  case own
  /// A leader directed it.
  case directive
  /// The minister suggested it; a unit may take it up.
  case suggestion
}

package enum PledgeStatus: String, CaseIterable, Codable, Sendable {
  /// A suggestion that no unit has taken up.
  case proposed
  case active
  case paused
  case done
  case dropped

  /// Proposed, active or paused.
  package var isOpen: Bool {
    switch self {
    case .proposed, .active, .paused: true
    case .done, .dropped: false
    }
  }
}

/// What one unit owes: the row of every pane.
package struct Pledge: Hashable, Codable, Sendable {
  /// One move from one status to another, kept with its day.
  package struct Move: Hashable, Codable, Sendable {
    package let day: Day
    package let status: PledgeStatus
    package let reason: String?
    /// The day it was entered, where that is later than its own; nil when it was entered on its own day, or by a file.
    package let enteredOn: Day?

    package init(day: Day, status: PledgeStatus, reason: String? = nil, enteredOn: Day? = nil) {
      self.day = day
      self.status = status
      self.reason = reason
      self.enteredOn = enteredOn.flatMap { $0 > day ? $0 : nil }
    }

    /// The day from which it counts for what is owed: nothing that is dated back frees of a debt or makes one.
    package var countsFrom: Day { enteredOn ?? day }
  }

  package let code: PledgeCode
  package let origin: PledgeOrigin
  /// The unit that owes it now; its code keeps the unit it was recorded for.
  package var unit: UnitCode
  package var cooperatingUnits: [UnitCode]
  package var title: Bilingual
  /// What will be seen when it is done.
  package var product: Bilingual?
  package var detail: Bilingual?
  package var assignedBy: LeaderCode?
  package var assignedOn: Day?
  /// The day of the briefing it comes from.
  package var briefing: Day?
  /// The number, from 1, of the briefing's conclusion it comes from.
  package var conclusion: Int?
  package var source: String?
  package var due: Day?
  /// The first due day it was given; never changed afterwards.
  package var dueOriginal: Day?
  /// A thing to do every month, with no due day.
  package var isMonthlyDuty: Bool
  /// Work that the head chose to be judged by.
  package var isCore: Bool
  /// A leap into what almost nobody does yet.
  package var isBold: Bool
  package var metric: Metric?
  /// The first month for which it owes a check-in, where the ministry's own does not hold; of the two the later counts.
  package var owesFrom: Month?
  /// The statuses it went through, from the day it was recorded on, ordered by day; never empty.
  package var moves: [Move]

  package init(
    code: PledgeCode, origin: PledgeOrigin, unit: UnitCode? = nil, cooperatingUnits: [UnitCode] = [],
    title: Bilingual, product: Bilingual? = nil, detail: Bilingual? = nil, assignedBy: LeaderCode? = nil,
    assignedOn: Day? = nil, briefing: Day? = nil, conclusion: Int? = nil, source: String? = nil, due: Day? = nil,
    dueOriginal: Day? = nil,
    isMonthlyDuty: Bool = false, isCore: Bool = false, isBold: Bool = false, metric: Metric? = nil,
    owesFrom: Month? = nil, moves: [Move]
  ) {
    self.code = code
    self.origin = origin
    self.unit = unit ?? code.unit
    self.cooperatingUnits = cooperatingUnits
    self.title = title
    self.product = product
    self.detail = detail
    self.assignedBy = assignedBy
    self.assignedOn = assignedOn
    self.briefing = briefing
    self.conclusion = conclusion
    self.source = source
    self.due = due
    self.dueOriginal = dueOriginal ?? due
    self.isMonthlyDuty = isMonthlyDuty
    self.isCore = isCore
    self.isBold = isBold
    self.metric = metric
    self.owesFrom = owesFrom
    self.moves = moves
  }

  package var status: PledgeStatus { moves.last?.status ?? .proposed }

  /// The status at the end of `day`; nil before it was recorded.
  package func status(on day: Day) -> PledgeStatus? {
    // By index: a closure would copy each move it looks at, reason and all.
    moves.indices.last { moves[$0].day <= day }.map { moves[$0].status }
  }

  /// The move that brought it to the status of `day`.
  package func move(on day: Day) -> Move? {
    moves.last { $0.day <= day }
  }

  /// False of a suggestion that was never more than proposed, or dropped as such.
  package var wasTakenUp: Bool {
    moves.first?.status != .proposed || moves.contains { $0.status != .proposed && $0.status != .dropped }
  }

  /// The day it was done or dropped; nil while it is open.
  package var endedOn: Day? {
    guard let last = moves.last, !last.status.isOpen else { return nil }
    return last.day
  }
}
