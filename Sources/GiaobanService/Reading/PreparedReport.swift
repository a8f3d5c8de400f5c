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
    var subject = subject
    switch subject {
    case .summary(let months, let scope): report = try source.report(of: months, scope: scope, today: today)
    case .brief(let months, let scope):
      report = SummaryBrief(of: try source.summary(of: months, scope: scope, today: today))
    case .slip(let unit, let months): report = try source.slip(of: unit, in: months, today: today)
    case .card(let code, let month): report = try source.card(of: code, in: month, today: today)
    case .conclusions(let day):
      let conclusions = try ConclusionsSource(store: store, today: today).conclusions(of: day)
      subject = .conclusions(conclusions.briefing.day)
      report = conclusions
    case .difference(let from, let to):
      report = try DifferenceSource(store: store, today: today).difference(from: from, to: to)
    }
    self.subject = subject
  }

  package func document(_ language: Language) -> ReportDocument { report.document(language) }

  /// - Parameter columns: the width of plain text.
  package func content(_ format: ReportFormat, _ language: Language, columns: Int = 80) -> ReportContent {
    format.content(of: report, language, columns: columns)
  }
}
