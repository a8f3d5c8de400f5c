import GiaobanCore
import GiaobanReports
import GiaobanStore

/// Gathers from a store what a summary needs.
struct SummarySource {
  let store: any Store

  func summary(seenFrom viewpoint: Viewpoint) throws(StoreError) -> MonthlySummary {
    try summary(of: MonthRange(viewpoint.month), today: viewpoint.today)
  }

  func summary(
    of months: MonthRange, scope: ReportScope = .ministry, today: Day
  ) throws(StoreError) -> MonthlySummary {
    MonthlySummary(of: try material(of: months, scope: scope, today: today))
  }

  func material(of months: MonthRange, scope: ReportScope, today: Day) throws(StoreError) -> SummaryMaterial {
    let viewpoint = Viewpoint(month: months.last, today: today)
    let portfolio = try store.portfolio(viewpoint, scope: months.isOneMonth ? .month : .everything)
    return SummaryMaterial(
      months: months, scope: scope, portfolio: portfolio, figures: try figures(before: months, today: today),
      checkIns: try checkIns(of: portfolio),
      readings: try store.readings(of: SummaryMaterial.measured(portfolio), upTo: months.last, last: 36))
  }

  private func figures(before months: MonthRange, today: Day) throws(StoreError) -> [Month: MonthFigures] {
    var figures: [Month: MonthFigures] = [:]
    for month in SummaryMaterial.earlierMonths(of: months) {
      let portfolio = try store.portfolio(Viewpoint(month: month, today: today), scope: .month)
      if !portfolio.lines.isEmpty { figures[month] = MonthFigures(of: portfolio) }
    }
    return figures
  }

  private func checkIns(of portfolio: Portfolio) throws(StoreError) -> [PledgeCode: [CheckIn]] {
    let codes = portfolio.lines.filter { $0.latestMade != nil || $0.marks.contains(where: \.hasOpenAsk) }
    return try store.dossiers(of: codes.map(\.pledge.code)).mapValues(\.checkIns)
  }
}
