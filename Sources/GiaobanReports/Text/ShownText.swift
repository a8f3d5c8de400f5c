// Text from outside, made harmless for plain text: nothing below U+0020 but the line feed, no U+007F, no C1, and nothing
// that turns the direction of what follows.

extension String {
  /// Control characters in caret notation (`^[`), C1 and marks of direction as `<U+202E>`; CRLF is a line feed, a tab a
  /// blank.
  var shown: String { isHarmless ? self : filtered }

  /// Nothing in it needs a substitute: almost every text, found by looking at its bytes once.
  var isHarmless: Bool {
    var last: UInt32 = 0
    for byte in utf8 {
      // The last three bytes: first bytes of a sequence are never found inside another.
      last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
      if byte < 0x80 {
        if byte < 0x20 ? byte != 0x0A : byte == 0x7F { return false }
        continue
      }
      switch last {
      case 0xE2808E...0xE2808F, 0xE280A8...0xE280AE, 0xE281A6...0xE281A9: return false
      default: break
      }
      switch last & 0xFFFF {
      case 0xC280...0xC29F, 0xD89C: return false
      default: break
      }
    }
    return true
  }

  private var filtered: String {
    // By scalars: CRLF is one Character, and a combining mark hides what it stands on.
    var result = String.UnicodeScalarView()
    var follows: Unicode.Scalar?
    for scalar in unicodeScalars.reversed() {
      switch scalar.value {
      case 0x0D where follows == "\n": break
      default: result.append(contentsOf: Self.shown(scalar).reversed())
      }
      follows = scalar
    }
    return String(String.UnicodeScalarView(result.reversed()))
  }

  /// ``shown``, in one line.
  var shownInOneLine: String {
    let shown = self.shown
    guard shown.utf8.contains(0x0A) else { return shown }
    return String(String.UnicodeScalarView(shown.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  private static func shown(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x0A: ["\n"]
    case 0x09: [" "]
    case 0..<0x20: ["^", Unicode.Scalar(UInt8(scalar.value) + 0x40)]
    case 0x7F: ["^", "?"]
    case 0x80..<0xA0, 0x2028, 0x2029: named(scalar)
    default: scalar.turnsDirection ? named(scalar) : [scalar]
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let digits = String(scalar.value, radix: 16, uppercase: true).zeroPadded(to: 4)
    return Array("<U+\(digits)>".unicodeScalars)
  }
}

extension Unicode.Scalar {
  /// Unicode's Bidi_Control.
  var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// East Asian wide and full-width, and pictures, which terminals draw over two columns (UAX #11, the blocks in use).
  var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Always a letter of its own in one column, as long as its neighbours are such letters too: printable ASCII,
  /// precomposed Latin, dashes and quotes, arrows.
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2190...0x21FF: true
    default: false
    }
  }
}
