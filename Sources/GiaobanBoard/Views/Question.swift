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
}

extension Question: View {
  var otherKeys: Phrase? { Phrase(vi: "phím khác thôi", en: "any other key does not") }

  func keys(_ glance: Glance) -> [ViewKey<Question>] {
    [
      ViewKey(
        .character("y"), also: [.character("Y"), .character("c"), .character("C")], name: answer, short: answer
      ) { question in .close(question.effects) }
    ]
  }

  func take(_ key: Key, _ glance: Glance) -> Answer {
    switch key {
    case .control("z"), .control("l"): .notMine
    default: .close()
    }
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let columns = min(glance.size.columns - 4, 72)
    let lines = look(words).wrapped(to: columns - 4)
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + 4), title: look(title), hint: hint(glance), &picture
    ).inset(columns: 1, rows: 1)
    glance.write(Array(lines.prefix(inside.rows)), in: inside, &picture)
  }
}
