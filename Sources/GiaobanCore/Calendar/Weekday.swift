import GiaobanText

/// A day of the week, numbered as in ISO 8601.
package enum Weekday: Int, CaseIterable, Hashable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// Short: `T2`…`T7`, `CN`; `Mon`…`Sun`.
  package var name: Phrase {
    switch self {
    case .monday: Phrase(vi: "T2", en: "Mon")
    case .tuesday: Phrase(vi: "T3", en: "Tue")
    case .wednesday: Phrase(vi: "T4", en: "Wed")
    case .thursday: Phrase(vi: "T5", en: "Thu")
    case .friday: Phrase(vi: "T6", en: "Fri")
    case .saturday: Phrase(vi: "T7", en: "Sat")
    case .sunday: Phrase(vi: "CN", en: "Sun")
    }
  }
}
