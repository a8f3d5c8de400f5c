import GiaobanCore

/// What a user may ask the board for. Keys, footer, help and palette are derived from `RequestEntry.all`.
package enum Request: Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last
  case previousPane
  case nextPane
  /// Counted from 1.
  case pane(Int)
  case toDo
  case previousMonth
  case nextMonth
  case thisMonth
  case month(Month)
  case open
  case back
  case markDone
  case checkIn
  case form(FormPurpose)
  /// A pledge; in an open one a task.
  case add
  /// The pledge, or the task under the cursor.
  case edit
  /// The pledge's detail, in the user's editor.
  case editText
  /// A later due day is asked for, or what is asked for is decided.
  case extend
  /// A suggestion is taken up.
  case accept
  case pause
  case drop
  /// Goes on with what is paused, dropped or done.
  case resume
  /// A check-in is acknowledged or returned.
  case supervise
  /// One of the frame's records is chosen, to be edited.
  case chooseRecord(CodeList)
  /// The forms that were left unsaved.
  case drafts
  case why
  case summary
  /// The summary of the month on one page.
  case brief
  /// What the selected pledge's unit owes, to send out.
  case slip
  /// The selected pledge on a page.
  case card
  /// What changed since the month before.
  case difference
  /// Who checked in when, over twelve months.
  case year
  /// How health went over twelve months, of a block or of the ministry.
  case healthOverTime(BlockCode?)
  case meeting
  /// The conclusions of the last meeting.
  case conclusions
  /// The month on the screen.
  case closeMonth
  case reopenMonth
  case undo
  case redo
  case nothingNew
  case nothingNewBecause(NoNumberReason)
  case mark
  case markRange
  case markAll
  case filter
  /// Filters by this text; empty: by nothing.
  case filterBy(String)
  case nextFilter
  case saveFilter
  /// Saves the filter under this name.
  case saveFilterAs(String)
  case forgetFilter
  case sort
  case sortBy(PledgeOrder.Column)
  case reverseOrder
  case nextMatch
  case previousMatch
  case palette
  case select(PledgeCode)
  case copy
  case zoom
  case help
  case unpin
  case language
  case symbols
  case theme(String)
  case reload
  case redraw
  case suspend
  case close
  case quit
}

extension Request {
  /// Whether it edits what a ministry consists of, or how its pledges are judged.
  var editsFrame: Bool {
    switch self {
    case .form(.leader), .form(.block), .form(.unit), .form(.settings): true
    case .chooseRecord(let list): list != .briefings
    default: false
    }
  }
}
