/// The order of a Vietnamese list: base letters first (a ă â b c d đ e ê … o ô ơ … u ư …), and only where these are all
/// the same the tones (ngang, huyền, hỏi, ngã, sắc, nặng), from the left; as the Unicode CLDR collation for `vi`.
package enum VietnameseOrder {
  /// What a text sorts by. Make it once per text when a long list is sorted.
  package struct Key: Hashable, Comparable, Sendable {
    private let bases: [UInt32]
    private let tones: [UInt32]
    private let text: String

    package init(_ text: String) {
      let letters = Array(FoldedLetter.letters(of: text).drop { VietnameseOrder.isOpeningQuote($0.base) })
      bases = letters.map(VietnameseOrder.weight)
      tones = letters.map(\.tone.rawValue)
      self.text = text
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.bases != right.bases { return left.bases.lexicographicallyPrecedes(right.bases) }
      if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
      // Only case is left; any fixed order will do, so that a list never comes out differently.
      return left.text < right.text
    }
  }

  /// True when `left` comes before `right`: for `sorted(by:)`.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    Key(left) < Key(right)
  }

  package static func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
    elements.map { (Key(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A title in quotes stands where its first word belongs: " ' “ ‘ „ ‚ «.
  private static func isOpeningQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x201C, 0x2018, 0x201E, 0x201A, 0xAB: true
    default: false
    }
  }

  /// Blanks, punctuation and digits, then the Latin letters, then all other scripts. A letter leaves room for its shapes.
  private static func weight(_ letter: FoldedLetter) -> UInt32 {
    switch letter.base {
    case 0x61...0x7A: 0x1000 + (letter.base - 0x61) * 0x100 + shapeWeight(letter.shape)
    case 0..<0x80: letter.base
    default: 0x1_0000 + letter.base
    }
  }

  /// Breve, circumflex, horn, bar: ă before â, ô before ơ. Foreign marks come after those.
  private static func shapeWeight(_ shape: UInt32) -> UInt32 {
    switch shape {
    case 0: 0
    case 0x306: 1
    case 0x302: 2
    case 0x31B: 3
    case 0x335: 4
    default: 5 + shape - 0x300
    }
  }
}
