import GiaobanText

/// What every format can write: laid out for people, as data for scripts, as days for calendars.
package protocol Report: Sendable {
  func document(_ language: Language) -> ReportDocument
  /// The whole file that `--format json` writes.
  func jsonText(_ language: Language) -> String
  /// The whole file that `--format ics` writes.
  func calendarText(_ language: Language) -> String
}

/// A report that is worked out now; for a closed month the texts are kept.
package protocol WorkedOutReport: Report {
  func json(_ language: Language) -> JSONValue
  func calendar(_ language: Language) -> CalendarReport
}

extension WorkedOutReport {
  package func jsonText(_ language: Language) -> String { json(language).text }
  package func calendarText(_ language: Language) -> String { calendar(language).text }
}
