import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What the keys of a form do.
extension Form {
  func keys(_ glance: Glance) -> [ViewKey<Form>] {
    guard let context = glance.formContext else { return [] }
    let keys = popup.map { popupKeys($0, context) } ?? fieldKeys(context)
    return keys.map { key in key.around { form, act in form.doing(context, act) } }
  }

  /// What no key of the form is, is typed. A list of codes stays open meanwhile, a calendar does not.
  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    guard let context = glance.formContext else { return .close() }
    return doing(context) { form in form.type(key, context) }
  }

  /// Does what a key does: the other fields follow the one that was changed, and a form that closes leaves its draft.
  private mutating func doing(_ context: FormContext, _ act: (inout Form) -> Answer) -> Answer {
    let old = focused
    let answer = act(&self)
    follow(old, context)
    guard case .close(let effects) = answer else { return answer }
    return .leave(purpose, isChanged && !isDiscarded ? draft(context) : nil, then: effects)
  }

  private mutating func type(_ key: Key, _ context: FormContext) -> Answer {
    let isPopupOpen = popup != nil
    if case .calendar? = popup { popup = nil }
    if isPopupOpen, let found = fieldKeys(context).first(where: { $0.isAt(key) }) { return found.act(&self) }
    switch key {
    case .control("z"), .control("l"): return .notMine
    // There is no editor for a short text, and no list for any.
    case .control("o"): return .stay([.bell])
    case .control("t"), .f(2): return .stay()
    default:
      edit(key, context)
      return .stay()
    }
  }

  /// Those that work in the focused field.
  private func fieldKeys(_ context: FormContext) -> [ViewKey<Form>] {
    let save = ViewKey<Form>(
      .control("s"), name: Phrase(vi: "lưu hoặc gửi biểu mẫu", en: "save or send the form"), short: saveWord
    ) { form in form.submit(.save, context) }
    let next = ViewKey<Form>(
      .tab, name: Phrase(vi: "ô sau", en: "the next field"), short: Phrase(vi: "ô sau", en: "next")
    ) { form in
      form.moveFocus(by: 1)
      return .stay()
    }
    let close = ViewKey<Form>(
      .escape, also: [.control("c")],
      name: Phrase(vi: "đóng; điều đã gõ được giữ lại", en: "close; what was typed is kept"),
      short: Phrase(vi: "đóng", en: "close")
    ) { _ in .close() }
    return [save] + kindKeys(context) + [next, close] + draftKeys(context) + movingKeys(context) + [discarding]
  }

  /// Those of the focused field's kind.
  private func kindKeys(_ context: FormContext) -> [ViewKey<Form>] {
    let list = { (name: Phrase, short: Phrase) in
      ViewKey<Form>(.control("t"), also: [.f(2)], name: name, short: short) { form in
        form.openPopup(context)
        return .stay()
      }
    }
    switch focused.kind {
    case .long:
      return [
        ViewKey(
          .control("o"), name: Phrase(vi: "sửa trong trình soạn thảo", en: "the text in your editor"),
          short: Phrase(vi: "trình soạn thảo", en: "editor")
        ) { form in .stay([.edit(form.focused.typed)]) }
      ]
    case .day:
      return [list(Phrase(vi: "lịch để chọn ngày", en: "a calendar of days"), Phrase(vi: "lịch", en: "calendar"))]
    case .code, .codes:
      return [list(Phrase(vi: "danh sách để chọn", en: "a list to choose from"), Phrase(vi: "danh sách", en: "list"))]
    case .choice(let options, let isOptional):
      return choosingKeys(isOptional ? [""] + options.map(\.id) : options.map(\.id), isOptional: isOptional)
    case .button:
      let steps: [(Key, Int, Phrase)] = [
        (.left, -1, Phrase(vi: "ô trước", en: "the field before")),
        (.right, 1, Phrase(vi: "ô sau", en: "the next field")),
      ]
      return steps.map { key, step, name in
        ViewKey(key, name: name) { form in
          form.moveFocus(by: step)
          return .stay()
        }
      }
    case .months: return monthKeys
    case .line, .number, .file, .waypoints: return []
    }
  }

  private func choosingKeys(_ ids: [String], isOptional: Bool) -> [ViewKey<Form>] {
    let choose = Phrase(vi: "chọn", en: "choose")
    let turn = { (step: Int) in
      { (form: inout Form) -> Answer in
        let place = ids.firstIndex(of: form.focused.typed) ?? 0
        form.choose(ids[(place + step + ids.count) % ids.count])
        return .stay()
      }
    }
    let clear = ViewKey<Form>(
      .backspace, also: [.delete], name: Phrase(vi: "chưa chọn gì", en: "choose nothing")
    ) { form in
      form.choose("")
      return .stay()
    }
    return [
      ViewKey(
        .left, also: [.character("h")], name: Phrase(vi: "lựa chọn trước", en: "the choice before"), short: choose,
        act: turn(-1)),
      ViewKey(
        .right, also: [.character(" "), .character("l")], name: Phrase(vi: "lựa chọn sau", en: "the next choice"),
        short: choose, act: turn(1)),
    ] + (isOptional ? [clear] : [])
  }

  private var monthKeys: [ViewKey<Form>] {
    let month = Phrase(vi: "tháng", en: "month")
    let turn = { (step: Int) in
      { (form: inout Form) -> Answer in
        if let months = MonthRange(form.focused.typed.trimmed) { form.choose(months.earlier(by: step).iso) }
        return .stay()
      }
    }
    return [
      ViewKey(.character("["), name: Phrase(vi: "tháng trước", en: "earlier months"), short: month, act: turn(1)),
      ViewKey(.character("]"), name: Phrase(vi: "tháng sau", en: "later months"), short: month, act: turn(-1)),
    ]
  }

  private func draftKeys(_ context: FormContext) -> [ViewKey<Form>] {
    guard fields.contains(where: { $0.kind == .button(.draft) }) else { return [] }
    return [
      ViewKey(
        .control("d"), name: Phrase(vi: "lưu nháp, chưa nộp", en: "save a draft, not given yet"),
        short: Phrase(vi: "nháp", en: "draft")
      ) { form in form.submit(.draft, context) }
    ]
  }

  private func movingKeys(_ context: FormContext) -> [ViewKey<Form>] {
    let move = { (key: Key, name: Phrase, move: @escaping (inout Form) -> Void) in
      ViewKey<Form>(key, name: name) { form in
        move(&form)
        return .stay()
      }
    }
    return [
      move(.backTab, Phrase(vi: "ô trước", en: "the field before")) { $0.moveFocus(by: -1) },
      move(.down, Phrase(vi: "xuống một dòng, rồi ô sau", en: "one line down, then the next field")) {
        $0.moveDown(1, context)
      },
      move(.up, Phrase(vi: "lên một dòng, rồi ô trước", en: "one line up, then the field before")) {
        $0.moveDown(-1, context)
      },
      move(.pageDown, Phrase(vi: "xuống sáu ô", en: "six fields down")) { $0.focus(at: $0.focus + 6) },
      move(.pageUp, Phrase(vi: "lên sáu ô", en: "six fields up")) { $0.focus(at: $0.focus - 6) },
      ViewKey(
        .enter, name: Phrase(vi: "ô sau; bấm nút; xuống dòng", en: "the next field; the button; a new line")
      ) { form in form.enter(context) },
    ]
  }

  private var discarding: ViewKey<Form> {
    ViewKey(.control("x"), name: Phrase(vi: "bỏ những gì đã gõ", en: "throw away what was typed")) { form in
      form.discard()
    }
  }

  /// As the button says it.
  private var saveWord: Phrase {
    let main: [Submission] = [.submit, .write]
    let words = (main.first { submission in fields.contains { $0.kind == .button(submission) } } ?? .save).words
    return Phrase(vi: words.vi.lowercased(), en: words.en.lowercased())
  }

  // MARK: What they do

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

  /// The next option that begins with a letter.
  private mutating func choose(byLetter key: Key, among options: [FormField.Option], _ language: Language) {
    guard case .character(let letter) = key else { return }
    let next = options.firstIndex { $0.id == focused.typed }.map { $0 + 1 } ?? 0
    let option = (options[next...] + options[..<next]).first { $0.begins(with: letter, language) }
    if let option { choose(option.id) }
  }

  private mutating func choose(_ id: String) { change { $0.input = TextInput(id) } }

  private mutating func edit(_ key: Key, _ context: FormContext) {
    switch focused.kind {
    case .button: break
    case .choice(let options, _): choose(byLetter: key, among: options, context.language)
    case .day where focused.input.isEmpty && key == .character(" "): openPopup(context)
    case .line, .long, .number, .day, .months, .file, .code, .codes, .waypoints:
      var isTyped = false
      change { isTyped = $0.input.handle(key) }
      if focused.input.wasCut {
        problem = FormProblem(
          focused.name, in: focused.language, vi: "Chỉ nhận \(TextInput.capacity) ký tự; phần dán thêm đã bị cắt.",
          en: "A field takes \(TextInput.capacity) letters; the rest of the paste was cut.")
      }
      if isTyped { complete(context) }
    }
  }
}
