import GiaobanCore
import Yams

/// A YAML file from its bytes to its nodes, with everything refused that is unsafe or that no clerk wrote on purpose.
struct YAMLText {
  /// A ministry's decade of check-ins stays under this many bytes.
  static let sizeLimit = 4 << 20
  /// Maps and lists inside one another; the briefing file itself needs six.
  static let depthLimit = 16

  let file: String
  /// The text without a byte order mark.
  let text: String

  /// - Parameter file: The name that problems carry.
  /// - Throws: `tooLarge`; `invalid` with the line and byte of the first thing that is not UTF-8, or of the first
  ///   character that YAML or a reader cannot see.
  init(bytes: [UInt8], file: String) throws(ExchangeError) {
    guard bytes.count <= Self.sizeLimit else {
      throw .tooLarge(file: file, size: bytes.count, limit: Self.sizeLimit)
    }
    self.file = file
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let fault = Self.firstFault(in: content, file: file) { throw .invalid(problems: [fault], unlisted: 0) }
    text = String(decoding: content, as: UTF8.self)
  }

  /// - Returns: The root; its line numbers count from 1.
  /// - Throws: `invalid`, when it is not one YAML document, or uses aliases or nests too deep.
  func root() throws(ExchangeError) -> Node {
    if let alias = firstAlias() { throw problem(alias.line, "*" + alias.name, .sharedNode) }
    let root: Node?
    do {
      // No resolver rules: `no`, `2023-05-30` and `010` stay the text they are. The encoding is named because Yams
      // otherwise asks the environment, and prints.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw syntaxProblem(error)
    }
    guard let root, root.scalar?.string != "" else { throw problem(1, "", .empty) }
    if let line = Self.lineTooDeep(root, depth: 0) { throw problem(line, "", .nestedTooDeep) }
    return root
  }

  private func problem(_ line: Int, _ value: String, _ kind: FileProblem.Kind) -> ExchangeError {
    .invalid(problems: [FileProblem(file: file, line: line, field: "", value: value, kind: kind)], unlisted: 0)
  }

  private func syntaxProblem(_ error: any Error) -> ExchangeError {
    switch error as? YamlError {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      reason.contains("nesting")
        ? problem(mark.line, "", .nestedTooDeep) : problem(mark.line, "", .notYAML(reason: reason))
    case .duplicatedKeysInMapping(let duplicates, let context):
      problem(context.mark.line, duplicates.first ?? "", .repeatedField)
    case .reader(let reason, _, _, _): problem(1, "", .notYAML(reason: reason))
    default: problem(1, "", .notYAML(reason: "memory"))
    }
  }

  private static func lineTooDeep(_ node: Node, depth: Int) -> Int? {
    let children: [Node]
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence): children = Array(sequence)
    case .mapping(let mapping): children = mapping.flatMap { [$0.key, $0.value] }
    }
    if depth == depthLimit { return node.mark?.line ?? 1 }
    for child in children {
      if let line = lineTooDeep(child, depth: depth + 1) { return line }
    }
    return nil
  }
}
