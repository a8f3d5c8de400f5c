/// Reads one typed day, as people write it in either language.
struct DayReader {
  let text: String
  let kind: DayKind
  let today: Day
  /// The day from which `+` and `-` count.
  let base: Day

  /// What a text comes to before the direction of its field is asked.
  enum Meaning {
    case day(Day)
    /// Days that come again, such as one without its year, in order around today.
    case each([Day])
    case problem(DayProblem)
  }

  func day() throws(DayProblem) -> Day {
    if let day = signed { return try checked(day) }
    guard let words = TypedWords(text), !words.isAtEnd else { throw .notADay(text) }
    if let problem = unusual(words) { throw problem }
    if let day = named(words.words, words) ?? counted(words) { return try checked(day) }
    return try checked(try chosen(from: meaning(of: words)))
  }

  private func checked(_ day: Day) throws(DayProblem) -> Day {
    if Day.years.contains(day.year) { return day }
    throw .outsideYears(text)
  }

  /// The day that is meant; where it comes again, the one that the field's direction leads to.
  func chosen(from meaning: Meaning?) throws(DayProblem) -> Day {
    switch meaning {
    case .day(let day): return day
    case .problem(let problem): throw problem
    case .each(let days):
      let chosen =
        switch kind.direction {
        case .past: days.last { $0 <= today }
        case .coming: days.first { $0 >= today }
        }
      if let chosen { return chosen }
      throw .noSuchDay(text)
    case nil: throw .notADay(text)
    }
  }
}

// What stands for itself.
extension DayReader {
  private static let lunar = ["mung", "mong", "ram", "thang gieng", "thang chap", "am lich", "lunar"]
  private static let monthly = [
    "thuong xuyen", "hang thang", "moi thang", "dinh ky hang thang", "thuong xuyen hang thang", "lien tuc", "ongoing",
    "monthly", "every month", "each month", "once a month", "continuous", "continuously",
  ]
  private static let repeating = [
    "dinh ky", "hang quy", "moi quy", "hang nam", "moi nam", "hang tuan", "moi tuan", "quarterly", "every quarter",
    "yearly", "annually", "annual", "every year", "weekly", "every week",
  ]

  private func unusual(_ words: TypedWords) -> DayProblem? {
    let isWhole = { (text: String) in
      var copy = words
      return copy.take(text) && copy.isAtEnd
    }
    if Self.monthly.contains(where: isWhole) { return .repeats(text, isMonthly: true) }
    if Self.repeating.contains(where: isWhole) { return .repeats(text, isMonthly: false) }
    if Self.lunar.contains(where: words.contains) { return .lunar(text) }
    var after = words
    guard after.takeOne(of: ["truoc", "before"]) != nil, !after.isAtEnd, let meaning = date(&after), after.isAtEnd,
      let day = try? chosen(from: meaning)
    else { return nil }
    return .before(text, day)
  }

  private func named(_ text: String, _ words: TypedWords) -> Day? {
    var copy = words
    guard copy.take(text), copy.isAtEnd else { return nil }
    switch text {
    case "today", "hom nay", "ngay hom nay", "nay": return today
    case "tomorrow", "mai", "ngay mai": return today.adding(days: 1)
    case "ngay kia", "mot", "ngay mot", "day after tomorrow", "the day after tomorrow": return today.adding(days: 2)
    case "yesterday", "hom qua", "ngay hom qua": return today.adding(days: -1)
    case "hom kia", "day before yesterday", "the day before yesterday": return today.adding(days: -2)
    default: return nil
    }
  }
}

// What is counted.
extension DayReader {
  /// `+30d`, `-2 tuần`; the number alone is days.
  private var signed: Day? {
    let text = self.text.drop { $0.isWhitespace }
    guard let sign = text.unicodeScalars.first, ["+", "-", "\u{2212}"].contains(sign) else { return nil }
    guard var words = TypedWords(String(text.unicodeScalars.dropFirst())), let number = words.takeNumber(digits: 1...6)
    else { return nil }
    let count = sign == "+" ? number : -number
    if words.isAtEnd { return base.adding(days: count) }
    guard let unit = words.takeUnit(), words.isAtEnd else { return nil }
    return unit.day(count, from: base)
  }

  /// `30 ngày nữa`, `trong 10 ngày`, `in 2 weeks`, `3 days ago`: from today.
  private func counted(_ words: TypedWords) -> Day? {
    var words = words
    let before = words.takeOne(of: ["trong vong", "trong", "sau", "in", "within", "after", "cach day"])
    guard let count = words.takeCount(), let unit = words.takeUnit() else { return nil }
    // "30 thang sau" without accents may be the 30th of June.
    let after = words.takeOne(of: [
      "nua", "toi", "from now", "from today", "ke tu hom nay", "later", "ago", "truoc", "qua",
    ])
    guard words.isAtEnd, before != nil || after != nil else { return nil }
    let isPast = before == "cach day" || ["ago", "truoc", "qua"].contains(after)
    return unit.day(isPast ? -count : count, from: today)
  }
}

/// The length that days are counted in.
struct CountedUnit {
  var days = 0
  var months = 0

  func day(_ count: Int, from day: Day) -> Day {
    months == 0 ? day.adding(days: count * days) : day.adding(months: count * months)
  }
}

extension TypedWords {
  mutating func takeUnit() -> CountedUnit? {
    let units: [(CountedUnit, [String])] = [
      (CountedUnit(days: 1), ["days", "day", "d", "ngay"]), (CountedUnit(days: 7), ["weeks", "week", "w", "tuan"]),
      (CountedUnit(months: 1), ["months", "month", "m", "thang"]),
      (CountedUnit(months: 3), ["quarters", "quarter", "quy"]),
      (CountedUnit(months: 12), ["years", "year", "y", "nam"]),
    ]
    return units.first { takeOne(of: $0.1) != nil }?.0
  }
}
