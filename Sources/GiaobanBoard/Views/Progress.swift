import GiaobanTerminal
import GiaobanText

/// Something that takes its time outside the board: what it is, what it is at, for how long, and that it can be stopped.
package struct Progress: Equatable, Sendable {
  let title: Phrase
  package var step: Phrase
  /// At the lower border, and nowhere else: it tells a screen that shows progress from one that shows what has come of it.
  package static let hint = Phrase(vi: "Esc dừng", en: "Esc stops it")
  /// Milliseconds since the board was told the time for the first time.
  private(set) var elapsed = 0
  private var start: Int?

  init(title: Phrase, step: Phrase) {
    self.title = title
    self.step = step
  }

  mutating func tick(_ now: Int) {
    let start = self.start ?? now
    self.start = start
    elapsed = max(0, now - start)
  }

  var untilNextSecond: Int { 1_000 - elapsed % 1_000 }

  func handle(_ key: Key) -> OverlayResponse {
    switch key {
    case .escape, .control("c"), .character("q"): .close([.stopWork])
    case .control("z"), .control("l"): .notMine
    default: .stay()
    }
  }
}

extension Board {
  /// Milliseconds until the screen shows another time; nil while no clock runs, so that the program sleeps.
  package var nextTick: Int? {
    if case .progress(let progress)? = overlays.last { return progress.untilNextSecond }
    return stocktake.flatMap(\.clock.untilNextSecond)
  }

  mutating func tick(_ now: Int) {
    changeStocktake { $0.clock.tick(now) }
    guard case .progress(var progress)? = overlays.last else { return }
    progress.tick(now)
    overlays[overlays.count - 1] = .progress(progress)
  }

  /// Shows what is worked on, or that it has come further.
  mutating func follow(_ title: Phrase, step: Phrase) {
    guard case .progress(var progress)? = overlays.last else {
      return overlays.append(.progress(Progress(title: title, step: step)))
    }
    progress.step = step
    overlays[overlays.count - 1] = .progress(progress)
  }

  /// What was worked on has ended, whichever way.
  mutating func endProgress() {
    if case .progress? = overlays.last { overlays.removeLast() }
  }

  func draw(_ progress: Progress, _ picture: inout Picture) {
    let hint = look(Progress.hint)
    let columns = min(size.columns - 4, 64)
    let clock = MeetingClock.text(progress.elapsed)
    let lines = look(progress.step).wrapped(to: columns - 6 - clock.displayWidth)
    let inside = frame(
      Size(columns: columns, rows: lines.count + 4), title: look(progress.title), hint: hint, &picture
    ).inset(columns: 1, rows: 1)
    let ground = look.palette[.overlay]
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      picture.canvas.write(line, at: Point(column: inside.column, row: inside.row + row), style: ground)
    }
    picture.canvas.write(
      clock, at: Point(column: inside.endColumn - clock.displayWidth, row: inside.row),
      style: look.palette[.dim].on(ground))
  }
}
