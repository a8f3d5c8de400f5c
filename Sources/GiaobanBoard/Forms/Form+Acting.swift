import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What the keys of a form do.
extension Form {
  /// Within a text of several rows by rows, beyond its ends to the next field.
  mutating func moveDown(_ step: Int, _ context: FormContext) {
    if focused.takesLines {
      let rows = TextRows(focused.input.characters, columns: columns(context))
      let place = rows.place(of: focused.input.cursor)
      if rows.rows.indices.contains(place.row + step) {
        let cursor = rows.cursor(row: place.row + step, column: place.column)
        return change { $0.input.moveCursor(to: cursor) }
      }
    }
    moveFocus(by: step)
  }

  mutating func enter(_ context: FormContext) -> Answer {
    switch focused.kind {
    case .button(let submission): return submit(submission, context)
    case .more: unfold()
    case .long, .waypoints: edit(.enter, context)
    // A file's name is the last that is asked for.
    case .file: return submit(.save, context)
    case .day where focused.input.isEmpty: openPopup(context)
    default: moveFocus(by: 1)
    }
    return .stay()
  }

  /// Puts what is offered into its field, behind what was typed there.
  mutating func takeOffer() -> Answer {
    guard let place = fields.firstIndex(where: { $0.offer != nil }), let offer = fields[place].offer else {
      return .stay([.bell])
    }
    focus(at: place)
    if focused.typed.contains(offer) { return .stay([.bell]) }
    let before = focused.typed.isEmpty ? "" : focused.typed + "\n"
    change { $0.input = TextInput(before + offer, takesLines: true) }
    return .stay()
  }

  /// The next option that begins with a letter.
  mutating func choose(byLetter key: Key, among options: [FormField.Option], _ language: Language) {
    guard case .character(let letter) = key else { return }
    let next = options.firstIndex { $0.id == focused.typed }.map { $0 + 1 } ?? 0
    let option = (options[next...] + options[..<next]).first { $0.begins(with: letter, language) }
    if let option { choose(option.id) }
  }

  mutating func choose(_ id: String) { change { $0.input = TextInput(id) } }

  mutating func edit(_ key: Key, _ context: FormContext) {
    switch focused.kind {
    case .button, .more: break
    case .choice(let options, _): choose(byLetter: key, among: options, context.language)
    case .day where key == .character(" ") && (focused.input.isEmpty || focused.isReplacedByTyping): openPopup(context)
    case .line, .long, .number, .day, .months, .file, .code, .codes, .waypoints:
      var isTyped = false
      change { isTyped = $0.handle(key) }
      if focused.input.wasCut {
        problem = FormProblem(
          focused.name, in: focused.language, vi: "Chỉ nhận \(TextInput.capacity) ký tự; phần dán thêm đã bị cắt.",
          en: "A field takes \(TextInput.capacity) letters; the rest of the paste was cut.")
      }
      if isTyped { complete(context) }
    }
  }
}
