/// The program itself: help, language, the screen, leaving.
package enum ProgramRequest: CaseIterable, Hashable, Sendable {
  case help
  case back
  case unpin
  case language
  case symbols
  case mouse
  case reload
  case redraw
  case suspend
  case close
  case quit
}
