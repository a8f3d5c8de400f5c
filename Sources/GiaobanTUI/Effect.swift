import GiaobanCore
import GiaobanReports

/// What the board asks of the outside, as a value: a test compares it.
package enum Effect: Equatable, Sendable {
  case load(Month?)
  case loadDossier(PledgeCode)
  case loadReadings([PledgeCode], upTo: Month, last: Int)
  case save(Change)
  case undo
  case redo
  case initialise(Beginning)
  case summarise(Month)
  case writeSummary(Month, ReportFormat, path: String)
  case printSummary(Month)
  case copy(String)
  case applyTheme(String)
  case redraw
  case suspend
  case bell
  case quit

  /// With what a new store begins.
  package enum Beginning: Hashable, Sendable {
    case may2023
    case practice
    case file(String)
    case empty
  }
}
