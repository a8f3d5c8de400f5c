import GiaobanCore

/// Records as JSON, whole: the one shape that `show` and `log` write.
package enum RecordJSON {
  package static func value(of record: Record) -> JSONValue { value(of: record.entries) }

  static func value<Owner: Fielded>(of owner: Owner) -> JSONValue { value(of: owner.entries) }

  static func value(of moves: [Pledge.Move]) -> JSONValue { .array(moves.map { value(of: $0) }) }

  private static func value(of entries: [FieldEntry]) -> JSONValue {
    .object(entries.map { JSONValue.Member(key: $0.key, value: $0.value.map(value) ?? .null) })
  }

  private static func value(of value: FieldValue) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .both(let text): JSONValue(text)
    case .day(let day): JSONValue(day)
    case .month(let month): JSONValue(month)
    case .whole(let count): .integer(count)
    case .number(let number): .number(number)
    case .flag(let truth, _): .bool(truth)
    case .word(let word, _): .string(word)
    case .list(let values): .array(values.map { self.value(of: $0) })
    case .part(let entries): self.value(of: entries)
    }
  }
}
