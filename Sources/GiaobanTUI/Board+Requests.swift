import GiaobanCore

extension Board {
  /// Why a request cannot be done now, or nil when it can.
  package func whyNot(_ request: Request) -> Phrase? {
    let needsPledge = Phrase(vi: "chưa chọn cam kết nào", en: "no pledge is selected")
    switch request {
    case .open, .copy: return selected == nil ? whyNotUnit(request, else: needsPledge) : nil
    case .why: return selected == nil ? needsPledge : nil
    case .markDone, .checkIn:
      if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
      return selected == nil ? needsPledge : refusal(of: request)?.phrase
    case .filter, .toDo, .summary:
      return view == nil ? Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") : nil
    case .undo, .redo, .unpin:
      if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
      return request == .unpin && !isPinned ? Phrase(vi: "ngày không bị ghim", en: "the day is not pinned") : nil
    case .nextMatch, .previousMatch:
      return filter.query.isEmpty ? Phrase(vi: "chưa lọc gì", en: "nothing is filtered") : nil
    case .thisMonth:
      guard let view, view.portfolio.viewpoint.month == view.portfolio.viewpoint.today.inMonth else { return nil }
      return Phrase(vi: "đang ở tháng này", en: "this is this month")
    case .pane(let number):
      return panes.indices.contains(number - 1)
        ? nil : Phrase(vi: "không có khối thứ \(number)", en: "there is no block \(number)")
    default: return nil
    }
  }

  /// Does what was asked for, or says why it cannot be done.
  package mutating func perform(_ request: Request) -> [Effect] {
    if let reason = whyNot(request) {
      message = Message(words: reason, isError: true)
      return [.bell]
    }
    switch request {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(request)
    case .previousPane: return focusPane(focused - 1)
    case .nextPane: return focusPane(focused + 1)
    case .pane(let number):
      overlays.removeAll()
      return focusPane(number - 1)
    case .toDo:
      overlays.removeAll()
      toggleToDo()
    case .previousMonth: return [.load(month?.adding(months: -1))]
    case .nextMonth: return [.load(month?.adding(months: 1))]
    case .thisMonth: return [.load(nil)]
    case .month(let month): return [.load(month)]
    case .open: openDetail()
    case .back: goBack()
    case .markDone: return markDone()
    case .checkIn: openCheckIn()
    case .why: openWhy()
    case .summary: return [.summarise(month ?? Month(number: 0))]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .filter:
      overlays.removeAll()
      beginFilter()
    case .nextMatch: move(.down)
    case .previousMatch: move(.up)
    case .palette: overlays.append(.picker(palettePicker()))
    case .help: overlays.append(.picker(helpPicker()))
    case .select(let code):
      select(code)
      if case .detail? = overlays.last { overlays[overlays.count - 1] = .detail(DetailView(code)) }
    case .copy: return copy()
    case .zoom: isZoomed.toggle()
    case .unpin: return unpin()
    case .language: look.language = look.language == .english ? .vietnamese : .english
    case .symbols: look.symbols = look.symbols.name == .unicode ? .ascii : .unicode
    case .theme(let name): return [.applyTheme(name)]
    case .reload: return [.load(month), .redraw]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .close: return close()
    case .quit: return quit()
    }
    return []
  }

  private mutating func openDetail() {
    guard let code = selected ?? oldestOwed else { return }
    if case .detail? = overlays.last { return }
    overlays.append(.detail(DetailView(code)))
  }

  /// Clears the filter, or leaves the to-do view or the zoom; it never quits.
  private mutating func goBack() {
    if !filter.query.isEmpty {
      filter = Filter()
      arrange(selecting: selected)
    } else if toDo != nil {
      toDo = nil
    } else {
      isZoomed = false
    }
  }

  private mutating func close() -> [Effect] {
    if !overlays.isEmpty {
      overlays.removeLast()
      return []
    }
    if toDo != nil {
      toDo = nil
      return []
    }
    return quit()
  }

  private mutating func quit() -> [Effect] {
    let typed = overlays.contains { if case .form(let form) = $0 { form.isChanged } else { false } }
    guard typed || !drafts.isEmpty else { return [.quit] }
    if overlays.last != .confirmQuit { overlays.append(.confirmQuit) }
    return []
  }

  private func markDone() -> [Effect] {
    guard let view, let selected else { return [] }
    let today = view.portfolio.viewpoint.today
    if let task = selectedTask {
      return [.save(task.doneOn == nil ? .completeTask(task.key, on: today) : .reopenTask(task.key))]
    }
    return [.save(.toggleDone([selected], on: today))]
  }

  private func unpin() -> [Effect] {
    guard var settings = view?.portfolio.ministry.settings else { return [] }
    settings.pinnedDay = nil
    return [.save(.configure(settings))]
  }

  private func copy() -> [Effect] {
    guard let selected, let view, let index = view.index(of: selected) else { return copyUnit() }
    let text = "\(selected) \(look(view.portfolio.lines[index].pledge.title))"
    return [.copy(text, said: Phrase(vi: "đã chép: \(text)", en: "copied: \(text)"))]
  }

  private mutating func openWhy() {
    guard let selected, let view, let index = view.index(of: selected) else { return }
    let pledge = view.portfolio.lines[index].pledge
    overlays.append(.pager(Pager(.why(code: selected, title: pledge.title, view.assessments[index]))))
  }

  /// Opens the form for the month on the screen; the dossier tells what was said already.
  private mutating func openCheckIn() {
    guard let selected, let view else { return }
    let month = view.portfolio.viewpoint.month
    let key = CheckInKey(pledge: selected, month: month)
    if let draft = drafts[key] {
      overlays.append(.form(draft))
    } else if let dossier, dossier.pledge.code == selected {
      overlays.append(
        .form(
          CheckInForm(dossier.pledge, month: month, existing: dossier.checkIn(in: month), language: look.language)))
    } else {
      waitingForm = key
    }
  }

  /// What can be seen beforehand of why the selected pledge takes no `d` or `c`; the rest is for the rules to say.
  private func refusal(of request: Request) -> RuleViolation? {
    guard let view, let selected, let index = view.index(of: selected) else { return nil }
    let pledge = view.portfolio.lines[index].pledge
    let (viewpoint, month) = (view.portfolio.viewpoint, view.portfolio.viewpoint.month)
    if request == .markDone {
      let canMove = pledge.status == .active || pledge.status == .done || selectedTask != nil
      return canMove ? nil : .statusDoesNotAllow(selected, pledge.status, .done)
    }
    if viewpoint.isFuture { return .checkInForFutureMonth(month) }
    if let closing = view.portfolio.ministry.closings[month] { return .monthClosed(month, closedOn: closing.on) }
    return pledge.moves.contains { $0.status != .proposed } ? nil : .checkInOfOpenSuggestion(selected)
  }

  /// The form was asked for in the same burst of keys that selected the pledge, before it had been read.
  mutating func openWaitingForm() {
    guard let key = waitingForm, dossier?.pledge.code == key.pledge else { return }
    waitingForm = nil
    openCheckIn()
  }
}
