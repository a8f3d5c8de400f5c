import GiaobanCore

/// What one event changed, in a line: each field that differs, before → after.
struct RecordDifference {
  private let event: Event
  /// A value longer than this many columns is cut.
  private let valueColumns = 40

  init(_ event: Event) {
    self.event = event
  }

  func text(_ language: Language) -> String {
    let name = event.key.words.text(language)
    switch (event.before.map(RecordJSON.value), event.after.map(RecordJSON.value)) {
    case (nil, let after?): return "\(name) \(Phrase(vi: "mới", en: "new").text(language)): \(gist(after, language))"
    case (let before?, nil):
      return "\(name) \(Phrase(vi: "bỏ", en: "removed").text(language)): \(gist(before, language))"
    case (let before?, let after?): return "\(name) \(changes(before, after, language).joined(separator: ", "))"
    case (nil, nil): return name
    }
  }

  private func changes(_ before: JSONValue, _ after: JSONValue, _ language: Language) -> [String] {
    let (old, new) = (leaves(of: before), leaves(of: after))
    let oldValues = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let newValues = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let paths = old.map(\.path) + new.map(\.path).filter { oldValues[$0] == nil }
    return paths.compactMap { path in
      if oldValues[path] == newValues[path] { return nil }
      let name = FieldWords.name(of: path).text(language)
      return "\(name): \(shown(oldValues[path], path, language)) → \(shown(newValues[path], path, language))"
    }
  }

  private func shown(_ value: JSONValue?, _ path: String, _ language: Language) -> String {
    FieldWords.value(value ?? .null, at: path, language).shownInOneLine.cut(to: valueColumns)
  }

  /// What the record is called, or else what it says: its first fields.
  private func gist(_ value: JSONValue, _ language: Language) -> String {
    for key in ["name", "title"] {
      if let name = value[key] { return shown(name.oneLanguage(language), key, language) }
    }
    let said = leaves(of: value.oneLanguage(language))
      .filter { !["month", "number", "enteredOn", "enteredBy"].contains($0.path) }
    return said.prefix(6).map { path, value in
      "\(FieldWords.name(of: path).text(language)): \(shown(value, path, language))"
    }.joined(separator: ", ")
  }

  /// Every field that has a value, by its path; the moves of a pledge as its last status and reason.
  private func leaves(of value: JSONValue, at path: String = "") -> [(path: String, value: JSONValue)] {
    switch value {
    case .null: return []
    case .array(let values):
      if path == "moves", let last = values.last {
        return leaves(of: last["status"] ?? .null, at: "status") + leaves(of: last["reason"] ?? .null, at: "reason")
      }
      return values.isEmpty ? [] : [(path, value)]
    case .object(let members):
      return members.flatMap { leaves(of: $0.value, at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .bool, .integer, .number, .string: return [(path, value)]
    }
  }
}

extension JSONValue {
  /// With the text of one language, or else of the other, in the place of both.
  fileprivate func oneLanguage(_ language: Language) -> JSONValue {
    guard case .object(let members) = self else { return self }
    guard members.map(\.key) == ["vi", "en"] else {
      return .object(members.map { Member(key: $0.key, value: $0.value.oneLanguage(language)) })
    }
    return [language.rawValue, "vi", "en"].lazy.compactMap { self[$0] }.first { $0 != .null } ?? .null
  }
}
