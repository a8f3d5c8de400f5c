/// What of a text from outside may be shown, and how many columns it takes.
///
/// Text from outside is data: controls become visible marks, so nothing that is shown can move the cursor, change colours or
/// turn the direction of reading. All of it works on scalars, never on `Character` (where `"\r\n"` is one).
///
/// - C0 and DEL in caret notation: `^[`, `^G`, `^?`.
/// - C1, Bidi_Control, zero-width, line and paragraph separators, fillers, tags and what Unicode has not assigned as `<U+202E>`; joiners and
///   variation selectors as well, but where they shape an emoji or an Indic syllable.
/// - A combining mark without a letter gets `◌`; at most 8 are kept on a letter.
package enum VisibleText {
  /// What stands in one cell, or in two.
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var width: UInt8

    package init(text: String, width: UInt8) {
      self.text = text
      self.width = width
    }
  }

  static let mostMarks = 8

  /// The text cut into what each cell shows.
  ///
  /// - Parameter text: in NFC where letters are to be whole; a mark that is not composed stays on its letter.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.utf8.count)
    // Marks on the last piece; nil where it cannot carry any, because it is none of the text's own letters.
    var marks: Int?
    var before: Unicode.Scalar?
    // Emoji joined by U+200D, and skin tones, come apart here: terminals do not agree on their width.
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      switch kind(of: scalar, after: before) {
      case .shown(let width):
        if isFlagSecondHalf(scalar, after: pieces) {
          pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
          pieces[pieces.count - 1].width = 2
        } else {
          pieces.append(Piece(text: String(scalar), width: width))
        }
        marks = 0
      case .mark:
        if marks == nil { pieces.append(Piece(text: "◌", width: 1)) }
        let count = (marks ?? 0) + 1
        marks = count
        if count <= mostMarks { pieces[pieces.count - 1].text.unicodeScalars.append(scalar) }
      case .hidden, .joiner:
        for letter in notation(scalar) { pieces.append(Piece(text: String(letter), width: 1)) }
        marks = nil
      }
    }
    return pieces
  }

  /// The text as it is shown. Filtering twice changes nothing more.
  package static func filtered(_ text: String) -> String {
    if isHarmless(text) { return text }
    var result = ""
    for piece in pieces(of: text) { result.unicodeScalars.append(contentsOf: piece.text.unicodeScalars) }
    return result
  }

  /// The columns that the text takes when it is shown.
  package static func columns(of text: some StringProtocol) -> Int {
    if let columns = plainColumns(of: text) { return columns }
    var sum = 0
    var carriesMarks = false
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      switch kind(of: scalar, after: before) {
      case .shown(let width):
        sum += Int(width)
        carriesMarks = true
      case .mark:
        if !carriesMarks { sum += 1 }
        carriesMarks = true
      case .hidden, .joiner:
        sum += notation(scalar).utf8.count
        carriesMarks = false
      }
    }
    return sum
  }

  /// A joiner that has something to do is a mark; one that has not is hidden.
  private static func kind(of scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> ScalarKind {
    let kind = ScalarKind(scalar)
    if case .joiner = kind { return ScalarKind.joins(scalar, after: before) ? .mark : .hidden }
    return kind
  }

  /// Every scalar is a letter or sign of its own: shown as it is. True of almost every text.
  package static func isHarmless(_ text: some StringProtocol) -> Bool {
    if plainColumns(of: text) != nil { return true }
    return text.unicodeScalars.allSatisfy {
      if case .shown = ScalarKind($0) { true } else { false }
    }
  }

  /// The columns of text in ASCII and the composed letters of Vietnamese, U+00C0–02FF and U+1E00–1EFF, each in a column
  /// of its own, told by bytes: a report of many thousand pledges asks this of each of its words.
  ///
  /// - Returns: nil where a closer look is needed.
  private static func plainColumns(of text: some StringProtocol) -> Int? {
    let columns = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var (place, columns) = (0, 0)
      while place < bytes.count {
        switch bytes[place] {
        case 0x20..<0x7F: place += 1
        case 0xC3...0xCB: place += 2
        case 0xE1 where (0xB8...0xBB).contains(bytes[place + 1]): place += 3
        default: return nil
        }
        columns += 1
      }
      return columns
    }
    return columns ?? nil
  }

  private static func isFlagSecondHalf(_ scalar: Unicode.Scalar, after pieces: [Piece]) -> Bool {
    let regional: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
    guard regional.contains(scalar.value), let last = pieces.last, last.width == 1,
      let first = last.text.unicodeScalars.first
    else { return false }
    return regional.contains(first.value)
  }

  private static func notation(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20 { return "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))) }
    if scalar.value == 0x7F { return "^?" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}
