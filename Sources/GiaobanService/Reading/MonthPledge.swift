import GiaobanCore
import GiaobanReports
import GiaobanStore

/// One pledge, whole, as a month sees it, with the ministry it is judged in: a closed month's from its closing, an open one's that has
/// ended as it stood.
package struct MonthPledge {
  package let dossier: Dossier
  /// Its lines are those of a closed month; else there are none.
  package let portfolio: Portfolio
  /// What was decided since a closed month was closed.
  package let later: [LaterDecision]

  package init(_ code: PledgeCode, from store: any Store, seenFrom viewpoint: Viewpoint) throws {
    guard let dossier = try store.dossier(code) else { throw RuleViolation.reference(.unknownPledge(code)) }
    let ministry = try store.ministry()
    if viewpoint.isPast, ministry.isClosed(viewpoint.month) {
      let seen = try store.portfolio(viewpoint, scope: .everything)
      portfolio = seen
      let since = try store.sinceClosing(viewpoint.month, of: code)
      let closed = since.map { ClosedDossier(dossier, $0, in: seen) }
      self.dossier = closed?.dossier ?? seen.seen(dossier)
      later = closed?.later ?? []
    } else {
      later = []
      portfolio = Portfolio(viewpoint: viewpoint, ministry: ministry, lines: [])
      self.dossier = dossier.seen(from: viewpoint, try store.pasts(of: [code])[code] ?? Past())
    }
  }

  /// As the month's lists have it.
  package var entry: PledgeEntry {
    let calendar = portfolio.calendar
    let line = portfolio.index(of: dossier.pledge.code).map { portfolio.lines[$0] } ?? dossier.line(calendar)
    return PledgeEntry(line, ministry: portfolio.ministry, calendar: calendar)
  }
}
