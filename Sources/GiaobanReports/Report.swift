import GiaobanCore

/// What every format can write: laid out for people, as data for scripts, as days for calendars.
package protocol Report: Sendable {
  func document(_ language: Language) -> ReportDocument
  /// The whole file that `--format json` writes.
  func jsonText(_ language: Language) -> String
  /// The whole file that `--format ics` writes.
  func calendarText(_ language: Language) -> String
}

/// A report that is worked out now; of a closed month the texts are kept.
package protocol WorkedOutReport: Report {
  func json(_ language: Language) -> JSONValue
  func calendar(_ language: Language) -> CalendarReport
}

extension WorkedOutReport {
  package func jsonText(_ language: Language) -> String { json(language).text }
  package func calendarText(_ language: Language) -> String { calendar(language).text }
}

extension MonthlySummary: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { JSONReport.value(of: self, language) }
  package func calendarText(_ language: Language) -> String {
    CalendarReport.sealed(calendar(language).text, head.seal.footer(language))
  }
}

extension MeetingConclusions: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { ConclusionsJSON.value(of: self, language) }
}

extension MonthDifference: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { DifferenceJSON.value(of: self, language) }
}

extension SummaryBrief: WorkedOutReport {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}

extension UnitSlip: WorkedOutReport {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}

extension PledgeCard: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}
