import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension Form {
  mutating func handle(_ key: Key, _ context: FormContext) -> Answer {
    let old = focused
    defer { follow(old, context) }
    if popup != nil, handlePopup(key, context) { return .stay() }
    switch key {
    case .escape, .control("c"): return .close()
    case .control("s"): return submit(.save, context)
    case .control("d") where fields.contains { $0.kind == .button(.draft) }: return submit(.draft, context)
    case .control("x"): return discard()
    case .control("o"): return openEditor()
    case .control("z"), .control("l"): return .notMine
    case .control("t"), .f(2): openPopup(context)
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .down: moveDown(1, context)
    case .up: moveDown(-1, context)
    case .pageDown: focus(at: focus + 6)
    case .pageUp: focus(at: focus - 6)
    case .enter: return enter(context)
    default: edit(key, context)
    }
    return .stay()
  }

  /// Within a text of several rows by rows, beyond its ends to the next field.
  private mutating func moveDown(_ step: Int, _ context: FormContext) {
    if focused.takesLines {
      let rows = TextRows(focused.input.characters, columns: context.columns)
      let place = rows.place(of: focused.input.cursor)
      if rows.rows.indices.contains(place.row + step) {
        let cursor = rows.cursor(row: place.row + step, column: place.column)
        return change { $0.input.moveCursor(to: cursor) }
      }
    }
    moveFocus(by: step)
  }

  private mutating func enter(_ context: FormContext) -> Answer {
    switch focused.kind {
    case .button(let submission): return submit(submission, context)
    case .long, .waypoints: edit(.enter, context)
    // A file's name is the last that is asked for.
    case .file: return submit(.save, context)
    case .day where focused.input.isEmpty: openPopup(context)
    default: moveFocus(by: 1)
    }
    return .stay()
  }

  private mutating func edit(_ key: Key, _ context: FormContext) {
    switch focused.kind {
    case .choice(let options, let isOptional):
      choose(key, among: options, isOptional: isOptional, context.language)
    case .button:
      if key == .left || key == .right { moveFocus(by: key == .right ? 1 : -1) }
    case .day where focused.input.isEmpty && key == .character(" "): openPopup(context)
    case .months where key == .character("[") || key == .character("]"):
      guard let months = MonthRange(focused.typed.trimmed) else { return }
      change { $0.input = TextInput(months.earlier(by: key == .character("[") ? 1 : -1).iso) }
    case .line, .long, .number, .day, .months, .file, .code, .codes, .waypoints:
      var isTyped = false
      change { isTyped = $0.input.handle(key) }
      if focused.input.wasCut {
        problem = FormProblem(
          focused.name, vi: "Chỉ nhận \(TextInput.capacity) ký tự; phần dán thêm đã bị cắt.",
          en: "A field takes \(TextInput.capacity) letters; the rest of the paste was cut.")
      }
      if isTyped { complete(context) }
    }
  }

  private mutating func choose(
    _ key: Key, among options: [FormField.Option], isOptional: Bool, _ language: Language
  ) {
    let ids = options.map(\.id)
    let all = isOptional ? [""] + ids : ids
    let place = all.firstIndex(of: focused.typed) ?? 0
    let chosen: String
    switch key {
    case .right, .character(" "), .character("l"): chosen = all[(place + 1) % all.count]
    case .left, .character("h"): chosen = all[(place + all.count - 1) % all.count]
    case .backspace where isOptional, .delete where isOptional: chosen = ""
    case .character(let letter):
      let next = ids.firstIndex(of: focused.typed).map { $0 + 1 } ?? 0
      guard let option = (options[next...] + options[..<next]).first(where: { $0.begins(with: letter, language) })
      else { return }
      chosen = option.id
    default: return
    }
    change { $0.input = TextInput(chosen) }
  }

  /// The focused long text, in the user's editor.
  mutating func openEditor() -> Answer {
    guard focused.kind == .long else { return .stay([.bell]) }
    return .stay([.edit(focused.typed)])
  }
}
