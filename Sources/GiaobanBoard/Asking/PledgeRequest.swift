/// Work on pledges, and the view of everything that is owed.
package enum PledgeRequest: CaseIterable, Hashable, Sendable {
  case open
  case markDone
  /// The check-in of the month.
  case checkIn
  /// A new pledge; in a pledge that is open a new task.
  case add
  /// Opens the form of the pledge, or of the task under the cursor.
  case edit
  /// Opens the pledge's detail in the user's editor.
  case editText
  /// Asks for a later due day, or decides what is asked for.
  case extend
  /// Takes a suggestion up.
  case accept
  /// Acknowledges or returns a check-in.
  case supervise
  case pause
  case drop
  /// Goes on with what is paused, dropped or done.
  case resume
  case why
  case toDo
}
