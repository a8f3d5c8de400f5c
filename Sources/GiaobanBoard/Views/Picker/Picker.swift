import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// A list that is searched as one types and that does what is chosen: help and palette.
package struct Picker: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case help
    case palette
    /// Records, of which one is chosen.
    case records(Phrase)
  }

  package struct Item: Equatable, Sendable {
    let label: String
    let keys: String
    /// What choosing it asks for; nil for a heading or a line of the legend.
    let request: Request?
    /// Why it cannot be done now.
    var whyNot: String?
    let text: FoldedText
    /// The sign of a legend's line.
    var mark: Mark?
    var isHeading = false
    /// Shown only once something is searched for.
    var isForSearch = false
    /// The name by which one of the palette is known again at the next start; empty for the others.
    var name = ""
  }

  package let kind: Kind
  let items: [Item]
  /// The pledges after the items; nil where there are none to choose.
  private(set) var pledges: PledgeChoices?
  var input = TextInput()
  /// Places among the items, and behind them among the pledges.
  var shown: [Int] = []
  var cursor = ListCursor()
  /// Places of what was chosen before, newest first.
  private let recent: [Int]
  /// The new pledge that is typed after a plus sign, in the place of the list.
  var quick: QuickPreview?
  /// A month or code can be typed that is not listed.
  private var typed: Item?
  private static let typedPlace = -1

  /// - Parameter recent: names of what was chosen before, newest first; those that are not there now are passed over.
  init(_ kind: Kind, items: [Item], pledges: PledgeChoices? = nil, recent: [String] = []) {
    self.kind = kind
    self.items = items
    self.pledges = pledges
    let named = Dictionary(items.enumerated().map { ($1.name, $0) }) { first, _ in first }
    self.recent = recent.compactMap { name in
      named[name] ?? PledgeChoices.code(in: name).flatMap { pledges?.place(of: $0) }.map { items.count + $0 }
    }
    showAll()
  }

  /// - Parameter place: one of ``shown``.
  func item(at place: Int) -> Item? {
    if place == Self.typedPlace { return typed }
    return place < items.count ? items[place] : pledges?.item(at: place - items.count)
  }

  var selected: Item? {
    shown.indices.contains(cursor.selected) ? item(at: shown[cursor.selected]) : nil
  }

  private func isHeading(_ place: Int) -> Bool { items.indices.contains(place) && items[place].isHeading }

  /// Headings are stepped over, line by line.
  mutating func move(_ scrolling: Scrolling, page: Int) {
    guard scrolling == .up || scrolling == .down else {
      return cursor.move(scrolling, page: page, count: shown.count)
    }
    let step = scrolling == .up ? -1 : 1
    var index = cursor.selected + step
    while shown.indices.contains(index), isHeading(shown[index]) { index += step }
    if shown.indices.contains(index) { cursor.select(index, count: shown.count) }
  }

  mutating func narrow() {
    if input.isEmpty { return showAll() }
    typed = nil
    switch kind {
    case .records:
      let query = SearchText(input.text)
      shown = items.indices.filter { !items[$0].isHeading && query.matches(items[$0].text) }
    case .help, .palette: shown = found(SearchText(input.text, isNarrow: true))
    }
    selectFirst()
  }

  private mutating func showAll() {
    typed = nil
    let listed = items.indices.filter { !items[$0].isForSearch }
    let all = listed + (kind == .palette ? Array(items.count..<items.count + (pledges?.count ?? 0)) : [])
    let chosen = Set(recent)
    shown = recent.isEmpty ? all : recent + all.filter { !chosen.contains($0) }
    selectFirst()
  }

  /// A code or month as typed; what has the words, best first; pledges; where there is none, what has the letters alone.
  private mutating func found(_ query: SearchText) -> [Int] {
    var first: [Int] = []
    if let month = Month(input.text) {
      typed = .month(month, label: month.iso)
      first = [items.firstIndex { $0.request == .choose(.month(month)) } ?? Self.typedPlace]
    } else if let code = PledgeCode(input.text.uppercased()), let pledges {
      typed = pledges.ended(code)
      first = pledges.place(of: code).map { [items.count + $0] } ?? (typed == nil ? [] : [Self.typedPlace])
    }
    let fuzzy = FuzzySearch(input.text)
    var worded: [(score: Int, place: Int)] = []
    var lettered: [(score: Int, place: Int)] = []
    for place in items.indices where !items[place].isHeading {
      let score = fuzzy.score(in: items[place].text)
      if query.matches(items[place].text) {
        worded.append((score ?? 0, place))
      } else if let score {
        lettered.append((score, place))
      }
    }
    let isBetter = { (left: (score: Int, place: Int), right: (score: Int, place: Int)) in
      (left.score, right.place) > (right.score, left.place)
    }
    let behind = pledges?.matching(query).map { items.count + $0 } ?? []
    let named = worded.sorted(by: isBetter).map(\.place) + behind
    let rest = named.isEmpty ? lettered.sorted(by: isBetter).map(\.place) : named
    return first.isEmpty ? rest : first + rest.filter { !first.contains($0) }
  }

  private mutating func selectFirst() {
    cursor = ListCursor()
    cursor.select(firstChoice, count: shown.count)
  }

  /// The first row that is no heading, which is selected until one moves.
  var firstChoice: Int { shown.firstIndex { !isHeading($0) } ?? 0 }
}

extension Picker.Item {
  /// The same, shown only once something is searched for.
  var forSearch: Picker.Item {
    var item = self
    item.isForSearch = true
    return item
  }

  static func month(_ month: Month, label: String) -> Picker.Item {
    Picker.Item(
      label: label, keys: month.iso, request: .choose(.month(month)), text: FoldedText([label, month.iso]),
      name: "month \(month.iso)")
  }
}
