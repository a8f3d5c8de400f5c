import GiaobanText

/// A calendar month: what a briefing, a check-in and a closing are for.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// `year * 12 + month - 1`, so that neighbouring months are neighbouring numbers.
  package let number: Int

  /// - Parameter number: `year * 12 + month - 1`; held within the years 1…9999, so that no arithmetic can overflow.
  package init(number: Int) {
    self.number = min(max(number, 12), 9_999 * 12 + 11)
  }

  /// - Returns: nil when `month` is not 1…12 or `year` is outside ``Day/years``.
  package init?(year: Int, month: Int) {
    guard Day.years.contains(year), (1...12).contains(month) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  /// - Parameter iso: Exactly `YYYY-MM` in ASCII digits.
  /// - Returns: nil for any other text and for a year outside ``Day/years``.
  package init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = asciiNumber(bytes[0..<4]), let month = asciiNumber(bytes[5..<7])
    else { return nil }
    self.init(year: year, month: month)
  }

  package var year: Int { number / 12 }

  /// 1…12.
  package var month: Int { number % 12 + 1 }

  /// `YYYY-MM`.
  package var iso: String { String(year).zeroPadded(to: 4) + "-" + String(month).zeroPadded(to: 2) }

  package var description: String { iso }

  package var first: Day {
    // Years counted from 1 March, as in Day.civil: the leap day falls at the end and needs no case of its own.
    let marchYear = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return Day(number: marchYear * 365 + leapDays + (153 * marchMonth + 2) / 5 - 719_468)
  }

  package var last: Day { first.adding(days: length - 1) }

  /// Its days, 28…31.
  package var length: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// - Parameter months: May be negative; the result is held within the years 1…9999.
  package func adding(months: Int) -> Month {
    let (sum, overflow) = number.addingReportingOverflow(months)
    if overflow { return Month(number: months < 0 ? .min : .max) }
    return Month(number: sum)
  }

  /// Months from `right` to `left`; negative when `left` is the earlier.
  package static func - (left: Month, right: Month) -> Int { left.number - right.number }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  package func contains(_ day: Day) -> Bool { day.inMonth == self }

  /// The month as it stands in a sentence: `tháng 6/2023`, `June 2023`.
  package var name: Phrase {
    Phrase(vi: "tháng \(month)/\(year)", en: "\(Self.englishNames[month - 1]) \(year)")
  }

  static let englishNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}

extension Month: TextCoded {}
