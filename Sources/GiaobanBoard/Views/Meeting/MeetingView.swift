import GiaobanCore

/// A meeting while it is run from the screen: at which pledge it is, what it has come to, how long it takes.
package struct MeetingView: Equatable, Sendable {
  /// What stands over the pledge.
  enum Question: Equatable, Sendable {
    case keys
    /// Whether the meeting is over.
    case end
  }

  /// The day it is held on, and the month on the screen.
  let day: Day
  let month: Month
  /// Worked out once on opening: a decision does not move what is still to come.
  private(set) var items: [Agenda.Item]
  let rest: [PledgeCode]
  let restTally: Tally
  /// Among the items; their count is the list of the rest.
  private(set) var place = 0
  private(set) var reached: Set<PledgeCode> = []
  /// Milliseconds that each pledge took.
  private var spent: [PledgeCode: Int] = [:]
  var clock = MeetingClock()
  /// Lines that the check-ins are scrolled by.
  var scroll = 0
  var restCursor = ListCursor()
  var question: Question?

  /// Begins at the first pledge; a meeting that was ended and goes on begins at the first that it had not come to.
  init(_ view: MonthView) {
    let portfolio = view.portfolio
    day = portfolio.viewpoint.today
    month = portfolio.viewpoint.month
    let agenda = Agenda(of: portfolio, view.assessments, on: day)
    (items, rest, restTally) = (agenda.items, agenda.rest, agenda.restTally)
    if let left = portfolio.ministry.briefings[day]?.notReached, !left.isEmpty {
      reached = Set(items.map(\.code)).subtracting(left)
      place = items.firstIndex { left.contains($0.code) } ?? items.count
    }
    reach()
  }

  /// The item that the meeting is at, or nil at the list of the rest.
  var item: Agenda.Item? { items.indices.contains(place) ? items[place] : nil }

  /// The pledges of the items that were not reached, in the items' order.
  var notReached: [PledgeCode] { items.map(\.code).filter { !reached.contains($0) } }

  /// Those that the meeting was to come to and did.
  var opened: Int { items.count - notReached.count }

  /// Those of the rest that nobody opened.
  var takenByException: Int { rest.filter { !reached.contains($0) }.count }

  private mutating func reach() {
    if let item { reached.insert(item.code) }
  }

  /// - Parameter place: held within the items and the list of the rest.
  mutating func go(to place: Int) {
    if let item { spent[item.code] = clock.item }
    self.place = max(0, min(place, items.count))
    clock.beginItem(spent: item.flatMap { spent[$0.code] } ?? 0)
    scroll = 0
    reach()
  }

  /// Takes the selected pledge of the rest after all, behind the others.
  mutating func takeFromRest() {
    guard rest.indices.contains(restCursor.selected) else { return }
    let code = rest[restCursor.selected]
    if !items.contains(where: { $0.code == code }) { items.append(Agenda.Item(code, .rest)) }
    go(to: items.firstIndex { $0.code == code } ?? place)
  }
}
