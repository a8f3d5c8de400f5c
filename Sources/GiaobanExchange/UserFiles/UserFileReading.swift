import GiaobanText
import Yams

/// One reading of one small file of the user's own, strict: walks its nodes and collects what is wrong.
struct UserFileReading {
  let file: String
  private var problems: [FileProblem] = []

  /// Reads a file by `body`, which is given its root. One that is not there, or says nothing, is not read.
  ///
  /// - Throws: `invalid` with every problem, by line; `isFolder`, `cannotRead`, `tooLarge`.
  static func read(path: String, _ body: (inout UserFileReading, YAMLCursor) -> Void) throws(ExchangeError) {
    let bytes: [UInt8]
    do {
      bytes = try BriefingFile.contents(of: path)
    } catch {
      if case .noSuchFile = error { return }
      throw error
    }
    try read(bytes, file: path, body)
  }

  static func read(
    _ bytes: [UInt8], file: String, _ body: (inout UserFileReading, YAMLCursor) -> Void
  ) throws(ExchangeError) {
    let root: Node
    do {
      root = try YAMLText(bytes: bytes, file: file).root()
    } catch {
      if error.problems.map(\.kind) == [.empty] { return }
      throw error
    }
    var reading = UserFileReading(file: file)
    body(&reading, YAMLCursor(root, field: ""))
    if !reading.problems.isEmpty {
      throw .invalid(
        problems: Array(reading.problems.prefix(FileProblem.limit)),
        unlisted: max(0, reading.problems.count - FileProblem.limit))
    }
  }

  private init(file: String) { self.file = file }

  /// - Returns: the fields with something in them, by name; a field that is not known is told.
  mutating func fields(of cursor: YAMLCursor, known: [String], required: [String] = []) -> [String: YAMLCursor] {
    guard let mapping = cursor.node.mapping else {
      report(.notAMap(fields: known), at: cursor, value: "")
      return [:]
    }
    var fields: [String: YAMLCursor] = [:]
    for (key, node) in mapping {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        let nearest = NearestNames.nearest(to: name, among: known, limit: 1).first
        report(
          .unknownField(nearest: nearest), at: YAMLCursor(key, line: cursor.line, field: cursor.field), value: name)
        continue
      }
      let way = cursor.field.isEmpty ? name : "\(cursor.field).\(name)"
      let field = YAMLCursor(node, line: key.mark?.line, field: way)
      if !field.isEmpty { fields[name] = field }
    }
    for name in required where fields[name] == nil { report(.missing(field: name), at: cursor, value: "") }
    return fields
  }

  mutating func items(_ cursor: YAMLCursor?) -> [YAMLCursor] {
    guard let cursor else { return [] }
    if let items = cursor.items() { return items }
    report(.notAList, at: cursor)
    return []
  }

  mutating func text(_ cursor: YAMLCursor?) -> String? {
    guard let cursor else { return nil }
    if cursor.scalarText == nil { report(.notAText, at: cursor) }
    return cursor.scalarText
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ cursor: YAMLCursor?) -> Choice?
  where Choice.RawValue == String {
    guard let cursor, let text = text(cursor) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(.notOneOf(names, nearest: NearestNames.nearest(to: text, among: names, limit: 1).first), at: cursor)
    return nil
  }

  mutating func yesOrNo(_ cursor: YAMLCursor?) -> Bool? {
    guard let cursor, let text = text(cursor) else { return nil }
    let value = ["true": true, "false": false][text]
    if value == nil { report(.notYesOrNo, at: cursor) }
    return value
  }

  private mutating func report(_ kind: FileProblem.Kind, at cursor: YAMLCursor, value: String? = nil) {
    problems.append(
      FileProblem(file: file, line: cursor.line, field: cursor.field, value: value ?? cursor.shown, kind: kind))
  }
}
