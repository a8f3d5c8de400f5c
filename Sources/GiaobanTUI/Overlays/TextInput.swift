import GiaobanCore

/// One line of typed text with a cursor; edits by grapheme cluster.
package struct TextInput: Equatable, Sendable {
  /// Longer text is not taken in one field.
  static let capacity = 4_000

  package private(set) var characters: [Character]
  package private(set) var cursor: Int
  /// The last paste was cut at `capacity`.
  package private(set) var wasCut = false

  package init(_ text: String = "") {
    characters = Array(text.prefix(Self.capacity))
    cursor = characters.count
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
    case .paste(let text): insert(Self.oneLine(text))
    case .backspace, .control("h"): deleteBackward()
    case .delete: deleteForward()
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeSubrange(cursor...)
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func insert(_ text: String) {
    let room = Self.capacity - characters.count
    wasCut = text.count > room
    // Typed marks join the letter before them, so the line is made of whole clusters again.
    let left = String(characters[..<cursor]) + text.prefix(max(0, room))
    let right = characters[cursor...]
    characters = Array(left) + right
    cursor = characters.count - right.count
  }

  private mutating func deleteBackward() {
    guard cursor > 0 else { return }
    characters.remove(at: cursor - 1)
    cursor -= 1
  }

  private mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  private mutating func deleteWord() {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// Pasted lines become one: line breaks and tabs are blanks here.
  private static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
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
    return (String(characters[start...]).truncated(to: columns, ellipsis: ""), width)
  }
}
