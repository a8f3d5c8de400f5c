import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

// The reports that are made of what a summary is made of.
extension SummarySource {
  /// The summary of months; that of a closed month, of the whole ministry, is the one that was kept.
  func report(of months: MonthRange, scope: ReportScope, today: Day) throws -> any Report {
    if scope == .ministry, let kept = try kept(months) { return kept }
    return try summary(of: months, scope: scope, today: today)
  }

  /// The slip of a unit; its summary where it has none.
  func slip(of unit: UnitCode, in months: MonthRange, today: Day) throws -> any Report {
    let material = try material(of: months, scope: .unit(unit), today: today)
    let summary = MonthlySummary(of: material)
    let debtors = try store.portfolio(material.portfolio.viewpoint, scope: .owing)
    return UnitSlip(of: summary, from: material, owing: debtors) ?? summary
  }

  /// - Throws: a ``Failure`` of status `refused` for a pledge that was not recorded by then; `StoreError`.
  func card(of code: PledgeCode, in month: Month, today: Day) throws -> PledgeCard {
    guard let dossier = try store.dossier(code) else { throw RuleViolation.reference(.unknownPledge(code)) }
    let material = try material(of: MonthRange(month), scope: .unit(dossier.pledge.unit), today: today)
    let questions = MonthlySummary(of: material).questions.filter { $0.pledge.code == code }.map(\.question)
    let since = material.portfolio.isFrozen ? try store.sinceClosing(month, of: code) : nil
    guard let card = PledgeCard(of: dossier, since: since, in: material.portfolio, questions: questions) else {
      throw Failure(
        .refused,
        Phrase(
          vi: "\(code) chưa được ghi nhận trong \(month.name.vi). Hãy chọn tháng sau đó.",
          en: "\(code) was not recorded yet in \(month.name.en). Choose a later month."))
    }
    return card
  }
}
