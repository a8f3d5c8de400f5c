import GiaobanTerminal

/// Where everything stands on a screen of a given size.
package struct BoardLayout: Equatable, Sendable {
  /// A pane needs so many columns to stand beside another.
  static let paneColumns = 36
  static let smallest = Size(columns: 60, rows: 16)
  /// From so many columns on the panel of the selected pledge stands beside the panes, not under them.
  static let columnsForSide = 160

  /// A text that is wider than a hundred columns is hard to read.
  private static func sideColumns(_ columns: Int) -> Int { max(46, min(100, columns * 28 / 100)) }

  package private(set) var header: Rect
  package private(set) var tabs: Rect?
  /// Not every pane is on the screen, so the tabs name them all.
  package private(set) var isPage = false
  /// The place of each pane on the screen, by its place among the panes; a pane that is not on the screen has none.
  package private(set) var panes: [Int: Rect] = [:]
  package private(set) var detail: Rect?
  package private(set) var footer: Rect

  /// - Parameters:
  ///   - spanning: which of the panes is the full-width strip for all units, if any.
  ///   - needs: for each pane the rows that all its lines would take, frame included.
  ///   - alone: one pane takes the whole space (zoom, to-do view).
  ///   - hasTabs: there are tabs to show even when every pane is on the screen.
  package init(size: Size, needs: [Int], spanning: Int?, focused: Int, alone: Bool, hasTabs: Bool = false) {
    let screen = Rect(size)
    let top = screen.split(top: 2)
    header = top.top
    let bottom = top.rest.split(bottom: 1)
    footer = bottom.bottom
    var space = bottom.rest
    if size.columns >= Self.columnsForSide {
      let parts = space.split(right: Self.sideColumns(size.columns))
      space = parts.rest
      detail = parts.right
    } else if size.rows >= 19 {
      let rows = Self.detailRows(size.rows)
      let parts = space.split(bottom: rows)
      space = parts.rest
      detail = parts.bottom
    }
    if hasTabs { space = takeTabs(from: space) }
    if alone || needs.isEmpty {
      panes = [focused: space]
    } else if !placeAll(needs: needs, spanning: spanning, in: space) {
      placePage(needs: needs, spanning: spanning, focused: focused, in: space)
    }
  }

  /// - Returns: what is left under the line of tabs.
  private mutating func takeTabs(from space: Rect) -> Rect {
    let parts = space.split(top: 1)
    tabs = parts.top
    return parts.rest
  }

  private static func detailRows(_ rows: Int) -> Int {
    switch rows {
    case ..<22: 6
    case ..<28: 8
    case ..<36: 10
    default: min(16, 11 + (rows - 36) / 4)
    }
  }

  /// Every pane at once: a grid, with the strip for all units under it.
  private mutating func placeAll(needs: [Int], spanning: Int?, in space: Rect) -> Bool {
    let others = needs.indices.filter { $0 != spanning }
    let columns = max(1, min(others.count, space.columns / Self.paneColumns))
    let gridRows = (others.count + columns - 1) / columns
    let stripRows = spanning.map { min(needs[$0], 5) } ?? 0
    let least = 8
    guard !others.isEmpty, columns > 1 || others.count == 1, gridRows * least + stripRows <= space.rows else {
      return false
    }
    var grid = space
    if let spanning {
      let parts = space.split(bottom: stripRows)
      grid = parts.rest
      panes[spanning] = parts.bottom
    }
    for (row, rect) in grid.stacked(gridRows).enumerated() {
      let members = others.dropFirst(row * columns).prefix(columns)
      for (pane, rect) in zip(members, rect.sideBySide(members.count)) { panes[pane] = rect }
    }
    return true
  }

  /// As many panes as fit side by side, the focused one among them, with tabs for all.
  private mutating func placePage(needs: [Int], spanning: Int?, focused: Int, in space: Rect) {
    let space = tabs == nil ? takeTabs(from: space) : space
    isPage = true
    let columns = max(1, min(needs.count, space.columns / Self.paneColumns))
    if focused == spanning {
      panes = [focused: space]
      return
    }
    let others = needs.indices.filter { $0 != spanning }
    let place = others.firstIndex(of: focused) ?? 0
    let start = min(place / columns * columns, max(0, others.count - columns))
    let members = others.dropFirst(start).prefix(columns)
    for (pane, rect) in zip(members, space.sideBySide(members.count)) { panes[pane] = rect }
  }
}
