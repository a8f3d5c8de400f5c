import GiaobanCore
import GiaobanText

/// The pledges of a month as a picker offers them: there may be many thousands, so only those on the screen become items,
/// and none is folded before the first letter is typed.
package struct PledgeChoices: Equatable, Sendable {
  private let portfolio: Portfolio
  private let language: Language
  /// What the first search made ready, or was ready before.
  private(set) var folded: FoldedPledges?

  init(_ portfolio: Portfolio, folded: FoldedPledges?, language: Language) {
    self.portfolio = portfolio
    self.folded = folded
    self.language = language
  }

  var count: Int { portfolio.lines.count }

  /// - Returns: nil beyond the last pledge.
  func item(at place: Int) -> Picker.Item? {
    guard portfolio.lines.indices.contains(place) else { return nil }
    let code = portfolio.lines[place].pledge.code
    let title = portfolio.lines[place].pledge.title.text(language)
    return Picker.Item(
      label: title, keys: code.description, request: .choose(.select(code)), text: FoldedText([]),
      name: "pledge \(code)")
  }

  /// - Returns: nil when it is not among them.
  func place(of code: PledgeCode) -> Int? { portfolio.index(of: code) }

  /// For a code that the month has not: the search for it among those that ended before.
  ///
  /// - Returns: nil when no unit can have given it.
  func ended(_ code: PledgeCode) -> Picker.Item? {
    if portfolio.ministry.units[code.unit] == nil { return nil }
    let words = Phrase(
      vi: "tìm \(code) trong các cam kết đã kết thúc", en: "look for \(code) among the pledges that have ended")
    return Picker.Item(
      label: words.text(language), keys: code.description, request: .choose(.filter(by: "\(code) is:done,dropped")),
      text: FoldedText([]))
  }

  /// The code in an item's name.
  static func code(in name: String) -> PledgeCode? {
    name.hasPrefix("pledge ") ? PledgeCode(String(name.dropFirst("pledge ".count))) : nil
  }

  /// - Returns: places of those that match, in order.
  mutating func matching(_ query: SearchText) -> [Int] {
    let folded = self.folded ?? FoldedPledges(portfolio)
    self.folded = folded
    return folded.matching(query, in: 0..<count)
  }
}
