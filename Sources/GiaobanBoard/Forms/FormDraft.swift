import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// What was typed into a form and not saved: enough to open the form again as it was left.
package struct FormDraft: Equatable, Codable, Sendable {
  package let purpose: FormPurpose
  /// The record that the form was opened over.
  let opened: Record?
  /// The language that numbers were typed in.
  let language: Language
  /// What was typed, by the names of the fields; only those that were touched.
  let typed: [String: String]
  /// When it was left.
  package let day: Day
}

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
