import GiaobanTerminal
import Yams

/// Reads one theme file. Walks the YAML nodes, because each has its line; `Codable` would forget it and ignore unknown fields.
///
/// ```yaml
/// name: default
/// styles:
///   healthOnTrack: {fg: ["#8fb573", 114, green], bold: true, mono: [bold]}
/// ```
struct ThemeFile {
  /// As shown in errors.
  let file: String

  func theme(from yaml: String) throws(ThemeError) -> Theme {
    let root = try fields(of: try composed(yaml), at: "", known: ["name", "ground", "styles"])
    guard let name = root["name"] else { throw .missingField(file: file, line: 1, field: "name") }
    guard let styles = root["styles"] else { throw .missingField(file: file, line: 1, field: "styles") }
    let given = try fields(of: styles, at: "styles", known: ThemeRole.allCases.map(\.rawValue))
    var looks: [ThemeRole: Theme.Look] = [:]
    for role in ThemeRole.allCases {
      let field = "styles.\(role.rawValue)"
      guard let node = given[role.rawValue] else {
        throw .missingField(file: file, line: line(of: styles), field: field)
      }
      looks[role] = try look(node, at: field)
    }
    return Theme(name: try scalar(name, at: "name"), ground: try ground(root["ground"]), looks: looks)
  }

  /// `ground: light`, `dark` or a colour `"#rrggbb"`; dark where it is not given.
  private func ground(_ node: Node?) throws(ThemeError) -> Color {
    guard let node else { return Theme.dark }
    switch try scalar(node, at: "ground") {
    case "light": return Theme.light
    case "dark": return Theme.dark
    case let text:
      guard let color = Color(name: text), case .rgb = color else {
        throw .wrongKind(file: file, line: line(of: node), field: "ground", wanted: .ground)
      }
      return color
    }
  }

  private func composed(_ yaml: String) throws(ThemeError) -> Node {
    do {
      guard let node = try compose(yaml: yaml) else {
        throw ThemeError.wrongKind(file: file, line: 1, field: "", wanted: .map)
      }
      return node
    } catch let error as ThemeError {
      throw error
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw .notYAML(file: file, line: mark.line, problem: problem)
    } catch {
      throw .notYAML(file: file, line: 1, problem: "\(error)")
    }
  }

  private func look(_ node: Node, at field: String) throws(ThemeError) -> Theme.Look {
    let names = Self.attributes.map(\.name)
    let given = try fields(of: node, at: field, known: ["fg", "bg"] + names + ["mono"])
    var look = Theme.Look()
    if let node = given["fg"] { look.foreground = try colors(node, at: field + ".fg") }
    if let node = given["bg"] { look.background = try colors(node, at: field + ".bg") }
    for (name, attribute) in Self.attributes {
      guard let node = given[name] else { continue }
      switch try scalar(node, at: "\(field).\(name)") {
      case "true": look.attributes.insert(attribute)
      case "false": break
      default: throw .wrongKind(file: file, line: line(of: node), field: "\(field).\(name)", wanted: .yesOrNo)
      }
    }
    if let node = given["mono"] { look.monochrome = try monochrome(node, at: field + ".mono") }
    return look
  }

  private func monochrome(_ node: Node, at field: String) throws(ThemeError) -> TextAttributes {
    var result: TextAttributes = []
    let wrong = ThemeError.wrongKind(file: file, line: line(of: node), field: field, wanted: .attributeNames)
    guard let items = node.sequence else { throw wrong }
    for item in items {
      let name = try scalar(item, at: field)
      guard let found = Self.attributes.first(where: { $0.name == name }) else { throw wrong }
      result.insert(found.attribute)
    }
    return result
  }

  /// One colour, or a list from the exact one to its fallbacks.
  private func colors(_ node: Node, at field: String) throws(ThemeError) -> [Color] {
    var colors: [Color] = []
    for item in node.sequence.map(Array.init) ?? [node] {
      let value = try scalar(item, at: field)
      guard let color = Color(name: value) else {
        throw .unknownColor(file: file, line: line(of: item), field: field, value: value)
      }
      colors.append(color)
    }
    guard !colors.isEmpty else {
      throw .unknownColor(file: file, line: line(of: node), field: field, value: "[]")
    }
    return colors
  }

  private func fields(of node: Node, at field: String, known: [String]) throws(ThemeError) -> [String: Node] {
    guard let mapping = node.mapping else {
      throw .wrongKind(file: file, line: line(of: node), field: field, wanted: .map)
    }
    var result: [String: Node] = [:]
    for (key, value) in mapping {
      let name = try scalar(key, at: field)
      guard known.contains(name) else {
        let path = field.isEmpty ? name : "\(field).\(name)"
        throw .unknownField(file: file, line: line(of: key), field: path, known: known)
      }
      result[name] = value
    }
    return result
  }

  private func scalar(_ node: Node, at field: String) throws(ThemeError) -> String {
    guard let scalar = node.scalar else {
      throw .wrongKind(file: file, line: line(of: node), field: field, wanted: .text)
    }
    return scalar.string
  }

  private func line(of node: Node) -> Int { node.mark?.line ?? 1 }

  private static let attributes: [(name: String, attribute: TextAttributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]
}

extension Color {
  /// `default`, a name of ANSI's 16 (`green`, `brightGreen`), a number up to 255, or `#rrggbb`.
  init?(name: String) {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    if name == "default" {
      self = .terminal
    } else if let index = names.firstIndex(of: name) {
      self = .index(UInt8(index))
    } else if let index = names.firstIndex(where: { "bright" + $0.prefix(1).uppercased() + $0.dropFirst() == name }) {
      self = .index(UInt8(index + 8))
    } else if let index = UInt8(name) {
      self = .index(index)
    } else {
      let digits = name.utf8.dropFirst()
      let isHex = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      guard name.utf8.first == UInt8(ascii: "#"), digits.count == 6, isHex, let value = Int(name.dropFirst(), radix: 16)
      else { return nil }
      self = .rgb(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }
  }
}
