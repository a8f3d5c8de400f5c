import GiaobanCore
import GiaobanText

extension Board {
  /// Why a request cannot be done now, or nil when it can.
  package func whyNot(_ request: Request) -> Phrase? {
    let needsPledge = Phrase(vi: "chưa chọn cam kết nào", en: "no pledge is selected")
    switch request {
    case .open where nextFrameForm != nil: return whyNotForm(.add)
    case .open, .copy: return selected == nil ? whyNotUnit(request, else: needsPledge) : nil
    case .why, .card: return selected == nil ? needsPledge : nil
    case .slip: return reportOffer?.unit == nil ? needsPledge : nil
    case .markDone, .checkIn, .nothingNew, .nothingNewBecause:
      if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
      if request.actsOnMarked && actsOnMarked { return request == .markDone ? nil : refusal(of: month)?.phrase }
      return selected == nil ? needsPledge : refusal(of: request)?.phrase
    case .form, .add, .edit, .editText, .extend, .accept, .pause, .drop, .resume, .supervise, .chooseRecord:
      return whyNotForm(request)
    case .drafts: return drafts.isEmpty ? Phrase(vi: "không có biểu mẫu nào chưa lưu", en: "every form is saved") : nil
    case .mark, .markRange, .markAll:
      if !overlays.isEmpty { return Phrase(vi: "đóng cửa sổ này trước", en: "close this view first") }
      return selected == nil ? needsPledge : nil
    case .saveFilter, .nextFilter, .forgetFilter: return whyNoSavedFilter(request)
    case .sort, .sortBy, .reverseOrder:
      if toDo != nil { return Phrase(vi: "việc cần làm có thứ tự riêng", en: "the to-do view has its own order") }
      return view == nil ? Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") : nil
    case .filter, .filterBy, .toDo, .summary, .brief, .difference, .year, .healthOverTime:
      return view == nil ? Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") : nil
    case .closeMonth, .reopenMonth: return whyNotClosing(request)
    case .meeting: return whyNoMeeting()
    case .conclusions: return whyNoConclusions()
    case .undo, .redo, .unpin:
      if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
      if request == .unpin, let refusal = frozenFrameRefusal { return refusal }
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
    case .previousMonth: return [load(month?.adding(months: -1))]
    case .nextMonth: return [load(month?.adding(months: 1))]
    case .thisMonth: return [load(nil)]
    case .month(let month): return [load(month)]
    case .open: openDetail()
    case .back: goBack()
    case .markDone: return markDone()
    case .checkIn: openCheckIn()
    case .form, .add, .edit, .editText, .extend, .accept, .pause, .drop, .resume, .supervise, .chooseRecord:
      return performForm(request)
    case .drafts: offerDrafts()
    case .nothingNew: return sayNothingNew(nil)
    case .nothingNewBecause(let reason): return sayNothingNew(reason)
    case .why: openWhy()
    case .summary, .brief, .slip, .card, .difference, .conclusions:
      return subject(of: request).map { [.readReport($0)] } ?? []
    case .year: overlays.append(.year(openedYear(.checkIns)))
    case .healthOverTime(let block): overlays.append(.year(openedYear(.health, block: block)))
    case .meeting: openMeeting()
    case .closeMonth: askToClose()
    case .reopenMonth: askToReopen()
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .filter:
      overlays.removeAll()
      beginFilter()
    case .mark: mark()
    case .markRange: markRange()
    case .markAll: markAll()
    case .filterBy(let text): filterBy(text)
    case .nextFilter: nextFilter()
    case .saveFilter: overlays.append(.prompt(Prompt(.saveFilter(filter.query), text: savedFilter?.name ?? "")))
    case .saveFilterAs(let name): return saveFilter(as: name)
    case .forgetFilter: return forgetFilter()
    case .sort: overlays.append(.chooser(sortChooser()))
    case .sortBy(let column): return sort(PledgeOrder(column))
    case .reverseOrder: return sort(PledgeOrder(state.order.column, isReversed: !state.order.isReversed))
    case .nextMatch: moveToMatch(forward: true)
    case .previousMatch: moveToMatch(forward: false)
    case .palette: overlays.append(.picker(palettePicker()))
    case .help: overlays.append(.picker(helpPicker()))
    case .select(let code):
      select(code)
      if case .detail? = overlays.last { overlays[overlays.count - 1] = .detail(DetailView(code)) }
    case .copy: return copy()
    case .zoom: isZoomed.toggle()
    case .unpin: return unpin()
    case .language:
      look.language = look.language == .english ? .vietnamese : .english
      if sorted?.order.column == .title { resort() }
    case .symbols: look.symbols = look.symbols.name == .unicode ? .ascii : .unicode
    case .theme(let name): return [.applyTheme(name)]
    case .reload: return [load(month), .redraw]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .close: return close()
    case .quit: return quit()
    }
    return []
  }

  private mutating func openDetail() {
    // In a store that is still empty there is nothing to open but the way on.
    guard let code = selected ?? oldestOwed else { return _ = open(nextFrameForm) }
    if case .detail? = overlays.last { return }
    overlays.append(.detail(DetailView(code)))
  }

  /// Clears marks, else the filter, or leaves the to-do view or the zoom; it never quits.
  private mutating func goBack() {
    if !marks.isEmpty {
      clearMarks()
    } else if !filter.query.isEmpty {
      filter = Filter()
      arrange(selecting: selected)
    } else if toDo != nil {
      leaveToDo()
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
      leaveToDo()
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

  private mutating func markDone() -> [Effect] {
    endRange()
    guard let view else { return [] }
    let today = view.portfolio.viewpoint.today
    if let task = selectedTask {
      return [.save(task.doneOn == nil ? .completeTask(task.key, on: today) : .reopenTask(task.key))]
    }
    // What is shown of a closed month is old: where it says open, the pledge may be done, and stays so.
    if view.portfolio.isFrozen { return [.save(.move(targets, to: .done, on: today, reason: nil))] }
    return [.save(.toggleDone(targets, on: today))]
  }

  private func unpin() -> [Effect] {
    guard var settings = view?.portfolio.ministryNow.settings else { return [] }
    settings.pinnedDay = nil
    return [.save(.configure(settings))]
  }

  private func copy() -> [Effect] {
    guard let selected, let view, let index = view.index(of: selected) else { return copyUnit() }
    let text = "\(selected) \(look(view.portfolio.lines[index].pledge.title))"
    return [.copy(text, said: Phrase(vi: "đã gửi vào bảng tạm: \(text)", en: "sent to the clipboard: \(text)"))]
  }

  private mutating func openWhy() {
    guard let selected, let view, let index = view.index(of: selected) else { return }
    let pledge = view.portfolio.lines[index].pledge
    overlays.append(.pager(Pager(.why(code: selected, title: pledge.title, view.assessments[index]))))
  }

  private mutating func openCheckIn() {
    guard let selected, let month = monthOfSelection else { return }
    open(.checkIn(CheckInKey(pledge: selected, month: month)))
  }

  /// Why a month takes no check-in.
  private func refusal(of month: Month?, afterClosing: Bool = false) -> RuleViolation? {
    guard let view, let month else { return nil }
    if month > view.portfolio.viewpoint.today.inMonth { return .checkIn(.forFutureMonth(month)) }
    if afterClosing { return nil }
    let closing = view.portfolio.ministry.closing(of: month)
    return closing.map { .closing(.monthClosed(month, closedOn: $0.on)) }
  }

  /// What can be seen beforehand of why the selected pledge takes no `d` or `c`; the rest is for the rules to say.
  private func refusal(of request: Request) -> RuleViolation? {
    guard let view, let selected, let index = view.index(of: selected) else { return nil }
    let pledge = view.portfolio.lines[index].pledge
    if request == .markDone {
      let canMove = pledge.status == .active || pledge.status == .done || selectedTask != nil
      return canMove ? nil : .move(.statusDoesNotAllow(selected, pledge.status, .done))
    }
    let isGiven = monthOfSelection.flatMap(view.portfolio.lines[index].mark(of:))?.state.isMade ?? false
    // One that comes after the close is taken by the form, which asks about it.
    let takesLate = request == .checkIn && !isGiven
    if let refusal = refusal(of: monthOfSelection, afterClosing: takesLate) { return refusal }
    return pledge.moves.contains { $0.status != .proposed } ? nil : .checkIn(.ofOpenSuggestion(selected))
  }
}
