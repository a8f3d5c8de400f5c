extension String {
  /// Whether nothing of it can be seen: blanks of any kind, controls, letters of no width.
  package var isBlank: Bool {
    unicodeScalars.allSatisfy { scalar in
      let properties = scalar.properties
      if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
      return switch properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark: true
      // The blank pattern of braille is drawn as nothing.
      default: scalar == "\u{2800}"
      }
    }
  }
}

/// Vietnamese text without case and accents, for what is compared by eye: searching, misspelt codes.
package enum TextFold {
  /// Lower case without accents: `Đường` becomes `duong`, from NFC and from NFD alike.
  ///
  /// đ becomes d, which Unicode's own folding does not do. Combining marks U+0300–036F are dropped; letters of other
  /// scripts are only lower-cased.
  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for letter in FoldedLetter.letters(of: text) {
      if let scalar = Unicode.Scalar(letter.base) { folded.append(scalar) }
    }
    return String(folded)
  }

  /// One search of one text. Where the same texts are searched again at each key, keep their ``FoldedText``.
  package static func matches(_ query: String, in text: String) -> Bool {
    SearchText(query).matches(FoldedText(text))
  }
}
