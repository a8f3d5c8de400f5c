/// How text is written so that every YAML reader takes it for the same text.
enum YAMLScalar {
  /// True when `text` needs no quotes. Narrower than YAML: letters, digits and harmless signs, beginning with a letter.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic, let last = scalars.last, last != " " else {
      return false
    }
    if isTakenForTruth(text) { return false }
    return scalars.allSatisfy { scalar in
      switch scalar {
      case " ", ".", "(", ")", "/", ";", "%", "+", "-", "–", "’", "“", "”", "…": true
      case ",": !inFlow
      case "0"..."9": true
      default: scalar.properties.isAlphabetic
      }
    }
  }

  /// The words that YAML 1.1 takes for true, false and null.
  static func isTakenForTruth(_ text: String) -> Bool {
    ["y", "n", "yes", "no", "true", "false", "on", "off", "null"].contains(text.lowercased())
  }

  /// The text in double quotes on one line (YAML 1.1, section 5.6), whatever is in it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    var mayBegin = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Where the reader's guard would take it for an anchor or an alias.
      case "&" where mayBegin: result += "\\x26"
      case "*" where mayBegin: result += "\\x2A"
      default: result += isHidden(scalar) ? escaped(scalar) : String(Character(scalar))
      }
      mayBegin = " []{},:?-!".unicodeScalars.contains(scalar)
    }
    return result + "\""
  }

  /// Controls, invisible and bidirectional characters, lone combining marks and what YAML forbids raw.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: true
    default: scalar.value != 0x20 && scalar.properties.isWhitespace
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
