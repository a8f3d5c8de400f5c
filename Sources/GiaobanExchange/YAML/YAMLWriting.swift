/// Writes values as YAML in the shape a clerk would: one field a line, small maps and lists of words on one line.
struct YAMLWriting {
  private(set) var text = ""

  /// Scalars that fit on one line of a map in braces.
  private static let lineLength = 110

  mutating func line(_ line: String) {
    text += line + "\n"
  }

  mutating func field(_ name: String, _ value: FileValue) {
    append(name: name, value, indent: 0)
  }

  /// A blank line, then a list at the top level with a blank line between records of several lines; nothing for none.
  mutating func section(_ name: String, _ items: [FileValue]) {
    guard !items.isEmpty else { return }
    text += "\n"
    append(name: name, .list(items), indent: 0)
  }

  private mutating func append(name: String, _ value: FileValue, indent: Int) {
    let head = Self.blanks(indent) + name + ":"
    switch value {
    case .text, .word: line(head + " " + Self.scalar(value, inFlow: false))
    case .list(let items):
      if let words = Self.words(items) {
        line("\(head) [\(words.joined(separator: ", "))]")
      } else {
        line(head)
        for item in items { append(item: item, indent: indent + 1) }
      }
    case .map(let fields):
      if let flow = Self.flow(fields), head.count + flow.count < Self.lineLength {
        line(head + " " + flow)
      } else {
        line(head)
        for field in fields { append(name: field.name, field.value, indent: indent + 1) }
      }
    }
  }

  private mutating func append(item: FileValue, indent: Int) {
    let dash = Self.blanks(indent) + "- "
    guard case .map(let fields) = item else { return line(dash + Self.scalar(item, inFlow: false)) }
    if let flow = Self.flow(fields), fields.count <= 4, dash.count + flow.count < Self.lineLength {
      return line(dash + flow)
    }
    var inner = YAMLWriting()
    for field in fields { inner.append(name: field.name, field.value, indent: indent + 1) }
    // The dash takes the place of the first field's blanks.
    text += dash + inner.text.dropFirst(dash.count)
  }

  /// - Returns: nil when a field is no scalar.
  private static func flow(_ fields: [FileValue.Field]) -> String? {
    var parts: [String] = []
    for field in fields {
      switch field.value {
      case .text, .word: parts.append("\(field.name): \(scalar(field.value, inFlow: true))")
      case .list, .map: return nil
      }
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// - Returns: nil when one is not a word.
  private static func words(_ items: [FileValue]) -> [String]? {
    var words: [String] = []
    for item in items {
      guard case .word = item else { return nil }
      words.append(scalar(item, inFlow: true))
    }
    return words
  }

  private static func scalar(_ value: FileValue, inFlow: Bool) -> String {
    switch value {
    case .word(let word): YAMLScalar.isTakenForTruth(word) && !["true", "false"].contains(word) ? "\"\(word)\"" : word
    case .text(let text): YAMLScalar.isPlain(text, inFlow: inFlow) ? text : YAMLScalar.quoted(text)
    case .list, .map: ""
    }
  }

  private static func blanks(_ indent: Int) -> String {
    String(repeating: "  ", count: indent)
  }
}
