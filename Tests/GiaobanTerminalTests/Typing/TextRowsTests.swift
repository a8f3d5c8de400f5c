import Testing

@testable import GiaobanTerminal

@Suite struct TextRowsTests {
  private func rows(_ text: String, _ columns: Int) -> [String] {
    let rows = TextRows(Array(text), columns: columns)
    return rows.rows.indices.map { rows[$0] }
  }

  @Test func `rows break at blanks, at line breaks, and within a word that is too long`() {
    #expect(rows("một hai ba", 8) == ["một hai ", "ba"])
    #expect(rows("một\n\nhai", 8) == ["một", "", "hai"])
    #expect(rows("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(rows("", 4) == [""])
  }

  @Test func `wide letters take two columns`() {
    #expect(rows("漢字漢字", 5) == ["漢字", "漢字"])
  }

  @Test func `a letter wider than the row has a row of its own`() {
    #expect(rows("漢字", 1) == ["漢", "字"])
  }

  @Test func `every place of the cursor is in one row, and comes back from it`() {
    let text = Array("một hai ba\n漢字 bốn năm sáu")
    for columns in 2...12 {
      let rows = TextRows(text, columns: columns)
      for cursor in 0...text.count {
        let place = rows.place(of: cursor)
        #expect(rows.cursor(row: place.row, column: place.column) == cursor, "\(columns) columns, \(cursor)")
      }
    }
  }
}
