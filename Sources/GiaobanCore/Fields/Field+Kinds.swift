import GiaobanText

extension Field {
  static func text(_ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<String>) -> Field {
    field(
      name, .text, key: key, file: file, path, said: { $0 }, rewrite: { $1($0) }, read: { $0?.text },
      value: { .text($0) })
  }

  static func text(_ name: RecordField, key: String? = nil, _ path: Path<String?>) -> Field {
    field(
      name, .text, key: key, path, said: { $0 }, rewrite: { $0.map($1) }, read: { .some($0?.text) },
      value: { $0.map { .text($0) } })
  }

  static func day(
    _ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<Day>
  ) -> Field {
    field(
      name, .day, key: key, file: file, path, said: { $0.iso }, read: { $0?.day }, value: { .day($0) })
  }

  static func day(
    _ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<Day?>
  ) -> Field {
    field(
      name, .day, key: key, file: file, path, said: { $0?.iso }, read: { .some($0?.day) },
      value: { $0.map { .day($0) } })
  }

  static func month(_ name: RecordField, _ path: Path<Month>) -> Field {
    field(name, .month, path, said: { $0.iso }, read: { $0?.month }, value: { .month($0) })
  }

  static func month(_ name: RecordField, _ path: Path<Month?>) -> Field {
    field(name, .month, path, said: { $0?.iso }, read: { .some($0?.month) }, value: { $0.map { .month($0) } })
  }

  static func flag(_ name: RecordField, _ path: Path<Bool>) -> Field {
    field(name, .flag, path, said: { $0 ? "true" : "false" }, read: { $0?.flag }, value: { .flag($0) })
  }

  static func flag(_ name: RecordField, _ path: Path<Bool?>) -> Field {
    field(
      name, .answer, path, said: { $0.map { $0 ? "true" : "false" } }, read: { .some($0?.flag) },
      value: { $0.map { .flag($0) } })
  }

  static func whole(_ name: RecordField, _ range: ClosedRange<Int>, _ path: Path<Int>) -> Field {
    field(name, .whole(range), path, said: { String($0) }, read: { $0?.whole }, value: { .whole($0) })
  }

  static func whole(_ name: RecordField, _ range: ClosedRange<Int>, _ path: Path<Int?>) -> Field {
    field(
      name, .whole(range), path, said: { $0.map { String($0) } }, read: { .some($0?.whole) },
      value: { $0.map { .whole($0) } })
  }

  static func number(_ name: RecordField, in range: ClosedRange<Double>? = nil, _ path: Path<Double>) -> Field {
    field(
      name, .number(range), path, said: { NumberText.machineText($0) }, read: { $0?.number }, value: { .number($0) })
  }

  static func number(
    _ name: RecordField, file: String? = nil, in range: ClosedRange<Double>? = nil, _ path: Path<Double?>
  ) -> Field {
    field(
      name, .number(range), file: file, path, said: { $0.map { NumberText.machineText($0) } },
      read: { .some($0?.number) },
      value: { $0.map { .number($0) } })
  }

  static func code<Kind>(_ name: RecordField, _ path: Path<Code<Kind>>) -> Field {
    field(name, .code, path, said: { $0.text }, value: { .text($0.text) })
  }

  static func code<Kind>(_ name: RecordField, _ path: Path<Code<Kind>?>) -> Field {
    field(name, .code, path, said: { $0?.text }, value: { $0.map { .text($0.text) } })
  }

  static func word<Word: NamedWord>(_ name: RecordField, _ path: Path<Word>) -> Field {
    field(
      name, .word(Word.words), path, said: { $0.rawValue }, read: { $0?.word.flatMap { Word(rawValue: $0) } },
      value: { .word($0.rawValue, $0.name) })
  }

  static func word<Word: NamedWord>(_ name: RecordField, key: String? = nil, _ path: Path<Word?>) -> Field {
    field(
      name, .word(Word.words), key: key, path, said: { $0?.rawValue },
      read: { .some($0?.word.flatMap { Word(rawValue: $0) }) }, value: { $0.map { .word($0.rawValue, $0.name) } })
  }

  /// A list is one field in files, its entries a line each: it is empty where the file says that there are none.
  static func list<Value>(
    _ name: RecordField, kind: FieldKind = .list, file: String? = nil, _ path: Path<[Value]>,
    said: @escaping @Sendable (Value) -> String, rewrite: (@Sendable (Value, (String) -> String) -> Value)? = nil,
    read: @escaping @Sendable (FieldValue) -> Value? = { _ in nil }, value: @escaping @Sendable (Value) -> FieldValue
  ) -> Field {
    let each = rewrite.map { rewrite -> @Sendable ([Value], (String) -> String) -> [Value] in
      { values, write in values.map { rewrite($0, write) } }
    }
    return field(
      name, kind, file: file, path, said: { $0.map(said).joined(separator: "\n") }, rewrite: each,
      read: { $0?.list?.compactMap(read) }, value: { .list($0.map(value)) })
  }

  /// Texts as a list. An entry that stays keeps the language in which the file does not write it.
  static func texts(_ name: RecordField, _ path: Path<[Bilingual]>) -> Field {
    list(
      name, kind: .texts, path, said: { [$0.vi, $0.en].compactMap { $0 }.joined(separator: " / ") },
      rewrite: { $0.rewritten($1) }, read: { $0.both }, value: { .both($0) }
    ).taking { new, old in
      old[keyPath: path] = new[keyPath: path].map { entry in
        let same = old[keyPath: path].first { known in
          entry.vi.map { $0 == known.vi } ?? true && entry.en.map { $0 == known.en } ?? true
        }
        return same ?? entry
      }
    }
  }

  /// A text is two fields in files, so that writing one language keeps the other.
  static func both(
    _ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<Bilingual>
  ) -> Field {
    field(
      name, .both, key: key, file: file, path, said: { _ in nil }, rewrite: { $0.rewritten($1) }, read: { $0?.both },
      value: { .both($0) }
    )
    .inEachLanguage(
      text: { $0[keyPath: path].own($1) },
      write: { old, text, language in
        old[keyPath: path] = old[keyPath: path].writing(text, in: language) ?? old[keyPath: path]
      })
  }

  static func both(_ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<Bilingual?>) -> Field {
    field(
      name, .both, key: key, file: file, path, said: { _ in nil }, rewrite: { $0?.rewritten($1) },
      read: { .some($0?.both) },
      value: { $0.map { .both($0) } }
    )
    .inEachLanguage(
      text: { $0[keyPath: path]?.own($1) },
      write: { old, text, language in
        old[keyPath: path] = Bilingual.writing(text, in: language, over: old[keyPath: path])
      })
  }

  private func inEachLanguage(
    text: @escaping @Sendable (Owner, Language) -> String?,
    write: @escaping @Sendable (inout Owner, String?, Language) -> Void
  ) -> Field {
    comparing(
      fileFields.flatMap { whole in
        Language.allCases.map { language in
          FileField(
            "\(whole.name).\(language.rawValue)", text: { text($0, language) },
            take: { new, old in write(&old, text(new, language), language) })
        }
      })
  }

  /// A part that is always there.
  static func part<Part: Fielded>(_ name: RecordField, key: String? = nil, _ path: Path<Part>) -> Field {
    field(
      name, .part, key: key, path, said: { _ in nil },
      rewrite: { part, write in
        var part = part
        part.rewriteTexts(write)
        return part
      }, value: { .part($0.entries) }
    ).holding(Part.self) { field, file in
      FileField(
        file, text: { field.text($0[keyPath: path]) },
        take: { new, old in field.take(new[keyPath: path], &old[keyPath: path]) })
    }
  }

  /// A part that the record need not have. Where the other record has none, it gets the part whole, as some of its fields
  /// must be there.
  static func part<Part: Fielded>(
    _ name: RecordField, key: String? = nil, file: String? = nil, _ path: Path<Part?>
  ) -> Field {
    field(
      name, .part, key: key, file: file, path, said: { _ in nil },
      rewrite: { part, write in
        var part = part
        part?.rewriteTexts(write)
        return part
      }, value: { $0.map { .part($0.entries) } }
    ).holding(Part.self) { field, file in
      FileField(
        file, text: { $0[keyPath: path].flatMap { field.text($0) } },
        take: { new, old in
          guard let part = new[keyPath: path] else { return }
          guard var kept = old[keyPath: path] else { return old[keyPath: path] = part }
          field.take(part, &kept)
          old[keyPath: path] = kept
        })
    }
  }

  /// The field as a map of the part's fields in files.
  private func holding<Part: Fielded>(
    _ part: Part.Type, _ lifted: (FileField<Part>, String) -> FileField<Owner>
  ) -> Field {
    comparing(
      Part.fileFields.map { lifted($0, "\(file).\($0.name)") },
      ways: ways + Part.fields.flatMap(\.ways).map { FieldWay(name: $0.name, way: "\(file).\($0.way)") })
  }
}

/// A closed list whose words people read.
package protocol NamedWord: RawRepresentable<String>, CaseIterable, Sendable {
  var name: Phrase { get }
}

extension NamedWord {
  fileprivate static var words: [String] { allCases.map(\.rawValue) }
}

extension CheckInState: NamedWord {}
extension NoNumberReason: NamedWord {}
extension Health: NamedWord {}
extension PledgeStatus: NamedWord {}
extension PledgeOrigin: NamedWord {}
extension Metric.Keep: NamedWord {}

extension FieldValue {
  package static func flag(_ truth: Bool) -> FieldValue {
    .flag(truth, truth ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no"))
  }
}

extension Fielded {
  /// Puts every text of the record through `write`.
  mutating func rewriteTexts(_ write: (String) -> String) {
    for field in Self.fields { field.rewrite(&self, write) }
  }
}

extension Bilingual {
  func rewritten(_ write: (String) -> String) -> Bilingual { Bilingual(vi: vi.map(write), en: en.map(write)) ?? self }
}
