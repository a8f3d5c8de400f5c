import GiaobanText

/// Text from a file as a message may show it: one line, at most `limit` scalars of it, control and bidirectional characters
/// as visible marks.
func visible(_ text: String, limit: Int = 60) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return VisibleText.filtered(text) }
  return VisibleText.filtered(String(scalars[..<end])) + "…"
}

/// A path, which is of no use when it is cut: as long as a path can be (PATH_MAX).
func visiblePath(_ path: String) -> String { visible(path, limit: 4_096) }
