/// A number as it is typed into a form, in the form of a language, or given on the command line in the machine form.
package struct TypedNumber: Equatable, Sendable {
  package let value: Double
  /// Exactly three digits follow the decimal sign, where the other language parts thousands with it: `21,914` in Vietnamese
  /// may have been meant as 21,914 of English. What it would be then.
  package let otherwise: Double?

  private init(_ value: Double, otherwise: Double? = nil) {
    self.value = value
    self.otherwise = otherwise
  }

  /// Reads the form of `language`: groups of three or none, blanks between groups as word processors write them, `+`, a fraction
  /// without its zero, and after it a percent sign or the unit where that is the metric's, and thousand, million or billion.
  ///
  /// - Parameter unit: the metric's unit of measure; nil where the number has none.
  /// - Throws: what is the matter, for whatever may be meant in another way or is malformed.
  package init(_ text: String, _ language: Language, unit: Bilingual? = nil) throws(NumberProblem) {
    let (digits, words) = Self.parts(of: text)
    let scale = try Self.scale(of: words, text, language, unit)
    let number = try TypedDigits(digits, text, language).number()
    let value = number.value * scale
    if !value.isFinite { throw .tooLarge(text) }
    self.init(value, otherwise: number.otherwise.map { $0 * scale })
  }

  /// Reads the machine form, after which a percent sign or the metric's own unit may follow.
  package init(machine text: String, unit: Bilingual? = nil) throws(NumberProblem) {
    if let value = NumberText.machineValue(text) {
      self.init(value)
      return
    }
    let (digits, words) = Self.parts(of: text)
    if !words.isEmpty, !Self.isUnit(words, unit) {
      if words == "%" { throw .percent(text, unit: unit) }
      throw .notMachine(text, sign: words)
    }
    guard let value = NumberText.machineValue(digits) else {
      let allowed = digits.unicodeScalars.first { !($0.isASCIIDigit || $0 == "." || $0 == "-") }
      throw .notMachine(text, sign: allowed.map { String($0) } ?? digits)
    }
    self.init(value)
  }

  /// What stands before the first letter or percent sign, and the rest, each without blanks around it.
  private static func parts(of text: String) -> (digits: String, words: String) {
    let scalars = Array(text.unicodeScalars)
    let place =
      scalars.firstIndex { $0 == "%" || $0.properties.isAlphabetic }.map { place in
        // A unit may begin with a sign of its own, such as m² or °C.
        place > 0 && scalars[place - 1] == "°" ? place - 1 : place
      } ?? scalars.count
    return (String(scalars[..<place]).trimmedBlanks, String(scalars[place...]).trimmedBlanks)
  }

  private static func isUnit(_ words: String, _ unit: Bilingual?) -> Bool {
    guard let unit else { return false }
    let typed = TextFold.folded(words)
    let names = [unit.vi, unit.en].compactMap { $0 }.map { TextFold.folded($0).trimmedBlanks }
    if words == "%" { return names.contains { ["%", "phan tram", "per cent", "percent"].contains($0) } }
    return names.contains { $0 == typed || $0 == typed + "s" || $0 + "s" == typed }
  }

  /// The words of a scale, those of both languages; “m” is a million in English alone.
  private static func scales(_ language: Language) -> [(words: [String], value: Double)] {
    [
      (["nghin", "ngan", "k", "thousand"], 1e3),
      (["trieu", "tr", "million", "millions", "mn"] + (language == .english ? ["m"] : []), 1e6),
      (["ty", "ti", "billion", "billions", "bn"], 1e9),
    ]
  }

  private static func scale(
    of words: String, _ text: String, _ language: Language, _ unit: Bilingual?
  ) throws(NumberProblem) -> Double {
    if words.isEmpty || isUnit(words, unit) { return 1 }
    if words == "%" { throw .percent(text, unit: unit) }
    let split = words.unicodeScalars.split(maxSplits: 1, whereSeparator: \.properties.isWhitespace).map(String.init)
    let first = split.first ?? ""
    guard let scale = scales(language).first(where: { $0.words.contains(TextFold.folded(first)) }) else {
      if ["e", "x"].contains(TextFold.folded(first).prefix(1)), first.unicodeScalars.contains(where: \.isASCIIDigit) {
        throw .sign(text, sign: String(first.prefix(1)))
      }
      throw .word(text, word: words, unit: unit)
    }
    if let unit, [unit.vi, unit.en].compactMap({ $0 }).contains(where: { scaled($0, language) }) {
      throw .scaleInUnit(text, word: first, unit: unit)
    }
    guard split.count == 1 || isUnit(split[1].trimmedBlanks, unit) else {
      throw .word(text, word: split[1], unit: unit)
    }
    return scale.value
  }

  /// Whether a unit counts in thousands, millions or billions itself.
  private static func scaled(_ unit: String, _ language: Language) -> Bool {
    let words = TextFold.folded(unit).unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
    return words.contains { word in word.count > 1 && scales(language).contains { $0.words.contains(word) } }
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) { self.init(UnicodeScalarView(scalars)) }

  /// The text without the blanks at both ends, whatever their width.
  var trimmedBlanks: String {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
