import GiaobanText

// A record as fields, each by its path: `metric.name.vi`.
extension JSONValue {
  /// Every field that has a value, in order; the moves of a pledge as its last status and reason.
  func leaves(at path: String = "") -> [(path: String, value: JSONValue)] {
    switch self {
    case .null: return []
    case .array(let values):
      if path == "moves", let last = values.last {
        return (last["status"] ?? .null).leaves(at: "status") + (last["reason"] ?? .null).leaves(at: "reason")
      }
      return values.isEmpty ? [] : [(path, self)]
    case .object(let members):
      return members.flatMap { $0.value.leaves(at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .bool, .integer, .number, .string: return [(path, self)]
    }
  }

  /// The value with the text of one language, or else of the other, in the place of both.
  func oneLanguage(_ language: Language) -> JSONValue {
    guard case .object(let members) = self else { return self }
    guard members.map(\.key) == ["vi", "en"] else {
      return .object(members.map { Member(key: $0.key, value: $0.value.oneLanguage(language)) })
    }
    return [language.rawValue, "vi", "en"].lazy.compactMap { self[$0] }.first { $0 != .null } ?? .null
  }
}
