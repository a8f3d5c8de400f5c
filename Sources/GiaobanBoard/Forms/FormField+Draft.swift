import GiaobanTerminal
import GiaobanText

extension FormField {
  /// Takes over what was typed in another language's form of numbers and days, so that it means the same here.
  mutating func put(_ text: String, typedIn old: Language, _ language: Language) {
    input = TextInput(old == language ? text : translated(text, from: old, to: language), takesLines: takesLines)
  }

  private func translated(_ text: String, from old: Language, to new: Language) -> String {
    switch kind {
    case .number:
      NumberText.typedValue(text, old).map { NumberText.screenText($0, new, maximumFractionDigits: 9) } ?? text
    default: text
    }
  }
}
