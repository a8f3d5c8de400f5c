import Foundation
import GiaobanText

/// Text on the board: ``VisibleText`` with each letter composed with its marks (NFC), so that it is one character of the terminal.
package enum DisplayText {
  package typealias Piece = VisibleText.Piece

  /// The text cut into what each cell shows.
  ///
  /// The joiner U+200D is left out of emoji and Indic syllables, whose parts stand apart: a terminal that joins by it draws the next part
  /// into the cell before, and everything behind one cell too far to the left.
  package static func pieces(of text: String) -> [Piece] {
    let pieces = VisibleText.pieces(of: composed(text))
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains(joiner) else { return pieces }
    return pieces.map { piece in
      var shown = String.UnicodeScalarView()
      shown.append(contentsOf: piece.text.unicodeScalars.lazy.filter { $0 != joiner })
      return Piece(text: String(shown), width: piece.width)
    }
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// The text as it is shown. Filtering twice changes nothing more.
  package static func filtered(_ text: String) -> String { VisibleText.filtered(composed(text)) }

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
}

extension String {
  /// The text as `DisplayText` shows it.
  package var displayed: String { DisplayText.filtered(self) }
}
