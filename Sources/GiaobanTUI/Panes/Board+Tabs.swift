import GiaobanCore

// The line of tabs: the panes where not all are on the screen, and the saved filters where there are any.
extension Board {
  func drawTabs(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    guard var rect = layout.tabs else { return }
    if !state.filters.isEmpty {
      let wanted = Self.columns(of: filterTabs) + 2
      // They share the line evenly when both want more.
      let columns = layout.isPage ? min(wanted, rect.columns / 2) : rect.columns
      let parts = rect.split(left: layout.isPage ? rect.columns - columns : 0)
      drawFilterTabs(in: parts.rest, &picture)
      rect = parts.left
    }
    if layout.isPage { drawPaneTabs(in: rect, layout, view, &picture) }
  }

  private func drawPaneTabs(in rect: Rect, _ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    let room = max(6, rect.columns / max(1, panes.count) - 1)
    var column = rect.column
    for (index, pane) in panes.enumerated() {
      let block = view.blocks[pane.part].block
      // A name of three letters says less than the code.
      let name = "\(index + 1) " + (room < 12 ? block.code.text : look(block.name))
      let text = " \(name.truncated(to: room - 2, ellipsis: look.symbols.ellipsis)) "
      let style = index == focused ? look.palette[.selection] : look.palette[layout.panes[index] == nil ? .dim : .text]
      let limit = rect.column + rect.columns - column
      let used = picture.canvas.write(
        text, at: Point(column: column, row: rect.row), limit: max(0, limit), style: style)
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(.pane(index + 1)))
      column += used + 1
    }
  }

  private struct FilterTab {
    let text: String
    let request: Request
    let isCurrent: Bool
  }

  /// All pledges first, then the saved filters.
  private var filterTabs: [FilterTab] {
    let all = FilterTab(
      text: look(Phrase(vi: " tất cả ", en: " all ")), request: .filterBy(""), isCurrent: filter.query.isEmpty)
    return [all]
      + state.filters.map { saved in
        let name = saved.name.truncated(to: 16, ellipsis: look.symbols.ellipsis)
        return FilterTab(text: " \(name) ", request: .filterBy(saved.text), isCurrent: saved == savedFilter)
      }
  }

  private static func columns(of tabs: [FilterTab]) -> Int { tabs.reduce(0) { $0 + $1.text.displayWidth } }

  /// As many as fit, the one in force among them; where some are left out, a sign says on which side.
  private func drawFilterTabs(in rect: Rect, _ picture: inout Picture) {
    let tabs = filterTabs
    let current = tabs.firstIndex(where: \.isCurrent) ?? 0
    let room = rect.columns - 2
    var first = 0
    while first < current, Self.columns(of: Array(tabs[first...current])) > room { first += 1 }
    var column = rect.column + 1
    let end = column + room
    if first > 0 {
      picture.canvas.write(
        look.symbols.previous, at: Point(column: rect.column, row: rect.row), style: look.palette[.dim])
    }
    for (index, tab) in tabs.enumerated().dropFirst(first) {
      let isWhole = column + tab.text.displayWidth <= end
      guard isWhole || index == first else {
        picture.canvas.write(look.symbols.next, at: Point(column: end, row: rect.row), style: look.palette[.dim])
        break
      }
      let used = picture.canvas.write(
        tab.text.truncated(to: end - column, ellipsis: look.symbols.ellipsis),
        at: Point(column: column, row: rect.row), style: look.palette[tab.isCurrent ? .selection : .text])
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(tab.request))
      column += used
    }
  }
}
