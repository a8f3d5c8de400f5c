import GiaobanCore

/// A list with a selection that stays on the screen: what every pane and overlay list moves by.
package struct ListCursor: Equatable, Sendable {
  package private(set) var selected = 0
  package private(set) var top = 0

  package init(selected: Int = 0) { self.selected = selected }

  /// Moves by `step`, staying within `count` items.
  package mutating func move(by step: Int, count: Int) {
    select(selected + step, count: count)
  }

  package mutating func select(_ index: Int, count: Int) {
    selected = max(0, min(index, count - 1))
  }

  /// The first item to draw so that the selection is among `rows` lines.
  package func top(rows: Int, count: Int) -> Int {
    guard rows > 0 else { return selected }
    let highest = max(0, count - rows)
    return min(max(min(top, selected), selected - rows + 1), highest)
  }

  /// Remembers what was drawn, so that the list scrolls by as little as it must.
  package mutating func settle(rows: Int, count: Int) {
    select(selected, count: count)  // a reload may have removed the selected item
    top = top(rows: rows, count: count)
  }
}

/// One block's pane: which of its pledges it lists, and which is selected.
package struct Pane: Equatable, Sendable {
  /// Its place among the month's blocks.
  package let part: Int
  /// Places among the portfolio's lines, those that pass the filter.
  package var lines: [Int]
  package var cursor = ListCursor()

  package init(part: Int, lines: [Int]) {
    self.part = part
    self.lines = lines
  }

  package var selectedLine: Int? {
    lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
  }
}
