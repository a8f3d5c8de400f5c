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
