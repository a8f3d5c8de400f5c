/// A text cut at the addresses in it that may be links.
enum LinkedText {
  enum Piece: Equatable {
    case words(String)
    case address(String)
  }

  private static let beginnings = ["https://", "mailto:"].map { Array($0.unicodeScalars) }

  /// - Returns: the whole text in order. An address begins with `https://` or `mailto:` where a word begins, and is of ASCII
  ///   alone: letters that look like others name no place that a reader would expect.
  static func pieces(of text: String) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var words = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if index == 0 || !isOfWord(scalars[index - 1]), let end = endOfAddress(in: scalars, from: index) {
        if !words.isEmpty { pieces.append(.words(String(words))) }
        words = String.UnicodeScalarView()
        pieces.append(.address(String(String.UnicodeScalarView(scalars[index..<end]))))
        index = end
      } else {
        words.append(scalars[index])
        index += 1
      }
    }
    if !words.isEmpty { pieces.append(.words(String(words))) }
    return pieces
  }

  /// - Returns: nil where no address begins.
  private static func endOfAddress(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard let beginning = beginnings.first(where: { scalars[start...].starts(with: $0) }) else { return nil }
    let body = start + beginning.count
    var end = body
    while end < scalars.count, isOfAddress(scalars[end]) { end += 1 }
    // A mark at the end belongs to the sentence.
    while end > body, sentenceMarks.contains(scalars[end - 1]) { end -= 1 }
    guard end > body, isOfWord(scalars[body]) else { return nil }
    return end
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9") ~= scalar
  }

  private static let sentenceMarks: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "*", "_", "~"]
  private static let addressMarks = Set("-._~:/?#@!$&()*+,;=%".unicodeScalars)

  private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar || ("0"..."9") ~= scalar || addressMarks.contains(scalar)
  }
}
