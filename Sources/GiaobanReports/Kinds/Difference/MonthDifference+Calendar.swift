import GiaobanCore
import GiaobanText

extension MonthDifference: WorkedOutReport {
  package func json(_ language: Language) -> JSONValue { DifferenceJSON.value(of: self, language) }
}

extension MonthDifference {
  /// What changed between two months is no day to come: it is empty.
  package func calendar(_ language: Language) -> CalendarReport {
    CalendarReport(name: "giaoban", language: language, stamp: to.last, events: [])
  }
}
