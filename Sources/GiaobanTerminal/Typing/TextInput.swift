/// Typed text with a cursor, in one line or in many; edits by grapheme cluster.
package struct TextInput: Equatable, Sendable {
  /// No more is typed or pasted into one field; text that is longer from the start stays whole.
  package static let capacity = 4_000

  package private(set) var characters: [Character]
  package private(set) var cursor: Int
  /// Whether it keeps line breaks; else they become blanks.
  package let takesLines: Bool
  /// The last paste was cut at `capacity`.
  package private(set) var wasCut = false

  package init(_ text: String = "", takesLines: Bool = false) {
    characters = Array(Self.filtered(text[...], takesLines: takesLines))
    cursor = characters.count
    self.takesLines = takesLines
  }

  package var text: String { String(characters) }
  /// The text with one blank between its words and none around them.
  package var words: String {
    // By scalars: a blank with a combining mark after it is one Character that is no blank.
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
  }
  package var isEmpty: Bool { characters.isEmpty }

  /// - Returns: false when the key is not one that edits.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let text): insert(text)
    case .paste(let text): insert(text)
    case .enter where takesLines: insert("\n")
    case .backspace, .control("h"): deleteBackward()
    case .delete: deleteForward()
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case .control("u"): remove(lineStart..<cursor)
    case .control("k"): remove(cursor..<max(lineEnd, min(cursor + 1, characters.count)))
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  package mutating func moveCursor(to place: Int) { cursor = max(0, min(place, characters.count)) }

  private var lineStart: Int { characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private mutating func insert(_ text: String) {
    let room = max(0, Self.capacity - characters.count)
    // Measured no further than it is taken: what is pasted may be a megabyte.
    let end = text.index(text.startIndex, offsetBy: room, limitedBy: text.endIndex) ?? text.endIndex
    wasCut = end < text.endIndex
    guard end > text.startIndex else { return }
    let taken = Self.filtered(text[..<end], takesLines: takesLines)
    // Typed marks join the letter before them, so the two are cut into clusters again.
    let before = cursor > 0 ? 1 : 0
    let joined = Array(String(characters[cursor - before..<cursor]) + taken)
    characters.replaceSubrange(cursor - before..<cursor, with: joined)
    cursor += joined.count - before
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func deleteBackward() {
    guard cursor > 0 else { return }
    remove(cursor - 1..<cursor)
  }

  private mutating func deleteForward() {
    guard cursor < characters.count else { return }
    remove(cursor..<cursor + 1)
  }

  private mutating func deleteWord() {
    let blanks: Set<Character> = [" ", "\n"]
    var start = cursor
    while start > 0, blanks.contains(characters[start - 1]) { start -= 1 }
    while start > 0, !blanks.contains(characters[start - 1]) { start -= 1 }
    remove(start..<cursor)
  }

  /// Tabs become blanks, and so do line breaks where there is one line; CR LF is one break.
  private static func filtered(_ text: Substring, takesLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append(takesLines ? "\n" : " ")
      case "\t": result.append(" ")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// What of the line fits into `columns`, so that the cursor is seen, and the cursor's column in it.
  package func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 1 else { return ("", 0) }
    var start = cursor
    var width = 0
    while start > 0 {
      let next = String(characters[start - 1]).displayWidth
      if width + next >= columns { break }
      width += next
      start -= 1
    }
    // No column holds more than one letter.
    let shown = characters[start..<min(characters.count, start + columns + 1)]
    return (String(shown).truncated(to: columns, ellipsis: ""), width)
  }
}
