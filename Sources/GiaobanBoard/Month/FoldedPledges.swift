import GiaobanCore
import GiaobanText

/// The pledges of a month made ready to be searched: each text is folded once, however often it is searched.
struct FoldedPledges: Equatable, Sendable {
  /// The code and the titles in both languages of each line, in the order of the portfolio's lines.
  private var texts: [FoldedText]
  /// The lines stand unit by unit: what is said of the unit is folded once for all of them.
  private let units: [(lines: Range<Int>, text: FoldedText)]

  init(_ portfolio: Portfolio) {
    let lines = portfolio.lines
    texts = lines.map(Self.text)
    var units: [(lines: Range<Int>, text: FoldedText)] = []
    var start = 0
    while start < lines.count {
      let unit = lines[start].pledge.unit
      let end = lines[start...].firstIndex { $0.pledge.unit != unit } ?? lines.count
      units.append((start..<end, Self.text(of: unit, portfolio.ministry)))
      start = end
    }
    self.units = units
  }

  private static func text(of line: PledgeLine) -> FoldedText {
    FoldedText([line.pledge.code.description, line.pledge.title.vi ?? "", line.pledge.title.en ?? ""])
  }

  /// The unit, its head and its block, in both languages.
  private static func text(of code: UnitCode, _ ministry: Ministry) -> FoldedText {
    let unit = ministry.units[code]
    let block = unit.flatMap { ministry.blocks[$0.block] }
    return FoldedText([
      code.text, unit?.name.vi ?? "", unit?.name.en ?? "", unit?.head?.name ?? "", block?.name.vi ?? "",
      block?.name.en ?? "",
    ])
  }

  /// Folds the lines at `places` again: they changed, and stand where they stood.
  mutating func update(_ places: [Int], in portfolio: Portfolio) {
    for place in places { texts[place] = Self.text(of: portfolio.lines[place]) }
  }

  /// - Parameter unwanted: words of which none may occur there.
  /// - Returns: those of `lines` in which, or in whose unit, every word of `query` occurs; in order.
  func matching(_ query: SearchText, without unwanted: [SearchText] = [], in lines: Range<Int>) -> [Int] {
    var found: [Int] = []
    for unit in units where unit.lines.overlaps(lines) {
      if unwanted.contains(where: { $0.matches(unit.text) }) { continue }
      let members = unit.lines.clamped(to: lines)
      let remaining = query.remaining(after: unit.text)
      if remaining.isEmpty && unwanted.isEmpty {
        found += members
      } else {
        for place in members where remaining.matches(texts[place]) {
          if !unwanted.contains(where: { $0.matches(texts[place]) }) { found.append(place) }
        }
      }
    }
    return found
  }

  static func == (left: Self, right: Self) -> Bool {
    left.texts == right.texts && left.units.elementsEqual(right.units) { $0 == $1 }
  }
}
