/// One key as the user means it.
package enum Key: Hashable, Sendable {
  /// A character with its marks, composed (NFC); the space bar is `" "`.
  case character(String)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// 1 to 12.
  case f(Int)
  /// Ctrl with a lowercase letter or one of `@ \ ] ^ _`. Ctrl-I, -M and -J are Tab and Enter, Ctrl-H is Backspace.
  case control(Character)
  /// Esc and a character at once: Alt, or somebody who is fast. It is not taken for the character, which might do something.
  case alt(Character)
  /// What was pasted as one text: line breaks are LF, controls are gone but LF and TAB.
  case paste(String)
}

/// What the left button and the wheel of the mouse do.
package struct Mouse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press
    case release
    /// The second press in one place within 0.4 seconds, in place of that press.
    case doubleClick
    case wheelUp
    case wheelDown
  }

  package let kind: Kind
  package let point: Point

  package init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// What reached the program from outside.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  case resize(Size)
  /// Somebody sent SIGTSTP: `Screen.suspend()` is the answer. (Ctrl-Z is a key.)
  case suspend
  /// The program was stopped and goes on; everything must be drawn anew.
  case resumed
  /// The watched descriptor has something to read.
  case extra
  /// What is worked on can go on.
  case work
  /// There is no more input: the terminal is gone, the program should end.
  case ended
  /// INT, TERM, or another that ends a program: leave and end with 128 + the number.
  case signal(Int32)
}
