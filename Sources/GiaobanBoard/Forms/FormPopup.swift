import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// What stands under the focused field: days, or codes to choose from.
enum FormPopup: Equatable, Sendable {
  case calendar(CalendarPopup)
  case codes([CodeCandidate], ListCursor)

  /// Codes that are seen at once.
  static let rows = 5
}

extension Form {
  /// The list or the calendar of the focused field.
  mutating func openPopup(_ context: FormContext) {
    switch focused.kind {
    case .day: popup = .calendar(CalendarPopup(focused.day(context) ?? context.today))
    case .code(let list), .codes(let list): open(list.candidates(context))
    case .line, .long, .number, .months, .file, .choice, .waypoints, .button, .more: break
    }
  }

  /// After typing: the codes that the text may be the beginning of, unless it is one.
  mutating func complete(_ context: FormContext) {
    popup = nil
    guard let (list, token) = focused.token, !token.isEmpty, list.named(token, context) == nil else { return }
    open(list.matches(token, context))
  }

  private mutating func open(_ candidates: [CodeCandidate]) {
    popup = candidates.isEmpty ? nil : .codes(candidates, ListCursor())
  }

  /// The keys of what stands under the field.
  func popupKeys(_ popup: FormPopup, _ context: FormContext) -> [ViewKey<Form>] {
    let also: [Key] = [.control("c"), .control("t"), .f(2)]
    let close = ViewKey<Form>(
      .escape, also: also, name: Phrase(vi: "đóng mà không lấy", en: "close it and take none"),
      short: Phrase(vi: "bỏ", en: "closes")
    ) { form in
      form.popup = nil
      return .stay()
    }
    switch popup {
    case .calendar(let calendar): return calendarKeys(calendar, context) + [close]
    case .codes(let candidates, let cursor): return codeKeys(candidates, cursor) + [close]
    }
  }

  private func calendarKeys(_ calendar: CalendarPopup, _ context: FormContext) -> [ViewKey<Form>] {
    let moving = CalendarStep.allCases.map { step in
      ViewKey<Form>(step.key, also: step.also, name: step.name, short: step.short) { form in
        var calendar = calendar
        calendar.move(step, today: context.today)
        form.popup = .calendar(calendar)
        return .stay()
      }
    }
    let take = ViewKey<Form>(
      .enter, also: [.character(" ")], name: Phrase(vi: "lấy ngày đang chọn", en: "take the selected day"),
      short: Phrase(vi: "lấy", en: "takes")
    ) { form in
      form.take(calendar.day, context)
      return .stay()
    }
    return moving + [take]
  }

  private func codeKeys(_ candidates: [CodeCandidate], _ cursor: ListCursor) -> [ViewKey<Form>] {
    let take = ViewKey<Form>(
      .tab, also: [.enter], name: Phrase(vi: "lấy mã đang chọn", en: "take the selected code"),
      short: Phrase(vi: "lấy", en: "takes")
    ) { form in
      form.take(candidates[cursor.selected].code)
      return .stay()
    }
    let choose = Phrase(vi: "chọn", en: "choose")
    return ViewKey.scrolling([.up, .down], by: .namedAlone, short: choose) { form, scrolling in
      var cursor = cursor
      cursor.move(scrolling, page: FormPopup.rows, count: candidates.count)
      cursor.settle(rows: FormPopup.rows, count: candidates.count)
      form.popup = .codes(candidates, cursor)
    } + [take]
  }

  /// A click on the popup.
  ///
  /// - Parameter number: the number of the day, or of the candidate.
  mutating func takeFromPopup(_ number: Int, _ context: FormContext) {
    let old = focused
    defer { follow(old, context) }
    switch popup {
    case .calendar: take(Day(number: number), context)
    case .codes(let candidates, _)?:
      if candidates.indices.contains(number) { take(candidates[number].code) }
    case nil: break
    }
  }

  private mutating func take(_ day: Day, _ context: FormContext) {
    change { $0.input = TextInput(DayText.editable(day, context.language)) }
    popup = nil
  }

  /// One code ends its field; in a list of codes the next may follow.
  private mutating func take(_ code: String) {
    if case .codes = focused.kind {
      let kept = focused.typedCodes.dropLast()
      change { $0.input = TextInput((kept + [code]).joined(separator: ", ")) }
      popup = nil
    } else {
      change { $0.input = TextInput(code) }
      moveFocus(by: 1)
    }
  }
}
