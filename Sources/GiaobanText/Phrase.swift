/// Words of the interface: both languages, always. A missing translation does not compile.
package struct Phrase: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The same text in both languages: a code, a number, a name.
  package init(_ same: String) {
    self.init(vi: same, en: same)
  }

  package func text(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The same words at the start of a line.
  package var capitalised: Phrase { Phrase(vi: vi.capitalisedAtStart, en: en.capitalisedAtStart) }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }
}

extension Int {
  /// With a regular English noun: 1 day, 2 days.
  package func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// With its first letter as a capital one.
  package var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
