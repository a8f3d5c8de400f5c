extension DayText {
  /// Reads a typed day: 2024-12-31, 31/12/2024 or 31.12.2024; nil for anything else.
  package static func typed(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = numbers(text)
    // A year of two digits would be a guess.
    guard parts.count == 3, text.utf8.split(whereSeparator: isBetweenNumbers).last?.count == 4 else { return nil }
    return Day(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Reads a day as people type it in a form, in either language, accents optional.
  ///
  /// Besides the whole days of ``typed(_:)``: `31/12` and `31 Dec`, the next such day, today included; `30 Jun 2024`;
  /// `+30d`, `-2w`, `+3m`, `+1y` or `+30 ngày`, the number alone being days; `today`, `hôm nay`, `tomorrow`, `mai`;
  /// `friday`, `thứ sáu`, `t6`, the next one after today; `end of month`, `cuối quý`, `end of next year`, `cuối tháng 6`,
  /// `end of q3 2024`.
  ///
  /// - Parameter base: From where `+` and `-` count, such as the present due day of an extension; `today` without it.
  ///   Everything else counts from `today`.
  /// - Returns: nil for anything else, and for a day outside ``Day/years``.
  package static func typed(_ text: String, from today: Day, base: Day? = nil) -> Day? {
    let words = TextFold.folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, let day = typed(words[0]) { return day }
    let day = TypedDay(words: words, today: today, base: base ?? today).day
    return day.flatMap { Day.years.contains($0.year) ? $0 : nil }
  }

  /// What to say of a typed text that is no day.
  package static func notADay(_ typed: String) -> Phrase {
    Phrase(
      vi: "“\(typed)” không phải là ngày; ví dụ 2024-12-31, 31/12, +30d, cuối quý.",
      en: "“\(typed)” is no day; for example 2024-12-31, 31/12, +30d, end of quarter.")
  }

  /// The numbers parted by `/` or `.`; empty when anything else is among them.
  fileprivate static func numbers(_ text: String) -> [Int] {
    let parts = Array(text.utf8).split(omittingEmptySubsequences: false, whereSeparator: isBetweenNumbers)
    let numbers = parts.compactMap { asciiNumber($0) }
    return numbers.count == parts.count ? numbers : []
  }

  private static func isBetweenNumbers(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }
}

/// A typed day taken apart into words without case and accents.
private struct TypedDay {
  let words: [String]
  let today: Day
  let base: Day

  var day: Day? { named ?? counted ?? ofTheYear ?? weekday ?? PeriodEnd(words: words)?.day(from: today) }

  private var named: Day? {
    switch words.joined(separator: " ") {
    case "today", "hom nay", "nay": today
    case "tomorrow", "mai", "ngay mai": today.adding(days: 1)
    case "yesterday", "hom qua": today.adding(days: -1)
    default: nil
    }
  }

  /// `+30d`, `-2 tuần`.
  private var counted: Day? {
    let text = words.joined()
    guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = text.utf8.dropFirst().prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard digits.count <= 6, let number = asciiNumber(ArraySlice(Array(digits))) else { return nil }
    let count = sign == UInt8(ascii: "-") ? -number : number
    switch String(text.utf8.dropFirst(1 + digits.count)) {
    case "", "d", "day", "days", "ngay": return base.adding(days: count)
    case "w", "week", "weeks", "tuan": return base.adding(days: count * 7)
    case "m", "month", "months", "thang": return base.adding(months: count)
    case "y", "year", "years", "nam": return base.adding(months: count * 12)
    default: return nil
    }
  }

  /// `31/12`, `31 dec`, `31 dec 2024`: without a year the next such day, be it 29 February.
  private var ofTheYear: Day? {
    var parts = words.count == 1 ? DayText.numbers(words[0]) : []
    if words.count == 2 || words.count == 3, let day = asciiNumber(words[0]), let month = Month.number(named: words[1])
    {
      parts = [day, month] + (words.count == 3 ? [asciiNumber(words[2]) ?? 0] : [])
    }
    if parts.count == 3, words.count == 3 { return Day(year: parts[2], month: parts[1], day: parts[0]) }
    guard parts.count == 2 else { return nil }
    // Two leap days may be eight years apart.
    return (0...8).lazy.compactMap { Day(year: today.year + $0, month: parts[1], day: parts[0]) }.first { $0 >= today }
  }

  private var weekday: Day? {
    let text = words.joined(separator: " ")
    let names: [[String]] = [
      ["monday", "mon", "thu hai", "thu 2", "t2"], ["tuesday", "tue", "thu ba", "thu 3", "t3"],
      ["wednesday", "wed", "thu tu", "thu 4", "t4"], ["thursday", "thu", "thu nam", "thu 5", "t5"],
      ["friday", "fri", "thu sau", "thu 6", "t6"], ["saturday", "sat", "thu bay", "thu 7", "t7"],
      ["sunday", "sun", "chu nhat", "cn"],
    ]
    guard let index = names.firstIndex(where: { $0.contains(text) }) else { return nil }
    return (1...7).lazy.map { today.adding(days: $0) }.first { $0.weekday.rawValue == index + 1 }
  }
}
