/// One record of a briefing file, and the fields that the file writes; what it leaves out keeps its value.
package struct FileStatement: Sendable {
  package let record: Record
  package let fields: Set<String>

  package init(record: Record, fields: Set<String>) {
    self.record = record
    self.fields = fields
  }
}

/// One field that a file says otherwise than when it was last loaded, and otherwise than what is recorded.
package struct FileDifference: Hashable, Sendable {
  package let key: RecordKey
  /// `metric.target`, `title.vi`.
  package let field: String
  /// The value as it is recorded, or nil when there is none.
  package let recorded: String?
  /// As a file said it last; nil when none did.
  package let lastSaid: String?
  package let file: String
}

/// A briefing file held against what is recorded and against what files said before: what is new in it, and what it says
/// differently.
package struct FileComparison: Sendable {
  /// Records that are not there yet, in the file's order.
  package private(set) var additions: [Record] = []
  /// The differences in the file's order, without those that come with an addition.
  package private(set) var differences: [FileDifference] = []
  private let statements: [FileStatement]
  private let recorded: [RecordKey: Record]
  /// What the file says as it is recorded, and as no file said before.
  private var agreed: [SaidField] = []
  /// The due day that a granted extension moves comes with the extension.
  private var broughtAlong: [RecordKey: Set<String>] = [:]

  /// - Parameter recorded: the store's records of the keys that the file names, as far as they exist.
  package init(_ statements: [FileStatement], recorded: [RecordKey: Record], said: SaidFields) {
    self.statements = statements
    self.recorded = recorded
    for statement in statements {
      if let before = recorded[statement.record.key] {
        compare(statement, with: before, said[statement.record.key])
      } else {
        additions.append(statement.record)
      }
    }
    bringDueDaysAlong()
  }

  private mutating func compare(_ statement: FileStatement, with before: Record, _ said: [String: String]) {
    let key = statement.record.key
    let stored = Dictionary(before.fileTexts.map { ($0.field, $0.text) }) { $1 }
    for (field, text) in statement.record.fileTexts where statement.fields.contains(field) && said[field] != text {
      let taken = before.taking([field], from: statement.record)
      if taken == before {
        agreed.append(SaidField(record: key.description, field: field, value: text))
      } else {
        differences.append(
          FileDifference(key: key, field: field, recorded: stored[field], lastSaid: said[field], file: text))
      }
    }
  }

  private mutating func bringDueDaysAlong() {
    let granted = additions.compactMap { record -> Extension? in
      guard case .extension(let asked) = record, asked.grantedOn != nil else { return nil }
      return asked
    }
    if granted.isEmpty { return }
    let days = Set(granted.map { "\($0.key.pledge) \($0.newDue.iso)" })
    for difference in differences where difference.field == "due" {
      guard case .pledge(let code) = difference.key, days.contains("\(code) \(difference.file)") else { continue }
      broughtAlong[difference.key] = ["due"]
    }
    differences.removeAll { broughtAlong[$0.key]?.contains($0.field) ?? false }
  }

  /// What is to be written, and what is known of the file afterwards.
  ///
  /// - Parameter chosen: whether a difference is taken over; what is not goes on being told.
  /// - Returns: the records, whole and each once, in the file's order, and the fields that the file has said with them.
  package func outcome(taking chosen: (FileDifference) -> Bool) -> (records: [Record], said: [SaidField]) {
    var taken = broughtAlong
    for difference in differences where chosen(difference) {
      taken[difference.key, default: []].insert(difference.field)
    }
    var records: [Record] = []
    var said = agreed
    for statement in statements {
      let record = statement.record
      let fields: Set<String>
      if let before = recorded[record.key] {
        guard let wanted = taken[record.key] else { continue }
        fields = wanted
        records.append(before.taking(wanted, from: record))
      } else {
        fields = statement.fields
        records.append(record)
      }
      said += record.saidFields.filter { fields.contains($0.field) }
    }
    return (records, said)
  }
}
