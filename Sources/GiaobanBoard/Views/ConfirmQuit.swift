import GiaobanTerminal
import GiaobanText

/// Asks whether to quit while something that was typed is not saved.
package struct ConfirmQuit: Equatable, Sendable {
  /// False where what was typed is lost at the end.
  let areDraftsKept: Bool

  var words: Phrase {
    areDraftsKept
      ? Phrase(
        vi: "Có nội dung đã gõ mà chưa lưu; lần sau sẽ được hỏi lại. Vẫn thoát?",
        en: "Something you typed is not saved; it is offered again at the next start. Quit?")
      : Phrase(
        vi: "Có nội dung đã gõ mà chưa lưu. Vẫn thoát và bỏ nội dung đó?",
        en: "Something you typed is not saved. Quit and lose it?")
  }
}

extension ConfirmQuit: View {
  var otherKeys: Phrase? { Phrase(vi: "phím khác ở lại", en: "any other key stays") }

  func keys(_ glance: Glance) -> [ViewKey<ConfirmQuit>] {
    let others: [Key] = [.character("Y"), .character("c"), .character("C"), .control("c"), .character("Q")]
    return [
      ViewKey(
        .character("y"), also: others, name: Phrase(vi: "thoát mà không lưu", en: "quit without saving"),
        short: Phrase(vi: "thoát", en: "quits")
      ) { _ in .close([.quit]) }
    ]
  }

  func take(_ key: Key, _ glance: Glance) -> Answer { .close() }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let columns = min(glance.size.columns - 4, 66)
    let lines = look(words).wrapped(to: columns - 4)
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + 4), title: look(Phrase(vi: "Thoát?", en: "Quit?")),
      hint: hint(glance), &picture
    ).inset(columns: 1, rows: 1)
    glance.write(lines, in: inside, &picture)
  }
}
