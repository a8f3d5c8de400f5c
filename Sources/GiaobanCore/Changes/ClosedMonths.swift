// "A closed month never moves": one rule for every change, undo and redo, read off the records that differ. A check-in that
// comes after the close is no part of the month.

extension Event {
  /// The months in which the difference between before and after takes effect; empty when it takes effect now.
  package var effectiveMonths: Set<Month> {
    switch (before, after) {
    case (.pledge(let before)?, .pledge(let after)?):
      return Self.months(of: before.moves, and: after.moves)
    case (nil, .pledge(let pledge)?), (.pledge(let pledge)?, nil): return Set(pledge.moves.map(\.day.inMonth))
    case (.checkIn(var before)?, .checkIn(let after)?):
      // What is decided on an ask takes effect when it is decided.
      before.decision = after.decision
      return before == after ? [] : [after.key.month]
    case (.checkIn(let checkIn)?, _), (_, .checkIn(let checkIn)?): return [checkIn.key.month]
    case (.task(let before)?, .task(let after)?):
      guard before.doneOn != after.doneOn else { return [] }
      return Set([before.doneOn, after.doneOn].compactMap { $0?.inMonth })
    case (.task(let task)?, nil), (nil, .task(let task)?): return Set([task.doneOn].compactMap { $0?.inMonth })
    case (.extension, _), (_, .extension): return extensionMonths
    default: return []
    }
  }

  /// The months of the moves that differ. Told by their places: the same move can be made twice on one day.
  private static func months(of before: [Pledge.Move], and after: [Pledge.Move]) -> Set<Month> {
    let same = zip(before, after).prefix { $0 == $1 }.count
    let (before, after) = (before.dropFirst(same), after.dropFirst(same))
    let sameAtEnd = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    return Set((before.dropLast(sameAtEnd) + after.dropLast(sameAtEnd)).map(\.day.inMonth))
  }

  /// The months of the request and of the decision, each where it differs. Both may be of one day.
  private var extensionMonths: Set<Month> {
    let records = [before, after].map { record -> Extension? in
      guard case .extension(let extended) = record else { return nil }
      return extended
    }
    var asked = records
    for index in asked.indices { asked[index]?.decision = nil }
    var days: [Day?] = []
    if asked[0] != asked[1] { days += asked.map { $0?.askedOn } }
    if records[0]?.decision != records[1]?.decision { days += records.map { $0?.decision?.on } }
    return Set(days.compactMap { $0?.inMonth })
  }
}

extension Event {
  /// Whether a check-in came after the month was closed: the closing has none of the pledge that is made, and this one is no
  /// part of it. One that the closing has stays as it is.
  fileprivate func isOfCheckIn(after closing: Closing) -> Bool {
    let checkIns = [before, after].compactMap { record in
      if case .checkIn(let checkIn)? = record { checkIn } else { nil }
    }
    let isNew = { (checkIn: CheckIn) in checkIn.cameAfter == closing.hash }
    return checkIns.contains(where: isNew) && checkIns.allSatisfy { isNew($0) || !$0.state.isMade }
  }

  /// Who holds a block is told of a month by its last day: a successor stands in every month that ends on the first day or later.
  fileprivate func refuseHandover(in ministry: Ministry) throws(RuleViolation) {
    guard case .leader(let old)? = before, case .leader(let new)? = after, old.lastDay != new.lastDay,
      let last = [old.lastDay, new.lastDay].compactMap({ $0 }).min()
    else { return }
    for month in ministry.closedMonths where month.last > last {
      if let closing = ministry.closing(of: month) { throw .closing(.monthClosed(month, closedOn: closing.on)) }
    }
  }

  /// A move takes effect until the next one: dated before a closed month it would stand against what was closed. So would
  /// another due day of a pledge that ended in a closed month: it was done in time by it, or late.
  fileprivate func refuseContradiction(to ministry: Ministry) throws(RuleViolation) {
    guard case .pledge(let pledge)? = after ?? before else { return }
    let old: Pledge? = if case .pledge(let pledge)? = before { pledge } else { nil }
    let new: Pledge? = if case .pledge(let pledge)? = after { pledge } else { nil }
    for month in ministry.closedMonths {
      let isMoved = old?.move(on: month.last) != new?.move(on: month.last)
      let ended = pledge.move(on: month.last).map { !$0.status.isOpen && month.contains($0.day) } ?? false
      if isMoved || (ended && old?.due != new?.due), let closing = ministry.closing(of: month) {
        throw .closing(.monthClosed(month, closedOn: closing.on))
      }
    }
  }
}

extension [Event] {
  /// - Throws: `.closing(.monthClosed)` when any event takes effect in a closed month.
  package func refuseClosedMonths(of ministry: Ministry) throws(RuleViolation) {
    if ministry.closings.isEmpty { return }
    for event in self {
      if case .closing = event.key { continue }
      for month in event.effectiveMonths.sorted() {
        guard let closing = ministry.closing(of: month), !event.isOfCheckIn(after: closing) else { continue }
        throw .closing(.monthClosed(month, closedOn: closing.on))
      }
      try event.refuseContradiction(to: ministry)
      try event.refuseHandover(in: ministry)
    }
  }
}
