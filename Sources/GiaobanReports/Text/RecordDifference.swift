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
    let key = event.key.description
    switch (event.before.map(RecordJSON.value), event.after.map(RecordJSON.value)) {
    case (nil, let after?): return "\(key) \(Phrase(vi: "mới", en: "new").text(language)): \(gist(after, language))"
    case (let before?, nil):
      return "\(key) \(Phrase(vi: "bỏ", en: "removed").text(language)): \(gist(before, language))"
    case (let before?, let after?): return "\(key) \(changes(before, after).joined(separator: ", "))"
    case (nil, nil): return key
    }
  }

  private func changes(_ before: JSONValue, _ after: JSONValue) -> [String] {
    let (old, new) = (leaves(of: before), leaves(of: after))
    let oldValues = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let newValues = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let paths = old.map(\.0) + new.map(\.0).filter { oldValues[$0] == nil }
    return paths.compactMap { path in
      if oldValues[path] == newValues[path] { return nil }
      return "\(path): \(cut(oldValues[path])) → \(cut(newValues[path]))"
    }
  }

  private func cut(_ value: String?) -> String { value?.shownInOneLine.cut(to: valueColumns) ?? "–" }

  /// What the record is called or says, without its codes.
  private func gist(_ value: JSONValue, _ language: Language) -> String {
    for key in ["title", "name", "reason"] {
      switch value[key] {
      case .string(let text)?: return cut(text)
      case .object?:
        let words = [language.rawValue, "vi", "en"].lazy.compactMap { value[key]?[$0] }.first { $0 != .null }
        if case .string(let text)? = words { return cut(text) }
      default: break
      }
    }
    return leaves(of: value).prefix(6).map { "\($0.0): \(cut($0.1))" }.joined(separator: ", ")
  }

  /// Every field that has a value, by its path; the moves of a pledge as its last status.
  private func leaves(of value: JSONValue, at path: String = "") -> [(String, String)] {
    switch value {
    case .null: return []
    case .bool(let truth): return [(path, String(truth))]
    case .integer(let count): return [(path, String(count))]
    case .number(let number): return [(path, NumberText.machineText(number))]
    case .string(let text): return [(path, text)]
    case .array(let values):
      if path == "moves" { return leaves(of: values.last?["status"] ?? .null, at: "status") }
      let inner = values.flatMap { leaves(of: $0, at: path) }.map(\.1).joined(separator: "; ")
      return inner.isEmpty ? [] : [(path, inner)]
    case .object(let members):
      return members.flatMap { leaves(of: $0.value, at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }
  }
}
