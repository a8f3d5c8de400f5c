import GiaobanTerminal
import GiaobanText

/// Asks before something is done that cannot be undone: `y` does it, any other key does not.
package struct Question: Equatable, Sendable {
  let title: Phrase
  let words: Phrase
  /// What `y` does, in a word or two.
  let answer: Phrase
  let effects: [Effect]

  init(title: Phrase, words: Phrase, answer: Phrase, effects: [Effect]) {
    self.title = title
    self.words = words
    self.answer = answer
    self.effects = effects
  }

  func handle(_ key: Key) -> OverlayResponse {
    switch key {
    case .character("y"), .character("Y"), .character("c"), .character("C"): .close(effects)
    case .control("z"), .control("l"): .notMine
    default: .close()
    }
  }
}

extension Board {
  func draw(_ question: Question, _ picture: inout Picture) {
    let hint =
      Phrase(vi: "y ", en: "y ") + question.answer + Phrase(vi: "  phím khác thôi", en: "  any other key does not")
    let columns = min(size.columns - 4, 72)
    let lines = look(question.words).wrapped(to: columns - 4)
    let inside = frame(
      Size(columns: columns, rows: lines.count + 4), title: look(question.title), hint: look(hint), &picture
    ).inset(columns: 1, rows: 1)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      picture.canvas.write(line, at: Point(column: inside.column, row: inside.row + row), style: look.palette[.overlay])
    }
  }
}
