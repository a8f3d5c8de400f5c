import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// The meeting as a view: kept going, ended.
extension Stocktake: View {
  var openView: OpenView { .stocktake(self) }
  var pledge: PledgeCode? { item?.code }
  var holdsSelection: Bool { true }
  var untilNextSecond: Int? { clock.untilNextSecond }

  /// As the briefing of its day, or a new one.
  func meeting(_ glance: Glance) -> Meeting? { glance.month?.portfolio.ministry.meeting(on: day, about: month) }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    if let question {
      self.question = nil
      return question == .end ? answer(key, glance) : .stay()
    }
    if let action = StocktakeKey(key), !(item == nil && key == .enter) {
      return whyNot(action, glance).map { .refuse($0) } ?? perform(action, glance)
    }
    return scroll(key, glance)
  }

  private mutating func scroll(_ key: Key, _ glance: Glance) -> Answer {
    let page = scrollPage(glance)
    let step: Int
    switch key {
    case .up: step = -1
    case .down: step = 1
    case .pageUp, .control("b"): step = -page
    case .pageDown, .control("f"): step = page
    case .enter:
      takeFromRest()
      return .stay()
    case .control("l"), .control("z"): return .notMine
    default: return .stay([.bell])
    }
    if item == nil {
      restCursor.move(by: step, count: rest.count)
    } else {
      scroll = max(0, scroll + step)
    }
    return .stay()
  }

  /// Lines that are seen at once of what is scrolled.
  private func scrollPage(_ glance: Glance) -> Int {
    guard let drawing = drawing(glance) else { return 1 }
    let space = drawing.space(in: Rect(glance.size))
    let shown = item.flatMap { drawing.page(of: $0, in: space) }?.checkInsRect.rows
    return max(1, (shown ?? StocktakeDrawing.restRows(in: space)) - 1)
  }

  private mutating func perform(_ action: StocktakeKey, _ glance: Glance) -> Answer {
    switch action {
    case .note: return item.map { .open(.meeting(.note($0.code))) } ?? .stay()
    case .refuse: return item.map { .open(.meeting(.refuse($0.code))) } ?? .stay()
    case .returnCheckIn: return checkInToReturn(glance).map { .open(.meeting(.returnCheckIn($0))) } ?? .stay()
    case .direct: return .open(.directive(unit: line(glance)?.pledge.unit))
    case .grant: return .stay(grant(glance))
    case .acknowledge:
      return .stay(checkInToAcknowledge(glance).map { [.save(.acknowledge($0, health: nil, note: nil))] } ?? [])
    case .next: go(to: place + 1)
    case .previous: go(to: place - 1)
    case .first: go(to: 0)
    case .rest: go(to: items.count)
    case .pause: clock.togglePause()
    case .undo: return .stay([.undo])
    case .redo: return .stay([.redo])
    case .keys: question = .keys
    case .end:
      if glance.isReadOnly { return .close() }
      question = .end
    }
    return .stay()
  }

  private func grant(_ glance: Glance) -> [Effect] {
    guard let item = item, let meeting = meeting(glance) else { return [] }
    let decision = MeetingDecision.extend(item.code, isGranted: true, by: nil, reason: nil)
    return [.save(.conclude(meeting, decision))]
  }

  private mutating func answer(_ key: Key, _ glance: Glance) -> Answer {
    switch key {
    case .enter, .character("y"):
      guard let meeting = meeting(glance) else { return .stay() }
      // Nothing is left over, and what was decided is kept already.
      if glance.month?.portfolio.ministry.briefings[meeting.day]?.notReached == notReached {
        return .close([.readReport(.conclusions(meeting.day))])
      }
      return .stay([.save(.conclude(meeting, .end(notReached: notReached)))])
    case .character("l"): return leave()
    case .control("c"), .character("Q"): return leave(then: .program(.quit))
    default: return .stay()
    }
  }

  private mutating func leave(then request: Request? = nil) -> Answer {
    clock.stop()
    return .setAside(
      Phrase(vi: "chưa kết thúc giao ban: m để họp tiếp", en: "the meeting is not over: m goes on with it"),
      then: request)
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    restCursor.select(row, count: rest.count)
    return isDouble ? take(.enter, glance) : .stay()
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .tick(let now):
      clock.tick(now)
      return .stay()
    // The end of a meeting shows what it came to.
    case .saved(let batch) where batch.name == .endMeeting && batch.kind == .change:
      return .close([.readReport(.conclusions(day))])
    default: return .notMine
    }
  }

  /// Remembers how far its lists are scrolled.
  mutating func settle(_ glance: Glance) {
    guard let drawing = drawing(glance) else { return }
    let space = drawing.space(in: Rect(glance.size))
    let last = item.flatMap { drawing.page(of: $0, in: space) }?.lastScroll ?? 0
    scroll = min(scroll, last)
    restCursor.settle(rows: StocktakeDrawing.restRows(in: space), count: rest.count)
  }
}
