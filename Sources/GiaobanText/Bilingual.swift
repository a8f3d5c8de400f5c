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

  /// This text, with the language in which it says nothing as it was before.
  package func keeping(_ old: Bilingual?) -> Bilingual {
    Bilingual(vi: vi ?? old?.vi, en: en ?? old?.en) ?? self
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

extension [Bilingual] {
  /// What someone made of a list that was shown to them in `language`, a text a line: a line that they edited keeps its other
  /// language, wherever it can be told which one it was.
  ///
  /// - Parameter shown: how a text is shown as a line.
  package func typed(_ lines: [String], in language: Language, shown: (Bilingual) -> String) -> [Bilingual] {
    let before = map(shown)
    let shorter = Swift.min(count, lines.count)
    let start = zip(before, lines).prefix { $0 == $1 }.count
    let end = Swift.min(shorter - start, zip(before.reversed(), lines.reversed()).prefix { $0 == $1 }.count)
    let isInPlace = count == lines.count
    return lines.enumerated().compactMap { index, line in
      if index < start { return self[index] }
      if index >= lines.count - end { return self[index + count - lines.count] }
      if let same = before.firstIndex(of: line) { return self[same] }
      let old = isInPlace && !lines.contains(before[index]) ? self[index] : nil
      return Bilingual.typed(line, in: language, over: old)
    }
  }
}
