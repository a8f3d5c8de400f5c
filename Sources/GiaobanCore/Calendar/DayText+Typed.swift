extension DayText {
  /// Reads a day as people type it, in either language, accents and capitals optional.
  ///
  /// Understood are whole days, days without their year, months, quarters, halves and years (their last day), their beginnings,
  /// middles and ends, days of the week, weeks, and what is counted from today: `30/6/2027`, `ngày 30 tháng 6`, `July 1`,
  /// `quý III/2027`, `T9/2027`, `cuối quý`, `đầu năm sau`, `mid-July`, `thứ Sáu tuần sau`, `30 ngày nữa`, `in 2 weeks`.
  /// docs/days.md lists them.
  ///
  /// - Parameters:
  ///   - kind: Decides where a day that comes again is looked for.
  ///   - base: From where `+30d` and `-2w` count, such as the present due day of an extension; `today` without it.
  /// - Throws: Why the text is no day within ``Day/years``. Whether the day may be after today is for a rule to say.
  package static func read(
    _ text: String, as kind: DayKind, from today: Day, base: Day? = nil
  ) throws(DayProblem) -> Day {
    if let day = Day(text) { return day }
    return try DayReader(text: text, kind: kind, today: today, base: base ?? today).day()
  }

  /// The same, nil for what is no day.
  package static func typed(_ text: String, as kind: DayKind, from today: Day, base: Day? = nil) -> Day? {
    try? read(text, as: kind, from: today, base: base)
  }
}

extension MonthRange {
  /// Reads a month, or several, as people type them: `2027-06`, `6/2027`, `tháng 6`, `last month`, `2027-04..2027-06`,
  /// `quý II/2027`, `2027-Q2`, `2027`. Without its year the latest one that has begun is meant.
  package static func read(_ text: String, from today: Day) throws(DayProblem) -> MonthRange {
    if let months = MonthRange(text) { return months }
    guard let (start, end) = sides(of: text) else { return try one(text, today, whole: text) }
    let (first, last) = (try one(start, today, whole: text), try one(end, today, whole: text))
    if first.first <= last.last { return MonthRange(first.first, last.last) }
    throw .notMonths(text)
  }

  /// What stands before and after the first two full stops.
  private static func sides(of text: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let stop = UInt8(ascii: ".")
    guard let place = bytes.indices.dropLast().first(where: { bytes[$0] == stop && bytes[$0 + 1] == stop }) else {
      return nil
    }
    return (String(decoding: bytes[..<place], as: UTF8.self), String(decoding: bytes[(place + 2)...], as: UTF8.self))
  }

  private static func one(_ text: String, _ today: Day, whole: String) throws(DayProblem) -> MonthRange {
    guard var words = TypedWords(text) else { throw .notMonths(whole) }
    words.skip(["trong", "in"])
    guard let period = TypedPeriod(&words, today: today), !period.isUnnamed else { throw .notMonths(whole) }
    let months = period.candidates(from: today)
    guard let found = months.last(where: { $0.first <= today.inMonth }) ?? months.first else { throw .notMonths(whole) }
    if Day.years.contains(found.first.year) { return found }
    throw .outsideYears(whole)
  }
}

extension Month {
  /// Reads one month as people type it; see ``MonthRange/read(_:from:)``.
  package static func read(_ text: String, from today: Day) throws(DayProblem) -> Month {
    if let month = Month(text) { return month }
    do throws(DayProblem) {
      let months = try MonthRange.read(text, from: today)
      if months.isOneMonth { return months.first }
    } catch {
      if case .outsideYears = error { throw error }
    }
    throw .notAMonth(text)
  }
}
