import GiaobanText

/// A word of a filter that cannot be understood.
package enum PledgeFilterError: Error, Equatable, Sendable {
  case unknownField(String)
  /// - Parameter known: what may follow; empty where the ministry's codes may, and no ministry is at hand.
  case noValue(field: PledgeFilterField, known: [String])
  case unknownValue(String, field: PledgeFilterField, allowed: [String])
  /// A unit or block that the ministry has not.
  case unknownCode(String, field: PledgeFilterField, nearest: [String])

  package var phrase: Phrase {
    switch self {
    case .unknownField(let name):
      let fields = PledgeFilterField.allCases.map { $0.rawValue + ":" }.joined(separator: " ")
      return Phrase(
        vi: "Không lọc được theo “\(name):”; có: \(fields)", en: "There is no filter “\(name):”; there are: \(fields)")
    case .noValue(let field, let known):
      let words = Phrase(
        vi: "Bộ lọc “\(field.rawValue):” chưa có giá trị", en: "The filter “\(field.rawValue):” has no value")
      if known.isEmpty { return words + Phrase(vi: ". Hãy viết như unit:BC.", en: ". Write it like unit:BC.") }
      return words + Phrase(vi: "; có: ", en: "; there are: ") + Self.list(known)
    case .unknownValue(let value, let field, let allowed):
      let words = Phrase(
        vi: "\(field.rawValue): không có “\(value)”; có: ", en: "\(field.rawValue): there is no “\(value)”; there are: "
      )
      return words + Self.list(allowed)
    case .unknownCode(let value, let field, let nearest):
      let words = Phrase(
        vi: "\(field.rawValue): không có “\(value)”.", en: "\(field.rawValue): there is no “\(value)”.")
      return nearest.isEmpty ? words : words + Phrase(vi: " Gần nhất: ", en: " Nearest: ") + Self.list(nearest)
    }
  }

  /// A line has room for so many.
  private static func list(_ names: [String]) -> Phrase {
    let most = 15
    return Phrase(names.prefix(most).joined(separator: ", ") + (names.count > most ? "…" : "."))
  }

  /// The same error with the ministry's codes where one is to be written.
  func naming(codesOf ministry: Ministry) -> PledgeFilterError {
    guard case .noValue(let field, known: []) = self else { return self }
    return .noValue(field: field, known: field.codes(of: ministry))
  }
}
