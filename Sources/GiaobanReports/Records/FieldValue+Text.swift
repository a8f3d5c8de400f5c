import GiaobanCore
import GiaobanText

extension FieldValue {
  /// As people read it: days, numbers and closed lists in their words.
  func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .both(let text): text.text(language)
    case .day(let day): DayText.full(day, language)
    case .month(let month): DayText.full(month, language)
    case .whole(let count): String(count)
    case .number(let number): NumberText.screenText(number, language, maximumFractionDigits: 6)
    case .flag(_, let words), .word(_, let words): words.text(language)
    case .list(let values): values.map { $0.text(language) }.joined(separator: "; ")
    case .part(let entries): entries.compactMap { $0.value?.text(language) }.joined(separator: " ")
    }
  }
}

extension FieldLeaf {
  func label(_ language: Language) -> String { name.name(in: self.language).text(language) }
}
