import GiaobanTerminal

extension Board {
  /// A click focuses and selects, a double click opens, the wheel scrolls what lies under it.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    message = nil
    if isTooSmall { return [] }
    switch mouse.kind {
    case .wheelUp: return wheel(.up, at: mouse.point)
    case .wheelDown: return wheel(.down, at: mouse.point)
    case .release: return []
    case .press, .doubleClick: break
    }
    guard let target = picture().target(at: mouse.point) else { return [] }
    let isDouble = mouse.kind == .doubleClick
    switch target {
    case .request(let request):
      // An overlay's own keys are for it; the footer under it is not reached.
      return overlays.isEmpty ? perform(request) : []
    case .pane(let index, let row):
      guard overlays.isEmpty else { return [] }
      if index != focused { endRange() }
      focused = index
      if let row { panes[index].cursor.select(row, count: panes[index].lines.count) }
      return isDouble && row != nil ? perform(.pledge(.open)) : []
    case .toDoRow(let row):
      guard overlays.isEmpty else { return [] }
      if case .heading(let group, _, _)? = toDo?.list[row] {
        toggleFold(of: group)
        return []
      }
      toDo?.select(row)
      return isDouble ? perform(.pledge(.open)) : []
    case .overlayRow(let row):
      return askTop { view, glance in view.select(row: row, isDouble: isDouble, glance) } ?? []
    case .popup(let number): return tellTop(.pointed(number)) ?? []
    case .overlay: return []
    case .key(let key): return viewEffects(for: key) ?? []
    }
  }

  /// Moves in the list under the pointer, wherever the focus is.
  private mutating func wheel(_ key: Key, at point: Point) -> [Effect] {
    if let effects = viewEffects(for: key) { return effects }
    if let pane = picture().pane(at: point), pane != focused, panes.indices.contains(pane) {
      panes[pane].cursor.move(by: key == .up ? -1 : 1, count: panes[pane].lines.count)
      return []
    }
    guard let request = request(at: key) else { return [] }
    return perform(request)
  }
}
