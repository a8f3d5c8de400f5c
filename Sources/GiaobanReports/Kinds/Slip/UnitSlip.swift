import GiaobanCore
import GiaobanText

/// What goes out to one unit: what it owes, what became of what it asked for, then its own figures of the month.
package struct UnitSlip: Equatable, Sendable {
  /// A later due day that the unit asked for, and the answer.
  package struct AskedExtension: Equatable, Sendable {
    package let pledge: Pledge
    package let asked: Extension
    /// The decision as of the day of the figures; nil while it waits.
    package let decision: Extension.Decision?
  }

  /// What the unit asked for in a check-in, and the answer.
  package struct Ask: Equatable, Sendable {
    package let pledge: Pledge
    package let month: Month
    package let ask: Bilingual
    /// The decision in words; nil while it waits, and when its check-in was acknowledged without a word on it.
    package let decision: Bilingual?
    package let isOpen: Bool
  }

  package let debts: UnitDebts
  /// Asked for or answered in the months, and those that wait; in order of pledge and number.
  package let extensions: [AskedExtension]
  /// The asks of the check-ins of the months and the month before, and older ones that wait; ordered by pledge and
  /// month.
  package let asks: [Ask]
  /// The summary of the unit alone.
  package let summary: MonthlySummary

  /// - Parameters:
  ///   - summary: made from `material`, whose scope is the unit.
  ///   - debtors: the same month with the scope of what is owed, which has also the debts of pledges that ended before it;
  ///     nil to ask the portfolio of `material`.
  /// - Returns: nil when the scope of `material` is no unit that the ministry knows.
  package init?(of summary: MonthlySummary, from material: SummaryMaterial, owing debtors: Portfolio? = nil) {
    let portfolio = material.portfolio
    guard case .unit(let code) = material.scope, let unit = portfolio.ministry.units[code] else { return nil }
    let day = portfolio.viewpoint.day
    let lines = portfolio.lines.filter { $0.pledge.unit == code }
    let debtors = debtors ?? portfolio
    let calendar = debtors.calendar
    let end = material.months.last.adding(months: 1).last
    let items = debtors.lines.filter { $0.pledge.unit == code }.flatMap { line in
      DueItem.items(of: line, Assessment(of: line, calendar: calendar), day: day, withinDays: end - day)
    }
    debts = UnitDebts(of: unit, owing: items, in: debtors)
    extensions = lines.flatMap { line in
      line.extensions.compactMap { Self.asked($0, of: line.pledge, in: material.months, on: day) }
    }
    asks = lines.flatMap { line in
      (material.checkIns[line.pledge.code] ?? []).compactMap { Self.ask(in: $0, of: line.pledge, material.months) }
    }
    self.summary = summary
  }

  private static func asked(
    _ asked: Extension, of pledge: Pledge, in months: MonthRange, on day: Day
  ) -> AskedExtension? {
    guard asked.askedOn <= day else { return nil }
    let decision = asked.decision.flatMap { $0.on <= day ? $0 : nil }
    let isNews = months.contains(asked.askedOn) || decision.map { months.contains($0.on) } ?? true
    return isNews ? AskedExtension(pledge: pledge, asked: asked, decision: decision) : nil
  }

  private static func ask(in checkIn: CheckIn, of pledge: Pledge, _ months: MonthRange) -> Ask? {
    guard let ask = checkIn.ask, checkIn.state != .draft, checkIn.key.month <= months.last else { return nil }
    guard checkIn.hasOpenAsk || checkIn.key.month >= months.first.adding(months: -1) else { return nil }
    return Ask(
      pledge: pledge, month: checkIn.key.month, ask: ask, decision: checkIn.decision, isOpen: checkIn.hasOpenAsk)
  }
}
