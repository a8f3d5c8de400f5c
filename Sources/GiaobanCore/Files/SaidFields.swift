/// One field of one record as a briefing file said it.
package struct SaidField: Hashable, Sendable {
  /// As ``RecordKey`` describes itself.
  package let record: String
  package let field: String
  package let value: String

  package init(record: String, field: String, value: String) {
    self.record = record
    self.field = field
    self.value = value
  }
}

/// What briefing files said when they were last loaded, by record and field, whichever file said it. What a file says is a
/// change only where it differs from this.
package struct SaidFields: Hashable, Sendable {
  private var values: [String: [String: String]] = [:]

  package init() {}

  /// What files said of the record, by field; empty for a record that no file named.
  package subscript(key: RecordKey) -> [String: String] { values[key.description] ?? [:] }

  package mutating func note(_ field: SaidField) { values[field.record, default: [:]][field.field] = field.value }
}

extension Record {
  /// The record as if a file had said all of it: what is known of files that were loaded before this was kept.
  package var saidFields: [SaidField] {
    fileTexts.map { SaidField(record: key.description, field: $0.field, value: $0.text) }
  }
}
