/// Text of the data, recorded in one language or in both. The other language falls back on the one that is there.
package struct Bilingual: Hashable, Codable, Sendable {
  package let vi: String?
  package let en: String?

  /// - Returns: nil when neither language has any text.
  package init?(vi: String?, en: String?) {
    self.vi = vi.flatMap { $0.isEmpty ? nil : $0 }
    self.en = en.flatMap { $0.isEmpty ? nil : $0 }
    if self.vi == nil && self.en == nil { return nil }
  }

  /// The same text for both languages, recorded once, as text in `language`. Empty text gives nil.
  package init?(_ text: String, in language: Language) {
    switch language {
    case .vietnamese: self.init(vi: text, en: nil)
    case .english: self.init(vi: nil, en: text)
    }
  }

  /// Words of the interface, recorded.
  package init(_ phrase: Phrase) {
    vi = phrase.vi
    en = phrase.en
  }

  package func text(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi ?? en ?? ""
    case .english: en ?? vi ?? ""
    }
  }
}

// One language written, the other kept.
extension Bilingual {
  /// The text of one language, nil where there is none: without falling back.
  package func own(_ language: Language) -> String? { language == .vietnamese ? vi : en }

  /// - Parameter text: nil or empty takes this language away.
  /// - Returns: nil when neither language has any text then.
  package func writing(_ text: String?, in language: Language) -> Bilingual? {
    language == .vietnamese ? Bilingual(vi: text, en: en) : Bilingual(vi: vi, en: text)
  }

  /// The same over a text that may not be there.
  package static func writing(_ text: String?, in language: Language, over old: Bilingual?) -> Bilingual? {
    old.map { $0.writing(text, in: language) } ?? text.flatMap { Bilingual($0, in: language) }
  }

  /// What someone made of a text that was shown to them in `language`: where it is not recorded in that one, they saw the
  /// other and have edited that.
  ///
  /// - Returns: nil for an empty text, which takes both languages away.
  package static func typed(_ text: String, in language: Language, over old: Bilingual?) -> Bilingual? {
    if text.isEmpty { return nil }
    guard let old else { return Bilingual(text, in: language) }
    let other: Language = language == .vietnamese ? .english : .vietnamese
    return old.writing(text, in: old.own(language) == nil ? other : language)
  }
}
