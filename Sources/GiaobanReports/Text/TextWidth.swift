// How many columns text takes, and how it is cut, padded and broken by columns. Vietnamese takes one a letter, composed or
// not; East Asian letters take two.

extension Character {
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isWide { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return unicodeScalars.contains { $0.isWide } ? 2 : 0
    default: return 1
    }
  }
}

extension String {
  var columns: Int {
    var sum = 0
    for character in self { sum += character.columns }
    return sum
  }

  /// Cut by whole letters to at most `limit` columns, with an ellipsis where something is missing.
  func cut(to limit: Int) -> String {
    if columns <= limit { return self }
    var result = ""
    var used = 1
    for character in self {
      used += character.columns
      if used > limit { break }
      result.append(character)
    }
    return limit < 1 ? "" : result + "…"
  }

  func padded(to width: Int, isNumber: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, width - columns))
    return isNumber ? blanks + self : self + blanks
  }

  /// Of digits.
  func zeroPadded(to count: Int) -> String {
    String(repeating: "0", count: Swift.max(0, count - utf8.count)) + self
  }

  /// Broken at blanks into lines of at most `width` columns; a longer word is broken by letters. Line feeds stay.
  ///
  /// - Returns: never empty; no line ends in a blank.
  func wrapped(to width: Int) -> [String] {
    let width = Swift.max(width, 2)
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in Self.words(of: paragraph) {
        if !line.isEmpty, line.columns + 1 + word.columns <= width {
          line += " " + word
          continue
        }
        if !line.isEmpty { lines.append(line) }
        var pieces = word.pieces(of: width)
        line = pieces.popLast() ?? ""
        lines += pieces
      }
      lines.append(line)
    }
    return lines
  }

  /// A number keeps its per cent sign.
  private static func words(of paragraph: Substring) -> [String] {
    var words: [String] = []
    for word in paragraph.split(separator: " ") {
      if word.hasPrefix("%"), let number = words.popLast() {
        words.append(number + " " + word)
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private func pieces(of width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in self {
      if used + character.columns > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += character.columns
    }
    return pieces + [piece]
  }
}
