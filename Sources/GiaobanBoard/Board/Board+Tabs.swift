import GiaobanTerminal
import GiaobanText

// The line of tabs: the panes where not all are on the screen, and the saved filters where there are any.
extension Board {
  func drawTabs(_ layout: BoardLayout, _ view: MonthView, _ picture: inout Picture) {
    guard let rect = layout.tabs else { return }
    guard layout.isPage else { return drawFilterTabs(in: rect, &picture) }
    guard !state.filters.isEmpty else {
      return drawPaneTabs(paneTabs(view, columns: rect.columns), in: rect, layout, &picture)
    }
    // The blocks keep their codes at least, the filters a third of the line.
    let least = paneTabs(view, columns: 0).reduce(0) { $0 + $1.displayWidth + 1 }
    let wanted = Self.columns(of: filterTabs) + 2
    let columns = min(wanted, max(rect.columns - least, rect.columns / 3))
    let parts = rect.split(right: columns)
    drawPaneTabs(paneTabs(view, columns: parts.rest.columns), in: parts.rest, layout, &picture)
    drawFilterTabs(in: parts.right, &picture)
  }

  /// The tabs of all panes: by name where there is room for something of it, else by the block's code.
  private func paneTabs(_ view: MonthView, columns: Int) -> [String] {
    let room = columns / max(1, panes.count) - 1
    return panes.enumerated().map { index, pane in
      let block = view.blocks[pane.part].block
      if room < 12 { return " \(index + 1) \(block.code) " }
      return " \("\(index + 1) \(look(block.name))".truncated(to: room - 2, ellipsis: look.symbols.ellipsis)) "
    }
  }

  private func drawPaneTabs(_ tabs: [String], in rect: Rect, _ layout: BoardLayout, _ picture: inout Picture) {
    var column = rect.column
    for (index, text) in tabs.enumerated() {
      let style = index == focused ? look.palette[.selection] : look.palette[layout.panes[index] == nil ? .dim : .text]
      let limit = max(0, rect.column + rect.columns - column)
      let used = picture.canvas.write(text, at: Point(column: column, row: rect.row), limit: limit, style: style)
      picture.add(Rect(column: column, row: rect.row, columns: used, rows: 1), .request(.choose(.pane(index + 1))))
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
      text: look(Phrase(vi: " tất cả ", en: " all ")), request: .choose(.filter(by: "")),
      isCurrent: filter.query.isEmpty)
    return [all]
      + state.filters.map { saved in
        let name = saved.name.truncated(to: 16, ellipsis: look.symbols.ellipsis)
        return FilterTab(text: " \(name) ", request: .choose(.filter(by: saved.text)), isCurrent: saved == savedFilter)
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
