/// What the program keeps for one user from one start to the next. Nothing of it is the ministry's.
package struct ProgramState: Hashable, Sendable {
  /// A filter that was given a name.
  package struct SavedFilter: Hashable, Sendable {
    package let name: String
    /// The filter as it was typed.
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The filters in the order in which they were saved; no name twice.
  package private(set) var filters: [SavedFilter]
  package var order: PledgeOrder
  /// What was chosen from the palette, newest first, nothing twice.
  package private(set) var recent: [String]

  /// Older choices are forgotten.
  package static let recentLimit = 50

  package init(filters: [SavedFilter] = [], order: PledgeOrder = .usual, recent: [String] = []) {
    self.filters = []
    self.order = order
    self.recent = []
    for filter in filters { save(filter) }
    for choice in recent.reversed() { remember(choice) }
  }

  /// One of that name gives its place.
  package mutating func save(_ filter: SavedFilter) {
    if let place = filters.firstIndex(where: { $0.name == filter.name }) {
      filters[place] = filter
    } else {
      filters.append(filter)
    }
  }

  package mutating func forget(_ filter: SavedFilter) { filters.removeAll { $0 == filter } }

  package mutating func remember(_ choice: String) {
    recent.removeAll { $0 == choice }
    recent.insert(choice, at: 0)
    recent = Array(recent.prefix(Self.recentLimit))
  }

  /// What another start of the program has kept meanwhile, with what was changed here since `base` in its place.
  package func merged(into other: ProgramState, since base: ProgramState) -> ProgramState {
    ProgramState(
      filters: filters == base.filters ? other.filters : filters, order: order == base.order ? other.order : order,
      recent: recent == base.recent ? other.recent : recent)
  }
}
