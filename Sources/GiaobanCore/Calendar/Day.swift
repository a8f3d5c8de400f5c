import GiaobanText

/// A calendar day without a time or a zone: the unit in which everything here is due, late or closed.
///
/// Kept as one number, so that comparing and counting days never builds a calendar.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01 in the proleptic Gregorian calendar; earlier days are negative.
  package let number: Int

  /// The years that can be written down. Arithmetic may step outside; what it gives there cannot be read back.
  package static let years = 1900...2200

  /// 0001-01-01 and 9999-12-31, the first and the last day with a year of four digits.
  package static let first = Day(number: -719_162)
  package static let last = Day(number: 2_932_896)

  /// - Parameter number: Days since 1970-01-01; held within ``first`` and ``last``, so that no arithmetic can overflow.
  package init(number: Int) {
    self.number = min(max(number, -719_162), 2_932_896)
  }

  /// - Returns: nil when there is no such day (30 February), or its year is outside ``years``.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), day >= 1, day <= month.length else { return nil }
    self.init(number: month.first.number + day - 1)
  }

  /// - Parameter iso: Exactly `YYYY-MM-DD` in ASCII digits.
  /// - Returns: nil for any other text, for a day that does not exist, and for a year outside ``years``.
  package init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = asciiNumber(bytes[0..<4]), let month = asciiNumber(bytes[5..<7]), let day = asciiNumber(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var year: Int { civil.year }

  /// 1…12.
  package var month: Int { civil.month }

  /// The day of the month, 1…31.
  package var day: Int { civil.day }

  /// `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = civil
    return String(year).zeroPadded(to: 4) + "-" + String(month).zeroPadded(to: 2) + "-" + String(day).zeroPadded(to: 2)
  }

  package var description: String { iso }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    switch floorMod(number + 3, 7) {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  package var inMonth: Month {
    let (year, month, _) = civil
    return Month(number: year * 12 + month - 1)
  }

  /// - Parameter days: May be negative; the result is held within ``first`` and ``last``.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    if overflow { return days < 0 ? .first : .last }
    return Day(number: sum)
  }

  /// The same day of another month, or that month's last day where it is shorter: 31 January and a month is 28 February.
  ///
  /// - Parameter months: May be negative.
  package func adding(months: Int) -> Day {
    let month = inMonth.adding(months: months)
    return month.first.adding(days: min(day, month.length) - 1)
  }

  /// Days from `right` to `left`; negative when `left` is the earlier.
  package static func - (left: Day, right: Day) -> Int { left.number - right.number }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Counts in years that begin on 1 March, so that the leap day is the last of its year
  /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDiv(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Day: TextCoded {}

/// - Returns: The value of ASCII digits, or nil when there are none or anything else is among them.
func asciiNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
  var value = 0
  for byte in bytes {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

func asciiNumber(_ text: String) -> Int? { asciiNumber(Array(text.utf8)[...]) }

/// Division that rounds down, as days before 1970 need; Swift's own rounds towards zero.
func floorDiv(_ value: Int, _ divisor: Int) -> Int {
  (value - floorMod(value, divisor)) / divisor
}

func floorMod(_ value: Int, _ divisor: Int) -> Int {
  let rest = value % divisor
  return rest < 0 ? rest + divisor : rest
}
