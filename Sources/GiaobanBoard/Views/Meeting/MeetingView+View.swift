import GiaobanCore
import GiaobanTerminal

// The meeting as a view.
extension MeetingView: View {
  func selectedRow(_ glance: Glance) -> Int? { item == nil ? restCursor.selected : nil }

  var pledge: PledgeCode? { item?.code }
  var holdsSelection: Bool { true }
  var untilNextSecond: Int? { clock.untilNextSecond }

  /// As the briefing of its day, or a new one.
  func meeting(_ glance: Glance) -> Meeting? { glance.month?.portfolio.ministry.meeting(on: day, about: month) }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    restCursor.select(row, count: rest.count)
    return isDouble ? answer(.enter, glance) : .stay()
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
    restCursor.settle(rows: MeetingDrawing.restRows(in: space), count: rest.count)
  }
}
