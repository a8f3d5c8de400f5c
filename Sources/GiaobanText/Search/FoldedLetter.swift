/// One lower-case letter taken apart: its base, the mark that makes it another letter (ă, â, ơ, đ) and its tone.
///
/// Packed into one number, so that a text is an array that can be searched both with its accents (whole numbers) and
/// without (bases), and NFC and NFD come out the same. The standard library has no public normalisation; hence the table
/// of the 134 accented Vietnamese letters and the few other precomposed letters of Latin-1.
package struct FoldedLetter: Hashable, Sendable {
  /// The tones in the order in which dictionaries sort them.
  package enum Tone: UInt32 {
    case level, grave, hook, tilde, acute, dot
  }

  /// Bits 0–20 the base scalar, 21–27 the shape's place after U+0300 plus 1, 28–30 the tone.
  private var bits: UInt32

  private init(base: UInt32) {
    bits = base
  }

  /// The scalar without accents.
  package var base: UInt32 { bits & 0x1F_FFFF }

  /// The combining mark that makes it another letter, such as U+0306 of ă; 0 when there is none. The bar of đ counts as
  /// U+0335.
  package var shape: UInt32 {
    let place = bits >> 21 & 0x7F
    return place == 0 ? 0 : place - 1 + 0x300
  }

  package var tone: Tone { Tone(rawValue: bits >> 28) ?? .level }

  package var hasAccent: Bool { bits > 0x1F_FFFF }

  /// The letters of `text`, lower-cased, each with the combining marks that follow it.
  ///
  /// - Returns: One element per scalar that is no combining mark (U+0300–036F); marks before the first letter are dropped.
  package static func letters(of text: String) -> [FoldedLetter] {
    var letters: [FoldedLetter] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let ready = table[scalar] {
        letters.append(ready)
      } else if (0x300...0x36F).contains(scalar.value) {
        if let last = letters.indices.last { letters[last].add(mark: scalar.value) }
      } else {
        // One capital can become a letter and a mark: İ.
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          if lower.value >= 0x300, lower.value <= 0x36F, let last = letters.indices.last {
            letters[last].add(mark: lower.value)
          } else {
            letters.append(FoldedLetter(base: lower.value))
          }
        }
      }
    }
    return letters
  }

  /// A second mark of the same kind, which no language here writes, is dropped.
  private mutating func add(mark: UInt32) {
    let tone: Tone? =
      switch mark {
      case 0x300, 0x340: .grave
      case 0x309: .hook
      case 0x303: .tilde
      case 0x301, 0x341: .acute
      case 0x323: .dot
      default: nil
      }
    if let tone {
      if self.tone == .level { bits |= tone.rawValue << 28 }
    } else if shape == 0 {
      bits |= (mark - 0x300 + 1) << 21
    }
  }

  /// The same letters with the tones exchanged.
  package static func exchangingTones(_ first: FoldedLetter, _ second: FoldedLetter) -> (FoldedLetter, FoldedLetter) {
    let letterBits: UInt32 = 0xFFF_FFFF
    var (left, right) = (first, second)
    left.bits = first.bits & letterBits | second.bits & ~letterBits
    right.bits = second.bits & letterBits | first.bits & ~letterBits
    return (left, right)
  }
}

extension FoldedLetter {
  /// Letters by scalar value for all of ASCII and for every precomposed letter known here; a flat array, as each
  /// character of every searched text passes through it.
  private struct Table: Sendable {
    private var letters: [FoldedLetter?] = Array(repeating: nil, count: 0x1F00)

    subscript(scalar: Unicode.Scalar) -> FoldedLetter? {
      scalar.value < 0x1F00 ? letters[Int(scalar.value)] : nil
    }

    init() {
      for value in UInt32(0)..<0x80 {
        let isCapital = (0x41...0x5A).contains(value)
        letters[Int(value)] = FoldedLetter(base: isCapital ? value + 0x20 : value)
      }
      for (base, mark, row) in Self.vowels {
        for (tone, scalar) in row.unicodeScalars.enumerated() {
          var letter = FoldedLetter(base: base.value)
          if let mark { letter.add(mark: mark) }
          letter.bits |= UInt32(tone) << 28
          set(scalar, letter)
        }
      }
      for (mark, row) in Self.others {
        for (base, scalar) in row {
          var letter = FoldedLetter(base: base.value)
          letter.add(mark: mark)
          set(scalar, letter)
        }
      }
    }

    private mutating func set(_ scalar: Unicode.Scalar, _ letter: FoldedLetter) {
      letters[Int(scalar.value)] = letter
      if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first, capital.value < 0x1F00 {
        letters[Int(capital.value)] = letter
      }
    }

    /// Each row without tone and with huyền, hỏi, ngã, sắc, nặng: the order of ``Tone``.
    private static let vowels: [(base: Unicode.Scalar, mark: UInt32?, row: String)] = [
      ("a", nil, "aàảãáạ"), ("a", 0x306, "ăằẳẵắặ"), ("a", 0x302, "âầẩẫấậ"),
      ("e", nil, "eèẻẽéẹ"), ("e", 0x302, "êềểễếệ"), ("i", nil, "iìỉĩíị"),
      ("o", nil, "oòỏõóọ"), ("o", 0x302, "ôồổỗốộ"), ("o", 0x31B, "ơờởỡớợ"),
      ("u", nil, "uùủũúụ"), ("u", 0x31B, "ưừửữứự"), ("y", nil, "yỳỷỹýỵ"),
    ]

    /// đ, also as the eth that old conversions made of it, and the letters of Latin-1 that Vietnamese does not have but foreign names do.
    private static let others: [(mark: UInt32, row: [(base: Unicode.Scalar, scalar: Unicode.Scalar)])] = [
      (0x335, [("d", "đ"), ("d", "ð")]),
      (0x302, [("i", "î"), ("u", "û")]),
      (0x303, [("n", "ñ")]),
      (0x308, [("a", "ä"), ("e", "ë"), ("i", "ï"), ("o", "ö"), ("u", "ü"), ("y", "ÿ")]),
      (0x30A, [("a", "å")]),
      (0x327, [("c", "ç")]),
    ]
  }

  private static let table = Table()
}
