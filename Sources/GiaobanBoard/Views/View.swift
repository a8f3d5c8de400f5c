import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// What stands over the lists and takes the keys first. It sees a ``Glance`` of the board and answers with values: it knows
/// neither the board nor the other views.
protocol View: Equatable, Sendable {
  /// The keys that it has now, the ones to know first.
  func keys(_ glance: Glance) -> [ViewKey<Self>]

  /// What all the other keys do, as the hint says it; nil where they do nothing.
  var otherKeys: Phrase? { get }

  /// A key that is none of ``keys(_:)``: what is typed.
  mutating func take(_ key: Key, _ glance: Glance) -> Answer

  /// A click on one of its rows.
  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer

  func draw(_ glance: Glance, _ picture: inout Picture)

  /// Remembers what was drawn, such as how far a list is scrolled.
  mutating func settle(_ glance: Glance)

  /// What is to be read for it, once the input queue is empty.
  func wants(_ glance: Glance) -> [Effect]

  /// - Returns: ``Answer/notMine`` where the news are nothing to it.
  mutating func learn(_ news: News, _ glance: Glance) -> Answer

  /// Whether what is typed is text now: a letter with its marks is that letter, not the key it stands on.
  var takesText: Bool { get }

  /// The theme that the screen is to be shown in for as long as it is asked for.
  var previewedTheme: String? { get }

  /// The place of the selected one among the rows that it has drawn.
  func selectedRow(_ glance: Glance) -> Int?

  /// The pledge that it is about.
  var pledge: PledgeCode? { get }
  /// Whether requests are about its pledge, and not about the one selected in the lists.
  var holdsSelection: Bool { get }
  /// Whether it takes no key before its pledge has been read.
  var waitsForPledge: Bool { get }

  /// Milliseconds until it shows another time; nil while it runs no clock.
  var untilNextSecond: Int? { get }

  /// What its search has made ready, and what no other search need make again.
  var folded: FoldedPledges? { get }
}

extension View {
  var otherKeys: Phrase? { nil }
  mutating func take(_ key: Key, _ glance: Glance) -> Answer { .notMine }
  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer { .stay() }
  mutating func settle(_ glance: Glance) {}
  func wants(_ glance: Glance) -> [Effect] { [] }
  mutating func learn(_ news: News, _ glance: Glance) -> Answer { .notMine }
  var takesText: Bool { false }
  var previewedTheme: String? { nil }
  func selectedRow(_ glance: Glance) -> Int? { nil }
  var pledge: PledgeCode? { nil }
  var holdsSelection: Bool { false }
  var waitsForPledge: Bool { false }
  var untilNextSecond: Int? { nil }
  var folded: FoldedPledges? { nil }
}

/// What a view answers to a key, a click or news.
enum Answer: Equatable {
  case stay([Effect] = [])
  case close([Effect] = [])
  /// Stays, and says why the key does nothing now.
  case refuse(Phrase)
  /// Closes, then does this.
  ///
  /// - Parameter chosen: the name of what was chosen, to be offered first next time.
  case run(Request, chosen: String = "")
  /// A line that is asked for, on top of this view.
  case prompt(Prompt)
  /// A pledge, whole, on top of this view.
  case openPledge(PledgeCode)
  /// This form on top of this one.
  case open(FormPurpose)
  /// Closes a form; its draft is kept, or where there is none, forgotten.
  case leave(FormPurpose, FormDraft?, then: [Effect] = [])
  /// Forgets the draft of a form.
  case discard(FormPurpose, closes: Bool)
  /// Closes, says this and, where something is asked for, does it; the view is kept to go on with.
  case setAside(Phrase, then: Request? = nil)
  /// Nothing to this view.
  case notMine
}

/// What a view is told of what has come from outside.
enum News: Equatable {
  /// The time, in milliseconds on a clock that only goes forward.
  case tick(Int)
  /// What takes its time has come further.
  case working(step: Phrase)
  /// What took its time has ended, whichever way.
  case workEnded
  /// Something asked for was done.
  case done
  /// Something asked for was not done, and why.
  case failed(Phrase)
  /// A rule does not allow what was to be saved.
  case refused(RuleViolation)
  case saved(Batch)
  /// Another month is on the screen, or the same one read anew.
  case loaded
  /// The selected pledge was read.
  case dossier
  case history(PledgeHistory)
  /// Months of a year were read.
  case year
  case log(LogPage)
  /// A report was read, to be shown in the place of the one before.
  case report
  /// The editor was left with this text.
  case edited(String)
  /// A click on what stands over the view's fields: a choice's number, or a day's.
  case pointed(Int)
}
