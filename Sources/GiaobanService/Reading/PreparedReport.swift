import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

/// A report whose values have been read: what is left is to lay it out.
package struct PreparedReport {
  /// The subject as it was asked for, but that the newest meeting has its day.
  package let subject: ReportSubject
  private let report: any Report

  /// - Throws: `StoreError`, or a ``Failure`` where there is no such meeting, unit or pledge then.
  package init(_ subject: ReportSubject, from store: any Store, today: Day) throws {
    let source = SummarySource(store: store)
    switch subject {
    case .summary(let months, .ministry):
      report = try source.report(.whole, of: months, scope: .ministry, today: today)
    case .summary(let months, let scope): report = try source.summary(of: months, scope: scope, today: today)
    case .brief(let months, let scope): report = try source.report(.brief, of: months, scope: scope, today: today)
    case .slip(let unit, let month):
      report = try source.report(.whole, of: MonthRange(month), scope: .unit(unit), today: today)
    case .card(let code, let month):
      report = try source.report(.card(code), of: MonthRange(month), scope: .ministry, today: today)
    case .conclusions(let day):
      let conclusions = try ConclusionsSource(store: store, today: today).conclusions(of: day)
      self.subject = .conclusions(conclusions.briefing.day)
      report = conclusions
      return
    case .difference(let from, let to):
      report = try DifferenceSource(store: store, today: today).difference(from: from, to: to)
    }
    self.subject = subject
  }

  package func document(_ language: Language) -> ReportDocument { report.document(language) }

  package func content(_ format: ReportFormat, _ language: Language) -> ReportContent {
    format.content(of: report, language)
  }
}
