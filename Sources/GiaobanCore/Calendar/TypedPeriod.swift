/// A month, quarter, half-year or year as it is typed: `quý III/2027`, `tháng sau`, `June`, `2027`.
struct TypedPeriod {
  /// The kinds of period; the raw value is the length in months.
  enum Length: Int {
    case month = 1
    case quarter = 3
    case half = 6
    case year = 12
  }

  private enum Place {
    case numbered(Int, year: Int)
    /// One without its year.
    case each(Int)
    /// 0 this one, 1 the next.
    case shifted(Int)
    /// “cuối quý”: this one, or the next or the last where it is over or still to come.
    case nearest
  }

  let length: Length
  private let place: Place

  private init(_ length: Length, _ place: Place) {
    self.length = length
    self.place = place
  }

  /// Whether it says nothing but how long it is.
  var isUnnamed: Bool { if case .nearest = place { true } else { false } }

  /// The months that it may stand for, those around today, in order.
  func candidates(from today: Day) -> [MonthRange] {
    let count = 12 / length.rawValue
    let months = { (index: Int) in
      let first = Month(number: index * length.rawValue)
      return MonthRange(first, first.adding(months: length.rawValue - 1))
    }
    let now = today.inMonth.number / length.rawValue
    switch place {
    case .numbered(let number, let year): return [months(year * count + number - 1)]
    case .each(let number): return (-2...2).map { months((today.year + $0) * count + number - 1) }
    case .shifted(let step): return [months(now + step)]
    case .nearest: return (-1...1).map { months(now + $0) }
    }
  }
}

extension TypedPeriod {
  /// Takes a period from the beginning of the words.
  init?(_ words: inout TypedWords, today: Day) {
    for take in [Self.half, Self.numbered, Self.shifted, Self.year, Self.unnamed] {
      var copy = words
      if let period = take(&copy, today), copy.isAtEnd {
        words = copy
        self = period
        return
      }
    }
    return nil
  }

  private init(_ length: Length, _ number: Int, _ words: inout TypedWords, _ today: Day) {
    let year = words.takeYear(today)
    // "6 tháng đầu năm": here the year is only said.
    if year == nil, length == .half { _ = words.takeOne(of: ["nam", "of the year"]) }
    self.init(length, year.map { .numbered(number, year: $0) } ?? .each(number))
  }

  /// `6/2027`, `2027-06`, `tháng 6`, `T6/2027`, `June 2027`, `quý III`, `Q3 2027`, `2027-Q3`, `third quarter of 2027`.
  private static func numbered(_ words: inout TypedWords, _ today: Day) -> TypedPeriod? {
    let start = words
    let numbers = words.takeNumbers()
    if numbers.count == 2, let year = numbers.first(where: { $0.digits == 4 }),
      let month = numbers.first(where: { $0.digits <= 2 })
    {
      return (1...12).contains(month.value) ? TypedPeriod(.month, .numbered(month.value, year: year.value)) : nil
    }
    if numbers.count == 1, numbers[0].digits == 4, let quarter = words.takeQuarter() {
      return TypedPeriod(.quarter, .numbered(quarter, year: numbers[0].value))
    }
    words = start
    if let month = words.takeMonth() { return TypedPeriod(.month, month, &words, today) }
    if let quarter = words.takeQuarter() { return TypedPeriod(.quarter, quarter, &words, today) }
    return nil
  }

  /// `6 tháng đầu năm 2027`, `H1 2027`, `second half of 2027`.
  private static func half(_ words: inout TypedWords, _ today: Day) -> TypedPeriod? {
    let start = words
    if let count = words.takeCount() ?? (words.take("sau") ? 6 : nil), count == 6, words.take("thang") {
      if words.take("dau") { return TypedPeriod(.half, 1, &words, today) }
      if words.take("cuoi") { return TypedPeriod(.half, 2, &words, today) }
      return nil
    }
    words = start
    if words.take("nua dau") { return TypedPeriod(.half, 1, &words, today) }
    if words.take("nua cuoi") { return TypedPeriod(.half, 2, &words, today) }
    if words.take("h"), let half = words.takeNumber(digits: 1...1), half == 1 || half == 2 {
      return TypedPeriod(.half, half, &words, today)
    }
    words = start
    guard let half = words.takeOrdinal(), half <= 2, words.take("half") else { return nil }
    return TypedPeriod(.half, half, &words, today)
  }

  /// `tháng sau`, `next quarter`, `năm nay`.
  private static func shifted(_ words: inout TypedWords, _ today: Day) -> TypedPeriod? {
    if let step = words.takeShiftBefore(), let length = words.takeLength() {
      return TypedPeriod(length, .shifted(step))
    }
    if words.take("sang nam") { return TypedPeriod(.year, .shifted(1)) }
    if words.take("nam ngoai") { return TypedPeriod(.year, .shifted(-1)) }
    guard let length = words.takeLength(), let step = words.takeShiftAfter() else { return nil }
    return TypedPeriod(length, .shifted(step))
  }

  /// `2027`, `năm 2027`.
  private static func year(_ words: inout TypedWords, _ today: Day) -> TypedPeriod? {
    _ = words.takeOne(of: ["nam", "year"])
    return words.takeNumber(digits: 4...4).map { TypedPeriod(.year, .numbered(1, year: $0)) }
  }

  private static func unnamed(_ words: inout TypedWords, _ today: Day) -> TypedPeriod? {
    words.takeLength().map { TypedPeriod($0, .nearest) }
  }
}

extension TypedWords {
  mutating func takeLength() -> TypedPeriod.Length? {
    _ = take("the")
    switch takeOne(of: ["thang", "month", "quy", "quarter", "nam", "year"]) {
    case "thang", "month": return .month
    case "quy", "quarter": return .quarter
    case "nam", "year": return .year
    default: return nil
    }
  }

  /// `this`, `next`, `last`, before what they are said of.
  mutating func takeShiftBefore() -> Int? {
    _ = take("the")
    switch takeOne(of: ["this", "current", "next", "coming", "last", "previous"]) {
    case "this", "current": return 0
    case "next", "coming": return 1
    case "last", "previous": return -1
    default: return nil
    }
  }

  /// `nay`, `sau`, `trước`, after what they are said of. With its accent “sáu” is six.
  mutating func takeShiftAfter() -> Int? {
    if take("nay") { return 0 }
    if !isAccented, take("sau") { return 1 }
    if takeOne(of: ["toi", "tiep theo", "ke tiep"]) != nil { return 1 }
    return takeOne(of: ["vua qua", "vua roi", "truoc", "roi", "qua"]).map { _ in -1 }
  }

  /// A year of four digits with what may stand before it, or `năm sau`, `next year`.
  mutating func takeYear(_ today: Day) -> Int? {
    var copy = self
    if let step = copy.takeYearShift() {
      self = copy
      return today.year + step
    }
    _ = copy.takeJoint() || copy.takeOne(of: ["nam", "of", "year", "in"]) != nil
    guard let year = copy.takeNumber(digits: 4...4) else { return nil }
    self = copy
    return year
  }

  private mutating func takeYearShift() -> Int? {
    if take("sang nam") { return 1 }
    if take("nam ngoai") { return -1 }
    var copy = self
    if let step = copy.takeShiftBefore(), copy.take("year") {
      self = copy
      return step
    }
    copy = self
    guard copy.take("nam"), let step = copy.takeShiftAfter() else { return nil }
    self = copy
    return step
  }

  /// `tháng 6`, `tháng sáu`, `T6`, `June`.
  mutating func takeMonth() -> Int? {
    if let month = takeMonthName() { return month }
    var copy = self
    guard let word = copy.takeOne(of: ["thang", "month", "t"]) else { return nil }
    let number =
      copy.takeNumber(digits: 1...2)
      ?? (word == "thang" ? copy.takeVietnameseNumber() ?? copy.takeRoman(upTo: 12) : nil)
    guard let number, (1...12).contains(number) else { return nil }
    self = copy
    return number
  }

  /// `quý III`, `quý 3`, `Q3`, `quarter 3`, `third quarter`.
  mutating func takeQuarter() -> Int? {
    var copy = self
    if let number = copy.takeOrdinal(), (1...4).contains(number), copy.take("quarter") {
      self = copy
      return number
    }
    copy = self
    guard let word = copy.takeOne(of: ["quy", "quarter", "q"]) else { return nil }
    let number =
      copy.takeNumber(digits: 1...1) ?? copy.takeRoman(upTo: 4) ?? (word == "quy" ? copy.takeVietnameseNumber() : nil)
    guard let number, (1...4).contains(number) else { return nil }
    self = copy
    return number
  }
}
