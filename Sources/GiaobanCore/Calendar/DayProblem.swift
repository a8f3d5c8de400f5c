import GiaobanText

/// Why a typed text is taken for no day or month; each is told with what to write instead.
package enum DayProblem: Error, Equatable, Sendable {
  case notADay(String)
  /// As the calendar has it: 31 June.
  case noSuchDay(String)
  /// `6/30`: the month stands first, as in American English.
  case monthFirst(String, meant: Day)
  /// `31/12/24`.
  case shortYear(String)
  /// Beyond the years that can be recorded.
  case outsideYears(String)
  /// `mùng 5`, `rằm`: the lunar calendar.
  case lunar(String)
  /// `trước 30/6`: that day still, or not any more?
  case before(String, Day)
  /// The day of the week is another one.
  case otherWeekday(String, Day)
  /// `Thường xuyên`, `monthly`: what is done again and again has no due day.
  case repeats(String, isMonthly: Bool)
  case notAMonth(String)
  /// Where several months may be given.
  case notMonths(String)

  package var phrase: Phrase {
    switch self {
    case .notADay(let text):
      Phrase(
        vi: "“\(text)” không phải là ngày; ví dụ 31/12/2027, 30/6, quý III/2027, tháng 9, +30 ngày, cuối quý.",
        en: "“\(text)” is no day; for example 2027-12-31, 30 Jun, Q3 2027, September, +30d, end of quarter.")
    case .noSuchDay(let text):
      Phrase(
        vi: "Lịch không có ngày “\(text)”. Hãy xem lại.", en: "There is no day “\(text)” in the calendar. Look again.")
    case .monthFirst(let text, let day):
      Phrase(
        vi: "“\(text)” viết tháng trước ngày; hãy viết \(DayText.full(day, .vietnamese)).",
        en: "“\(text)” has the month before the day; write \(day.day)/\(day.month) or \(DayText.full(day, .english)).")
    case .shortYear(let text):
      Phrase(
        vi: "“\(text)”: hãy viết năm bằng bốn chữ số.", en: "“\(text)”: write the year with four digits.")
    case .outsideYears(let text):
      Phrase(
        vi: "“\(text)” ngoài những năm ghi được, \(Day.years.lowerBound) đến \(Day.years.upperBound).",
        en: "“\(text)” is outside the years that can be recorded, \(Day.years.lowerBound) to \(Day.years.upperBound).")
    case .lunar(let text):
      Phrase(
        vi: "“\(text)” là ngày âm lịch; ở đây chỉ nhận dương lịch, ví dụ 5/7/2027.",
        en: "“\(text)” is a day of the lunar calendar; only days like 5/7/2027 are taken here.")
    case .before(let text, let day):
      Self.bounds(text, last: day.adding(days: -1), day)
    case .otherWeekday(let text, let day):
      Phrase(
        vi: "“\(text)”: ngày \(DayText.full(day, .vietnamese)) là \(DayText.vietnameseWeekday(day.weekday)).",
        en: "“\(text)”: \(DayText.full(day, .english)) is a \(day.weekday.englishName).")
    case .repeats(let text, isMonthly: true):
      Phrase(
        vi: "“\(text)” là việc làm mỗi tháng, không có ngày hạn: hãy ghi là việc hằng tháng.",
        en: "“\(text)” is done every month and has no due day: record it as a monthly duty.")
    case .repeats(let text, isMonthly: false):
      Phrase(
        vi: "“\(text)” lặp lại và không phải là ngày; hãy ghi hạn của lần tới, hoặc ghi là việc hằng tháng.",
        en: "“\(text)” repeats and is no day; write the day of the next time, or record a monthly duty.")
    case .notAMonth(let text):
      Phrase(
        vi: "“\(text)” không phải là tháng; ví dụ 2027-06, 6/2027, tháng 6, tháng trước.",
        en: "“\(text)” is no month; for example 2027-06, 6/2027, June, last month.")
    case .notMonths(let text):
      Phrase(
        vi: "“\(text)” không phải là tháng hay kỳ; ví dụ 2027-06, tháng 6, 2027-04..2027-06, quý II/2027, 2027.",
        en: "“\(text)” is no month or months; for example 2027-06, June, 2027-04..2027-06, Q2 2027, 2027.")
    }
  }

  private static func bounds(_ text: String, last: Day, _ day: Day) -> Phrase {
    let (vi, en) = (DayText.full(last, .vietnamese), DayText.full(last, .english))
    return Phrase(
      vi: "“\(text)” có hai cách hiểu; hãy viết ngày cuối cùng được phép: \(vi) hay \(DayText.full(day, .vietnamese)).",
      en: "“\(text)” can be meant in two ways; write the last day allowed: \(en) or \(DayText.full(day, .english)).")
  }
}

extension Weekday {
  fileprivate var englishName: String { TypedWords.englishWeekdays[rawValue - 1].capitalizedASCII }
}

extension String {
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
