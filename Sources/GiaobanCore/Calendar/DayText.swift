import GiaobanText

/// Days and months as people read them. Files and scripts have ``Day/iso`` and ``Month/iso``.
package enum DayText {
  /// `30/06/2023`, `30 Jun 2023`.
  package static func full(_ day: Day, _ language: Language) -> String {
    switch language {
    case .vietnamese: short(day, language) + "/\(day.year)"
    case .english: short(day, language) + " \(day.year)"
    }
  }

  /// The day without its year: `30/06`, `30 Jun`.
  package static func short(_ day: Day, _ language: Language) -> String {
    switch language {
    case .vietnamese: String(day.day).zeroPadded(to: 2) + "/" + String(day.month).zeroPadded(to: 2)
    case .english: "\(day.day) \(monthName(day.month))"
    }
  }

  /// `Thứ Sáu 23/06`, `Fri 23 Jun`.
  package static func withWeekday(_ day: Day, _ language: Language) -> String {
    switch language {
    case .vietnamese: vietnameseWeekday(day.weekday) + " " + short(day, language)
    case .english: day.weekday.name.en + " " + short(day, language)
    }
  }

  /// `Thứ Sáu 23/06/2023`, `Fri 23 Jun 2023`.
  package static func withWeekdayAndYear(_ day: Day, _ language: Language) -> String {
    withWeekday(day, language) + (language == .vietnamese ? "/" : " ") + "\(day.year)"
  }

  /// `tháng 6/2023`, `June 2023`.
  package static func full(_ month: Month, _ language: Language) -> String {
    month.name.text(language)
  }

  /// The month for a table's head: `T6/2023`, `Jun 2023`.
  package static func short(_ month: Month, _ language: Language) -> String {
    switch language {
    case .vietnamese: "T\(month.month)/\(month.year)"
    case .english: "\(monthName(month.month)) \(month.year)"
    }
  }

  /// - Parameter month: 1…12. The first three letters are the usual short form of every English month.
  private static func monthName(_ month: Int) -> String {
    String(Month.englishNames[month - 1].prefix(3))
  }

  static func vietnameseWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Thứ Hai"
    case .tuesday: "Thứ Ba"
    case .wednesday: "Thứ Tư"
    case .thursday: "Thứ Năm"
    case .friday: "Thứ Sáu"
    case .saturday: "Thứ Bảy"
    case .sunday: "Chủ Nhật"
    }
  }
}
