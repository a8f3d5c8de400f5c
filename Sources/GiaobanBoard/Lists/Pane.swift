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

  /// The first item to draw so that the selection is whole among so many lines, where items have heights of their own. Only
  /// items near the selection and the end are asked for theirs.
  ///
  /// - Parameter height: the lines of an item, 1 at least.
  func top(lines: Int, count: Int, height: (Int) -> Int) -> Int {
    guard lines > 0, count > 0 else { return selected }
    var (highest, below) = (count, 0)
    while highest > 0 {
      below += height(highest - 1)
      if below > lines { break }
      highest -= 1
    }
    // Each takes a line at least.
    var first = max(min(top, selected), selected - lines + 1, 0)
    var needed = (first...max(first, selected)).reduce(0) { $0 + height($1) }
    while needed > lines, first < selected {
      needed -= height(first)
      first += 1
    }
    return min(first, max(0, min(highest, count - 1)))
  }

  /// Remembers which item was drawn first, so that the list scrolls by as little as it must.
  mutating func settle(top: Int) { self.top = top }

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
