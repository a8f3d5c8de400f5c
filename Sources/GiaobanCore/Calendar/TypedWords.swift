import GiaobanText

/// A typed text as words and numbers without case, accents and the signs between them, read from its beginning.
struct TypedWords {
  private enum Word: Equatable {
    case number(Int, digits: Int)
    case word(String, isAccented: Bool)
    /// `/`, `.` or `-` between two numbers; next to a word it says nothing.
    case joint
  }

  private var rest: ArraySlice<Word>

  var isAtEnd: Bool { rest.isEmpty }

  /// - Returns: nil for a text with anything else than ASCII letters once the accents are off, ASCII digits, blanks, commas
  ///   and single signs between them.
  init?(_ text: String) {
    var splitter = Splitter()
    for letter in FoldedLetter.letters(of: text) where !splitter.take(letter) { return nil }
    guard let words = splitter.finished() else { return nil }
    rest = words[...]
  }

  private struct Splitter {
    private var words: [Word] = []
    private var run: [UInt8] = []
    private var isAccented = false
    private var sign: UInt32?

    /// - Returns: false for a letter that belongs to no day.
    mutating func take(_ letter: FoldedLetter) -> Bool {
      guard let scalar = Unicode.Scalar(letter.base) else { return false }
      if scalar.properties.isWhitespace || scalar == "," {
        endRun()
        return true
      }
      switch scalar {
      case "0"..."9", "a"..."z":
        let byte = UInt8(scalar.value)
        if let last = run.last, (last < 0x40) != (byte < 0x40) { endRun() }
        run.append(byte)
        isAccented = isAccented || letter.hasAccent
        return true
      case "/", ".", "-", "\u{2010}"..."\u{2015}":
        endRun()
        if sign != nil || words.isEmpty { return false }
        sign = scalar.value
        return true
      default: return false
      }
    }

    private mutating func endRun() {
      guard let first = run.first else { return }
      let isNumber = first < 0x40
      if sign != nil, isNumber, case .number = words.last { words.append(.joint) }
      sign = nil
      if isNumber {
        // Longer ones are read as a number that no day has.
        words.append(.number(asciiNumber(run[...]) ?? .max, digits: run.count))
      } else {
        words.append(.word(String(decoding: run, as: UTF8.self), isAccented: isAccented))
      }
      run = []
      isAccented = false
    }

    mutating func finished() -> [Word]? {
      endRun()
      if let sign {
        // "Dec." ends with a full stop, "30/6/" with something that is missing.
        guard sign == 0x2E, case .word = words.last else { return nil }
      }
      return words
    }
  }
}

extension TypedWords {
  /// Takes words with blanks between, all or none.
  mutating func take(_ words: String) -> Bool {
    var left = rest
    for word in words.split(separator: " ") {
      guard case .word(String(word), _)? = left.first else { return false }
      left = left.dropFirst()
    }
    rest = left
    return true
  }

  /// - Returns: the first of the texts that comes next, which is taken.
  mutating func takeOne(of texts: [String]) -> String? { texts.first { take($0) } }

  /// Takes each text that comes next, as often as one does.
  mutating func skip(_ texts: [String]) {
    while takeOne(of: texts) != nil {}
  }

  /// Whether the next word is written with an accent: “sáu” is six, “sau” is after.
  var isAccented: Bool {
    if case .word(_, isAccented: true)? = rest.first { true } else { false }
  }

  mutating func takeJoint() -> Bool {
    guard rest.first == .joint else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let count)? = rest.first, digits.contains(count) else { return nil }
    rest = rest.dropFirst()
    return number
  }

  /// Numbers with signs between: 30/6/2027.
  mutating func takeNumbers() -> [(value: Int, digits: Int)] {
    var numbers: [(value: Int, digits: Int)] = []
    while case .number(let value, let digits)? = rest.first {
      numbers.append((value, digits))
      rest = rest.dropFirst()
      guard rest.first == .joint else { break }
      rest = rest.dropFirst()
    }
    return numbers
  }

  /// The words that are left, with blanks between; numbers and signs end them.
  var words: String {
    rest.compactMap { if case .word(let word, _) = $0 { word } else { nil } }.joined(separator: " ")
  }

  func contains(_ text: String) -> Bool {
    rest.indices.contains { place in
      var from = self
      from.rest = rest[place...]
      return from.take(text)
    }
  }
}

// The words of both languages for numbers, months and days of the week.
extension TypedWords {
  static let englishWeekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let vietnameseNumbers = [
    "muoi hai", "muoi mot", "muoi", "mot", "hai", "ba", "tu", "bon", "nam", "sau", "bay", "tam", "chin",
  ]
  private static let vietnameseValues = [12, 11, 10, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9]
  private static let englishNumbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let ordinals = ["first", "second", "third", "fourth"]
  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// 1…12 of an English name, its first three letters or “sept”.
  mutating func takeMonthName() -> Int? {
    for (place, name) in Month.englishNames.enumerated() {
      let name = name.lowercased()
      if takeOne(of: place == 8 ? [name, "sept", "sep"] : [name, String(name.prefix(3))]) != nil { return place + 1 }
    }
    return nil
  }

  mutating func takeRoman(upTo last: Int) -> Int? {
    takeOne(of: Array(Self.romans.prefix(last))).flatMap { Self.romans.firstIndex(of: $0) }.map { $0 + 1 }
  }

  /// In words, 1…12. Without its accent “sau” is after, not six.
  mutating func takeVietnameseNumber() -> Int? {
    for (word, value) in zip(Self.vietnameseNumbers, Self.vietnameseValues) {
      if word == "sau", !isAccented { continue }
      if take(word) { return value }
    }
    return nil
  }

  /// `10`, `ten`, `a`, `mười`.
  mutating func takeCount() -> Int? {
    if let number = takeNumber(digits: 1...6) { return number }
    if takeOne(of: ["an", "a"]) != nil { return 1 }
    if let word = takeOne(of: Self.englishNumbers) { return Self.englishNumbers.firstIndex(of: word).map { $0 + 1 } }
    return takeVietnameseNumber()
  }

  /// `first` to `fourth`, `1st` to `4th`.
  mutating func takeOrdinal() -> Int? {
    if let word = takeOne(of: Self.ordinals) { return Self.ordinals.firstIndex(of: word).map { $0 + 1 } }
    var copy = self
    guard let number = copy.takeNumber(digits: 1...2), copy.takeOrdinalEnding() else { return nil }
    self = copy
    return number
  }

  mutating func takeOrdinalEnding() -> Bool { takeOne(of: ["st", "nd", "rd", "th"]) != nil }

  /// Each day of the week that the text may begin with, with what is left then. `thu sau` is a Friday before it is “Thursday
  /// after”; `thu 6 july` may only be the Thursday.
  var weekdays: [(Weekday, TypedWords)] {
    Weekday.allCases.compactMap { taken($0, Self.vietnamese) } + Weekday.allCases.compactMap { taken($0, Self.english) }
  }

  private func taken(_ weekday: Weekday, _ take: (inout TypedWords, Weekday) -> Bool) -> (Weekday, TypedWords)? {
    var copy = self
    return take(&copy, weekday) ? (weekday, copy) : nil
  }

  private static func vietnamese(_ words: inout TypedWords, _ weekday: Weekday) -> Bool {
    let names = ["hai", "ba", "tu", "nam", "sau", "bay"]
    guard weekday.rawValue <= names.count else { return words.takeOne(of: ["chu nhat", "cn"]) != nil }
    if words.take("thu " + names[weekday.rawValue - 1]) { return true }
    return words.takeOne(of: ["thu", "t"]) != nil && words.takeNumber(digits: 1...1) == weekday.rawValue + 1
  }

  private static func english(_ words: inout TypedWords, _ weekday: Weekday) -> Bool {
    let name = englishWeekdays[weekday.rawValue - 1]
    let short = weekday == .tuesday ? ["tues"] : weekday == .thursday ? ["thurs", "thur"] : []
    return words.takeOne(of: [name] + short + [String(name.prefix(3))]) != nil
  }
}
