import GiaobanCore
import GiaobanText

/// The pledges of a month in the order asked for, block by block. Made when it is asked for, and kept while they stay:
/// neither moving nor typing a filter sorts anything.
struct SortedPledges: Equatable, Sendable {
  let order: PledgeOrder
  let language: Language
  /// The key of each line, in the order of the portfolio's lines.
  private var keys: [PledgeOrder.Key]
  /// The sorted places of the lines of each block, among the portfolio's lines.
  private(set) var blocks: [[Int]]

  init(_ view: MonthView, order: PledgeOrder, language: Language) {
    self.order = order
    self.language = language
    keys = []
    keys.reserveCapacity(view.portfolio.lines.count)
    for place in view.portfolio.lines.indices { keys.append(Self.key(of: place, in: view, order, language)) }
    blocks = []
    for block in view.blocks {
      blocks.append(order.column.hasFewKeys ? grouped(block.lines) : sorted(block.lines))
    }
  }

  private func sorted(_ places: Range<Int>) -> [Int] {
    var keyed = places.map { (key: keys[$0], place: $0) }
    keyed.sort { order.precedes($0, $1) }
    return keyed.map(\.place)
  }

  /// The same by keys of which there are few: only these are sorted, however many the lines.
  private func grouped(_ places: Range<Int>) -> [Int] {
    let groups = Dictionary(grouping: places) { keys[$0] }
    let heads = groups.keys.sorted { order.precedes(($0, 0), ($1, 0)) }
    return heads.flatMap { groups[$0] ?? [] }
  }

  private static func key(
    of place: Int, in view: MonthView, _ order: PledgeOrder, _ language: Language
  ) -> PledgeOrder.Key {
    let portfolio = view.portfolio
    return order.key(
      of: portfolio.lines[place], view.assessments[place], place: place, seenFrom: portfolio.viewpoint, language)
  }

  /// Puts the lines at `places` where they belong now: they changed, and stand where they stood in the portfolio.
  mutating func update(_ places: [Int], in view: MonthView) {
    for place in places {
      let key = Self.key(of: place, in: view, order, language)
      guard key != keys[place], let block = view.blocks.firstIndex(where: { $0.lines.contains(place) }) else {
        continue
      }
      keys[place] = key
      blocks[block].removeAll { $0 == place }
      let next = blocks[block].firstIndex { order.precedes((key, place), (keys[$0], $0)) }
      blocks[block].insert(place, at: next ?? blocks[block].count)
    }
  }

  /// - Parameter found: places in a block, ascending.
  /// - Returns: the same in this order.
  func ordering(_ found: [Int], of block: Int) -> [Int] {
    guard let first = found.first, let last = found.last else { return [] }
    if found.count == blocks[block].count { return blocks[block] }
    var isFound = [Bool](repeating: false, count: last - first + 1)
    for place in found { isFound[place - first] = true }
    return blocks[block].filter { (first...last).contains($0) && isFound[$0 - first] }
  }
}
