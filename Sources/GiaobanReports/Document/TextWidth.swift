import GiaobanText

// How text is cut, padded and broken by the columns it takes. Vietnamese takes one a letter, composed or not; East Asian
// letters take two.

extension StringProtocol {
  var columns: Int { VisibleText.columns(of: self) }
}

extension String {
  /// Cuts text that is shown by whole letters to at most `limit` columns, with an ellipsis where something is missing.
  func cut(to limit: Int) -> String {
    if columns <= limit { return self }
    var result = ""
    var used = 1
    for piece in VisibleText.pieces(of: self) {
      used += Int(piece.width)
      if used > limit { break }
      result.unicodeScalars.append(contentsOf: piece.text.unicodeScalars)
    }
    return limit < 1 ? "" : result + "…"
  }

  func padded(to width: Int, isNumber: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, width - columns))
    return isNumber ? blanks + self : self + blanks
  }

  /// Fills up a text of digits with zeros in front to `count` digits.
  func zeroPadded(to count: Int) -> String {
    String(repeating: "0", count: Swift.max(0, count - utf8.count)) + self
  }

  /// Broken at blanks into lines of at most `width` columns; a longer word is broken by letters. Line feeds stay.
  ///
  /// - Returns: never empty; no line ends in a blank.
  func wrapped(to width: Int) -> [String] {
    let width = Swift.max(width, 2)
    guard utf8.contains(0x0A) else { return Self.lines(of: self[...], width) }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { Self.lines(of: $0, width) }
  }

  private static func lines(of paragraph: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: paragraph) {
      let columns = word.columns
      if !line.isEmpty {
        if used + 1 + columns <= width {
          line += " "
          line += word
          used += 1 + columns
          continue
        }
        lines.append(line)
      }
      guard columns > width else {
        (line, used) = (word, columns)
        continue
      }
      var pieces = word.pieces(of: width)
      line = pieces.popLast() ?? ""
      used = line.columns
      lines += pieces
    }
    lines.append(line)
    return lines
  }

  /// A number keeps its per cent sign.
  private static func words(of paragraph: Substring) -> [String] {
    var words: [String] = []
    for word in blankSeparated(paragraph) {
      if word.utf8.first == UInt8(ascii: "%"), let number = words.popLast() {
        words.append(number + " " + word)
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  /// Splits at blanks, by bytes where that is the same: a blank with a mark on it is no blank.
  private static func blankSeparated(_ paragraph: Substring) -> [Substring] {
    guard VisibleText.isHarmless(paragraph) else { return paragraph.split(separator: " ") }
    return paragraph.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  private func pieces(of width: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var used = 0
    for piece in VisibleText.pieces(of: self) {
      if used + Int(piece.width) > width {
        lines.append(String(line))
        (line, used) = (String.UnicodeScalarView(), 0)
      }
      line.append(contentsOf: piece.text.unicodeScalars)
      used += Int(piece.width)
    }
    return lines + [String(line)]
  }
}
