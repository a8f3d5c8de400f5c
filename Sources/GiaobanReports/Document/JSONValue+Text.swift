import GiaobanText

extension JSONValue {
  /// The value as a file: indented by two blanks, ending with a line feed. ASCII letters stand for everything that could
  /// act on a terminal or end a script element: controls, C1, line separators, marks of direction, `</`.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// The text without a line feed at its end, as the value of a member that begins at `indent`.
  func text(indent: String) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .number(let number): text += number.isFinite ? NumberText.machineText(number) : "null"
    case .integer(let count): text += String(count)
    case .string(let string): text += Self.quoted(string)
    case .array(let values):
      Self.write(values, brackets: ("[", "]"), to: &text, indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      Self.write(members, brackets: ("{", "}"), to: &text, indent) { member, text, inner in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], brackets: (String, String), to text: inout String, _ indent: String,
    _ writeOne: (Element, inout String, String) -> Void
  ) {
    guard !elements.isEmpty else { return text += brackets.0 + brackets.1 }
    let inner = indent + "  "
    text += brackets.0
    for (place, element) in elements.enumerated() {
      text += (place == 0 ? "\n" : ",\n") + inner
      writeOne(element, &text, inner)
    }
    text += "\n" + indent + brackets.1
  }

  /// A JSON string (RFC 8259, section 7) that reads back as the same scalars.
  static func quoted(_ string: String) -> String {
    if isPlain(string) { return "\"\(string)\"" }
    // By scalars: "<\u{338}" does not contain the Character "<".
    var result: String.UnicodeScalarView = "\"".unicodeScalars
    var before: Unicode.Scalar?
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      case "/" where before == "<": result.append(contentsOf: ["\\", "/"])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\r": result.append(contentsOf: ["\\", "r"])
      case "\t": result.append(contentsOf: ["\\", "t"])
      default:
        if needsEscape(scalar) { result.append(contentsOf: escape(scalar)) } else { result.append(scalar) }
      }
      before = scalar
    }
    result.append("\"")
    return String(result)
  }

  private static func isPlain(_ string: String) -> Bool {
    VisibleText.isHarmless(string)
      && string.utf8.allSatisfy { byte in
        byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "<")
      }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Every scalar that needs it is in the basic plane: one `\uXXXX`.
  private static func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    ("\\u" + String(scalar.value, radix: 16).zeroPadded(to: 4)).unicodeScalars
  }
}
