import GiaobanCore
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

extension FormDraft {
  /// What was typed into a field, also where an earlier version of the program kept it under another name; nil for nothing.
  func text(of field: FormField) -> String? {
    let names = [field.id] + field.earlierIDs(typedIn: language)
    return names.lazy.compactMap { typed[$0] }.first
  }
}

extension FormField {
  /// The names that drafts had for it before a field was told by its name and its language.
  fileprivate func earlierIDs(typedIn old: Language) -> [String] {
    switch (name, language) {
    case (.decidedBy?, _): ["by", "grantedBy"]
    case (let name?, let language?): [language == old ? name.rawValue : name.rawValue + "Other"]
    default: []
    }
  }
}
