import GiaobanText

/// What is odd about a check-in and yet may be right: it is asked about, never refused.
package enum CheckInQuestion: Hashable, Sendable {
  /// What was done is told in the very words of an earlier month.
  case sameWords(Month)
  /// More than half of the whole way from both the path and the reading before.
  case farFromPath(reading: Double, expected: Double, last: Double?)
  /// Further from the target than the reading before it: of a number that is counted on and on it cannot be.
  case fallsBack(reading: Double, last: Double)
  /// Ten times the reading before, or a tenth of it, where there is no path to judge by.
  case farFromLast(reading: Double, last: Double)
  /// The reading's day is after the last of its month.
  case dayAfterMonth(Day, Month)
  /// The reading's day is before that of an earlier month: of the two the earlier month's counts as the latest.
  case dayBeforeEarlier(Day, earlier: Month, on: Day)
  /// The month was closed on the day: the check-in is kept, and is no part of it.
  case afterClosing(Month, closedOn: Day)

  /// - Parameter dossier: the pledge's, as it is stored.
  package static func questions(about checkIn: CheckIn, in dossier: Dossier, ministry: Ministry) -> [CheckInQuestion] {
    var questions: [CheckInQuestion] = []
    if let closing = ministry.closing(of: checkIn.key.month) {
      questions.append(.afterClosing(checkIn.key.month, closedOn: closing.on))
    }
    if let month = checkIn.monthOfSameWords(in: dossier.checkIns) { questions.append(.sameWords(month)) }
    if let question = far(checkIn, dossier, ministry) { questions.append(question) }
    if let question = oddDay(checkIn, dossier, ministry) { questions.append(question) }
    return questions
  }

  private static func oddDay(_ checkIn: CheckIn, _ dossier: Dossier, _ ministry: Ministry) -> CheckInQuestion? {
    guard checkIn.reading != nil else { return nil }
    let month = checkIn.key.month
    let block = ministry.block(of: dossier.pledge.unit)?.code
    let day = { (checkIn: CheckIn) in
      checkIn.readingDay ?? min(checkIn.enteredOn, ministry.cutOff(of: checkIn.key.month, block: block))
    }
    let given = day(checkIn)
    if given > month.last { return .dayAfterMonth(given, month) }
    let earlier = dossier.checkIns.filter { $0.key.month < month && $0.state.isMade && $0.reading != nil }
    guard let latest = earlier.max(by: { day($0) < day($1) }), given < day(latest) else { return nil }
    return .dayBeforeEarlier(given, earlier: latest.key.month, on: day(latest))
  }

  private static func far(_ checkIn: CheckIn, _ dossier: Dossier, _ ministry: Ministry) -> CheckInQuestion? {
    guard let reading = checkIn.reading, let metric = dossier.pledge.metric else { return nil }
    let last = dossier.checkIns.last {
      $0.key.month < checkIn.key.month && $0.state.isMade && $0.reading != nil
    }?.reading
    if let path = metric.path {
      let day = checkIn.readingDay ?? min(checkIn.enteredOn, checkIn.key.month.last)
      let expected = path.expected(on: day)
      guard let whole = path.progress(of: reading), let due = path.progress(of: expected) else { return nil }
      let steps = [abs(whole - due)] + [last.flatMap(path.progress(of:))].compactMap { $0 }.map { abs(whole - $0) }
      if steps.allSatisfy({ $0 > 0.5 }) { return .farFromPath(reading: reading, expected: expected, last: last) }
      return fallsBack(reading, from: last, path.progress(of:))
    }
    guard let last, last != 0, reading / last >= 10 || reading / last <= 0.1 else { return nil }
    return .farFromLast(reading: reading, last: last)
  }

  /// A level goes up and down a little; what goes back more than a hundredth of the whole way is asked about.
  private static func fallsBack(
    _ reading: Double, from last: Double?, _ progress: (Double) -> Double?
  ) -> CheckInQuestion? {
    guard let last, let now = progress(reading), let before = progress(last), before - now > 0.01 else { return nil }
    return .fallsBack(reading: reading, last: last)
  }

  package var phrase: Phrase {
    switch self {
    case .sameWords(let month):
      Phrase(
        vi: "Phần “đã làm” giống hệt báo cáo \(month.name.vi). Có đúng là vậy không?",
        en: "What was done is told in the words of \(month.name.en). Is that right?")
    case .farFromPath(let reading, let expected, let last):
      Phrase(
        vi:
          "\(Self.number(reading).vi) cách xa lộ trình (cần \(Self.number(expected).vi)\(Self.before(last).vi)). Có gõ nhầm không?",
        en:
          "\(Self.number(reading).en) is far off the path (\(Self.number(expected).en) expected\(Self.before(last).en)). Is it typed right?"
      )
    case .fallsBack(let reading, let last):
      Phrase(
        vi: "\(Self.number(reading).vi) lùi so với số liệu trước (\(Self.number(last).vi)). Có gõ nhầm không?",
        en: "\(Self.number(reading).en) goes back from the reading before (\(Self.number(last).en)). Is it typed right?"
      )
    case .farFromLast(let reading, let last):
      Phrase(
        vi: "\(Self.number(reading).vi) khác xa số liệu trước (\(Self.number(last).vi)). Có gõ nhầm không?",
        en: "\(Self.number(reading).en) is far from the reading before (\(Self.number(last).en)). Is it typed right?")
    case .dayAfterMonth(let day, let month): Self.afterMonth(day, month)
    case .dayBeforeEarlier(let given, let earlier, let day): Self.beforeEarlier(given, earlier, day)
    case .afterClosing(let month, let day): Self.afterClosing(month, day)
    }
  }

  private static func afterMonth(_ day: Day, _ month: Month) -> Phrase {
    let (vi, en) = (DayText.full(day, .vietnamese), DayText.full(day, .english))
    return Phrase(
      vi: "Số liệu \(month.name.vi) đề ngày \(vi), sau ngày cuối tháng. Ngày có đúng không?",
      en: "The reading of \(month.name.en) is of \(en), after the month's end. Is the day right?")
  }

  private static func afterClosing(_ month: Month, _ day: Day) -> Phrase {
    let (vi, en) = (DayText.full(day, .vietnamese), DayText.full(day, .english))
    return Phrase(
      vi:
        "Đã chốt \(month.name.vi) ngày \(vi): báo cáo được ghi là đến sau khi chốt, không tính vào tháng. "
        + "Có đúng tháng không?",
      en:
        "\(month.name.en) was closed on \(en): the check-in is kept as come after the close, and is no part of it. "
        + "Is it the right month?")
  }

  private static func beforeEarlier(_ given: Day, _ earlier: Month, _ day: Day) -> Phrase {
    let days = { (language: Language) in (DayText.full(given, language), DayText.full(day, language)) }
    let (vi, en) = (days(.vietnamese), days(.english))
    return Phrase(
      vi: "Số liệu ngày \(vi.0) có trước số liệu của \(earlier.name.vi) (\(vi.1)). Ngày có đúng không?",
      en: "The reading of \(en.0) is before that of \(earlier.name.en) (\(en.1)). Is the day right?")
  }

  private static func number(_ value: Double) -> Phrase {
    Phrase(vi: NumberText.screenText(value, .vietnamese), en: NumberText.screenText(value, .english))
  }

  private static func before(_ last: Double?) -> Phrase {
    guard let last else { return Phrase("") }
    let number = number(last)
    return Phrase(vi: ", lần trước \(number.vi)", en: ", \(number.en) before")
  }
}

extension CheckIn {
  /// The month of the check-in made before this one, where both tell what was done in the same words; nil where they do not.
  ///
  /// - Parameter checkIns: those of the same pledge, ordered by month.
  package func monthOfSameWords(in checkIns: [CheckIn]) -> Month? {
    guard let did, let earlier = checkIns.last(where: { $0.key.month < key.month && $0.state.isMade }),
      let before = earlier.did, Self.isSame(did, before)
    else { return nil }
    return earlier.key.month
  }

  /// Whether the ask is the one of `other`, be it in one language more or less.
  func asksTheSame(as other: CheckIn) -> Bool {
    guard let ask, let asked = other.ask else { return false }
    return ask == asked || Self.isSame(ask, asked)
  }

  private static func isSame(_ left: Bilingual, _ right: Bilingual) -> Bool {
    let pairs = [(left.vi, right.vi), (left.en, right.en)].compactMap { left, right in
      left.flatMap { left in right.map { (left, $0) } }
    }
    return pairs.contains { FoldedText($0.0) == FoldedText($0.1) }
  }
}
