/// A word of a filter that cannot be understood.
package enum PledgeFilterError: Error, Equatable, Sendable {
  case unknownField(String)
  case noValue(field: String)
  case unknownValue(String, field: String, allowed: [String])

  package var phrase: Phrase {
    switch self {
    case .unknownField(let name):
      let fields = PledgeFilterField.names.map { $0 + ":" }.joined(separator: " ")
      return Phrase(
        vi: "Không lọc được theo “\(name):”; có: \(fields)", en: "There is no filter “\(name):”; there are: \(fields)")
    case .noValue(let field):
      return Phrase(
        vi: "Bộ lọc “\(field):” chưa có giá trị. Hãy viết như unit:BC.",
        en: "The filter “\(field):” has no value. Write it like unit:BC.")
    case .unknownValue(let value, let field, let allowed):
      let list = allowed.joined(separator: ", ")
      return Phrase(
        vi: "\(field): không có “\(value)”; có: \(list).", en: "\(field): there is no “\(value)”; there are: \(list).")
    }
  }
}

/// Reads the values of one field of a filter.
struct PledgeFilterField {
  static let names = ["unit", "block", "status", "health", "origin", "checkin", "is", "due"]

  let name: String

  func value(_ text: String) throws(PledgeFilterError) -> PledgeFilter.Value {
    switch name.lowercased() {
    case "unit": return .unit(text.uppercased())
    case "block": return .block(text.uppercased())
    case "status": return .status(try choice(text))
    case "health": return .health(try choice(text))
    case "origin": return .origin(try choice(text))
    case "is": return .mark(try choice(text))
    case "checkin": return text.lowercased() == "owed" ? .checkIn(nil) : .checkIn(try choice(text, more: ["owed"]))
    case "due": return try due(text)
    default: throw .unknownField(name)
    }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, more: [String] = []
  ) throws(PledgeFilterError) -> Choice where Choice.RawValue == String {
    if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return choice }
    throw .unknownValue(text, field: name, allowed: more + Choice.allCases.map(\.rawValue))
  }

  /// `none`, a day, a month, or one of these after `<` or `>`.
  private func due(_ text: String) throws(PledgeFilterError) -> PledgeFilter.Value {
    if text == "none" { return .noDueDay }
    let sign = text.utf8.first.map { Character(Unicode.Scalar($0)) }
    let isBound = sign == "<" || sign == ">"
    let rest = isBound ? String(text.unicodeScalars.dropFirst()) : text
    guard let days = days(rest) else {
      throw .unknownValue(text, field: name, allowed: ["none", "2024-06-30", "2024-06", "<2024-06", ">2024-06-30"])
    }
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
