import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanTUI

/// A report whose values have been read: what is left is to lay it out.
struct PreparedReport {
  private enum Values {
    case summary(MonthlySummary)
    case conclusions(MeetingConclusions)
    case difference(MonthDifference)
    case brief(SummaryBrief)
    case slip(UnitSlip)
    case card(PledgeCard)
  }

  /// As it was asked for, but that the newest meeting has its day.
  let subject: ReportSubject
  private let values: Values

  /// - Throws: `StoreError`, or a ``Failure`` where there is no such meeting.
  init(_ subject: ReportSubject, from store: any Store, today: Day) throws {
    switch subject {
    case .summary(let months, let scope):
      self.subject = subject
      values = .summary(try SummarySource(store: store).summary(of: months, scope: scope, today: today))
    case .brief(let months, let scope):
      self.subject = subject
      let summary = try SummarySource(store: store).summary(of: months, scope: scope, today: today)
      values = .brief(SummaryBrief(of: summary))
    case .slip(let unit, let month):
      self.subject = subject
      values = .slip(try Self.slip(of: unit, month, from: store, today: today))
    case .card(let code, let month):
      self.subject = subject
      values = .card(try Self.card(of: code, month, from: store, today: today))
    case .conclusions(let day):
      let conclusions = try ConclusionsSource(store: store, today: today).conclusions(of: day)
      self.subject = .conclusions(conclusions.briefing.day)
      values = .conclusions(conclusions)
    case .difference(let from, let to):
      self.subject = subject
      values = .difference(try DifferenceSource(store: store, today: today).difference(from: from, to: to))
    }
  }

  private static func slip(of unit: UnitCode, _ month: Month, from store: any Store, today: Day) throws -> UnitSlip {
    let material = try SummarySource(store: store).material(of: MonthRange(month), scope: .unit(unit), today: today)
    if let slip = UnitSlip(of: MonthlySummary(of: material), from: material) { return slip }
    throw Failure(
      .refused, Phrase(vi: "Tháng này chưa có đơn vị \(unit).", en: "There is no unit \(unit) in this month."))
  }

  private static func card(of code: PledgeCode, _ month: Month, from store: any Store, today: Day) throws -> PledgeCard
  {
    let source = SummarySource(store: store)
    let material = try source.material(of: MonthRange(month), scope: .unit(code.unit), today: today)
    let questions = MonthlySummary(of: material).questions.filter { $0.pledge.code == code }.map(\.question)
    guard let dossier = try store.dossier(code) else { throw RuleViolation.unknownPledge(code) }
    if let card = PledgeCard(of: dossier, in: material.portfolio, questions: questions) { return card }
    throw Failure(
      .refused, Phrase(vi: "Tháng này chưa có cam kết \(code).", en: "\(code) is not among the pledges of this month."))
  }

  func document(_ language: Language) -> ReportDocument {
    switch values {
    case .summary(let summary): summary.document(language)
    case .conclusions(let conclusions): conclusions.document(language)
    case .difference(let difference): difference.document(language)
    case .brief(let brief): brief.document(language)
    case .slip(let slip): slip.document(language)
    case .card(let card): card.document(language)
    }
  }

  func content(_ format: ReportFormat, _ language: Language) -> ReportContent {
    switch values {
    case .summary(let summary): format.content(of: summary, language)
    case .conclusions(let conclusions): format.content(of: conclusions, language)
    case .difference(let difference) where format == .json:
      .text(DifferenceJSON.value(of: difference, language).text)
    case .difference, .brief, .slip, .card: format.content(of: document(language))
    }
  }
}
