/// Finds a name by a few of its letters in their order: `chlang` and `lang` find `change language`. Accents as in
/// ``SearchText``: typed ones must be there.
package struct FuzzySearch: Hashable, Sendable {
  private let letters: [FoldedLetter]

  /// Blanks do not count.
  package init(_ query: String) {
    letters = FoldedLetter.letters(of: query).filter { $0.base != 0x20 }
  }

  /// How well the letters fit into the best of the fields of `text`: beginnings of words, and letters side by side, count
  /// most.
  ///
  /// - Returns: nil unless all occur; 0 for an empty query.
  package func score(in text: FoldedText) -> Int? {
    if letters.isEmpty { return 0 }
    return text.letters.split { $0.base == 0x0A }.compactMap { best(in: Array($0)) }.max()
  }

  /// The best of all ways to place the letters; a few dozen letters of names, so that every way may be looked at.
  private func best(in field: [FoldedLetter]) -> Int? {
    guard letters.count <= field.count else { return nil }
    // Of each place in the field, the best score with the latest letter there; nil: it cannot be there.
    var ending = [Int?](repeating: nil, count: field.count)
    for (index, letter) in letters.enumerated() {
      var next = [Int?](repeating: nil, count: field.count)
      // Of the places before the one in hand but its neighbour.
      var further: Int?
      for place in field.indices {
        if place >= 2, let score = ending[place - 2] { further = max(further ?? score, score) }
        guard letter.isFound(as: field[place]) else { continue }
        let beside = place > 0 ? ending[place - 1].map { $0 + Self.besideBonus } : nil
        let before = index == 0 ? 0 : [further, beside].compactMap { $0 }.max()
        next[place] = before.map { $0 + Self.worth(of: place, in: field) }
      }
      ending = next
    }
    return ending.compactMap { $0 }.max()
  }

  private static let besideBonus = 5

  private static func worth(of place: Int, in field: [FoldedLetter]) -> Int {
    if place == 0 { return 13 }
    return field[place - 1].isOfWord ? 1 : 9
  }
}

extension FoldedLetter {
  /// Whether this letter of a query finds `other`: with its accents where it has any, else without.
  func isFound(as other: FoldedLetter) -> Bool { hasAccent ? self == other : base == other.base }

  /// Whether it stands inside a word.
  var isOfWord: Bool {
    switch base {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
