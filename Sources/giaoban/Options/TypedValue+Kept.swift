import Foundation
import GiaobanText

// Options of values that may be there already.
extension TypedValue {
  /// What an option leaves of a value that need not be there: not given, it stays; an empty text takes it away.
  static func kept<Value>(
    _ text: String?, over old: Value? = nil, _ read: (String) throws -> Value?
  ) rethrows -> Value? {
    guard let text = text.map(line) else { return old }
    return text.isEmpty ? nil : try read(text)
  }

  static func kept(
    _ text: String?, of option: String, over old: Double? = nil, unit: Bilingual? = nil
  ) throws -> Double? {
    try kept(text, over: old) { try number($0, of: option, unit: unit) }
  }

  static func kept(_ text: String?, of option: String, over old: Int? = nil) throws -> Int? {
    try kept(text, over: old) { try wholeNumber($0, of: option) }
  }

  /// Words in one language; those in the other stay, unless an empty text takes away both.
  static func kept(_ text: String?, over old: Bilingual? = nil, in language: Language) -> Bilingual? {
    kept(text, over: old) { text in
      switch language {
      case .vietnamese: Bilingual(vi: text, en: old?.en)
      case .english: Bilingual(vi: old?.vi, en: text)
      }
    }
  }

  /// The text without the blanks and line breaks at both ends.
  static func line(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
