/// A language of the interface. Every word of the interface exists in both.
package enum Language: String, CaseIterable, Codable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  package var name: Phrase {
    switch self {
    case .vietnamese: Phrase(vi: "tiếng Việt", en: "Vietnamese")
    case .english: Phrase(vi: "tiếng Anh", en: "English")
    }
  }

  /// As it ends the name of a text: “Title (English)”.
  package var inBrackets: Phrase { Phrase(vi: " (\(name.vi))", en: " (\(name.en))") }
}
