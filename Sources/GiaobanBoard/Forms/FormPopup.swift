import GiaobanCore
import GiaobanTerminal

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
    case .line, .long, .number, .months, .file, .choice, .waypoints, .button: break
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

  /// - Returns: false when the key is for the form.
  mutating func handlePopup(_ key: Key, _ context: FormContext) -> Bool {
    switch popup {
    case .calendar(var calendar):
      let answer = calendar.handle(key, today: context.today)
      popup = answer == .stay ? .calendar(calendar) : nil
      if case .take(let day) = answer { take(day, context) }
      return answer != .leave
    case .codes(let candidates, var cursor):
      switch key {
      case .up: cursor.move(by: -1, count: candidates.count)
      case .down: cursor.move(by: 1, count: candidates.count)
      case .escape, .control("c"), .control("t"), .f(2):
        popup = nil
        return true
      case .tab, .enter:
        take(candidates[cursor.selected].code)
        return true
      default: return false
      }
      cursor.settle(rows: FormPopup.rows, count: candidates.count)
      popup = .codes(candidates, cursor)
      return true
    case nil: return false
    }
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
