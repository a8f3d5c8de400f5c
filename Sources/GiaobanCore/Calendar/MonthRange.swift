import GiaobanText

/// One month, or several that follow each other: what a report is about.
package struct MonthRange: Hashable, Codable, Sendable, Sequence {
  package let first: Month
  package let last: Month

  /// Holds at least one month: the earlier of the two is the first.
  package init(_ first: Month, _ last: Month) {
    self.first = Swift.min(first, last)
    self.last = Swift.max(first, last)
  }

  package init(_ month: Month) { self.init(month, month) }

  /// - Parameter text: `2027-06`, `2027-04..2027-06`, `2027-Q2` or `2027`.
  /// - Returns: nil for any other text, and where the second month is before the first.
  package init?(_ text: String) {
    if let month = Month(text) {
      self.init(month)
    } else if let year = Month(text + "-01") {
      self.init(year, year.adding(months: 11))
    } else if let months = Self.months(of: text) {
      self.init(months.0, months.1)
    } else {
      return nil
    }
  }

  private static func months(of text: String) -> (Month, Month)? {
    let bytes = Array(text.utf8)
    if bytes.count == 7, bytes[5] == UInt8(ascii: "Q") || bytes[5] == UInt8(ascii: "q") {
      let quarter = Int(bytes[6]) - 0x30
      guard (1...4).contains(quarter), let first = Month(String(text.prefix(4)) + "-01") else { return nil }
      return (first.adding(months: 3 * quarter - 3), first.adding(months: 3 * quarter - 1))
    }
    guard bytes.count == 16, bytes[7] == UInt8(ascii: "."), bytes[8] == UInt8(ascii: "."),
      let first = Month(String(text.prefix(7))), let last = Month(String(text.suffix(7))), first <= last
    else { return nil }
    return (first, last)
  }

  package var isOneMonth: Bool { first == last }

  /// How many months.
  package var count: Int { last - first + 1 }

  package func contains(_ day: Day) -> Bool { day >= first.first && day <= last.last }

  package func contains(_ month: Month) -> Bool { month >= first && month <= last }

  /// As many months, so many earlier.
  package func earlier(by months: Int) -> MonthRange {
    MonthRange(first.adding(months: -months), last.adding(months: -months))
  }

  /// The months that have begun in `month`; the whole range where it is one month, and where none has begun.
  package func begun(by month: Month) -> MonthRange {
    last > month && first <= month ? MonthRange(first, month) : self
  }

  /// `2027-06`, `2027-04..2027-06`.
  package var iso: String { isOneMonth ? first.iso : first.iso + ".." + last.iso }

  /// The months as they stand in a sentence: `tháng 6/2027`, `quý II/2027`, `năm 2027`, `April 2027 to May 2027`.
  package var name: Phrase {
    if isOneMonth { return first.name }
    if count == 12, first.month == 1 { return Phrase(vi: "năm \(first.year)", en: "\(first.year)") }
    if count == 3, first.month % 3 == 1 {
      let quarter = first.month / 3
      let roman = ["I", "II", "III", "IV"]
      return Phrase(vi: "quý \(roman[quarter])/\(first.year)", en: "quarter \(quarter + 1) of \(first.year)")
    }
    return Phrase(vi: "từ \(first.name.vi) đến \(last.name.vi)", en: "\(first.name.en) to \(last.name.en)")
  }

  package func makeIterator() -> AnyIterator<Month> {
    var next = first.number
    let end = last.number
    return AnyIterator {
      defer { next += 1 }
      return next <= end ? Month(number: next) : nil
    }
  }
}
