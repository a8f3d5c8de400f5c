// Text from outside, made harmless for plain text.

extension String {
  /// As ``VisibleText`` shows it, line by line: CRLF is a line feed, a tab a blank.
  package var shown: String {
    if VisibleText.isHarmless(self) { return self }
    // By scalars: CRLF is one Character, and a combining mark hides what it stands on.
    var lines: [String] = [""]
    var before: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n":
        if before == "\r" { lines[lines.count - 1].unicodeScalars.removeLast() }
        lines.append("")
      case "\t": lines[lines.count - 1].unicodeScalars.append(" ")
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return lines.map(VisibleText.filtered).joined(separator: "\n")
  }

  /// ``shown``, in one line.
  package var shownInOneLine: String {
    let shown = self.shown
    guard shown.utf8.contains(0x0A) else { return shown }
    return String(String.UnicodeScalarView(shown.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }
}
