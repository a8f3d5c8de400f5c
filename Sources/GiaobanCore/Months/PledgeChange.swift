/// What happened to one pledge between two days, as far as somebody has to know of it.
package enum PledgeChange: Hashable, Sendable {
  /// A later due day was granted; it is the how-manieth one of the pledge.
  case extended(Extension, times: Int)
  case revised(PledgeRevision)
  /// Recorded for the first time.
  case added(on: Day, PledgeStatus)
  case dropped(on: Day, reason: String?)
  /// Another status than dropped.
  case status(from: PledgeStatus, to: PledgeStatus, on: Day, reason: String?)
  case health(from: Health, to: Health)
  /// It owed a check-in of the month and made none.
  case silent(Month)

  /// What touches the promise itself: extensions granted, what was edited but the words, pledges added and dropped.
  ///
  /// - Parameters:
  ///   - months: in which it happened.
  ///   - day: on which it is looked at.
  ///   - before: the pledge before `months`; nil when it was not edited since, or not there.
  package static func ofPromise(
    _ line: PledgeLine, in months: MonthRange, on day: Day, before: Pledge?
  ) -> [PledgeChange] {
    var changes: [PledgeChange] = []
    if let first = line.pledge.moves.first, months.contains(first.day), first.day <= day {
      changes.append(.added(on: first.day, first.status))
    }
    let granted = line.granted(by: day)
    let extended = granted.filter { $0.grantedOn.map(months.contains) ?? false }
    for grant in extended {
      let times = granted.filter { $0.key.number <= grant.key.number }.count
      changes.append(.extended(grant, times: times))
    }
    if let before {
      let revisions = PledgeRevision.all(from: before, to: line.pledge, extensions: extended)
      changes += revisions.filter { !$0.isWording }.map { .revised($0) }
    }
    if let move = line.pledge.move(on: day), move.status == .dropped, months.contains(move.day) {
      changes.append(.dropped(on: move.day, reason: move.reason))
    }
    return changes
  }
}

extension PledgeChange {
  /// Whether less is asked than before.
  package var isEasing: Bool {
    switch self {
    case .extended: true
    case .revised(let revision): revision.isEasing
    case .added, .dropped, .status, .health, .silent: false
    }
  }
}

extension PledgeLine {
  /// The extensions granted up to `day`.
  package func granted(by day: Day) -> [Extension] {
    if extensions.isEmpty { return [] }
    return extensions.filter { $0.grantedOn.map { $0 <= day } ?? false }
  }
}
