/// How a text of several lines stands in rows of some columns: broken at blanks, a longer word anywhere.
package struct TextRows: Equatable {
  /// The ranges of the characters of each row, without the line breaks; one row at least.
  package let rows: [Range<Int>]
  private let characters: [Character]

  package init(_ characters: [Character], columns: Int) {
    self.characters = characters
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    /// Behind the last blank of the row.
    var afterBlank: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(start..<index)
        (start, used, afterBlank) = (index + 1, 0, nil)
        continue
      }
      let width = Self.width(character)
      // A blank may hang over the edge: it is not seen.
      if used + width > columns, character != " ", index > start {
        let end = afterBlank ?? index
        rows.append(start..<end)
        used = characters[end..<index].reduce(0) { $0 + Self.width($1) }
        (start, afterBlank) = (end, nil)
      }
      used += width
      if character == " " { afterBlank = index + 1 }
    }
    self.rows = rows + [start..<characters.count]
  }

  private static func width(_ character: Character) -> Int {
    character.isASCII ? 1 : String(character).displayWidth
  }

  package subscript(row: Int) -> String { String(characters[rows[row]]) }

  /// Where the cursor stands: before a letter that begins a row, it is in that row.
  package func place(of cursor: Int) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (row, characters[rows[row].lowerBound..<cursor].reduce(0) { $0 + Self.width($1) })
  }

  /// The cursor's place in `row` that is nearest to `column`.
  package func cursor(row: Int, column: Int) -> Int {
    let range = rows[row]
    var used = 0
    for index in range {
      let width = Self.width(characters[index])
      if used + width > column { return index }
      used += width
    }
    // Behind the last letter of a row that was broken begins the next one.
    let isBroken = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return isBroken ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
