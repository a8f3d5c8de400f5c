import GiaobanCore

/// Everything that is read for a summary, as values: from the same material every format shows the same figures.
package struct SummaryMaterial: Sendable {
  package let months: MonthRange
  package let scope: ReportScope
  /// The portfolio of the last month. It may hold pledges that ended before ``months``; they are left out.
  package let portfolio: Portfolio
  /// How earlier months stood, by month: the year behind the last month, the months before ``months`` and those a year
  /// before. Of the whole ministry, whatever the scope. A month in which nothing was recorded is not there, or empty.
  package let figures: [Month: MonthFigures]
  /// Whole, by month: those of ``months`` and the month before, and older ones with an open ask. Without one its words are
  /// left out.
  package let checkIns: [PledgeCode: [CheckIn]]
  /// The marks of measured pledges that have a reading, ordered by month: what outlooks and charts go by.
  package let readings: [PledgeCode: [CheckInMark]]
  /// As they stood before ``months`` began, those that were changed since. One that is not there is as it was.
  package let pledgesBefore: [PledgeCode: Pledge]
  /// What was changed of pledges since ``months`` began, in any order.
  package let amendments: [Amendment]
  /// What was decided, since the last month was closed, of what it waited for.
  package let later: [LaterDecision]

  package init(
    months: MonthRange? = nil, scope: ReportScope = .ministry, portfolio: Portfolio,
    figures: [Month: MonthFigures] = [:], checkIns: [PledgeCode: [CheckIn]] = [:],
    readings: [PledgeCode: [CheckInMark]] = [:], pledgesBefore: [PledgeCode: Pledge] = [:],
    amendments: [Amendment] = [], later: [LaterDecision] = []
  ) {
    self.months = months ?? MonthRange(portfolio.viewpoint.month)
    self.scope = scope
    self.portfolio = portfolio
    self.figures = figures
    self.checkIns = checkIns
    self.readings = readings
    self.pledgesBefore = pledgesBefore
    self.amendments = amendments
    self.later = later
  }

  /// How many months, up to the last, are in the charts.
  package static let monthsInCharts = 12

  /// How many readings of a pledge are read: three years of them.
  package static let mostReadings = 36

  /// The months whose figures a summary of `months` needs, besides its last one.
  package static func earlierMonths(of months: MonthRange) -> MonthRange {
    let before = months.earlier(by: months.count)
    let first =
      [
        before.first, months.earlier(by: 12).first, months.last.adding(months: 1 - monthsInCharts),
      ].min() ?? before.first
    return MonthRange(first, months.last.adding(months: -1))
  }

  /// The months whose check-ins a summary of `months` quotes.
  package static func quotedMonths(of months: MonthRange) -> MonthRange {
    MonthRange(months.first.adding(months: -1), months.last)
  }

  /// The pledges whose readings a summary shows: those with a metric.
  package static func measured(_ portfolio: Portfolio) -> [PledgeCode] {
    portfolio.lines.filter { $0.pledge.metric != nil }.map(\.pledge.code)
  }
}
