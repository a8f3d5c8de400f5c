import GiaobanCore

// What was typed into a field, as a value; nil where it says none.
extension FormField {
  func number(_ language: Language) -> Double? {
    NumberText.typedValue(typed, language)
  }

  func day(_ context: FormContext) -> Day? {
    guard case .day(let base) = kind else { return nil }
    return DayText.typed(typed, from: context.today, base: base)
  }

  /// The texts between the commas; the last one may be empty while the next code is being typed.
  var typedCodes: [String] {
    typed.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
  }

  /// The code that is being typed, and the list it is of.
  var token: (list: CodeList, text: String)? {
    switch kind {
    case .code(let list): (list, typed.trimmed)
    case .codes(let list): (list, typedCodes.last ?? "")
    default: nil
    }
  }

  /// What is understood of what was typed, to be seen beside it; nil where that says itself.
  func understood(_ context: FormContext) -> String? {
    if typed.trimmed.isEmpty { return nil }
    let look = context.look
    switch kind {
    case .number(let measure):
      guard let value = number(look.language) else { return "?" }
      let text = NumberText.screenText(value, look.language, maximumFractionDigits: 9)
      if let measure { return "= \(text) " + look(measure) }
      return text == typed.trimmed ? nil : "= " + text
    case .day: return day(context).map { "= " + DayText.fullWithWeekday($0, look.language) } ?? "?"
    case .code(let list):
      return list.named(typed.trimmed, context).map { "= " + $0.name } ?? "?"
    case .codes(let list):
      let names = typedCodes.filter { !$0.isEmpty }.map { list.named($0, context)?.name ?? "?" }
      return "= " + names.joined(separator: ", ")
    case .line, .long, .choice, .waypoints, .button: return nil
    }
  }
}

extension StringProtocol {
  /// Without the blanks and line breaks at both ends.
  var trimmed: String {
    let scalars = String(self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension DayText {
  /// A day as it is typed: 31/12/2024 in Vietnamese, 2024-12-31 in English.
  static func editable(_ day: Day, _ language: Language) -> String {
    language == .vietnamese ? full(day, language) : day.iso
  }

  /// `Thứ Sáu 23/06/2023`, `Fri 23 Jun 2023`.
  static func fullWithWeekday(_ day: Day, _ language: Language) -> String {
    withWeekday(day, language) + (language == .vietnamese ? "/" : " ") + "\(day.year)"
  }
}
