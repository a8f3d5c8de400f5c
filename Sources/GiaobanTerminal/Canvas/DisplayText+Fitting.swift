package enum TextAlignment: Sendable {
  case left
  case right
  case centre
}

extension String {
  /// The text as `DisplayText` shows it.
  package var displayed: String { DisplayText.filtered(self) }

  /// Columns that the text takes when it is written.
  package var displayWidth: Int { DisplayText.width(self) }

  /// As shown, in at most so many columns; what does not fit is replaced by `ellipsis`, which is left out where there is no
  /// room for it.
  package func truncated(to columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    if displayWidth <= columns { return displayed }
    let tail = ellipsis.displayWidth <= columns ? ellipsis : ""
    return pieces(within: columns - tail.displayWidth).trimmedAtEnd + tail
  }

  /// As shown, in exactly so many columns: cut like `truncated`, or filled up with blanks.
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

  /// Lines of at most so many columns, as shown, broken at blanks; a word that is longer than a line is cut.
  ///
  /// Line breaks in the text (LF, CR, CRLF) stay line breaks; blanks at the end of a line go.
  /// - Returns: One line at least; none when `columns` is less than 1.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    for paragraph in paragraphs {
      var line = ""
      var used = 0
      for word in paragraph.unicodeScalars.split(separator: " ") {
        let word = String(word)
        let width = word.displayWidth
        if used > 0 && used + 1 + width <= columns {
          line += " " + word.displayed
          used += 1 + width
          continue
        }
        if used > 0 { lines.append(line) }
        if width <= columns {
          (line, used) = (word.displayed, width)
        } else {
          (line, used) = Self.cut(word, to: columns, &lines)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// Cuts a word into lines of at most so many columns, each as full as it can be; a wide character in one column goes. One pass: a
  /// word may be half a megabyte.
  ///
  /// - Returns: the last of them, and its columns.
  private static func cut(_ word: String, to columns: Int, _ lines: inout [String]) -> (line: String, used: Int) {
    var line = String.UnicodeScalarView()
    var used = 0
    for piece in DisplayText.pieces(of: word) where piece.width <= columns {
      if used + Int(piece.width) > columns {
        lines.append(String(line))
        (line, used) = (String.UnicodeScalarView(), 0)
      }
      line.append(contentsOf: piece.text.unicodeScalars)
      used += Int(piece.width)
    }
    return (String(line), used)
  }

  /// The text at its line breaks, by scalar: LF, CR, and CRLF as one.
  private var paragraphs: [String] {
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
    return result
  }

  /// As many pieces from the start as fit.
  private func pieces(within columns: Int) -> String {
    var result = ""
    var used = 0
    for piece in DisplayText.pieces(of: self) {
      used += Int(piece.width)
      if used > columns { break }
      result.unicodeScalars.append(contentsOf: piece.text.unicodeScalars)
    }
    return result
  }

  private var trimmedAtEnd: String {
    var result = self
    while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    return result
  }
}
