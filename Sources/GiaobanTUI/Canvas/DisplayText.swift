import Foundation

/// What of a text may be shown, and how many columns it takes.
///
/// Text from outside is data: controls become visible marks, so nothing that is shown can move the cursor, change colours or
/// turn the direction of reading. All of it works on scalars, never on `Character` (where `"\r\n"` is one).
///
/// - C0 and DEL in caret notation: `^[`, `^G`, `^?`.
/// - C1, Bidi_Control, zero-width, line and paragraph separators, tags and what Unicode has not assigned as `<U+202E>`.
/// - Combining marks are composed with their letter (NFC); one without a letter gets `◌`; at most 8 are kept on a letter.
package enum DisplayText {
  /// What stands in one cell, or in two.
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var width: UInt8
  }

  static let mostMarks = 8

  /// The text cut into what each cell shows.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.utf8.count)
    // Marks on the last piece; nil where it cannot carry any, because it is none of the text's own letters.
    var marks: Int?
    // Emoji joined by U+200D, and skin tones, come apart here: terminals do not agree on their width.
    for scalar in composed(text).unicodeScalars {
      switch ScalarKind(scalar) {
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
      case .hidden:
        for letter in notation(scalar) { pieces.append(Piece(text: String(letter), width: 1)) }
        marks = nil
      }
    }
    return pieces
  }

  /// The text as it is shown. Filtering twice changes nothing more.
  package static func filtered(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    for piece in pieces(of: text) { result.unicodeScalars.append(contentsOf: piece.text.unicodeScalars) }
    return result
  }

  package static func width(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return pieces(of: text).reduce(0) { $0 + Int($1.width) }
  }

  /// Printable ASCII only: shown as it is, one column per byte.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// For terminals that show no UTF-8: letters without their marks, everything else that is not ASCII as its nearest sign
  /// or `?`; as many columns as before.
  package static func ascii(_ piece: Piece) -> String {
    guard let first = piece.text.unicodeScalars.first else { return "" }
    if first.isASCII { return String(first) }
    let known: [Unicode.Scalar: String] = [
      "đ": "d", "Đ": "D", "…": ".", "–": "-", "—": "-", "−": "-", "·": ".", "•": "*", "‹": "<", "›": ">", "“": "\"",
      "”": "\"", "‘": "'", "’": "'", "«": "<", "»": ">", "\u{A0}": " ", "×": "x",
    ]
    let base = String(first).decomposedStringWithCanonicalMapping.unicodeScalars.first
    let shown = known[first] ?? base.flatMap { $0.isASCII ? String($0) : nil } ?? "?"
    return piece.width == 2 ? shown + " " : shown
  }

  private static func composed(_ text: String) -> String {
    let needed = text.unicodeScalars.contains {
      $0.value >= 0x300 && ($0.value < 0x370 || (0x1100...0x11FF).contains($0.value))
        || $0.value >= 0x370 && $0.properties.canonicalCombiningClass != .notReordered
    }
    return needed ? text.precomposedStringWithCanonicalMapping : text
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
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
