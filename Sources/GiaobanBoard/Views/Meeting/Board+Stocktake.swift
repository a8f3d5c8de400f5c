import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// The meeting on the board: opened, kept going, ended.
extension Board {
  /// The meeting on the screen, whatever stands over it.
  var stocktake: Stocktake? {
    for case .stocktake(let stocktake) in overlays { return stocktake }
    return nil
  }

  mutating func changeStocktake(_ change: (inout Stocktake) -> Void) {
    for (place, overlay) in overlays.enumerated() {
      guard case .stocktake(var stocktake) = overlay else { continue }
      change(&stocktake)
      overlays[place] = .stocktake(stocktake)
    }
  }

  /// As the briefing of its day, or a new one.
  func meeting(_ stocktake: Stocktake) -> Meeting? {
    view?.portfolio.ministry.meeting(on: stocktake.day, about: stocktake.month)
  }

  /// Where it was left, when that was the same day and month.
  mutating func openMeeting() {
    guard let view else { return }
    let fresh = leftMeeting.flatMap { left in
      left.day == view.portfolio.viewpoint.today && left.month == view.portfolio.viewpoint.month ? left : nil
    }
    overlays.append(.stocktake(fresh ?? Stocktake(view)))
    leftMeeting = nil
  }

  func whyNoMeeting() -> Phrase? {
    guard let portfolio = view?.portfolio else {
      return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet")
    }
    if portfolio.ministry.units.isEmpty { return Phrase(vi: "chưa có đơn vị nào", en: "there is no unit yet") }
    if portfolio.viewpoint.isFuture { return Phrase(vi: "tháng chưa bắt đầu", en: "the month has not begun") }
    if stocktake != nil { return Phrase(vi: "đang họp", en: "the meeting is running") }
    return nil
  }

  func whyNoConclusions() -> Phrase? {
    guard let portfolio = view?.portfolio else { return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") }
    return portfolio.ministry.newestBriefing(until: portfolio.viewpoint.today) == nil
      ? Phrase(vi: "chưa có hội nghị nào", en: "no meeting was held yet") : nil
  }

  mutating func handle(_ key: Key, _ stocktake: inout Stocktake) -> OverlayResponse {
    if let question = stocktake.question {
      stocktake.question = nil
      return question == .end ? answer(key, stocktake) : .stay()
    }
    if let action = StocktakeKey(key), !(stocktake.item == nil && key == .enter) {
      guard let reason = whyNot(action, stocktake) else { return perform(action, &stocktake) }
      message = Message(words: reason, isError: true)
      return .stay([.bell])
    }
    return scroll(key, &stocktake)
  }

  private func scroll(_ key: Key, _ stocktake: inout Stocktake) -> OverlayResponse {
    let page = scrollPage(stocktake)
    let step: Int
    switch key {
    case .up: step = -1
    case .down: step = 1
    case .pageUp, .control("b"): step = -page
    case .pageDown, .control("f"): step = page
    case .enter:
      stocktake.takeFromRest()
      return .stay()
    case .control("l"), .control("z"): return .notMine
    default: return .stay([.bell])
    }
    if stocktake.item == nil {
      stocktake.restCursor.move(by: step, count: stocktake.rest.count)
    } else {
      stocktake.scroll = max(0, stocktake.scroll + step)
    }
    return .stay()
  }

  /// Lines that are seen at once of what is scrolled.
  private func scrollPage(_ stocktake: Stocktake) -> Int {
    guard let drawing = drawing(of: stocktake) else { return 1 }
    let space = drawing.space(in: Rect(size))
    let shown = stocktake.item.flatMap { drawing.page(of: $0, in: space) }?.checkInsRect.rows
    return max(1, (shown ?? StocktakeDrawing.restRows(in: space)) - 1)
  }

  private mutating func perform(_ action: StocktakeKey, _ stocktake: inout Stocktake) -> OverlayResponse {
    switch action {
    case .note: return stocktake.item.map { .open(.meeting(.note($0.code))) } ?? .stay()
    case .refuse: return stocktake.item.map { .open(.meeting(.refuse($0.code))) } ?? .stay()
    case .returnCheckIn: return checkInToReturn(stocktake).map { .open(.meeting(.returnCheckIn($0))) } ?? .stay()
    case .direct: return .open(.directive(unit: line(stocktake)?.pledge.unit))
    case .grant: return .stay(grant(stocktake))
    case .acknowledge:
      return .stay(checkInToAcknowledge(stocktake).map { [.save(.acknowledge($0, health: nil, note: nil))] } ?? [])
    case .next: stocktake.go(to: stocktake.place + 1)
    case .previous: stocktake.go(to: stocktake.place - 1)
    case .first: stocktake.go(to: 0)
    case .rest: stocktake.go(to: stocktake.items.count)
    case .pause: stocktake.clock.togglePause()
    case .undo: return .stay([.undo])
    case .redo: return .stay([.redo])
    case .keys: stocktake.question = .keys
    case .end:
      if isReadOnly { return .close() }
      stocktake.question = .end
    }
    return .stay()
  }

  private func grant(_ stocktake: Stocktake) -> [Effect] {
    guard let item = stocktake.item, let meeting = meeting(stocktake) else { return [] }
    let decision = MeetingDecision.extend(item.code, isGranted: true, by: nil, reason: nil)
    return [.save(.conclude(meeting, decision))]
  }

  private mutating func answer(_ key: Key, _ stocktake: Stocktake) -> OverlayResponse {
    switch key {
    case .enter, .character("y"):
      guard let meeting = meeting(stocktake) else { return .stay() }
      // Nothing is left over, and what was decided is kept already.
      if view?.portfolio.ministry.briefings[meeting.day]?.notReached == stocktake.notReached {
        return .close([.readReport(.conclusions(meeting.day))])
      }
      return .stay([.save(.conclude(meeting, .end(notReached: stocktake.notReached)))])
    case .character("l"):
      leave(stocktake)
      return .close()
    case .control("c"), .character("Q"):
      leave(stocktake)
      return .run(.program(.quit))
    default: return .stay()
    }
  }

  private mutating func leave(_ stocktake: Stocktake) {
    leftMeeting = stocktake
    leftMeeting?.clock.stop()
    message = Message(
      words: Phrase(vi: "chưa kết thúc giao ban: m để họp tiếp", en: "the meeting is not over: m goes on with it"),
      isError: false)
  }

  /// The end of a meeting shows what it came to.
  mutating func endMeeting(_ batch: Batch) -> [Effect] {
    guard batch.name == .endMeeting, batch.kind == .change, let stocktake else { return [] }
    overlays.removeAll { if case .stocktake = $0 { true } else { false } }
    return [.readReport(.conclusions(stocktake.day))]
  }
}
