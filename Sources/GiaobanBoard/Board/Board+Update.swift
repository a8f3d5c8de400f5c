import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

extension Board {
  /// Takes one action in.
  ///
  /// - Returns: what is to happen outside, in this order.
  package mutating func update(_ action: Action) -> [Effect] {
    let effects = react(to: action)
    noteMarks(in: effects)
    return effects + followPreview()
  }

  private mutating func react(to action: Action) -> [Effect] {
    switch action {
    case .key(let key): return press(key)
    case .mouse(let mouse): return point(mouse)
    case .resize(let size):
      self.size = size
      return []
    case .loaded(let portfolio):
      show(portfolio)
      return []
    case .noStore:
      overlays = [.welcome(Welcome())]
      return []
    case .dossier(let dossier, let since):
      reading.dossier = dossier
      reading.sinceClosing = since
      tellTop(.dossier)
      return openWaitingForm()
    case .history(let history): return tellAll(.history(history))
    case .readings(let readings, let codes):
      keep(readings, of: codes)
      return []
    case .log(let page): return tellAll(.log(page))
    case .year(let months):
      keep(months)
      return []
    case .questions(let found, let month):
      keep(found, of: month)
      return []
    case .saved(let saved):
      let leftOut = endSavingMarks(isSaved: true)
      return take(saved, before: Phrase(""), after: leftOut.map { Phrase(look.dot) + $0 } ?? Phrase(""))
    case .undone(let saved): return take(saved, before: Phrase(vi: "đã hoàn tác – ", en: "undone – "))
    case .redone(let saved): return take(saved, before: Phrase(vi: "đã làm lại – ", en: "done again – "))
    case .report(let subject, let document, let hasPrinter):
      show(subject, document, hasPrinter: hasPrinter)
      return []
    case .inTheWay(let subject, let format, let path):
      askToReplace(subject, format, path: path)
      return []
    case .tick(let now):
      return tellAll(.tick(now))
    case .working(let title, let step):
      follow(title, step: step)
      return []
    case .stopped(let words):
      endProgress()
      message = Message(words: words, isError: false)
      return []
    case .done(let words):
      endProgress()
      tellTop(.done)
      message = Message(words: words, isError: false)
      return []
    case .themed(let palette, let name):
      look.palette = palette
      message = Message(words: Phrase(vi: "giao diện: \(name)", en: "theme: \(name)"), isError: false)
      return []
    case .previewed(let palette, let name):
      if themePreview?.name == name { look.palette = palette }
      return []
    case .refused(let violation):
      endSavingMarks(isSaved: false)
      return askToCloseEarlier(violation) ? [] : refuse(violation)
    case .drafts(let found, let problem):
      take(drafts: found, problem: problem)
      return []
    case .keptDrafts(let drafts, let problem):
      take(kept: drafts, problem: problem)
      return []
    case .edited(let text):
      return text.flatMap { tellTop(.edited($0)) } ?? []
    case .failed(let words):
      endSavingMarks(isSaved: false)
      fail(words)
      return []
    }
  }

  private mutating func press(_ typed: Key) -> [Effect] {
    message = nil
    let key = takesText ? typed : typed.struck
    if isTooSmall { return pressUnseen(key) }
    if let effects = viewEffects(for: key) { return effects }
    if filter.isTyping { return typeFilter(key) }
    guard let request = request(at: key) else { return [] }
    return perform(request)
  }

  /// What nobody sees happen does not happen: the program can be left, and that is all.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    if case .confirmQuit? = overlays.last { return viewEffects(for: key) ?? [] }
    switch request(at: key) {
    case .program(.close)?, .program(.quit)?: return perform(.program(.quit))
    case .program(.suspend)?, .program(.redraw)?: return request(at: key).map { perform($0) } ?? []
    default: return [.bell]
    }
  }

  /// A problem is shown where it was caused: in the view on top, where that asked for it, else in the footer.
  mutating func fail(_ words: Phrase) {
    waitingForm = nil
    endProgress()
    if tellTop(.failed(words)) == nil { message = Message(words: words, isError: true) }
  }

  /// A refusal is shown at the field that it is about; else like any other problem.
  private mutating func refuse(_ violation: RuleViolation) -> [Effect] {
    if let effects = tellTop(.refused(violation)) { return effects }
    fail(violation.phrase)
    return []
  }

  private mutating func take(_ saved: Saved, before: Phrase, after: Phrase = Phrase("")) -> [Effect] {
    let selected = self.selected
    let ending = tellAll(.saved(saved.batch))
    endProgress()
    message = Message(
      words: before + Self.summary(of: saved.batch) + Self.wayBack(from: saved.batch) + frozenNote(saved.batch)
        + after,
      isError: false)
    reading.follow(saved, isFrozen: closedMonth != nil)
    endRange()
    // Another day may be another month: the board goes where the day is.
    let isSameDay = view.map { $0.portfolio.ministry.settings.pinnedDay == saved.ministry.settings.pinnedDay } ?? true
    guard isSameDay else { return [load(nil)] + ending }
    // In its place: a copy would copy every pledge.
    guard let update = view?.apply(saved) else { return [load(month)] + ending }
    isPinned = saved.ministry.settings.pinnedDay != nil
    follow(update)
    refreshToDo(update)
    arrange(selecting: selected)
    if saved.batch.kind == .change, saved.batch.name == .add, let code = saved.batch.pledges.first { select(code) }
    offerCheckIn(after: saved.batch)
    return ending
  }

  /// One pledge that was marked done may still owe a check-in: it is told, with the key that gives the month's on the screen.
  private mutating func offerCheckIn(after batch: Batch) {
    guard let view, let message, batch.kind == .change, batch.name == .done, batch.pledges.count == 1,
      let place = batch.pledges.first.flatMap({ view.index(of: $0) })
    else { return }
    let debts = view.assessments[place].owed
    guard let owed = debts.first(where: { $0.month == view.portfolio.viewpoint.month }) ?? debts.last else { return }
    let key = owed.month == view.portfolio.viewpoint.month ? Phrase(" (c)") : Phrase("")
    self.message = Message(words: message.words + Phrase(look.dot) + owed.stillOwed + key, isError: false)
  }

  /// What was done and to what; a task is named, since there are several.
  private static func summary(of batch: Batch) -> Phrase {
    guard batch.events.count == 1, case .task(let task)? = batch.events[0].after ?? batch.events[0].before else {
      return batch.summary
    }
    return batch.summary + Phrase(vi: " “\(task.title.text(.vietnamese))”", en: " “\(task.title.text(.english))”")
  }

  /// How the step can be taken back, where it can.
  private static func wayBack(from batch: Batch) -> Phrase {
    if batch.kind == .undo { return Phrase(vi: " (U làm lại)", en: " (U redo)") }
    return batch.name.canBeUndone ? Phrase(vi: " (u hoàn tác)", en: " (u undo)") : Phrase("")
  }

  /// Shows a portfolio that was read; what was selected stays selected where it still is.
  private mutating func show(_ portfolio: Portfolio) {
    endRange()
    let selected = self.selected
    let focusedBlock = self.focusedBlock
    // The totals stay where another month was asked for; else the store has changed.
    reading = MonthReading(totals: portfolio.viewpoint.month == month ? [:] : reading.totals)
    view = MonthView(portfolio)
    isPinned = portfolio.ministry.settings.pinnedDay != nil
    if let focusedBlock, let part = view?.blocks.firstIndex(where: { $0.block.code == focusedBlock }) { focused = part }
    follow(.rearranged)
    refreshToDo(.rearranged)
    arrange(selecting: selected)
    tellAll(.loaded)
  }

  /// After the lines have changed: what was made of them for searching and sorting changes with them, or is made anew.
  private mutating func follow(_ update: Portfolio.Update) {
    switch update {
    case .replaced(let places):
      guard let view else { return }
      folded?.update(places.map(\.place), in: view.portfolio)
      sorted?.update(places.map(\.place), in: view)
    case .rearranged:
      folded = nil
      sorted = nil
    }
  }

  /// Fills the panes anew; what is selected stays so where it still is.
  mutating func arrange(selecting code: PledgeCode?) {
    endRange()
    guard let view else { return }
    filter.read(in: view.portfolio.ministry)
    if filter.hasWords { foldPledges() }
    sortPledges()
    let old = panes
    panes = view.blocks.indices.map { part in
      var pane = Pane(part: part, lines: shownLines(of: part))
      if old.indices.contains(part) { pane.cursor = old[part].cursor }
      pane.cursor.select(pane.cursor.selected, count: pane.lines.count)
      return pane
    }
    focused = max(0, min(focused, panes.count - 1))
    if var toDo {
      toDo.cursor.select(toDo.cursor.selected, count: toDo.list.count)
      self.toDo = toDo
      skipHeading(forward: true)
    } else if let code, panes.indices.contains(focused), let index = view.index(of: code),
      let row = panes[focused].lines.firstIndex(of: index)
    {
      panes[focused].cursor.select(row, count: panes[focused].lines.count)
    }
    countHiddenMarks()
  }

  /// Remembers how far each list is scrolled, after it was drawn.
  package mutating func settle() {
    let layout = self.layout()
    for (index, rect) in layout.panes where panes.indices.contains(index) && toDo == nil {
      // A reload may have removed the selected row.
      panes[index].cursor.select(panes[index].cursor.selected, count: panes[index].lines.count)
      if let rows = rows(of: index, in: rect) { panes[index].cursor.settle(top: rows.top) }
    }
    if let rect = layout.panes[focused] { toDo?.settle(rows: max(0, rect.rows - ToDoState.frameLines)) }
    if let place = overlays.indices.last {
      let glance = self.glance
      overlays[place].ask { view in view.settle(glance) }
    }
  }
}
