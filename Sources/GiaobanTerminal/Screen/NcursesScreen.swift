import CNcurses
import Foundation
import GiaobanText

/// The terminal that the program runs in, one at a time. Gives it back when it is released.
package final class NcursesScreen: Screen {
  package let colorDepth: ColorDepth
  package let showsUnicode: Bool
  package var watchedDescriptor: Int32?
  package var workDescriptor: Int32?
  package private(set) var size: Size

  private var shown: Canvas?
  private var needsWhole = true
  private var decoder = KeyDecoder()
  private let isInTmux: Bool
  /// Events that did not come by waiting.
  private var queued: [InputEvent] = []

  /// - Parameters:
  ///   - mouse: Whether mouse events are wanted; without, the terminal's own selection works.
  ///   - environment: For TERM, TMUX and NO_COLOR.
  package init(mouse: Bool, environment: [String: String]) throws(ScreenError) {
    let term = environment["TERM"] ?? ""
    isInTmux = environment["TMUX"].map { !$0.isEmpty } ?? false
    switch Int(gb_open(mouse)) {
    case GB_OPENED: break
    case GB_NO_TERMINAL: throw .notATerminal
    case GB_UNKNOWN_TERM: throw .unknownTerminal(term)
    case GB_NO_CURSOR: throw .cannotMoveCursor(term)
    default: throw .failed
    }
    // ncurses draws with at most 256 colours; exact ones become their nearest.
    colorDepth = min(.indexed256, ColorDepth(environment: environment, terminalColors: Int(gb_colors())))
    showsUnicode = gb_is_utf8()
    size = Self.currentSize()
  }

  deinit {
    gb_close(false)
  }

  package func show(_ canvas: Canvas, cursor: Point?) {
    let before = shown?.size == canvas.size ? shown : nil
    for row in 0..<min(canvas.size.rows, size.rows) {
      for run in TerminalRun.changed(in: canvas, since: before, row: row) {
        draw(run)
      }
    }
    shown = canvas
    let place = cursor.flatMap { canvas.bounds.contains($0) ? $0 : nil }
    gb_show(Int32(place?.column ?? -1), Int32(place?.row ?? 0), needsWhole)
    needsWhole = false
  }

  package func redraw() {
    shown = nil
    needsWhole = true
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

extension NcursesScreen {
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

  private func draw(_ run: TerminalRun) {
    var scalars: [UInt32] = []
    for piece in run.pieces {
      var text = showsUnicode ? piece.text : DisplayText.ascii(piece)
      if !DisplayText.isPlain(text) {
        // Where the C library counts otherwise, all that follows would move.
        let columns = text.unicodeScalars.reduce(0) { $0 + Int(gb_scalar_columns($1.value)) }
        if columns != Int(piece.width) { text = String(repeating: "?", count: Int(piece.width)) }
      }
      scalars += text.unicodeScalars.map(\.value)
    }
    gb_draw(
      Int32(run.column), Int32(run.row), scalars, scalars.count, run.style.foreground.index(depth: colorDepth),
      run.style.background.index(depth: colorDepth), Int32(run.style.attributes.rawValue))
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
  /// For `gb_draw`: -1 is the terminal's own.
  fileprivate func index(depth: ColorDepth) -> Int32 {
    guard case .index(let index) = reduced(to: depth) else { return -1 }
    return Int32(index)
  }
}
