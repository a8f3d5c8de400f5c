// How text is cut, filled up and broken by the columns that it takes when ``VisibleText`` shows it. Vietnamese takes one
// column a letter, composed or not; East Asian letters take two.

package enum TextAlignment: Sendable {
  case left
  case right
  case centre
}

extension StringProtocol {
  /// Columns that the text takes when it is shown.
  package var displayWidth: Int { VisibleText.columns(of: self) }
}

extension String {
  /// The text as it is shown, in at most so many columns.
  ///
  /// - Parameter ellipsis: stands for what does not fit; left out where there is no room for it.
  package func truncated(to columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    if displayWidth <= columns { return VisibleText.filtered(self) }
    let tail = ellipsis.displayWidth <= columns ? ellipsis : ""
    return pieces(within: columns - tail.displayWidth).trimmedAtEnd + tail
  }

  /// The text as it is shown, in exactly so many columns: cut like ``truncated(to:ellipsis:)``, or filled up with blanks.
  package func padded(to columns: Int, _ alignment: TextAlignment = .left, ellipsis: String = "…") -> String {
    let text = truncated(to: columns, ellipsis: ellipsis)
    let free = max(0, columns - text.displayWidth)
    let before =
      switch alignment {
      case .left: 0
      case .right: free
      case .centre: free / 2
      }
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: free - before)
  }

  /// Lines of at most so many columns, as they are shown, broken at blanks; a word that is longer than a line is cut. A number
  /// keeps its per cent sign.
  ///
  /// Line breaks in the text (LF, CR, CRLF) stay line breaks; blanks at the end of a line go.
  /// - Returns: One line at least; none when `columns` is less than 1.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return paragraphs.flatMap { Self.lines(of: $0, columns) }
  }

  private static func lines(of paragraph: Substring, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: paragraph) {
      let width = word.displayWidth
      if used > 0, used + 1 + width <= columns {
        line += " "
        line += VisibleText.filtered(word)
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(line) }
      if width <= columns {
        (line, used) = (VisibleText.filtered(word), width)
      } else {
        (line, used) = word.cut(to: columns, &lines)
      }
    }
    lines.append(line)
    return lines
  }

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

  /// Cuts a word into lines of at most so many columns, each as full as it can be; a wide character in one column goes. What one
  /// reads as one letter is cut only where it is wider than a line. One pass: a word may be half a megabyte.
  ///
  /// - Returns: the last of them, and its columns.
  private func cut(to columns: Int, _ lines: inout [String]) -> (line: String, used: Int) {
    var line = String.UnicodeScalarView()
    var used = 0
    for letter in letters {
      let width = letter.reduce(0) { $0 + Int($1.width) }
      if used + width > columns, used > 0 {
        lines.append(String(line))
        (line, used) = (String.UnicodeScalarView(), 0)
      }
      for piece in letter where piece.width <= columns {
        if used + Int(piece.width) > columns {
          lines.append(String(line))
          (line, used) = (String.UnicodeScalarView(), 0)
        }
        line.append(contentsOf: piece.text.unicodeScalars)
        used += Int(piece.width)
      }
    }
    return (String(line), used)
  }

  /// The pieces of the text, those together that are read as one letter (an extended grapheme cluster, UAX #29): a family of emoji,
  /// a syllable of an Indic script.
  private var letters: [[VisibleText.Piece]] {
    let pieces = VisibleText.pieces(of: self)
    if VisibleText.isHarmless(self) { return pieces.map { [$0] } }
    return reduce(into: (letters: [[VisibleText.Piece]](), rest: pieces[...])) { found, letter in
      let count = VisibleText.pieces(of: String(letter)).count
      found.letters.append(Array(found.rest.prefix(count)))
      found.rest = found.rest.dropFirst(count)
    }.letters
  }

  /// The text at its line breaks, by scalar: LF, CR, and CRLF as one. A tab is a blank.
  private var paragraphs: [Substring] {
    let breaks: [UInt8] = [0x09, 0x0A, 0x0D]
    guard utf8.contains(where: breaks.contains) else { return [self[...]] }
    var result: [String] = [""]
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append("")
      case "\t": result[result.count - 1] += " "
      default: result[result.count - 1].unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result.map { $0[...] }
  }

  /// As many letters from the start as fit.
  private func pieces(within columns: Int) -> String {
    var result = ""
    var used = 0
    for letter in letters {
      used += letter.reduce(0) { $0 + Int($1.width) }
      if used > columns { break }
      for piece in letter { result.unicodeScalars.append(contentsOf: piece.text.unicodeScalars) }
    }
    return result
  }

  private var trimmedAtEnd: String {
    var result = self
    while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    return result
  }
}
