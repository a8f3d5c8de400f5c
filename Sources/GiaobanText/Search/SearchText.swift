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
    let place: Place

    /// Where it must stand.
    enum Place: Hashable, Sendable {
      case anywhere
      case atStartOfWord
      case asWholeWord
    }

    init(_ letters: [FoldedLetter], _ place: Place = .anywhere) {
      self.place = place
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

  /// - Parameter isNarrow: a word of one or two letters is found only where a word begins with it, and one that a blank
  ///   ends where the whole word is short too: such letters stand inside almost every text.
  package init(_ query: String, isNarrow: Bool = false) {
    // By scalars: a blank with a combining mark after it is one Character that is no blank.
    let parts = query.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let endsWithBlank = query.unicodeScalars.last?.properties.isWhitespace ?? false
    words = parts.enumerated().compactMap { place, word in
      let letters = FoldedLetter.letters(of: String(word))
      if letters.isEmpty { return nil }
      guard isNarrow, letters.count < Self.long else { return Word(letters) }
      return Word(letters, endsWithBlank || place < parts.count - 1 ? .asWholeWord : .atStartOfWord)
    }
  }

  /// Letters from which on a word may stand inside another.
  private static let long = 3

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
    spellings.contains { occurs($0, in: text, exactly: hasAccent) }
  }

  /// Whether a word may be found from `start` to before `end`.
  private func mayStand(_ start: Int, _ end: Int, in text: [FoldedLetter]) -> Bool {
    if place == .anywhere { return true }
    if start > 0, text[start - 1].isOfWord || (text[start - 1].isHyphen && !text[start].isDigit) { return false }
    return place == .atStartOfWord || end == text.count || !text[end].isOfWord
  }

  private func occurs(_ word: [FoldedLetter], in text: [FoldedLetter], exactly: Bool) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where Self.isSame(first, text[start], exactly) {
      guard mayStand(start, start + word.count, in: text) else { continue }
      var length = 1
      while length < word.count, Self.isSame(word, length, text, start + length, exactly) { length += 1 }
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
  /// What it joins is one word, as in `check-in`; the number of a code is a word of its own.
  fileprivate var isHyphen: Bool { base == 0x2D }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(base) }

  /// Whether every mark of this letter is there in the other one, which may have more.
  fileprivate func marks(allow other: FoldedLetter) -> Bool {
    (shape == 0 || shape == other.shape) && (tone == .level || tone == other.tone)
  }
}
