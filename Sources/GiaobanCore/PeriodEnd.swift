/// The last day of a month, quarter or year: `cuối quý sau`, `end of june 2024`.
struct PeriodEnd {
  private enum Period: Int {
    /// By their length in months.
    case month = 1
    case quarter = 3
    case year = 12
  }

  private var period: Period?
  /// 0 this one, 1 the next.
  private var shift: Int?
  /// Its number in the year, and the year.
  private var numbers: [Int] = []

  init?(words: [String]) {
    let start = words.first == "cuoi" ? 1 : Array(words.prefix(2)) == ["end", "of"] ? 2 : 0
    guard start > 0, words.count > start else { return nil }
    for word in words[start...].flatMap({ $0.split(separator: "/").map(String.init) }) {
      guard take(word) else { return nil }
    }
  }

  private mutating func take(_ word: String) -> Bool {
    if let number = asciiNumber(word) {
      numbers.append(number)
      return true
    }
    if let month = Month.number(named: word) {
      numbers.append(month)
      return begin(.month)
    }
    if period == .quarter, let quarter = ["i", "ii", "iii", "iv"].firstIndex(of: word) {
      numbers.append(quarter + 1)
      return true
    }
    switch word {
    case "the": return true
    case "month", "thang": return begin(.month)
    case "quarter", "quy": return begin(.quarter)
    // "cuối tháng 6 năm 2024": here the year is only named.
    case "year", "nam": return period != nil && !numbers.isEmpty ? true : begin(.year)
    case "q1", "q2", "q3", "q4":
      numbers.append(Int(word.utf8.last ?? 0) - 48)
      return begin(.quarter)
    case "this", "nay": return move(0)
    case "next", "sau", "toi": return move(1)
    case "last", "truoc": return move(-1)
    default: return false
    }
  }

  private mutating func begin(_ new: Period) -> Bool {
    guard period == nil else { return false }
    period = new
    return true
  }

  private mutating func move(_ step: Int) -> Bool {
    guard shift == nil else { return false }
    shift = step
    return true
  }

  func day(from today: Day) -> Day? {
    let period = self.period ?? .year
    let length = period.rawValue
    if numbers.isEmpty {
      guard self.period != nil else { return nil }
      let begun = today.inMonth.number / length
      return Month(number: (begun + (shift ?? 0)) * length + length - 1).last
    }
    guard shift == nil else { return nil }
    if period == .year { return numbers.count == 1 ? Month(year: numbers[0], month: 12)?.last : nil }
    guard numbers[0] <= 12 / length else { return nil }
    let end = { (year: Int) in Month(year: year, month: numbers[0] * length)?.last }
    if numbers.count == 2 { return end(numbers[1]) }
    guard numbers.count == 1 else { return nil }
    return [end(today.year), end(today.year + 1)].lazy.compactMap { $0 }.first { $0 >= today }
  }
}

extension Month {
  /// 1…12 of an English name or its first three letters, lower case.
  static func number(named name: String) -> Int? {
    englishNames.firstIndex { $0.lowercased() == name || $0.lowercased().prefix(3) == name }.map { $0 + 1 }
  }
}
