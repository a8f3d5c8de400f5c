import GiaobanCore
import GiaobanTerminal
import GiaobanText

// Moving in the lists, and which pledges they show.
extension Board {
  mutating func move(_ scrolling: Scrolling) {
    if toDo != nil { return moveInToDo(scrolling) }
    guard panes.indices.contains(focused) else { return }
    let page = scrolling.isPage ? layout().panes[focused].flatMap { rows(of: focused, in: $0)?.page } ?? 1 : 1
    panes[focused].cursor.move(scrolling, page: page, count: panes[focused].lines.count)
  }

  /// The rows of a pane that stands at `rect`.
  func rows(of pane: Int, in rect: Rect) -> PaneRows? {
    guard let view, panes.indices.contains(pane) else { return nil }
    return PaneRows(
      panes[pane], in: rect, isStrip: isStrip(pane, rect), order: state.order, view: view, look: look)
  }

  private mutating func moveInToDo(_ scrolling: Scrolling) {
    guard var toDo else { return }
    let rows = max(1, (layout().panes[focused]?.rows ?? 4) - 1 - ToDoState.frameLines)
    let start = toDo.cursor.selected
    toDo.cursor.move(scrolling, page: rows, count: toDo.list.count)
    self.toDo = toDo
    skipHeading(forward: toDo.cursor.selected >= start)
  }

  /// A heading over its rows is never selected: the selection goes on to the next row, or back where there is none.
  mutating func skipHeading(forward: Bool) {
    guard let toDo, toDo.list.isOpenHeading(toDo.cursor.selected) else { return }
    // Under each heading stands a row at least.
    let isFirst = toDo.cursor.selected == 0
    self.toDo?.select(toDo.cursor.selected + (forward || isFirst ? 1 : -1))
  }

  /// Goes on among the matches, and says which of them it is.
  mutating func nextMatch(forward: Bool) {
    moveToMatch(forward: forward)
    guard toDo == nil, panes.indices.contains(focused), panes[focused].selectedLine != nil else { return }
    let all = panes.reduce(0) { $0 + $1.lines.count }
    let before = panes.prefix(focused).reduce(0) { $0 + $1.lines.count }
    let place = before + panes[focused].cursor.selected + 1
    message = Message(words: Phrase(vi: "kết quả \(place)/\(all)", en: "match \(place) of \(all)"), isError: false)
  }

  /// Goes on in the list, and from its end into the next one that has something.
  private mutating func moveToMatch(forward: Bool) {
    let last = panes.indices.contains(focused) ? panes[focused].lines.count - 1 : 0
    guard toDo == nil, panes.indices.contains(focused), panes[focused].cursor.selected == (forward ? last : 0) else {
      return move(forward ? .down : .up)
    }
    let others = (1...panes.count).map { (focused + (forward ? $0 : panes.count - $0)) % panes.count }
    guard let next = others.first(where: { !panes[$0].lines.isEmpty }) else { return }
    endRange()
    focused = next
    panes[next].cursor.select(forward ? 0 : panes[next].lines.count - 1, count: panes[next].lines.count)
  }

  /// In an open detail the neighbours are the previous and next pledge of the list.
  mutating func focusPane(_ index: Int) {
    if case .detail? = overlays.last {
      move(index < focused ? .up : .down)
      overlays.removeLast()
      if let code = selectedLine.flatMap({ view?.portfolio.lines[$0].pledge.code }) {
        overlays.append(.detail(DetailView(code)))
      }
      return
    }
    leaveToDo()
    if !panes.isEmpty { focused = (index + panes.count) % panes.count }
  }

  mutating func toggleToDo() {
    guard toDo == nil, let view else { return leaveToDo() }
    endRange()
    toDo = ToDoState(list: ToDoList(view, questions: reading.questions ?? [:]))
    skipHeading(forward: true)
  }

  /// Back to the panes. A range ends with the list it was begun in.
  mutating func leaveToDo() {
    endRange()
    toDo = nil
  }

  /// Goes to a pledge wherever it stands.
  mutating func select(_ code: PledgeCode) {
    guard let view, let index = view.index(of: code),
      let part = view.blocks.firstIndex(where: { $0.lines.contains(index) })
    else { return }
    leaveToDo()
    if !panes[part].lines.contains(index) {
      filter = Filter()
      arrange(selecting: nil)
    }
    focused = part
    if let row = panes[part].lines.firstIndex(of: index) {
      panes[part].cursor.select(row, count: panes[part].lines.count)
    }
  }
}
