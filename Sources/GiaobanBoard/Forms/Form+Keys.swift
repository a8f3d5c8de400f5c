import GiaobanCore
import GiaobanTerminal
import GiaobanText

// The keys that a form has.
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
    // The list of the form's keys stands over it.
    case .f(1): return .notMine
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
    return [save] + kindKeys(context) + [next, close] + offeringKeys + draftKeys(context) + foldingKeys + [listing]
      + movingKeys(context) + editingKeys(context) + [discarding]
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
    case .more:
      return [
        ViewKey(.right, also: [.character(" ")], name: Phrase(vi: "hiện các mục còn lại", en: "show the other fields"))
        {
          form in form.unfolding()
        }
      ]
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
      move(.pageDown, Phrase(vi: "xuống sáu ô", en: "six fields down")) { $0.leap(by: 6) },
      move(.pageUp, Phrase(vi: "lên sáu ô", en: "six fields up")) { $0.leap(by: -6) },
      ViewKey(
        .enter, name: Phrase(vi: "ô sau; bấm nút; xuống dòng", en: "the next field; the button; a new line")
      ) { form in form.enter(context) },
    ]
  }

  private var offeringKeys: [ViewKey<Form>] {
    guard fields.contains(where: { $0.offer != nil }) else { return [] }
    return [
      ViewKey(
        .control("r"),
        name: Phrase(
          vi: "đưa “tiếp theo” của kỳ trước vào “kết quả”", en: "take the “next” of last time over into “did”"),
        short: Phrase(vi: "lấy “tiếp theo”", en: "last “next”")
      ) { form in form.takeOffer() }
    ]
  }

  private var foldingKeys: [ViewKey<Form>] {
    guard hasFolded else { return [] }
    return [
      ViewKey(
        .control("n"), name: Phrase(vi: "hiện các mục còn lại", en: "show the other fields"),
        short: Phrase(vi: "thêm mục", en: "more")
      ) { form in form.unfolding() }
    ]
  }

  private mutating func unfolding() -> Answer {
    unfold()
    return .stay()
  }

  /// What a key does to the text that is typed: told with the others, done as in every line of text.
  private func editingKeys(_ context: FormContext) -> [ViewKey<Form>] {
    guard focused.takesText else { return [] }
    let keys: [(Key, [Key], Phrase)] = [
      (.control("u"), [], Phrase(vi: "xóa từ đầu dòng đến con trỏ", en: "clear the line up to the cursor")),
      (.control("k"), [], Phrase(vi: "xóa từ con trỏ đến cuối dòng", en: "clear the line from the cursor on")),
      (.control("w"), [], Phrase(vi: "xóa từ trước con trỏ", en: "clear the word before the cursor")),
      (.home, [.control("a")], Phrase(vi: "về đầu dòng", en: "to the beginning of the line")),
      (.end, [.control("e")], Phrase(vi: "về cuối dòng", en: "to the end of the line")),
    ]
    return keys.map { key, also, name in
      ViewKey(key, also: also, name: name) { form in
        form.edit(key, context)
        return .stay()
      }
    }
  }

  /// The board lists them over the form.
  private var listing: ViewKey<Form> {
    ViewKey(
      .f(1), name: Phrase(vi: "mọi phím của biểu mẫu này", en: "every key of this form"),
      short: Phrase(vi: "phím", en: "keys")
    ) { _ in .notMine }
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
}
