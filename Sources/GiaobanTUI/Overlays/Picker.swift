import GiaobanCore

/// A list that is searched as one types and that does what is chosen: help and palette.
package struct Picker: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case help
    case palette
  }

  package struct Item: Equatable, Sendable {
    let label: String
    let keys: String
    /// nil: a heading or a line of the legend.
    let request: Request?
    /// Why it cannot be done now.
    let whyNot: String?
    let text: FoldedText
    /// The sign of a legend's line.
    let mark: Mark?
    let isHeading: Bool
  }

  package let kind: Kind
  let items: [Item]
  /// After the items; nil where there are none to choose.
  private(set) var pledges: PledgeChoices?
  var input = TextInput()
  /// Places among the items, and behind them among the pledges.
  var shown: [Int]
  var cursor = ListCursor()

  init(_ kind: Kind, items: [Item], pledges: PledgeChoices? = nil) {
    self.kind = kind
    self.items = items
    self.pledges = pledges
    shown = Array(0..<items.count + (pledges?.count ?? 0))
    select(first: true)
  }

  /// - Parameter place: one of ``shown``.
  func item(at place: Int) -> Item? {
    place < items.count ? items[place] : pledges?.item(at: place - items.count)
  }

  var selected: Item? {
    shown.indices.contains(cursor.selected) ? item(at: shown[cursor.selected]) : nil
  }

  private func isHeading(_ place: Int) -> Bool { place < items.count && items[place].isHeading }

  mutating func handle(_ key: Key, rows: Int) -> OverlayResponse {
    switch key {
    case .escape: return .close()
    case .up, .control("p"): move(-1)
    case .down, .control("n"), .tab: move(1)
    case .pageUp: cursor.move(by: -rows, count: shown.count)
    case .pageDown: cursor.move(by: rows, count: shown.count)
    case .home: cursor.select(0, count: shown.count)
    case .end: cursor.select(shown.count - 1, count: shown.count)
    case .enter:
      guard let item = selected, let request = item.request, item.whyNot == nil else { return .stay([.bell]) }
      return .run(request)
    case .control("c"): return .close()
    default:
      guard input.handle(key) else { return .notMine }
      narrow()
    }
    return .stay()
  }

  /// Headings are stepped over.
  private mutating func move(_ step: Int) {
    var index = cursor.selected + step
    while shown.indices.contains(index), isHeading(shown[index]) { index += step }
    if shown.indices.contains(index) { cursor.select(index, count: shown.count) }
  }

  private mutating func narrow() {
    let query = SearchText(input.text)
    if input.isEmpty {
      shown = Array(0..<items.count + (pledges?.count ?? 0))
    } else {
      shown = items.indices.filter { !items[$0].isHeading && query.matches(items[$0].text) }
      shown += pledges?.matching(query).map { items.count + $0 } ?? []
    }
    if kind == .palette, let month = Month(input.text) {
      // A month is typed, not listed.
      let named = items.indices.filter { items[$0].request == .month(month) }
      shown = named + shown.filter { !named.contains($0) }
    }
    select(first: true)
  }

  private mutating func select(first: Bool) {
    let start = shown.firstIndex { !isHeading($0) } ?? 0
    cursor = ListCursor()
    cursor.select(start, count: shown.count)
  }
}

extension Board {
  func helpPicker() -> Picker {
    var items: [Picker.Item] = []
    for group in RequestEntry.Group.allCases {
      items.append(heading(look(group.name)))
      items += RequestEntry.all.filter { $0.group == group && $0.isListed }.map { item($0) }
      if group == .moving { items.append(blocksByNumber()) }
    }
    items.append(heading(look(Phrase(vi: "Ký hiệu", en: "Signs"))))
    items += Mark.allCases.map { mark in
      let label = look(mark.meaning)
      return Picker.Item(
        label: label, keys: look.symbols[mark], request: nil, whyNot: nil, text: FoldedText(label), mark: mark,
        isHeading: false)
    }
    return Picker(.help, items: items)
  }

  func palettePicker() -> Picker {
    var items = RequestEntry.all.filter(\.isListed).map { item($0) }
    items += themes.map { name in
      plain(look(Phrase(vi: "giao diện ", en: "theme ")) + name, keys: "", .theme(name))
    }
    guard let view else { return Picker(.palette, items: items) }
    for (index, part) in view.blocks.enumerated() {
      items.append(plain(look(part.block.name), keys: part.block.code.text, .pane(index + 1)))
    }
    let month = view.portfolio.viewpoint.today.inMonth
    for back in -12...24 {
      let other = month.adding(months: -back)
      items.append(plain(look(other.name), keys: other.iso, .month(other)))
    }
    return Picker(
      .palette, items: items, pledges: PledgeChoices(view.portfolio, folded: folded, language: look.language))
  }

  /// One line for nine keys; which of them is meant cannot be chosen from it.
  private func blocksByNumber() -> Picker.Item {
    let name = Phrase(vi: "khối thứ 1 đến 9", en: "block number 1 to 9")
    return Picker.Item(
      label: look(name), keys: look.symbols.name == .ascii ? "1-9" : "1…9", request: nil, whyNot: nil,
      text: FoldedText([name.vi, name.en, "1 2 3 4 5 6 7 8 9"]), mark: nil, isHeading: false)
  }

  private func heading(_ text: String) -> Picker.Item {
    Picker.Item(label: text, keys: "", request: nil, whyNot: nil, text: FoldedText(text), mark: nil, isHeading: true)
  }

  private func item(_ entry: RequestEntry) -> Picker.Item {
    Picker.Item(
      label: look(entry.name), keys: look.symbols.name == .ascii ? entry.asciiKeyText : entry.keyText,
      request: entry.request,
      whyNot: whyNot(entry.request).map { look($0) },
      text: FoldedText([entry.name.vi, entry.name.en, entry.keyText]), mark: nil, isHeading: false)
  }

  private func plain(_ label: String, keys: String, _ request: Request) -> Picker.Item {
    Picker.Item(
      label: label, keys: keys, request: request, whyNot: nil, text: FoldedText([label, keys]), mark: nil,
      isHeading: false)
  }
}
