import GiaobanCore
import GiaobanReports
import GiaobanText

/// What the board asks of the outside, as a value: a test compares it.
package enum Effect: Equatable, Sendable {
  case load(Month?, PortfolioScope = .owing)
  /// - Parameter closed: the closed month that looks at it: what was written since is wanted too.
  case loadDossier(PledgeCode, closed: Month? = nil)
  case loadHistory(PledgeCode)
  case loadReadings([PledgeCode], upTo: Month, last: Int)
  /// What the supervisor should ask in that month.
  case loadQuestions(Month)
  /// A page of the log; nil for the newest.
  case loadLog(upTo: Int?)
  /// How the units stood in those months.
  case loadYear(MonthRange)
  case save(Change)
  /// What was typed and not saved, for the next start; nothing takes the file away.
  case keepDrafts([FormDraft])
  /// What other runs of the program have left.
  case loadDrafts
  /// The text in the user's editor, which has the terminal meanwhile.
  case edit(String)
  /// Seals months that are over, with all that their summaries show.
  case closeMonths(MonthRange)
  /// What takes its time is not wanted any more.
  case stopWork
  case undo
  case redo
  case initialise(Beginning)
  case readReport(ReportSubject)
  /// - Parameter isReplacing: whether a file that is there may be written over.
  case writeReport(ReportSubject, ReportFormat, path: String, isReplacing: Bool)
  case printReport(ReportSubject)
  /// - Parameter said: what to say once it is done.
  case copy(String, said: Phrase)
  /// Keeps this for the user's next start.
  case remember(ProgramState)
  case applyTheme(String)
  /// The theme is looked at, and not chosen yet.
  case previewTheme(String)
  /// The mouse is reported, or left to the terminal.
  case takeMouse(Bool)
  case redraw
  case suspend
  case bell
  case quit

  /// What a new store begins with.
  package enum Beginning: Hashable, Sendable {
    case may2023
    case practice
    case file(String)
    case empty
  }

  /// Whether it waits until the screen has been shown and nobody types.
  var takesItsTime: Bool {
    switch self {
    case .loadYear, .loadQuestions: true
    default: false
    }
  }
}
