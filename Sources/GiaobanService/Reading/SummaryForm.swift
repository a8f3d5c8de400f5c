import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

/// In which form a summary is written. Of a unit, the whole is its slip.
package enum SummaryForm: Equatable {
  case whole
  case brief
  case card(PledgeCode)

  /// What is written, in a sentence.
  package func name(of months: MonthRange, scope: ReportScope) -> Phrase {
    let months = self == .whole || self == .brief ? months.name : months.last.name
    switch (self, scope) {
    case (.whole, .unit(let code)):
      return Phrase(vi: "phiếu báo \(months.vi) của \(code)", en: "the slip of \(code) of \(months.en)")
    case (.whole, _): return Phrase(vi: "báo cáo \(months.vi)", en: "the summary of \(months.en)")
    case (.brief, _): return Phrase(vi: "bản tóm tắt \(months.vi)", en: "the brief of \(months.en)")
    case (.card(let code), _):
      return Phrase(vi: "thẻ cam kết \(code), \(months.vi)", en: "the card of \(code) of \(months.en)")
    }
  }
}

extension SummarySource {
  /// - Parameter scope: not asked for a card.
  /// - Throws: a ``Failure`` of status `refused` for the card of a pledge that was not recorded by then; `StoreError`.
  package func report(
    _ form: SummaryForm, of months: MonthRange, scope: ReportScope, today: Day
  ) throws -> any Report {
    if case .card(let code) = form { return try card(of: code, in: months.last, today: today) }
    if form == .whole, scope == .ministry, let kept = try kept(months) { return kept }
    let material = try material(of: months, scope: scope, today: today)
    let summary = MonthlySummary(of: material)
    if form == .brief { return SummaryBrief(of: summary) }
    guard case .unit = scope else { return summary }
    let debtors = try store.portfolio(material.portfolio.viewpoint, scope: .owing)
    return UnitSlip(of: summary, from: material, owing: debtors) ?? summary
  }

  private func card(of code: PledgeCode, in month: Month, today: Day) throws -> PledgeCard {
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
