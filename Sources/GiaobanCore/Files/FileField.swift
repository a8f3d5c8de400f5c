import GiaobanText

/// One field of a record as a briefing file has it: what it says as text, and how its value goes from one record to another.
///
/// Loading works with these alone: what a file says is kept, compared and taken over field by field.
package struct FileField<Owner>: Sendable {
  /// The way to it in the record's map: `metric.target`, `title.vi`.
  package let name: String
  /// The value as text, or nil when there is none.
  package let text: @Sendable (Owner) -> String?
  /// Takes the value of the first record over into the second one.
  package let take: @Sendable (Owner, inout Owner) -> Void

  package init(
    _ name: String, text: @escaping @Sendable (Owner) -> String?, take: @escaping @Sendable (Owner, inout Owner) -> Void
  ) {
    self.name = name
    self.text = text
    self.take = take
  }
}

extension FileField {
  typealias Path<Value> = WritableKeyPath<Owner, Value> & Sendable

  static func value<Value>(
    _ name: String, _ path: Path<Value>, _ text: @escaping @Sendable (Value) -> String?
  ) -> [FileField] {
    [FileField(name, text: { text($0[keyPath: path]) }, take: { $1[keyPath: path] = $0[keyPath: path] })]
  }

  static func text(_ name: String, _ path: Path<String>) -> [FileField] { value(name, path) { $0 } }

  static func text(_ name: String, _ path: Path<String?>) -> [FileField] { value(name, path) { $0 } }

  static func day(_ name: String, _ path: Path<Day>) -> [FileField] { value(name, path) { $0.iso } }

  static func day(_ name: String, _ path: Path<Day?>) -> [FileField] { value(name, path) { $0?.iso } }

  static func flag(_ name: String, _ path: Path<Bool>) -> [FileField] { value(name, path) { $0 ? "true" : "false" } }

  static func whole(_ name: String, _ path: Path<Int>) -> [FileField] { value(name, path) { String($0) } }

  static func whole(_ name: String, _ path: Path<Int?>) -> [FileField] { value(name, path) { $0.map { String($0) } } }

  static func number(_ name: String, _ path: Path<Double>) -> [FileField] {
    value(name, path) { NumberText.machineText($0) }
  }

  static func number(_ name: String, _ path: Path<Double?>) -> [FileField] {
    value(name, path) { $0.map { NumberText.machineText($0) } }
  }

  static func code<Kind>(_ name: String, _ path: Path<Code<Kind>>) -> [FileField] { value(name, path) { $0.text } }

  static func code<Kind>(_ name: String, _ path: Path<Code<Kind>?>) -> [FileField] { value(name, path) { $0?.text } }

  static func word<Word: RawRepresentable<String>>(_ name: String, _ path: Path<Word>) -> [FileField] {
    value(name, path) { $0.rawValue }
  }

  static func word<Word: RawRepresentable<String>>(_ name: String, _ path: Path<Word?>) -> [FileField] {
    value(name, path) { $0?.rawValue }
  }

  /// A list is one field, its entries a line each: it is empty where the file says that there are none.
  static func list<Value>(
    _ name: String, _ path: Path<[Value]>, _ text: @escaping @Sendable (Value) -> String
  ) -> [FileField] {
    value(name, path) { $0.map(text).joined(separator: "\n") }
  }

  /// Texts as a list. An entry that stays keeps the language in which the file does not write it.
  static func texts(_ name: String, _ path: Path<[Bilingual]>) -> [FileField] {
    let text: @Sendable (Bilingual) -> String = { [$0.vi, $0.en].compactMap { $0 }.joined(separator: " / ") }
    return [
      FileField(
        name, text: { $0[keyPath: path].map(text).joined(separator: "\n") },
        take: { new, old in
          old[keyPath: path] = new[keyPath: path].map { entry in
            let same = old[keyPath: path].first { known in
              entry.vi.map { $0 == known.vi } ?? true && entry.en.map { $0 == known.en } ?? true
            }
            return same ?? entry
          }
        })
    ]
  }

  /// A text is two fields, so that writing one language keeps the other.
  static func both(_ name: String, _ path: Path<Bilingual>) -> [FileField] {
    Language.allCases.map { language in
      FileField(
        "\(name).\(language.rawValue)", text: { $0[keyPath: path].own(language) },
        take: { new, old in
          let text = new[keyPath: path].own(language)
          old[keyPath: path] = old[keyPath: path].writing(text, in: language) ?? old[keyPath: path]
        })
    }
  }

  static func both(_ name: String, _ path: Path<Bilingual?>) -> [FileField] {
    Language.allCases.map { language in
      FileField(
        "\(name).\(language.rawValue)", text: { $0[keyPath: path]?.own(language) },
        take: { new, old in
          let text = new[keyPath: path]?.own(language)
          old[keyPath: path] = Bilingual.writing(text, in: language, over: old[keyPath: path])
        })
    }
  }

  /// The fields of a map that the record need not have. Where the other record has none, it gets the map whole, as some
  /// of its fields must be there.
  static func inside<Part>(
    _ name: String, _ path: Path<Part?>, _ fields: [FileField<Part>]
  ) -> [FileField] {
    fields.map { field in
      FileField(
        "\(name).\(field.name)", text: { $0[keyPath: path].flatMap { field.text($0) } },
        take: { new, old in
          guard let part = new[keyPath: path] else { return }
          guard var kept = old[keyPath: path] else { return old[keyPath: path] = part }
          field.take(part, &kept)
          old[keyPath: path] = kept
        })
    }
  }
}
