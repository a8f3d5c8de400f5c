import GiaobanText

extension PledgeFilter {
  /// What a word of a filter that is being typed may become: the names of fields, behind a colon their values, behind a comma
  /// the next one.
  ///
  /// - Returns: whole words, each beginning with `word`; the fields in their order, then the values in theirs.
  package static func completions(of word: String, in ministry: Ministry) -> [String] {
    let sign = word.hasPrefix("!") ? "!" : ""
    let rest = word.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":") else {
      return PledgeFilterField.allCases.map { sign + $0.rawValue + ":" }.filter { $0.hasPrefix(word) }
    }
    guard let field = PledgeFilterField(rawValue: rest[..<colon].lowercased()) else { return [] }
    let start = rest.lastIndex(of: ",").map { rest.index(after: $0) } ?? rest.index(after: colon)
    let values = field.codes(of: ministry) + (field == .due ? ["none"] : field.names)
    let begun = rest[start...].lowercased()
    return values.unique.filter { $0.lowercased().hasPrefix(begun) }.map { sign + rest[..<start] + $0 }
  }
}
