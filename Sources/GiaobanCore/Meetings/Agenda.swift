/// The order in which a meeting takes the pledges of a month: what the last one did not come to, then what needs attention, each
/// pledge once, in the first group that it belongs to.
package struct Agenda: Equatable, Sendable {
  package enum Group: Int, CaseIterable, Sendable {
    /// Asks for a decision.
    case asks
    /// Off track, or its check-in is missing past grace.
    case trouble
    case mismatch
    case extensionAsked
    /// Its due day was moved in the month.
    case movedGoalposts
    /// What the last meeting did not come to, and nothing else is the matter.
    case leftOver
    /// Done in the month, or ahead of its path; few, so that good work is seen too.
    case goodNews
    /// Taken by exception.
    case rest
  }

  package struct Item: Hashable, Sendable {
    package let code: PledgeCode
    package let group: Group
    /// The last meeting did not come to it.
    package let isCarriedOver: Bool

    package init(_ code: PledgeCode, _ group: Group, isCarriedOver: Bool = false) {
      self.code = code
      self.group = group
      self.isCarriedOver = isCarriedOver
    }
  }

  /// How many pieces of good news there are at most.
  package static let mostGoodNews = 3

  /// What was carried over, in the order it would have had; then by group, in each the worst, then what has waited longest.
  package let items: [Item]
  /// What is taken by exception: at risk, not judged, on track, paused, proposed, done.
  package let rest: [PledgeCode]
  /// The counts of ``rest``.
  package let restTally: Tally

  /// - Parameters:
  ///   - assessments: those of the portfolio's lines, in their order.
  ///   - day: the one of the meeting; what the newest briefing before it did not come to is carried over.
  package init(of portfolio: Portfolio, _ assessments: [Assessment], on day: Day) {
    let carried = portfolio.ministry.carriedOver(into: day)
    let places = Dictionary(zip(carried, carried.indices), uniquingKeysWith: { first, _ in first })
    var draft = AgendaDraft(viewpoint: portfolio.viewpoint, carriedOver: places)
    for index in portfolio.lines.indices where portfolio.isOfMonth(portfolio.lines[index]) {
      draft.add(portfolio.lines[index], assessments[index], place: index)
    }
    draft.settleGoodNews(portfolio, assessments)
    items = draft.items
    rest = draft.rest.map { portfolio.lines[$0].pledge.code }
    restTally = draft.rest.reduce(into: Tally()) { tally, index in
      tally.add(portfolio.lines[index], assessments[index], month: portfolio.viewpoint.month)
    }
  }
}

extension Ministry {
  /// The pledges that the newest briefing before `day` did not come to, in the order it would have had.
  package func carriedOver(into day: Day) -> [PledgeCode] {
    briefings.keys.filter { $0 < day }.max().flatMap { briefings[$0] }?.notReached ?? []
  }
}
