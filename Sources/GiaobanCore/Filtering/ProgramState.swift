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
  /// The order of the lists by store, where it is not the usual one.
  package private(set) var orders: [String: PledgeOrder]
  /// The store that is open, as it was named: what one store is sorted by says nothing of another.
  package var store: String
  /// What was chosen from the palette, newest first, nothing twice.
  package private(set) var recent: [String]

  /// Older choices are forgotten.
  package static let recentLimit = 50

  package init(
    filters: [SavedFilter] = [], order: PledgeOrder = .usual, recent: [String] = [], store: String = "",
    orders: [String: PledgeOrder] = [:]
  ) {
    self.filters = []
    self.recent = []
    self.store = store
    self.orders = orders.filter { $0.value != .usual }
    if order != .usual { self.order = order }
    for filter in filters { save(filter) }
    for choice in recent.reversed() { remember(choice) }
  }

  /// The order of the lists of the store that is open.
  package var order: PledgeOrder {
    get { orders[store] ?? .usual }
    set { orders[store] = newValue == .usual ? nil : newValue }
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
    var orders = other.orders
    if order != base.order { orders[store] = order }
    return ProgramState(
      filters: filters == base.filters ? other.filters : filters,
      recent: recent == base.recent ? other.recent : recent, store: store, orders: orders)
  }
}
