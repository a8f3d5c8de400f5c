import GiaobanText

/// Lines of an iCalendar object (RFC 5545, section 3.1).
enum ContentLine {
  /// The value of a property of type TEXT: the marks that separate values, and line breaks of every kind, as the format
  /// writes them; what would act unseen as a visible mark.
  static func escaped(_ text: String) -> String {
    lines(of: text).map { line in
      var result = String.UnicodeScalarView()
      for scalar in VisibleText.filtered(line).unicodeScalars {
        if ["\\", ";", ","].contains(scalar) { result.append("\\") }
        result.append(scalar)
      }
      return String(result)
    }.joined(separator: "\\n")
  }

  /// Splits into lines by scalars: CRLF is one Character.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = [""]
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where before == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append("")
      case "\t": lines[lines.count - 1].unicodeScalars.append(" ")
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return lines
  }

  /// - Returns: physical lines of at most 75 octets, each ended by CRLF; a fold never splits a letter from its marks.
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for letter in line {
      let size = letter.utf8.count
      if octets + size > longest {
        result += "\r\n "
        octets = 1
      }
      // A letter with more marks than a line has room for is folded between them.
      for scalar in letter.unicodeScalars {
        let size = String(scalar).utf8.count
        if octets + size > longest {
          result += "\r\n "
          octets = 1
        }
        result.unicodeScalars.append(scalar)
        octets += size
      }
    }
    return result + "\r\n"
  }

  private static let longest = 75
}
