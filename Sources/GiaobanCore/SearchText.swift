/// A text made ready to be searched, once: with and without its accents in one array.
package struct FoldedText: Hashable, Sendable {
  fileprivate let letters: [FoldedLetter]

  package init(_ text: String) {
    letters = FoldedLetter.letters(of: text)
  }

  /// Several fields as one text; a word is never found across two of them.
  package init(_ fields: [String]) {
    // A line feed is white space, so no word of a query contains it.
    letters = FoldedLetter.letters(of: fields.joined(separator: "\n"))
  }
}

/// What someone searches for: words that must all occur, in any order, also inside longer words.
///
/// A word without accents finds every accent (`duong` finds `Đường`); a word with accents finds only these (`đường`
/// finds `Đường`, not `dưỡng`). Case never matters, nor does NFC or NFD, nor where the tone is placed (`hoá`, `hóa`).
package struct SearchText: Hashable, Sendable {
  private let words: [Word]

  private struct Word: Hashable, Sendable {
    /// The word as typed, and the other ways of placing its tones.
    let spellings: [[FoldedLetter]]
    let hasAccent: Bool

    init(_ letters: [FoldedLetter]) {
      hasAccent = letters.contains(where: \.hasAccent)
      let others = [Self.moving(letters, from: 0, to: 1), Self.moving(letters, from: 1, to: 0)]
      spellings = [letters] + others.filter { $0 != letters }
    }

    /// Moves the tone within oa, oe and uy: both `hoà` and `hòa` are in use for the same word.
    private static func moving(_ letters: [FoldedLetter], from: Int, to: Int) -> [FoldedLetter] {
      var letters = letters
      for start in letters.indices.dropLast() {
        let (first, second) = (letters[start], letters[start + 1])
        guard first.shape == 0, second.shape == 0, letters[start + from].tone != .level,
          letters[start + to].tone == .level
        else { continue }
        switch (first.base, second.base) {
        case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79):
          (letters[start], letters[start + 1]) = FoldedLetter.exchangingTones(first, second)
        default: continue
        }
      }
      return letters
    }
  }

  package init(_ query: String) {
    // By scalars: a blank with a combining mark after it is one Character that is no blank.
    words = query.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).compactMap { word in
      let letters = FoldedLetter.letters(of: String(word))
      return letters.isEmpty ? nil : Word(letters)
    }
  }

  /// True for a query without a word, which matches everything.
  package var isEmpty: Bool { words.isEmpty }

  package func matches(_ text: FoldedText) -> Bool {
    words.allSatisfy { word in
      word.spellings.contains { Self.occurs($0, in: text.letters, exactly: word.hasAccent) }
    }
  }

  private static func occurs(_ word: [FoldedLetter], in text: [FoldedLetter], exactly: Bool) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where isAt(start, word, in: text, exactly: exactly) {
      return true
    }
    return false
  }

  private static func isAt(_ start: Int, _ word: [FoldedLetter], in text: [FoldedLetter], exactly: Bool) -> Bool {
    for (offset, letter) in word.enumerated() {
      let other = text[start + offset]
      guard exactly ? letter == other : letter.base == other.base else { return false }
    }
    return true
  }
}
