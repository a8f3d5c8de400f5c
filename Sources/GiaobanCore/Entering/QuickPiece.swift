/// What stands between two blanks of a quick line; quoted blanks part nothing.
struct QuickPiece: Equatable {
  /// The place of its first letter in the line, from 1.
  let place: Int
  /// As it was typed.
  let typed: String
  /// What stands before its first colon outside of quotes.
  let name: String?
  /// What stands behind that colon, or else all of it; without quotes.
  let value: String
  /// Whether it is quoted from its first letter on: text, whatever is in it.
  let isText: Bool

  static let quotes: [Character: Character] = ["\"": "\"", "“": "”"]

  /// - Throws: where a quote begins that does not end.
  static func pieces(of line: String) throws(QuickLineProblem) -> [QuickPiece] {
    let letters = Array(line)
    var pieces: [QuickPiece] = []
    var place = 0
    while let start = letters[place...].firstIndex(where: { !$0.isWhitespace }) {
      let end = try end(of: start, in: letters)
      pieces.append(QuickPiece(letters[start..<end], place: start + 1))
      place = end
    }
    return pieces
  }

  /// A quote begins at the beginning of a piece or behind its colon, and ends the piece.
  private static func end(of start: Int, in letters: [Character]) throws(QuickLineProblem) -> Int {
    var place = start
    while place < letters.count, !letters[place].isWhitespace {
      if let quote = quotes[letters[place]], place == start || letters[place - 1] == ":" {
        guard let end = letters[(place + 1)...].firstIndex(of: quote) else {
          throw QuickLineProblem(place + 1, .openQuote)
        }
        return end + 1
      }
      place += 1
    }
    return place
  }

  private init(_ letters: ArraySlice<Character>, place: Int) {
    self.place = place
    typed = String(letters)
    isText = letters.first.map { Self.quotes[$0] != nil } ?? false
    let colon = isText ? nil : letters.firstIndex(of: ":")
    name = colon.map { String(letters[..<$0]) }
    let value = colon.map { letters[($0 + 1)...] } ?? letters
    let isQuoted = value.first.map { Self.quotes[$0] != nil } ?? false
    self.value = String(isQuoted ? value.dropFirst().dropLast() : value)
  }

  /// Whether it goes on with what was said before it, and says nothing of its own.
  var isPlain: Bool { name == nil && !isText && mark == nil }

  /// What stands behind a plus sign, where that is a word.
  var mark: String? {
    guard !isText, typed.first == "+", typed.count > 1, let first = typed.dropFirst().first else { return nil }
    return first.isLetter || typed.hasSuffix("%") ? String(typed.dropFirst()) : nil
  }

  /// Whether the name could be one of a field, and is no address or time of day.
  var looksNamed: Bool {
    guard let name, !name.isEmpty, !value.isEmpty, !value.hasPrefix("//") else { return false }
    return name.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }
}
