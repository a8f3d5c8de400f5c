import GiaobanText

/// Where the terminal's cursor stands. What reads or enlarges a screen for somebody follows it, whether or not it is seen.
package struct ScreenCursor: Hashable, Sendable {
  package let point: Point
  /// Where text is typed it is seen.
  package let isSeen: Bool

  package init(_ point: Point, isSeen: Bool) {
    self.point = point
    self.isSeen = isSeen
  }
}

/// Where canvases are shown and events come from: a terminal, or a test.
package protocol Screen: AnyObject {
  var size: Size { get }
  /// Colours that make a difference here.
  var colorDepth: ColorDepth { get }
  /// False where only ASCII can be shown; the symbol set should be `ascii` then. Letters lose their marks by themselves.
  var showsUnicode: Bool { get }
  /// Readable when something outside has changed (the store): reported as `.extra`.
  var watchedDescriptor: Int32? { get set }
  /// Readable when a tool that is worked with has ended: reported as `.work`, until it is nil again.
  var workDescriptor: Int32? { get set }

  /// Shows a canvas; only what has changed since the last one is sent.
  ///
  /// - Parameter cursor: Where the cursor is left; nil hides it and leaves it anywhere.
  func show(_ canvas: Canvas, cursor: ScreenCursor?)

  /// The next canvas is sent whole, because something else may have written on the terminal.
  func redraw()

  /// Whether a key or something else waits to be taken, which makes it idle to show much before.
  var hasInput: Bool { get }

  /// Waits for events and returns all that are there, in the order in which they came.
  ///
  /// - Parameter timeoutMilliseconds: nil waits for ever, 0 not at all.
  /// - Returns: Empty when the time was over. `.ended` is last, and comes again whenever it is asked again.
  func nextEvents(timeoutMilliseconds: Int?) -> [InputEvent]

  func bell()

  /// Leaves the mouse to the terminal, so that its own selection works, or takes it back.
  func takeMouse(_ takes: Bool)

  /// Gives the terminal back and stops the program as Ctrl-Z does; returns when it goes on. `.resumed` follows.
  func suspend()

  /// Gives the terminal back for good.
  func leave()

  /// Sends text to the clipboard of the terminal's machine, over ssh as well (OSC 52). No terminal answers whether it took it.
  ///
  /// - Returns: how to allow it, where that is known to be needed; else nil.
  func copyToClipboard(_ text: String) -> Phrase?

  /// Gives the terminal back while `body` runs (an editor, a printer), then takes it again. `.resumed` follows.
  func runOutside<Result>(_ body: () throws -> Result) rethrows -> Result
}
