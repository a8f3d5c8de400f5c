import GiaobanText

/// What a record looks like in a file: the tree that the writer writes and that differences compare.
indirect enum FileValue: Hashable, Sendable {
  /// Words of people, quoted where YAML would take them for something else.
  case text(String)
  /// A day, number, code or choice: never quoted, but where YAML 1.1 takes it for a truth value (a unit called NO).
  case word(String)
  case list([FileValue])
  /// Fields in the order in which they are written.
  case map([Field])

  struct Field: Hashable, Sendable {
    let name: String
    let value: FileValue
  }

  /// Fields that have a value; the others are left out.
  static func fields(_ fields: (String, FileValue?)...) -> FileValue {
    .map(fields.compactMap { name, value in value.map { Field(name: name, value: $0) } })
  }

  /// - Returns: nil for an empty list, which is written by leaving it out.
  static func items(_ items: [FileValue]) -> FileValue? {
    items.isEmpty ? nil : .list(items)
  }

  static func number(_ value: Double) -> FileValue { .word(NumberText.machineText(value)) }

  /// - Returns: nil for false, which is written by leaving it out.
  static func flag(_ value: Bool) -> FileValue? { value ? .word("true") : nil }

  /// Plain text when it is in `language` alone, so that it reads back as such; nil always makes a map.
  static func bilingual(_ text: Bilingual, in language: Language?) -> FileValue {
    switch (language, text.vi, text.en) {
    case (.vietnamese, let vi?, nil): .text(vi)
    case (.english, nil, let en?): .text(en)
    default: .fields(("vi", text.vi.map(FileValue.text)), ("en", text.en.map(FileValue.text)))
    }
  }

  /// Every scalar with the way to it: `metric.waypoints[2].day`, in order. A list of scalars counts as one.
  func leaves(under way: String = "") -> [(field: String, value: String)] {
    switch self {
    case .text(let text), .word(let text): return [(way, text)]
    case .list(let items):
      if let scalars = Self.scalars(items) { return [(way, scalars.joined(separator: ", "))] }
      return items.enumerated().flatMap { $1.leaves(under: "\(way)[\($0 + 1)]") }
    case .map(let fields):
      return fields.flatMap { $0.value.leaves(under: way.isEmpty ? $0.name : "\(way).\($0.name)") }
    }
  }

  private static func scalars(_ items: [FileValue]) -> [String]? {
    var result: [String] = []
    for item in items {
      switch item {
      case .text(let text), .word(let text): result.append(text)
      case .list, .map: return nil
      }
    }
    return result
  }
}
