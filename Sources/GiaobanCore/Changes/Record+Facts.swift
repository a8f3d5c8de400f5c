extension Record {
  /// A day on which something happened, as a record tells it.
  private struct Fact: Hashable {
    let day: Day
    let place: RecordPlace
  }

  /// Refuses what is told as having happened and is still to come; whoever brings it, by hand or in a file.
  ///
  /// - Parameter before: the record as it was: what it told already is not told anew.
  func refuseFuture(over before: Record?, today: Day) throws(RuleViolation) {
    let said = Set(before?.facts ?? [])
    let news = facts.filter { $0.day > today && !said.contains($0) }
    guard let latest = news.map(\.day).max() else { return }
    // Where several are told by one day, the first of them is the one that is asked for.
    if let first = news.first(where: { $0.day == latest }) {
      throw .record(.inFuture(key, first.place, latest, today: today))
    }
  }

  /// Everything that it tells as having happened and that is still to come, in the order of its fields; a day that several
  /// of them tell, once.
  package func futures(today: Day) -> [RuleViolation] {
    var told: Set<Day> = []
    return facts.filter { $0.day > today && told.insert($0.day).inserted }
      .map { .record(.inFuture(key, $0.place, $0.day, today: today)) }
  }

  /// What it tells as having happened. Plans are none: due days, targets, briefings to come. A record of a pledge begins
  /// with its first move, which is dated by the day of its assignment.
  private var facts: [Fact] {
    switch self {
    case .pledge(let pledge):
      Self.facts([(pledge.assignedOn, .assignedOn), (pledge.metric?.baselineDay, .baselineDay)])
        + pledge.moves.enumerated().flatMap { index, move in
          [move.day, move.enteredOn].compactMap { $0 }.map {
            Fact(day: $0, place: RecordPlace(.moves, entry: index + 1))
          }
        }
    case .task(let task): Self.facts([(task.doneOn, .doneOn)])
    case .checkIn(let checkIn):
      Self.facts([
        (checkIn.enteredOn, .enteredOn), (checkIn.readingDay, .readingDay), (checkIn.supervision?.on, .supervisedOn),
        (checkIn.key.month.first, .month),
      ])
    case .extension(let extended):
      Self.facts([(extended.askedOn, .askedOn), (extended.decision?.on, .decidedOn)])
    case .closing(let closing): Self.facts([(closing.on, .on)])
    case .leader(let leader): Self.facts([(leader.lastDay, .lastDay)])
    case .settings, .block, .unit, .briefing: []
    }
  }

  private static func facts(_ days: [(Day?, RecordField)]) -> [Fact] {
    days.compactMap { day, field in day.map { Fact(day: $0, place: RecordPlace(field)) } }
  }
}
