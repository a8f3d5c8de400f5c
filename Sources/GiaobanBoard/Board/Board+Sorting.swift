import GiaobanCore
import GiaobanText

// The order of the lists.
extension Board {
  func sortChooser() -> Chooser {
    let rows = PledgeOrder.Column.allCases.map { column in
      Chooser.Row(
        key: look(column.key), label: look(column.name), request: .choose(.sort(by: column)),
        isCurrent: column == state.order.column)
    }
    return Chooser(title: look(Phrase(vi: "Sắp xếp theo", en: "Sort by")), rows: rows)
  }

  /// Why the lists cannot be sorted now, or nil when they can.
  var whyNotSorting: Phrase? {
    if toDo != nil { return Phrase(vi: "việc cần làm có thứ tự riêng", en: "the to-do view has its own order") }
    return whyNoStore
  }

  /// Sorts every list anew; in each of them the same pledge stays selected.
  mutating func sort(_ order: PledgeOrder) -> [Effect] {
    let effects = keep { $0.order = order }
    resort()
    if state.order.isRecorded {
      message = Message(words: Phrase(vi: "theo thứ tự mã", en: "in the order of the codes"), isError: false)
    }
    return effects
  }

  /// Sorts as the order and the language now want it.
  mutating func resort() {
    let places = panes.map(\.selectedLine)
    sorted = nil
    arrange(selecting: selected)
    for (index, place) in places.enumerated() {
      guard let row = place.flatMap({ panes[index].lines.firstIndex(of: $0) }) else { continue }
      panes[index].cursor.select(row, count: panes[index].lines.count)
    }
  }

  /// Makes the order ready, where it is not.
  mutating func sortPledges() {
    if state.order.isRecorded {
      sorted = nil
    } else if sorted == nil {
      sorted = view.map { SortedPledges($0, order: state.order, language: look.language) }
    }
  }

  /// What the frame of a list says of its order; nil while the user has chosen none.
  var orderWords: String? {
    if state.order == .usual { return nil }
    let name = state.order.column.name
    let words = Phrase(vi: "theo \(name.vi)", en: "by \(name.en)")
    return look(state.order.isReversed ? words + Phrase(vi: ", ngược lại", en: ", reversed") : words)
  }

  /// Changes what is kept for the next start.
  ///
  /// - Returns: the effect that keeps it, where anything changed.
  mutating func keep(_ change: (inout ProgramState) -> Void) -> [Effect] {
    let before = state
    change(&state)
    return state == before ? [] : [.remember(state)]
  }
}

extension PledgeOrder.Column {
  /// The key that chooses it, which every keyboard has: a letter of its name that is free.
  var key: Phrase {
    switch self {
    case .need: Phrase(vi: "x", en: "w")
    case .code: Phrase(vi: "m", en: "c")
    case .title: Phrase("t")
    case .due: Phrase(vi: "h", en: "d")
    case .status: Phrase(vi: "r", en: "s")
    case .health: Phrase(vi: "g", en: "h")
    case .checkIn: Phrase(vi: "b", en: "k")
    case .progress: Phrase(vi: "d", en: "p")
    }
  }
}
