import GiaobanText

/// A number large enough to be read from the back of a room: each digit three pixels wide and five high.
struct BigNumber {
  let text: String
  /// Two columns and a row for each pixel; else a column, and two pixels to a row.
  let isHuge: Bool

  /// Rows that it takes.
  var rows: Int { isHuge ? 5 : 3 }

  var columns: Int { lines.map(\.count).max() ?? 0 }

  /// What has no picture, such as a unit behind the number, stands as text in the last row.
  var lines: [String] {
    var lines = [String](repeating: "", count: rows)
    for character in text {
      let glyph = Self.glyphs[character].map(picture) ?? Self.plain(character, rows: rows)
      for row in lines.indices { lines[row] += (lines[row].isEmpty ? "" : isHuge ? "  " : " ") + glyph[row] }
    }
    return lines
  }

  private func picture(_ bitmap: [String]) -> [String] {
    if isHuge {
      return bitmap.map { row in row.map { $0 == "#" ? "██" : "  " }.joined() }
    }
    return stride(from: 0, to: 6, by: 2).map { row in
      let upper = Array(bitmap[row])
      let lower = row + 1 < bitmap.count ? Array(bitmap[row + 1]) : Array(repeating: " ", count: upper.count)
      return zip(upper, lower).map { upper, lower in
        switch (upper == "#", lower == "#") {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }
  }

  private static func plain(_ character: Character, rows: Int) -> [String] {
    Array(repeating: " ", count: rows - 1) + [String(character)]
  }

  private static let glyphs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": ["## ", " # ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    "/": ["  #", "  #", " # ", "#  ", "#  "], "-": ["   ", "   ", "###", "   ", "   "],
    ".": [" ", " ", " ", " ", "#"], ",": [" ", " ", " ", "#", "#"],
  ]
}

extension String {
  /// In capitals with a blank after each letter, as a heading that is seen from afar.
  var spaced: String {
    uppercased().split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
  }
}
