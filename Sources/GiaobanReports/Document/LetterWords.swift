import GiaobanText

/// The fixed words of official documents, and how their lists are written.
enum LetterWords {
  static let nation = Phrase(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  static let motto = Phrase(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  static let to = Phrase(vi: "Kính gửi", en: "To")
  static let annex = Phrase(vi: "Phụ lục", en: "Annex")
  static let copies = Phrase(vi: "Nơi nhận", en: "Copies to")

  /// Those whom a document addresses: a single one as it is; several each with a dash, the last with a full stop.
  static func listed(_ addressees: [String]) -> [String] {
    addressees.count > 1 ? recipients(addressees) : addressees
  }

  /// A line each, with a dash before it and a semicolon or, at the end, a full stop after it, where it has none yet.
  static func recipients(_ recipients: [String]) -> [String] {
    recipients.enumerated().map { place, text in
      let marks: Set<Unicode.Scalar> = [".", ";", ","]
      let isEnded = text.unicodeScalars.last.map(marks.contains) ?? false
      let end = isEnded ? "" : place == recipients.count - 1 ? "." : ";"
      return (text.unicodeScalars.first == "-" ? "" : "- ") + text + end
    }
  }

  /// `Phụ lục I. Số liệu` cut into number and title: at the first full stop, colon or line feed, when a Roman number stands
  /// before it, or, of a single annex, the word alone.
  static func annex(_ text: String) -> (number: String?, title: String) {
    let scalars = text.unicodeScalars
    let separators: Set<Unicode.Scalar> = [".", ":", "\n"]
    guard let end = scalars.firstIndex(where: separators.contains) else { return (nil, text) }
    let number = String(scalars[..<end])
    let title = String(String.UnicodeScalarView(scalars[scalars.index(after: end)...].drop { $0 == " " || $0 == "\n" }))
    let roman = number.unicodeScalars.reversed().prefix { $0 != " " }
    let isNumber = !roman.isEmpty && roman.allSatisfy { ["I", "V", "X", "L", "C"].contains($0) }
    let isAlone = number == annex.vi || number == annex.en
    return (isNumber || isAlone) && !title.isEmpty ? (number, title) : (nil, text)
  }
}
