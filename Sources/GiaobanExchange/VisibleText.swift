/// Text from a file as a message may show it: one line, at most `limit` characters' worth, control and bidirectional
/// characters as visible marks (caret notation for C0 and DEL, `<U+202E>` for the rest).
///
/// Works on scalars: "\r\n" is one Character.
func visible(_ text: String, limit: Int = 60) -> String {
  var result = ""
  for (count, scalar) in text.unicodeScalars.enumerated() {
    if count == limit { return result + "…" }
    switch scalar.value {
    case 0..<0x20: result += "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x7F: result += "^?"
    case 0x80...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      result += "<U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4) + ">"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A path, which is of no use when it is cut: as long as a path can be (PATH_MAX).
func visiblePath(_ path: String) -> String { visible(path, limit: 4_096) }

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - utf8.count)) + self
  }
}
