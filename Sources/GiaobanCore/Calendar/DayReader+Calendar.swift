// Days of the calendar: dates, days of the week, and days of a month, quarter, year or week.
extension DayReader {
  /// Where in a period a day is.
  private enum Position: Equatable {
    case first
    case middle
    case last
    /// One of the three parts of a month, 0…2: thượng, trung, hạ tuần.
    case tenDays(Int)
  }

  /// Words that leave a day what it is: “chậm nhất là ngày …”.
  private static let fillers = [
    "cho den", "den", "toi", "cham nhat", "muon nhat", "la", "vao", "han", "by", "on", "until", "till", "no later than",
    "due", "at", "the",
  ]

  func meaning(of words: TypedWords) -> Meaning? {
    var words = words
    words.skip(Self.fillers)
    var inner = words
    if inner.takeOne(of: ["trong", "in", "within"]) != nil { words = inner }
    let position = Self.takePosition(&words)
    var problem: Meaning?
    for read in [date, weekday, dayOfMonth] where position == nil || position == .last {
      var copy = words
      guard let meaning = read(&copy), copy.isAtEnd else { continue }
      guard case .problem = meaning else { return meaning }
      problem = problem ?? meaning
    }
    return period(words, position) ?? week(words, position) ?? problem
  }

  private static func takePosition(_ words: inout TypedWords) -> Position? {
    let positions: [(Position, [String])] = [
      (.last, ["het", "cuoi", "end of the", "end of", "end"]),
      (.first, ["dau", "start of the", "start of", "beginning of the", "beginning of"]),
      (.middle, ["giua", "middle of the", "middle of", "mid"]),
      (.tenDays(0), ["thuong tuan"]), (.tenDays(1), ["trung tuan"]), (.tenDays(2), ["ha tuan"]),
    ]
    // "hết ngày 30/6", "đến hết cuối quý": what is said twice is still the end.
    guard let found = positions.first(where: { words.takeOne(of: $0.1) != nil })?.0 else { return nil }
    if found == .last { _ = words.takeOne(of: ["cuoi"]) }
    return found
  }

  // MARK: Dates

  /// `30/6/2027`, `2027-1-5`, `30/6`, `30 June 2027`, `July 1st`, `ngày 30 tháng 6 năm 2027`.
  func date(_ words: inout TypedWords) -> Meaning? {
    _ = words.takeOne(of: ["the", "ngay"])
    let start = words
    let numbers = words.takeNumbers()
    if numbers.count == 3 { return whole(numbers) }
    if numbers.count == 2, numbers.allSatisfy({ $0.digits <= 2 }) {
      return self.day(numbers[0].value, of: numbers[1].value, in: words.takeYear(today))
    }
    words = start
    if let month = words.takeMonthName() {
      guard let day = words.takeNumber(digits: 1...2) else { return nil }
      _ = words.takeOrdinalEnding()
      return self.day(day, of: month, in: words.takeYear(today))
    }
    guard let day = words.takeNumber(digits: 1...2) else { return nil }
    if words.takeOrdinalEnding() { _ = words.take("of") }
    guard let month = words.takeMonth() ?? words.takeRoman(upTo: 12) else { return nil }
    return self.day(day, of: month, in: words.takeYear(today))
  }

  private func whole(_ numbers: [(value: Int, digits: Int)]) -> Meaning? {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    guard second.digits <= 2 else { return nil }
    if first.digits == 4, third.digits <= 2 { return day(third.value, of: second.value, in: first.value) }
    guard first.digits <= 2 else { return nil }
    if third.digits == 4 { return day(first.value, of: second.value, in: third.value) }
    return third.digits == 2 ? .problem(.shortYear(text)) : nil
  }

  /// - Parameter year: the year, or nil for each year that has such a day.
  private func day(_ day: Int, of month: Int, in year: Int?) -> Meaning {
    if let year {
      if !Day.years.contains(year) { return .problem(.outsideYears(text)) }
      if let found = Day(year: year, month: month, day: day) { return .day(found) }
    }
    // Two leap days may be eight years apart.
    let years = year.map { [$0] } ?? Array(today.year - 8...today.year + 8)
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    if !days.isEmpty { return .each(days) }
    let swapped = years.compactMap { Day(year: $0, month: day, day: month) }
    guard let meant = swapped.first(where: { $0 >= today }) ?? swapped.last else { return .problem(.noSuchDay(text)) }
    return .problem(.monthFirst(text, meant: meant))
  }

  /// `ngày 30`, `the 15th`, `ngày 5 tháng sau`: of the month, which is any one where none is said.
  private func dayOfMonth(_ words: inout TypedWords) -> Meaning? {
    let isNamed = words.takeOne(of: ["ngay", "the"]) != nil
    guard let day = words.takeNumber(digits: 1...2) else { return nil }
    guard words.takeOrdinalEnding() || isNamed else { return nil }
    _ = words.take("of")
    if !words.isAtEnd {
      guard let month = TypedPeriod(&words, today: today), month.length == .month, !month.isUnnamed else { return nil }
      return Self.single(month.candidates(from: today).compactMap { Day(day, in: $0.first) }, text)
    }
    let months = (-13...13).map { today.inMonth.adding(months: $0) }
    return Self.single(months.compactMap { Day(day, in: $0) }, text)
  }

  private static func single(_ days: [Day], _ text: String) -> Meaning {
    if days.isEmpty { return .problem(.noSuchDay(text)) }
    return days.count == 1 ? .day(days[0]) : .each(days)
  }

  // MARK: Days of the week

  private func monday(_ weeks: Int) -> Day { today.adding(days: 1 - today.weekday.rawValue + 7 * weeks) }

  /// `thứ Sáu`, `T6`, `next friday`, `thứ 6 tuần sau`, `Fri 25 Jun`.
  private func weekday(_ words: inout TypedWords) -> Meaning? {
    var start = words
    let step = start.takeShiftBefore()
    for (weekday, left) in start.weekdays {
      var left = left
      guard let meaning = of(weekday, step, &left), left.isAtEnd else { continue }
      words = left
      return meaning
    }
    return nil
  }

  private func of(_ weekday: Weekday, _ step: Int?, _ words: inout TypedWords) -> Meaning? {
    let inWeek = { (week: Int) in self.monday(week).adding(days: weekday.rawValue - 1) }
    let latest = (-1...0).map(inWeek).last { $0 < today }
    if let step { return step < 0 ? latest.map { .day($0) } : .day(inWeek(step)) }
    if words.isAtEnd {
      // Said on a Friday, the Friday to come is the next one; the one that was is today.
      return .each((-1...1).map(inWeek).filter { $0 != today || kind.direction == .past })
    }
    if let week = words.takeWeek() { return .day(inWeek(week)) }
    var shifted = words
    if let step = shifted.takeShiftAfter(), shifted.isAtEnd {
      words = shifted
      if step < 0 { return latest.map { .day($0) } }
      return step == 0 ? .day(inWeek(0)) : (0...1).map(inWeek).first { $0 > today }.map { .day($0) }
    }
    guard let meaning = date(&words), words.isAtEnd, let day = try? chosen(from: meaning) else { return nil }
    return day.weekday == weekday ? .day(day) : .problem(.otherWeekday(text, day))
  }

  /// A day of the working week: its last day where something is due, else its first.
  private func week(_ words: TypedWords, _ position: Position?) -> Meaning? {
    var words = words
    let days = { (week: Int) in
      let isLast = position == .last || position == nil && self.kind.direction == .coming
      return self.monday(week).adding(days: isLast ? 4 : position == .middle ? 2 : 0)
    }
    if let week = words.takeWeek(), words.isAtEnd { return .day(days(week)) }
    guard position != nil, words.takeOne(of: ["tuan", "week"]) != nil, words.isAtEnd else { return nil }
    return .each((-1...1).map(days))
  }

  // MARK: Periods

  /// Without a position the last day: what is due in a month is due by its end.
  private func period(_ words: TypedWords, _ position: Position?) -> Meaning? {
    var words = words
    guard let period = TypedPeriod(&words, today: today), position != nil || !period.isUnnamed else { return nil }
    let months = period.candidates(from: today)
    if let range = months.first, months.count == 1, !Day.years.contains(range.first.year) {
      return .problem(.outsideYears(text))
    }
    let days = months.compactMap { Self.day(at: position ?? .last, of: $0) }
    return days.isEmpty ? nil : Self.single(days, text)
  }

  private static func day(at position: Position, of months: MonthRange) -> Day? {
    switch position {
    case .first: return months.first.first
    case .last: return months.last.last
    case .middle:
      // Half a year, or a year, is halved at a month's end; a quarter in the middle of its second month.
      if months.count > 3 { return months.first.adding(months: months.count / 2 - 1).last }
      return months.first.adding(months: months.count / 2).first.adding(days: 14)
    case .tenDays(let part):
      guard months.isOneMonth else { return nil }
      return part == 2 ? months.last.last : months.first.first.adding(days: 10 * part + 9)
    }
  }
}

extension Day {
  fileprivate init?(_ day: Int, in month: Month) { self.init(year: month.year, month: month.month, day: day) }
}

extension TypedWords {
  /// `tuần sau`, `next week`.
  mutating func takeWeek() -> Int? {
    var copy = self
    _ = copy.take("of")
    if let step = copy.takeShiftBefore(), copy.take("week") {
      self = copy
      return step
    }
    copy = self
    guard copy.take("tuan"), let step = copy.takeShiftAfter() else { return nil }
    self = copy
    return step
  }
}
