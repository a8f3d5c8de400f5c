extension Record {
  /// A day on which something happened, as a record tells it.
  private struct Fact: Hashable {
    let day: Day
    /// What it is asked for as; nil where it is asked for nowhere.
    let kind: DayKind?
  }

  /// Refuses what is told as having happened and is still to come; whoever brings it, by hand or in a file.
  ///
  /// - Parameter before: the record as it was: what it told already is not told anew.
  func refuseFuture(over before: Record?, today: Day) throws(RuleViolation) {
    let news = facts.subtracting(before?.facts ?? [])
    guard let latest = news.max(by: { $0.day < $1.day }), latest.day > today else { return }
    // Where several are told by one day, the one that is asked for has a field to stand at.
    if let kind = news.filter({ $0.day == latest.day }).compactMap(\.kind).min(by: { $0.rawValue < $1.rawValue }) {
      throw .record(.toldInFuture(key, kind, latest.day, today: today))
    }
    throw .record(.inFuture(key, latest.day, today: today))
  }

  /// Plans are none: due days, targets, briefings to come.
  private var facts: Set<Fact> {
    switch self {
    case .pledge(let pledge):
      let told: [(Day?, DayKind)] = [(pledge.assignedOn, .assigned), (pledge.metric?.baselineDay, .baseline)]
      let begun = pledge.moves.prefix(1).map { Fact(day: $0.day, kind: $0.status == .done ? nil : .assigned) }
      return Set(pledge.moves.dropFirst().map { Fact(day: $0.day, kind: nil) } + begun + Self.facts(told))
    case .task(let task): return Set(Self.facts([(task.doneOn, nil)]))
    case .checkIn(let checkIn):
      return Set(
        Self.facts([
          (checkIn.enteredOn, nil), (checkIn.readingDay, nil), (checkIn.supervision?.on, nil),
          (checkIn.key.month.first, nil),
        ]))
    case .extension(let extended): return Set(Self.facts([(extended.askedOn, nil), (extended.decision?.on, nil)]))
    case .closing(let closing): return [Fact(day: closing.on, kind: nil)]
    case .leader(let leader): return Set(Self.facts([(leader.lastDay, nil)]))
    case .settings, .block, .unit, .briefing: return []
    }
  }

  private static func facts(_ days: [(Day?, DayKind?)]) -> [Fact] {
    days.compactMap { day, kind in day.map { Fact(day: $0, kind: kind) } }
  }
}
