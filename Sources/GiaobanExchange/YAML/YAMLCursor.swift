import Foundation
import GiaobanCore
import Yams

/// A place in a YAML document: a node, its line, and the way to it.
struct YAMLCursor {
  let node: Node
  /// The number of the line, from 1.
  let line: Int
  /// `pledges[CNT-1].due`; empty at the root.
  let field: String

  init(_ node: Node, line: Int? = nil, field: String) {
    self.node = node
    self.line = node.mark?.line ?? line ?? 1
    self.field = field
  }

  /// The scalar here in NFC, nil for a list or map. A block scalar (`|`, `>`) ends where its last line ends. Byte order
  /// marks before the text are dropped: Foundation takes the first away as it makes the string, so none is kept.
  var scalarText: String? {
    guard let scalar = node.scalar else { return nil }
    var text = scalar.string.precomposedStringWithCanonicalMapping
    if scalar.style == .literal || scalar.style == .folded {
      while text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    }
    while text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }

  /// Nothing was written: `due:` and the end of the line, or an empty text.
  var isEmpty: Bool { scalarText?.isEmpty ?? false }

  /// What a message shows as the value.
  var shown: String {
    switch node {
    case .scalar: scalarText ?? ""
    case .sequence: "[…]"
    case .mapping: "{…}"
    case .alias: "*"
    }
  }

  /// The items of a list, each named by the code, month, day or date that it begins with, else by its number from 1.
  func items() -> [YAMLCursor]? {
    guard let sequence = node.sequence else { return nil }
    return sequence.enumerated().map { index, item in
      let name = Self.name(of: item) ?? String(index + 1)
      return YAMLCursor(item, line: line, field: "\(field)[\(name)]")
    }
  }

  private static func name(of item: Node) -> String? {
    guard let mapping = item.mapping else { return nil }
    for key in ["code", "month", "date", "day", "askedOn"] {
      let pair = mapping.first { $0.key.scalar?.string == key }
      if let text = pair?.value.scalar?.string, !text.isEmpty { return text }
    }
    return nil
  }
}

/// The fields of a map that its shape knows; required ones may be missing, which has been told.
struct YAMLMap {
  let cursor: YAMLCursor
  /// The fields without those that were left empty.
  let fields: [String: YAMLCursor]

  subscript(key: String) -> YAMLCursor? { fields[key] }
}
