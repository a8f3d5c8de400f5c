import GiaobanCore
import GiaobanText

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
    let (old, new) = (before.leaves(), after.leaves())
    let oldValues = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let newValues = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let paths = old.map(\.path) + new.map(\.path).filter { oldValues[$0] == nil }
    return paths.compactMap { path in
      if oldValues[path] == newValues[path] { return nil }
      let name = FieldWords.name(of: path).text(language)
      if case .array(let was)? = oldValues[path], case .array(let now)? = newValues[path], now.starts(with: was) {
        let added = JSONValue.array(now.dropFirst(was.count).map { $0.oneLanguage(language) })
        return "\(name): + \(shown(added, path, language))"
      }
      return "\(name): \(shown(oldValues[path], path, language)) → \(shown(newValues[path], path, language))"
    }
  }

  private func shown(_ value: JSONValue?, _ path: String, _ language: Language) -> String {
    FieldWords.value(value ?? .null, at: path, language).shownInOneLine.truncated(to: valueColumns)
  }

  /// What the record is called, or else what it says: its first fields.
  private func gist(_ value: JSONValue, _ language: Language) -> String {
    for key in ["name", "title"] {
      if let name = value[key] { return shown(name.oneLanguage(language), key, language) }
    }
    let said = value.oneLanguage(language).leaves()
      .filter { !["month", "number", "enteredOn", "enteredBy", "askedBy"].contains($0.path) }
    return said.prefix(7).map { path, value in
      "\(FieldWords.name(of: path).text(language)): \(shown(value, path, language))"
    }.joined(separator: ", ")
  }
}
