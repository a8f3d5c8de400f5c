import CNcurses
import Foundation
import GiaobanText

/// The terminal that the program runs in, one at a time. Gives it back when it is released.
package final class TerminalScreen: Screen {
  package let colorDepth: ColorDepth
  package let showsUnicode: Bool
  /// Of what colour the terminal's own ground is, as the terminal or else the environment says; nil where neither does, or
  /// nobody asked.
  package private(set) var ground: TerminalGround?
  package var watchedDescriptor: Int32?
  package var workDescriptor: Int32?
  package private(set) var size: Size

  private var shown: Canvas?
  private var decoder = KeyDecoder()
  private let isInTmux: Bool
  /// Events that did not come by waiting.
  private var queued: [InputEvent] = []

  /// - Parameters:
  ///   - mouse: Whether mouse events are wanted; without, the terminal's own selection works.
  ///   - isASCII: Whether only ASCII is to be shown, whatever the terminal has.
  ///   - asksGround: Whether the terminal is asked for the colour of its ground.
  ///   - environment: For TERM, TMUX, NO_COLOR, COLORTERM, COLORFGBG and the locale.
  package init(
    mouse: Bool, isASCII: Bool = false, asksGround: Bool, environment: [String: String]
  ) throws(ScreenError) {
    let term = environment["TERM"] ?? ""
    isInTmux = environment["TMUX"].map { !$0.isEmpty } ?? false
    switch Int(gb_open(mouse)) {
    case GB_OPENED: break
    case GB_NO_TERMINAL: throw .notATerminal
    case GB_UNKNOWN_TERM: throw .unknownTerminal(term)
    case GB_NO_CURSOR: throw .cannotMoveCursor(term)
    default: throw .failed
    }
    colorDepth = ColorDepth(
      environment: environment, terminalColors: Int(gb_colors()), isDirect: gb_has_direct_color())
    showsUnicode = !isASCII && TerminalCharset.hasUTF8(environment)
    size = Self.currentSize()
    if asksGround, colorDepth != .none { ground = askGround(term) ?? TerminalGround(environment: environment) }
  }

  deinit {
    gb_close(false)
  }

  package func show(_ canvas: Canvas, cursor: ScreenCursor?) {
    let canvas = showsUnicode ? canvas : canvas.inASCII()
    var before = shown?.size == canvas.size ? shown : nil
    if before == nil {
      gb_clear()
      before = Canvas(size: canvas.size)
    }
    for row in 0..<min(canvas.size.rows, size.rows) {
      for run in TerminalRun.changed(in: canvas, since: before, row: row) {
        draw(run)
      }
    }
    shown = canvas
    let place = cursor.flatMap { canvas.bounds.contains($0.point) ? $0 : nil }
    gb_show(Int32(place?.point.column ?? -1), Int32(place?.point.row ?? 0), place?.isSeen ?? false)
  }

  package func redraw() {
    shown = nil
  }

  package var hasInput: Bool {
    !queued.isEmpty || decoder.isWaiting || Int(gb_wait(-1, -1, 0)) & (GB_INPUT | GB_SIGNAL) != 0
  }

  package func nextEvents(timeoutMilliseconds: Int?) -> [InputEvent] {
    if !queued.isEmpty {
      defer { queued = [] }
      return queued + collect(timeout: 0)
    }
    while true {
      let events = collect(timeout: Int32(clamping: timeoutMilliseconds ?? -1))
      // What was swallowed is no event.
      if !events.isEmpty || timeoutMilliseconds != nil { return events }
    }
  }

  package func bell() {
    send("\u{7}")
  }

  package func takeMouse(_ takes: Bool) {
    gb_take_mouse(takes)
  }

  package func suspend() {
    gb_close(false)
    gb_stop()
    takeAgain()
  }

  package func leave() {
    gb_close(false)
  }

  package func copyToClipboard(_ text: String) -> Phrase? {
    send("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}")
    // tmux keeps it to itself unless it is told otherwise.
    return isInTmux ? Phrase(" (tmux: set -s set-clipboard on)") : nil
  }

  package func runOutside<Result>(_ body: () throws -> Result) rethrows -> Result {
    gb_close(true)
    defer { takeAgain() }
    return try body()
  }
}

extension TerminalScreen {
  private static func currentSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    gb_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Milliseconds on a clock that only goes forward.
  private static func now() -> Int {
    Int(DispatchTime.now().uptimeNanoseconds / 1_000_000)
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    gb_send(bytes, bytes.count)
  }

  private func takeAgain() {
    gb_reopen()
    redraw()
    size = Self.currentSize()
    queued += [.resumed, .resize(size)]
  }

  /// Asks the terminal for the colour of its ground (OSC 11), and which terminal it is, which every terminal answers: no longer
  /// than the answer takes. Keys that come meanwhile are kept.
  private func askGround(_ term: String) -> TerminalGround? {
    // The Linux console's `ESC ]` is another thing, and its ground is dark.
    guard !term.hasPrefix("linux") else { return nil }
    decoder.expectAnswer(milliseconds: Self.now())
    send("\u{1B}]11;?\u{1B}\\\u{1B}[c")
    let end = Self.now() + Self.longestWaitForGround
    while decoder.awaitsAnswer, Self.now() < end {
      let reasons = gb_wait(-1, -1, Int32(clamping: end - Self.now()))
      if Int(reasons) & GB_SIGNAL != 0 { takeSignals(into: &queued) }
      guard Int(reasons) & GB_INPUT != 0 else { continue }
      guard readInput(into: &queued) else { break }
    }
    for case .background(let color) in decoder.answers { return TerminalGround(color) }
    return nil
  }

  /// In milliseconds: over ssh around the world an answer may take longer; then the theme for dark grounds stays.
  private static let longestWaitForGround = 50

  private func draw(_ run: TerminalRun) {
    let isInCorner = run.row == size.rows - 1 && run.end >= size.columns
    // A character there would move everything up.
    let run = isInCorner && gb_scrolls_at_end() ? run.withoutLastPiece : run
    gb_move(Int32(run.column), Int32(run.row))
    var column = run.column
    for stretch in run.stretches {
      column += stretch.columns
      if stretch.kind == .blanks {
        drawBlanks(stretch.columns, run.style, reachesEdge: column == size.columns)
      } else {
        look(run.style)
        let bytes = Array(stretch.text.utf8)
        gb_text(bytes, bytes.count, Int32(stretch.columns), stretch.kind == .text)
      }
    }
  }

  private func drawBlanks(_ count: Int, _ style: Style, reachesEdge: Bool) {
    if style.attributes.isDisjoint(with: [.underline, .reverse]) {
      gb_look_of_blanks(style.background.code(depth: colorDepth))
    } else {
      look(style)
    }
    if reachesEdge, count > 4, gb_blank_rest() { return }
    gb_blanks(Int32(count))
  }

  private func look(_ style: Style) {
    gb_look(
      style.foreground.code(depth: colorDepth), style.background.code(depth: colorDepth),
      Int32(style.attributes.rawValue))
  }

  /// One wait, and everything that is there after it. It is no longer than for what the decoder waits for.
  private func collect(timeout: Int32) -> [InputEvent] {
    var events: [InputEvent] = []
    var reasons = gb_wait(watchedDescriptor ?? -1, workDescriptor ?? -1, untilDeadline(atMost: timeout))
    if Int(reasons) & GB_EXTRA != 0 { events.append(.extra) }
    if Int(reasons) & GB_WORK != 0 { events.append(.work) }
    while true {
      if Int(reasons) & GB_SIGNAL != 0 { takeSignals(into: &events) }
      if Int(reasons) & GB_INPUT != 0 {
        guard readInput(into: &events) else { return events + [.ended] }
      } else if let deadline = decoder.deadline, deadline <= Self.now() {
        events += decoder.flush(milliseconds: Self.now())
      }
      // Half a letter is left for the next call: what came before it is shown meanwhile.
      guard decoder.isInBurst else { return events }
      reasons = gb_wait(-1, -1, untilDeadline(atMost: -1))
    }
  }

  /// - Parameter timeout: as of `gb_wait`.
  private func untilDeadline(atMost timeout: Int32) -> Int32 {
    guard let deadline = decoder.deadline else { return timeout }
    let rest = Int32(clamping: max(0, deadline - Self.now()))
    return timeout < 0 ? rest : min(timeout, rest)
  }

  /// - Returns: false at the end of input.
  private func readInput(into events: inout [InputEvent]) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Int(gb_read(&bytes, bytes.count))
      if count < 0 { return false }
      if count == 0 { return true }
      events += decoder.decode(bytes[..<count], milliseconds: Self.now())
    }
  }

  private func takeSignals(into events: inout [InputEvent]) {
    while true {
      switch gb_next_signal() {
      case 0: return
      case SIGWINCH:
        let now = Self.currentSize()
        events.removeAll { if case .resize = $0 { true } else { false } }
        if now != size { redraw() }
        size = now
        events.append(.resize(now))
      case SIGTSTP: events.append(.suspend)
      case SIGCONT:
        takeAgain()
        events += queued
        queued = []
      case let number: events.append(.signal(number))
      }
    }
  }
}

extension Color {
  /// As `gb_look` takes it.
  fileprivate func code(depth: ColorDepth) -> Int32 {
    switch reduced(to: depth) {
    case .terminal: -1
    case .index(let index): Int32(index)
    case .rgb(let red, let green, let blue):
      Int32(GB_RGB) | Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }
  }
}
