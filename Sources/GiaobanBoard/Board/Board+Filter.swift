import GiaobanCore
import GiaobanTerminal
import GiaobanText

extension Board {
  /// Which pledges the lists show. It stays while months, loads and saves go by.
  package struct Filter: Equatable, Sendable {
    var input: TextInput
    /// True while its line is being typed.
    var isTyping = false
    /// The first part of it that is not understood, or not yet; the rest of it holds.
    private(set) var problem: PledgeFilterError?
    private(set) var words = SearchText("")
    private(set) var unwanted: [SearchText] = []
    private(set) var fields = PledgeFilter()

    init(_ text: String = "") { input = TextInput(text) }

    package var query: String { input.words }
    var hasWords: Bool { !words.isEmpty || !unwanted.isEmpty }

    /// Works out what the text means; once for each text and portfolio, not for each pledge.
    mutating func read(in ministry: Ministry) {
      (fields, problem) = PledgeFilter.reading(query, in: ministry)
      words = SearchText(fields.words.filter { !$0.isNegated }.map(\.text))
      unwanted = fields.words.filter(\.isNegated).map(\.text)
    }
  }

  /// Why there are no matches to go through, or nil when there are.
  var whyNoMatch: Phrase? {
    filter.query.isEmpty ? Phrase(vi: "chưa lọc gì", en: "nothing is filtered") : nil
  }

  mutating func beginFilter() {
    leaveToDo()
    filter.isTyping = true
  }

  mutating func typeFilter(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .control("c"):
      filter = Filter()
      arrange(selecting: selected)
    case .enter:
      filter.isTyping = false
      message = filter.problem.map { Message(words: $0.phrase, isError: true) }
      selectFirstMatch()
    case .up, .down, .pageUp, .pageDown:
      if let request = request(at: key) { return perform(request) }
    default:
      guard filter.input.handle(key) else { return [] }
      arrange(selecting: selected)
    }
    return []
  }

  /// Filters by a text that was not typed now, such as a saved filter or a unit.
  mutating func filterBy(_ text: String) {
    overlays.removeAll()
    leaveToDo()
    let selected = self.selected
    filter = Filter(text)
    arrange(selecting: selected)
    if selected != self.selected { selectFirstMatch() }
  }

  private mutating func selectFirstMatch() {
    guard !filter.query.isEmpty else { return }
    if panes.indices.contains(focused), panes[focused].lines.isEmpty,
      let other = panes.firstIndex(where: { !$0.lines.isEmpty })
    {
      focused = other
    }
    if panes.indices.contains(focused) { panes[focused].cursor = ListCursor() }
  }

  /// The lines of a block that pass the filter, in the order asked for.
  func shownLines(of block: Int) -> [Int] {
    guard let view else { return [] }
    let all = view.blocks[block].lines
    let isOfMonth = { (place: Int) in !view.endedBefore.contains(place) }
    guard filter.hasWords || filter.fields.hasFields else {
      let lines = sorted?.blocks[block] ?? Array(all)
      return view.endedBefore.isEmpty ? lines : lines.filter(isOfMonth)
    }
    let found = (filter.hasWords ? folded : nil)?.matching(filter.words, without: filter.unwanted, in: all)
    // What ended before the month is shown when it is asked for, be it by what it still owes.
    let alsoEnded = view.endedBefore.isEmpty || filter.fields.scope != .month
    let shown = (found ?? Array(all)).filter { holds($0, view) && (alsoEnded || isOfMonth($0)) }
    return sorted?.ordering(shown, of: block) ?? shown
  }

  /// Whether the fields of the filter hold for a line.
  private func holds(_ place: Int, _ view: MonthView) -> Bool {
    guard filter.fields.hasFields else { return true }
    let portfolio = view.portfolio
    return filter.fields.holds(
      portfolio.lines[place], view.assessments[place], in: portfolio.ministry, seenFrom: portfolio.viewpoint)
  }

  // MARK: What a filter needs

  /// Makes the pledges ready to be searched; at the first search of a month, not at each.
  mutating func foldPledges() {
    if folded == nil { folded = view.map { FoldedPledges($0.portfolio) } }
  }

  /// What ended before the month and still owes a check-in is always there, since the header counts it; all that ended when the
  /// filter asks for it. While it is typed, whatever is there does.
  var wantedScope: PortfolioScope {
    if filter.isTyping { return view?.portfolio.scope ?? .owing }
    return toDo == nil && filter.fields.asksForEnded ? .everything : .owing
  }

  func load(_ month: Month?) -> Effect { .load(month, wantedScope) }
}
