import GiaobanText

/// What a field of a record says, in the few shapes that files, JSON and people's words are made from.
package indirect enum FieldValue: Hashable, Sendable {
  case text(String)
  case both(Bilingual)
  case day(Day)
  case month(Month)
  case whole(Int)
  case number(Double)
  /// Yes or no, with the words for it.
  case flag(Bool, Phrase)
  /// One of a closed list, with the words for it.
  case word(String, Phrase)
  case list([FieldValue])
  case part([FieldEntry])
}

extension FieldValue {
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var both: Bilingual? { if case .both(let text) = self { text } else { nil } }
  package var day: Day? { if case .day(let day) = self { day } else { nil } }
  package var month: Month? { if case .month(let month) = self { month } else { nil } }
  package var whole: Int? { if case .whole(let count) = self { count } else { nil } }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var flag: Bool? { if case .flag(let truth, _) = self { truth } else { nil } }
  package var word: String? { if case .word(let word, _) = self { word } else { nil } }
  package var list: [FieldValue]? { if case .list(let values) = self { values } else { nil } }
}

/// One field of a record with what it says.
package struct FieldEntry: Hashable, Sendable {
  package let name: RecordField
  /// As JSON calls it.
  package let key: String
  /// As files call it.
  package let file: String
  package let kind: FieldKind
  /// Nil where it says nothing.
  package let value: FieldValue?
}

/// A field that says something by itself: a part of a record is so many of them, and so is a text in two languages.
package struct FieldLeaf: Hashable, Sendable {
  package let name: RecordField
  /// The language of a text that may be there in both.
  package let language: Language?
  package let value: FieldValue
}

extension [FieldEntry] {
  /// All that is said, in order; lists that are empty say nothing.
  package var leaves: [FieldLeaf] { flatMap { $0.leaves(in: nil) } }

  /// The same, of a text one language: this one, or the other where there is no such text.
  package func leaves(in language: Language) -> [FieldLeaf] { flatMap { $0.leaves(in: language) } }
}

extension FieldEntry {
  /// - Parameter wanted: the one language of a text; nil gives both.
  fileprivate func leaves(in wanted: Language?) -> [FieldLeaf] {
    switch value {
    case nil, .list([])?: []
    case .both(let text)? where wanted != nil:
      [FieldLeaf(name: name, language: nil, value: .both(text))]
    case .both(let text)?:
      Language.allCases.compactMap { language in
        text.own(language).map { FieldLeaf(name: name, language: language, value: .text($0)) }
      }
    case .part(let entries)?: entries.flatMap { $0.leaves(in: wanted) }
    case .list(let values)? where name == .moves: Self.lastMove(values)
    case let value?: [FieldLeaf(name: name, language: nil, value: value)]
    }
  }

  /// Of the moves the last one's status and reason.
  private static func lastMove(_ moves: [FieldValue]) -> [FieldLeaf] {
    guard case .part(let entries)? = moves.last else { return [] }
    return entries.filter { $0.name == .status || $0.name == .reason }.leaves
  }
}
