import GiaobanTerminal
import GiaobanText

/// Something that takes its time outside the board: what it is, what it is at, for how long, and that it can be stopped.
package struct Progress: Equatable, Sendable {
  let title: Phrase
  package var step: Phrase
  private static let stopping = Phrase(vi: "dừng", en: "stops it")
  /// At the lower border, and nowhere else: it tells a screen that shows progress from one that shows what has come of it.
  package static let hint = Phrase("Esc ") + stopping
  /// Milliseconds since the board was told the time for the first time.
  private(set) var elapsed = 0
  private var start: Int?

  init(title: Phrase, step: Phrase) {
    self.title = title
    self.step = step
  }

  private mutating func tick(_ now: Int) {
    let start = self.start ?? now
    self.start = start
    elapsed = max(0, now - start)
  }
}

extension Progress: View {
  var untilNextSecond: Int? { 1_000 - elapsed % 1_000 }

  func keys(_ glance: Glance) -> [ViewKey<Progress>] {
    [
      ViewKey(
        .escape, also: [.control("c"), .character("q")],
        name: Phrase(vi: "dừng việc đang làm", en: "stop what is worked on"), short: Self.stopping
      ) { _ in .close([.stopWork]) }
    ]
  }

  func take(_ key: Key, _ glance: Glance) -> Answer {
    switch key {
    case .control("z"), .control("l"): .notMine
    default: .stay()
    }
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .tick(let now): tick(now)
    case .working(let step): self.step = step
    case .workEnded: return .close()
    default: return .notMine
    }
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let columns = min(glance.size.columns - 4, 64)
    let clock = ElapsedTime.text(elapsed)
    let lines = look(step).wrapped(to: columns - 6 - clock.displayWidth)
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + 4), title: look(title), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 1)
    glance.write(Array(lines.prefix(inside.rows)), in: inside, &picture)
    picture.canvas.write(
      clock, at: Point(column: inside.endColumn - clock.displayWidth, row: inside.row),
      style: look.palette[.dim].on(look.palette[.overlay]))
  }
}
