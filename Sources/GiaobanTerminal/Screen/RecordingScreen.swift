import GiaobanText

/// A screen for tests: gives the events of a script, keeps what was shown.
package final class RecordingScreen: Screen {
  package private(set) var size: Size
  package let colorDepth: ColorDepth
  package let showsUnicode: Bool
  package var watchedDescriptor: Int32?
  package var workDescriptor: Int32?

  /// Everything shown, in order.
  package private(set) var shown: [Canvas] = []
  package private(set) var cursors: [ScreenCursor?] = []
  package private(set) var clipboard: [String] = []
  package private(set) var bells = 0
  /// Whether the mouse was taken or left, in order.
  package private(set) var mouse: [Bool] = []
  package private(set) var redraws = 0
  package private(set) var suspensions = 0
  package private(set) var outsideRuns = 0
  package private(set) var hasLeft = false
  /// What each wait was allowed to take.
  package private(set) var timeouts: [Int?] = []

  private var script: ArraySlice<[InputEvent]>

  /// - Parameter events: What each call of `nextEvents` returns; after the last, `.ended` for ever.
  package init(
    size: Size, events: [[InputEvent]] = [], colorDepth: ColorDepth = .trueColor, showsUnicode: Bool = true
  ) {
    self.size = size
    self.script = events[...]
    self.colorDepth = colorDepth
    self.showsUnicode = showsUnicode
  }

  package func show(_ canvas: Canvas, cursor: ScreenCursor?) {
    shown.append(canvas)
    cursors.append(cursor)
  }

  /// Whether the script's keys count as typed ahead.
  package var hasInput = false

  package func redraw() { redraws += 1 }

  package func nextEvents(timeoutMilliseconds: Int?) -> [InputEvent] {
    timeouts.append(timeoutMilliseconds)
    guard let events = script.popFirst() else { return [.ended] }
    for case .resize(let size) in events { self.size = size }
    return events
  }

  package func bell() { bells += 1 }
  package func takeMouse(_ takes: Bool) { mouse.append(takes) }
  package func suspend() { suspensions += 1 }
  package func leave() { hasLeft = true }
  package func copyToClipboard(_ text: String) -> Phrase? {
    clipboard.append(text)
    return nil
  }

  package func runOutside<Result>(_ body: () throws -> Result) rethrows -> Result {
    outsideRuns += 1
    return try body()
  }
}
