/// A field of a filter, and what its values are called.
package enum PledgeFilterField: String, CaseIterable, Sendable {
  case unit
  case block
  case status
  case health
  case origin
  case checkIn = "checkin"
  case mark = "is"
  case due

  /// The values that have a name, with it; none where codes or days are written.
  private var choices: [(name: String, value: PledgeFilter.Value)] {
    switch self {
    case .unit, .block, .due: []
    case .status: PledgeStatus.allCases.map { ($0.rawValue, .status($0)) }
    case .health: Health.allCases.map { ($0.rawValue, .health($0)) }
    case .origin: PledgeOrigin.allCases.map { ($0.rawValue, .origin($0)) }
    case .checkIn: [("owed", .checkIn(nil))] + CheckInState.allCases.map { ($0.rawValue, .checkIn($0)) }
    // What is done is done: nobody should have to know that it is a status.
    case .mark: PledgeFilter.Mark.allCases.map { ($0.rawValue, .mark($0)) } + Self.status.choices
    }
  }

  /// What may stand after the colon, where that is a list.
  var names: [String] { self == .due ? Self.days : choices.map(\.name) }

  private static let days = ["none", "2024-06-30", "2024-06", "<2024-06", ">2024-06-30"]

  /// The codes that the field takes, in their order; empty for a field that takes none.
  func codes(of ministry: Ministry) -> [String] {
    switch self {
    case .unit: ministry.orderedUnits.map(\.code.text)
    case .block: ministry.orderedBlocks.map(\.code.text)
    default: []
    }
  }

  func value(_ text: String) throws(PledgeFilterError) -> PledgeFilter.Value {
    switch self {
    case .unit: return .unit(text.uppercased())
    case .block: return .block(text.uppercased())
    case .due: return try due(text)
    case .status, .health, .origin, .checkIn, .mark: return try choice(text)
    }
  }

  /// The value of that name, in any case of letters, or the only one whose name begins so.
  private func choice(_ text: String) throws(PledgeFilterError) -> PledgeFilter.Value {
    let wanted = text.lowercased()
    if let choice = choices.first(where: { $0.name.lowercased() == wanted }) { return choice.value }
    let begun = choices.filter { $0.name.lowercased().utf8.starts(with: wanted.utf8) }
    if begun.count == 1, let choice = begun.first { return choice.value }
    throw .unknownValue(text, field: self, allowed: begun.isEmpty ? names : begun.map(\.name))
  }

  /// `none`, a day, a month, or one of these after `<` or `>`.
  private func due(_ text: String) throws(PledgeFilterError) -> PledgeFilter.Value {
    if text == "none" { return .noDueDay }
    let sign = text.utf8.first.map { Character(Unicode.Scalar($0)) }
    let isBound = sign == "<" || sign == ">"
    let rest = isBound ? String(text.unicodeScalars.dropFirst()) : text
    guard let days = days(rest) else { throw .unknownValue(text, field: self, allowed: names) }
    switch sign {
    case "<": return .due(.before(days.lowerBound))
    case ">": return .due(.after(days.upperBound))
    default: return .due(.within(days))
    }
  }

  private func days(_ text: String) -> ClosedRange<Day>? {
    if let day = Day(text) { return day...day }
    return Month(text).map { $0.first...$0.last }
  }
}
