import GiaobanCore

extension YAMLText {
  /// The first byte that is not UTF-8, or the first character that YAML forbids or counts as a line of its own
  /// (U+0085, U+2028, U+2029: line numbers would no longer be an editor's).
  static func firstFault(in bytes: ArraySlice<UInt8>, file: String) -> FileProblem? {
    var line = 1
    var lineStart = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A) {
          line += 1
          lineStart = index + 1
        } else if byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0D {
          return hidden(UInt32(byte), file, line)
        }
        index += 1
        continue
      }
      guard let (value, length) = scalar(in: bytes, at: index) else {
        let shown = "0x" + String(byte, radix: 16, uppercase: true)
        return FileProblem(
          file: file, line: line, field: "", value: shown, kind: .notUTF8(byte: index - lineStart + 1))
      }
      if isForbidden(value) { return hidden(value, file, line) }
      index += length
    }
    return nil
  }

  private static func hidden(_ value: UInt32, _ file: String, _ line: Int) -> FileProblem {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return FileProblem(file: file, line: line, field: "", value: code, kind: .forbiddenCharacter)
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// One scalar of more than one byte (RFC 3629: no surrogates, no overlong forms, up to U+10FFFF).
  private static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    let (length, least): (Int, UInt32)
    switch lead {
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x1_0000)
    default: return nil
    }
    guard index + length <= bytes.endIndex else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, value <= 0x10_FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }

  /// The first `*name` for which there is a `&name`, both where YAML could take them for alias and anchor.
  ///
  /// Looked for in the text, before parsing: a few lines of aliases unfold into billions of nodes, and the parser
  /// compares keys on the way. Quoted text is not told apart; our own writer escapes the two signs there.
  func firstAlias() -> (line: Int, name: String)? {
    let anchors = Set(marked(with: UInt8(ascii: "&")).map(\.name))
    return anchors.isEmpty ? nil : marked(with: UInt8(ascii: "*")).first { anchors.contains($0.name) }
  }

  private func marked(with sign: UInt8) -> [(line: Int, name: String)] {
    var found: [(line: Int, name: String)] = []
    var line = 1
    var mayBegin = true
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == sign && mayBegin {
        let name = bytes[(index + 1)...].prefix { Self.isNameByte($0) }
        if !name.isEmpty { found.append((line, String(decoding: name, as: UTF8.self))) }
      }
      if byte == 0x0A { line += 1 }
      mayBegin = " \t\r\n[]{},:?-!".utf8.contains(byte)
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
