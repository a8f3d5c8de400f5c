import GiaobanCore
import GiaobanText
import Yams

/// Where a record stands in its file, and which of its fields the file writes.
package struct RecordSource: Hashable, Sendable {
  /// The way to it: `pledges[CNT-1].tasks[2]`; empty for what stands at the top.
  let way: String
  /// The number of the line, from 1.
  let line: Int
  /// The line of each field that is written, by the way to it in the record: `metric.target`. Of a text without its
  /// language, that of the file is named too.
  private(set) var lines: [String: Int] = [:]
  /// The entries of each list that is written, by the way to the list in the record.
  private(set) var entries: [String: [Entry]] = [:]

  /// An entry of a list: its line, and the way to it in the file.
  struct Entry: Hashable {
    let line: Int
    let way: String
  }

  init(_ cursor: YAMLCursor, language: Language) {
    way = cursor.field
    line = cursor.line
    collect(cursor.node, under: "", language)
    // Both tell the same.
    if let line = lines["status"] { lines["moves"] = line }
  }

  package var fields: Set<String> { Set(lines.keys) }

  private mutating func collect(_ node: Node, under way: String, _ language: Language) {
    guard let mapping = node.mapping else { return }
    for (key, value) in mapping {
      let name = way + (key.scalar?.string ?? "")
      let cursor = YAMLCursor(value, line: key.mark?.line, field: name)
      if cursor.isEmpty { continue }
      lines[name] = cursor.line
      if value.scalar != nil { lines["\(name).\(language.rawValue)"] = cursor.line }
      if let items = YAMLCursor(value, field: self.way + "." + name).items() {
        entries[name] = items.map { Entry(line: $0.line, way: $0.field) }
      }
      collect(value, under: name + ".", language)
    }
  }
}

/// A briefing file as it was read: its records, and where each of them stands.
package struct BriefingSource: Sendable {
  package let name: String
  package let file: BriefingFile
  let records: [RecordKey: RecordSource]

  /// Reads a file's bytes; see ``BriefingFile/init(bytes:name:existing:)``.
  ///
  /// - Parameters:
  ///   - existing: what is already recorded: the file may refer to it, and its settings and first due days hold where the
  ///     file is silent.
  ///   - said: what files said before: a task without a number is known by the title it had in its file.
  package init(
    bytes: [UInt8], name: String, existing: BriefingFile = BriefingFile(), said: SaidFields = SaidFields()
  ) throws(ExchangeError) {
    let root = try YAMLText(bytes: bytes, file: name).root()
    var reading = BriefingReading(file: name, existing: existing, said: said)
    reading.read(root)
    try ExchangeError.throwIfAny(reading.problems)
    reading.contents.dateReadings(existing: existing)
    self.name = name
    file = reading.contents
    records = reading.sources
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: Also `noSuchFile` and `cannotRead`.
  package init(
    path: String, existing: BriefingFile = BriefingFile(), said: SaidFields = SaidFields()
  ) throws(ExchangeError) {
    let bytes = try BriefingFile.contents(of: path)
    try self.init(bytes: bytes, name: BriefingFile.name(of: path), existing: existing, said: said)
  }

  /// The records in the file's order, each after those that it names, and what the file says of each.
  package var statements: [FileStatement] {
    file.records.map { FileStatement(record: $0, fields: records[$0.key]?.fields ?? []) }
  }

  /// What a store knows of the file once it has been loaded whole.
  package var said: [SaidField] {
    statements.flatMap { statement in statement.record.saidFields.filter { statement.fields.contains($0.field) } }
  }
}

extension ExchangeError {
  /// Throws the problems where there are any, ordered by line, as many as are listed.
  static func throwIfAny(_ problems: [FileProblem]) throws(ExchangeError) {
    if problems.isEmpty { return }
    let sorted = problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    throw .invalid(
      problems: sorted.prefix(FileProblem.limit).map(\.element), unlisted: max(0, sorted.count - FileProblem.limit))
  }
}
