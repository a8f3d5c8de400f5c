import GiaobanTerminal

extension Board {
  /// A click focuses and selects, a double click opens, the wheel scrolls.
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
      toDo?.select(row)
      skipHeading(forward: true)
      return isDouble ? perform(.pledge(.open)) : []
    case .overlayRow(let row):
      return askTop { view, glance in view.select(row: row, isDouble: isDouble, glance) } ?? []
    case .popup(let number): return tellTop(.pointed(number)) ?? []
    case .overlay: return []
    case .key(let key): return viewEffects(for: key) ?? []
    }
  }

  /// Moves in the list under the pointer, focused or not; elsewhere in the one that has the keys.
  private mutating func wheel(_ key: Key, at point: Point) -> [Effect] {
    if let effects = viewEffects(for: key) { return effects }
    if case .pane(let index, _)? = picture().target(at: point), index != focused {
      panes[index].cursor.move(by: key == .up ? -1 : 1, count: panes[index].lines.count)
      return []
    }
    guard let request = request(at: key) else { return [] }
    return perform(request)
  }
}
