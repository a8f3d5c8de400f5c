/// A text made ready to be searched, once: with and without its accents in one array.
package struct FoldedText: Hashable, Sendable {
  let letters: [FoldedLetter]

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
/// A word without accents finds every accent (`duong` finds `Đường`); the accents of a word must be there (`đường` finds
/// `Đường`, not `dưỡng`), those that it lacks may still come: an input method puts the tone last (`đương` on the way to
/// `đường`). Case never matters, nor does NFC or NFD, where the tone is placed (`hoá`, `hóa`), or i and y at the end of a
/// syllable (`kĩ`, `kỹ`).
package struct SearchText: Hashable, Sendable {
  private let words: [Word]

  fileprivate struct Word: Hashable, Sendable {
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

  private init(words: [Word]) {
    self.words = words
  }

  package init(_ query: String) {
    // By scalars: a blank with a combining mark after it is one Character that is no blank.
    words = query.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).compactMap { word in
      let letters = FoldedLetter.letters(of: String(word))
      return letters.isEmpty ? nil : Word(letters)
    }
  }

  /// The words of several searches, all of which must occur.
  package init(_ parts: [SearchText]) {
    words = parts.flatMap(\.words)
  }

  /// True for a query without a word, which matches everything.
  package var isEmpty: Bool { words.isEmpty }

  package func matches(_ text: FoldedText) -> Bool {
    words.allSatisfy { $0.occurs(in: text.letters) }
  }

  /// What is still to be found once `text` has been searched: the words that do not occur in it.
  package func remaining(after text: FoldedText) -> SearchText {
    SearchText(words: words.filter { !$0.occurs(in: text.letters) })
  }
}

extension SearchText.Word {
  fileprivate func occurs(in text: [FoldedLetter]) -> Bool {
    spellings.contains { Self.occurs($0, in: text, exactly: hasAccent) }
  }

  private static func occurs(_ word: [FoldedLetter], in text: [FoldedLetter], exactly: Bool) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where isSame(first, text[start], exactly) {
      var length = 1
      while length < word.count, isSame(word, length, text, start + length, exactly) { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  private static func isSame(
    _ word: [FoldedLetter], _ place: Int, _ text: [FoldedLetter], _ other: Int, _ exactly: Bool
  ) -> Bool {
    if isSame(word[place], text[other], exactly) { return true }
    guard isEitherLetter(word, place), isEitherLetter(text, other) else { return false }
    return !exactly || word[place].marks(allow: text[other])
  }

  private static func isSame(_ letter: FoldedLetter, _ other: FoldedLetter, _ exactly: Bool) -> Bool {
    letter.base == other.base && (!exactly || letter.marks(allow: other))
  }

  /// Whether i and y are two ways to write the same here: at the end of a syllable after h, k, l, m, s, t or qu.
  private static func isEitherLetter(_ letters: [FoldedLetter], _ place: Int) -> Bool {
    let base = { (index: Int) -> UInt32 in letters.indices.contains(index) ? letters[index].base : 0 }
    guard base(place) == 0x69 || base(place) == 0x79, !(0x61...0x7A).contains(base(place + 1)) else { return false }
    switch base(place - 1) {
    case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: return true
    case 0x75: return base(place - 2) == 0x71
    default: return false
    }
  }
}

extension FoldedLetter {
  /// Whether every mark of this letter is there in the other one, which may have more.
  fileprivate func marks(allow other: FoldedLetter) -> Bool {
    (shape == 0 || shape == other.shape) && (tone == .level || tone == other.tone)
  }
}
