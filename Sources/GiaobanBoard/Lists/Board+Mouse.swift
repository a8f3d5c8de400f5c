import GiaobanTerminal

extension Board {
  /// A click focuses and selects, a double click opens, the wheel scrolls.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    message = nil
    if isTooSmall { return [] }
    switch mouse.kind {
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
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
    case .overlayRow(let row): return pointInOverlay(row, isDouble: isDouble)
    case .popup(let number):
      changeForm { form, context in form.takeFromPopup(number, context) }
      return []
    case .overlay: return []
    case .key(let key): return overlayEffects(for: key) ?? []
    }
  }

  private mutating func wheel(_ key: Key) -> [Effect] {
    if let effects = overlayEffects(for: key) { return effects }
    guard let request = keymap[key] else { return [] }
    return perform(request)
  }

  private mutating func pointInOverlay(_ row: Int, isDouble: Bool) -> [Effect] {
    guard let top = overlays.last else { return [] }
    switch top {
    case .detail(var detail):
      detail.cursor.select(row, count: sheetLines(for: detail).count)
      overlays[overlays.count - 1] = .detail(detail)
    case .picker(var picker):
      picker.cursor.select(row, count: picker.shown.count)
      overlays[overlays.count - 1] = .picker(picker)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .chooser(var chooser):
      chooser.cursor.select(row, count: chooser.rows.count)
      overlays[overlays.count - 1] = .chooser(chooser)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .welcome(var welcome):
      welcome.cursor.select(row, count: Welcome.Choice.allCases.count)
      overlays[overlays.count - 1] = .welcome(welcome)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .form:
      changeForm { form, _ in form.focus(at: row) }
      if formOnTop?.focused.isButton == true { return overlayEffects(for: .enter) ?? [] }
    case .drafts(var offer):
      offer.cursor.select(row, count: offer.drafts.count)
      overlays[overlays.count - 1] = .drafts(offer)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .stocktake(var stocktake):
      stocktake.restCursor.select(row, count: stocktake.rest.count)
      overlays[overlays.count - 1] = .stocktake(stocktake)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .year(var year):
      year.select(row, yearRows(year)?.units ?? [], forward: true)
      overlays[overlays.count - 1] = .year(year)
      if isDouble { return overlayEffects(for: .enter) ?? [] }
    case .pager, .prompt, .question, .progress, .confirmQuit: break
    }
    return []
  }
}
