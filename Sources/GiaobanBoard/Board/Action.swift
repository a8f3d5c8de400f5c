import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// What reaches the board: what the user did, and what came back from outside.
package enum Action: Equatable, Sendable {
  case key(Key)
  case mouse(Mouse)
  case resize(Size)
  /// A portfolio was read, after the board asked for it or because the store changed.
  case loaded(Portfolio)
  /// There is no store yet.
  case noStore
  /// - Parameter since: what was written since the month on the screen was closed.
  case dossier(Dossier, since: SinceClosing? = nil)
  case history(PledgeHistory)
  /// The last readings of the pledges that were asked for; those without any are not among them.
  case readings([PledgeCode: [CheckInMark]], of: [PledgeCode])
  /// What the supervisor should ask, by pledge, of that month.
  case questions([PledgeCode: [HonestyQuestion]], of: Month)
  case log(LogPage)
  /// Months of a year's picture.
  case year([MonthTotals])
  case saved(Saved)
  case undone(Saved)
  case redone(Saved)
  /// A report, laid out to be read; and whether there is a printer for it.
  case report(ReportSubject, ReportDocument, hasPrinter: Bool)
  /// There is a file of that name already.
  case inTheWay(ReportSubject, ReportFormat, path: String)
  /// Something takes its time: what it is, and what it is at.
  case working(Phrase, step: Phrase)
  /// It was stopped, as asked; what came of it: that nothing was written is said only where something would have been.
  case stopped(Phrase)
  /// The time, in milliseconds on a clock that only goes forward; told while the board asks for it.
  case tick(Int)
  /// Something asked for was done; what to say of it.
  case done(Phrase)
  case themed(Palette, name: String)
  case previewed(Palette, name: String)
  /// A rule does not allow the change that was to be saved.
  case refused(RuleViolation)
  /// What other runs have left, and why some of it cannot be read.
  case drafts([FormDraft], problem: Phrase?)
  /// That much is kept outside the program; with a problem, it is not.
  case keptDrafts([FormDraft], problem: Phrase?)
  /// The editor was left with this text, or nil when the text is as it was entered.
  case edited(String?)
  /// Something asked for was not done: what failed, with which value, what to do. Typed text stays.
  case failed(Phrase)
}
