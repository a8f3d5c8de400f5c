import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Gathers from a store what the summary of a month needs.
struct SummarySource {
  let store: any Store

  func summary(seenFrom viewpoint: Viewpoint) throws(StoreError) -> MonthlySummary {
    let portfolio = try store.portfolio(viewpoint, scope: .month)
    return MonthlySummary(
      of: portfolio, previous: try earlier(viewpoint, months: 1), lastYear: try earlier(viewpoint, months: 12),
      dossiers: try store.dossiers(of: MonthlySummary.dossiersNeeded(portfolio)))
  }

  /// - Returns: nil when nothing was recorded then.
  private func earlier(_ viewpoint: Viewpoint, months: Int) throws(StoreError) -> Portfolio? {
    let earlier = Viewpoint(month: viewpoint.month.adding(months: -months), today: viewpoint.today)
    let portfolio = try store.portfolio(earlier, scope: .month)
    return portfolio.lines.isEmpty ? nil : portfolio
  }
}
