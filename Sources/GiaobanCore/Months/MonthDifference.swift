/// What changed between two months, pledge by pledge.
package struct MonthDifference: Equatable, Sendable {
  /// How a month was: as it was closed, else as it is recorded.
  package struct State: Sendable {
    let portfolio: Portfolio

    /// - Parameter portfolio: one in the scope of everything.
    package init(_ portfolio: Portfolio) { self.portfolio = portfolio }
  }

  package struct Row: Equatable, Sendable {
    package let pledge: Pledge
    package let change: PledgeChange
  }

  package let from: Month
  package let to: Month
  /// The days of the two states.
  package let fromDay: Day
  package let toDay: Day
  /// The rows, ordered by block, unit and number; those of one pledge are in the order of ``PledgeChange``.
  package let rows: [Row]

  /// - Parameters:
  ///   - before: the earlier month.
  ///   - after: the later one, or the same.
  package init(from before: State, to after: State) {
    from = before.portfolio.viewpoint.month
    to = after.portfolio.viewpoint.month
    fromDay = before.portfolio.viewpoint.day
    toDay = after.portfolio.viewpoint.day
    if from == to {
      rows = []
      return
    }
    let lines = Dictionary(before.portfolio.lines.map { ($0.pledge.code, $0) }) { first, _ in first }
    let calendars = (before.portfolio.calendar, after.portfolio.calendar)
    rows = after.portfolio.lines.flatMap { line in
      PledgeComparison(before: lines[line.pledge.code], line: line, calendars: calendars).changes.map {
        Row(pledge: line.pledge, change: $0)
      }
    }
  }
}

/// One pledge at two times.
private struct PledgeComparison {
  /// The pledge at the earlier time, or nil when it was not there.
  let before: PledgeLine?
  let line: PledgeLine
  let calendars: (before: ReportingCalendar, after: ReportingCalendar)

  private var days: (before: Day, after: Day) { (calendars.before.viewpoint.day, calendars.after.viewpoint.day) }

  var changes: [PledgeChange] {
    guard let statusNow = line.pledge.status(on: days.after) else { return [] }
    guard let then = line.pledge.status(on: days.before) else {
      let added = line.pledge.moves.first.map { PledgeChange.added(on: $0.day, $0.status) }
      return ([added].compactMap(\.self)) + status(from: line.pledge.moves.first?.status, to: statusNow) + silence
    }
    return status(from: then, to: statusNow) + extensions + revisions + health + silence
  }

  private func status(from old: PledgeStatus?, to new: PledgeStatus) -> [PledgeChange] {
    guard let old, old != new, let move = line.pledge.move(on: days.after) else { return [] }
    if new == .dropped { return [.dropped(on: move.day, reason: move.reason)] }
    return [.status(from: old, to: new, on: move.day, reason: move.reason)]
  }

  private var granted: [Extension] {
    line.granted(by: days.after).filter { $0.grantedOn.map { $0 > days.before } ?? false }
  }

  private var extensions: [PledgeChange] {
    let all = line.granted(by: days.after)
    return granted.map { extended in
      .extended(extended, times: all.filter { $0.key.number <= extended.key.number }.count)
    }
  }

  private var revisions: [PledgeChange] {
    guard let before else { return [] }
    return PledgeRevision.all(from: before.pledge, to: line.pledge, extensions: granted).map { .revised($0) }
  }

  /// The change of health of a pledge that was active both times: the end of a pledge says more than the loss of its
  /// colour.
  private var health: [PledgeChange] {
    guard let before else { return [] }
    let then = Assessment(of: before, calendar: calendars.before)
    let now = Assessment(of: line, calendar: calendars.after)
    guard then.status == .active, now.status == .active, then.overall != now.overall else { return [] }
    return [.health(from: then.overall, to: now.overall)]
  }

  private var silence: [PledgeChange] {
    let month = calendars.after.viewpoint.month
    let time = PledgeFigures.CheckInTime(of: month, line, calendars.after)
    return time == .missing ? [.silent(month)] : []
  }
}
