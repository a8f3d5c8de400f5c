import GiaobanCore

/// What every format can write: laid out for people, as data for scripts, as days for calendars.
package protocol Report: Sendable {
  func document(_ language: Language) -> ReportDocument
  func json(_ language: Language) -> JSONValue
  func calendar(_ language: Language) -> CalendarReport
}

extension MonthlySummary: Report {
  package func json(_ language: Language) -> JSONValue { JSONReport.value(of: self, language) }
}

extension MeetingConclusions: Report {
  package func json(_ language: Language) -> JSONValue { ConclusionsJSON.value(of: self, language) }
}

extension MonthDifference: Report {
  package func json(_ language: Language) -> JSONValue { DifferenceJSON.value(of: self, language) }
}

extension SummaryBrief: Report {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}

extension UnitSlip: Report {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}

extension PledgeCard: Report {
  package func json(_ language: Language) -> JSONValue { ShortFormJSON.value(of: self, language) }
}
