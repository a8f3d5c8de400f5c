import GiaobanText

/// One write, as data. What it means and whether it is allowed is decided in `decide(in:)`; a store only writes the outcome.
package enum Change: Equatable, Sendable {
  /// The records of a file, each put in its place, in an order in which each stands after those it names.
  ///
  /// - Parameters:
  ///   - said: what the file says with them, which the store keeps beside the step.
  ///   - seen: the number of the newest step of the log when the file was held against the store; where there is a newer
  ///     one, nothing is written. nil writes in any case.
  case load([Record], isFirst: Bool, said: [SaidField] = [], seen: Int? = nil)
  case configure(Settings)
  /// Mends a slip by an edit, also in the months since it was made that have ended and are open. Told with its reason.
  indirect case correct(Change, reason: Bilingual)
  case add(NewPledge)
  /// What is to be different, told by the pledge as its editor saw it: a field that someone else has changed since is never
  /// written over unseen. Code, origin, first due day and moves are no matter of an edit.
  case edit(from: Pledge, to: Pledge)
  /// A leader, block, unit or briefing, new where `from` is nil.
  case put(from: Record?, to: Record)
  /// A leader is followed by another one, who holds the blocks from that day on.
  case succeed(LeaderCode, by: LeaderCode, on: Day)
  /// Takes a suggestion up.
  case accept(PledgeCode, unit: UnitCode?, due: Day?, on: Day, isCore: Bool?)
  /// One move for all of them: all or none.
  case move([PledgeCode], to: PledgeStatus, on: Day, reason: String?)
  /// Done when any is open; open again when all are done.
  case toggleDone([PledgeCode], on: Day)
  /// Done, with the check-in that goes with it: one step, all or none.
  case finish(CheckIn, over: Seen<CheckIn> = .anything, on: Day)
  case addTask(PledgeCode, title: Bilingual, due: Day?)
  case editTask(from: PledgeTask, to: PledgeTask)
  case completeTask(TaskKey, on: Day)
  case reopenTask(TaskKey)
  case checkIn(CheckIn, over: Seen<CheckIn> = .anything)
  /// One for each of several pledges, all or none; a check-in that is made already is not written over.
  case checkIns([CheckIn])
  case acknowledge(CheckInKey, health: Health?, note: Bilingual?)
  /// Several at once, all or none, without a voice or a note.
  case acknowledgeAll([CheckInKey])
  case returnCheckIn(CheckInKey, reason: Bilingual)
  /// What was decided on the ask of a check-in; it is open no more.
  case noteDecision(CheckInKey, Bilingual)
  /// One day for all of them, all or none.
  ///
  /// - Parameters:
  ///   - grantedBy: grants it in the same step; nil only asks, and moves nothing.
  ///   - on: the day on which it was asked for, and granted; nil for today.
  case extend([PledgeCode], to: Day, reason: Bilingual, grantedBy: LeaderCode? = nil, on: Day? = nil)
  /// Decides the newest extension that is asked for and not decided.
  ///
  /// - Parameter on: the day on which it was decided; nil for today.
  case decideExtension(PledgeCode, isGranted: Bool, by: LeaderCode, on: Day? = nil, reason: Bilingual?)
  /// Seals months that are over, in order.
  ///
  /// - Parameter seen: the number of the newest step of the log when the seals were made; where there is a newer one, they
  ///   may be wrong, and nothing is written.
  case closeMonths([MonthSeal], seen: Int)
  /// Opens closed months again, the latest first; their closings are kept.
  case reopenMonths(MonthRange, reason: Bilingual)
  /// What a meeting decided, and its conclusion in the briefing of that day.
  case conclude(Meeting, MeetingDecision)

  /// The pledges whose dossiers the decision needs, each once, in the order given.
  package var pledges: [PledgeCode] {
    switch self {
    case .load(let records, _, _, _):
      return records.compactMap(\.key.pledge).unique
    case .correct(let change, _): return change.pledges
    case .configure, .add, .put, .succeed, .closeMonths, .reopenMonths: return []
    case .move(let codes, _, _, _), .toggleDone(let codes, _), .extend(let codes, _, _, _, _): return codes.unique
    case .edit(_, let pledge): return [pledge.code]
    case .accept(let code, _, _, _, _), .addTask(let code, _, _), .decideExtension(let code, _, _, _, _): return [code]
    case .editTask(_, let task): return [task.key.pledge]
    case .completeTask(let key, _), .reopenTask(let key): return [key.pledge]
    case .checkIn(let checkIn, _), .finish(let checkIn, _, _): return [checkIn.key.pledge]
    case .checkIns(let checkIns): return checkIns.map(\.key.pledge).unique
    case .acknowledgeAll(let keys): return keys.map(\.pledge).unique
    case .acknowledge(let key, _, _), .returnCheckIn(let key, _), .noteDecision(let key, _): return [key.pledge]
    case .conclude(_, let decision): return decision.pledge.map { [$0] } ?? []
    }
  }
}

extension Change {
  /// Whether it mends a slip: what was ever changed of its records is needed to decide it.
  package var isCorrection: Bool { if case .correct = self { true } else { false } }

  /// The leaders to whom it gives a last day in office: what they decided is needed to decide it.
  package var leaving: [LeaderCode] {
    switch self {
    case .succeed(let leader, _, _): return [leader]
    case .load(let records, _, _, _):
      return records.compactMap { record -> LeaderCode? in
        if case .leader(let leader) = record, leader.lastDay != nil { leader.code } else { nil }
      }.unique
    default: return []
    }
  }

  /// What seals the months that it closes; none of another change.
  package var seals: [MonthSeal] { if case .closeMonths(let seals, _) = self { seals } else { [] } }
}

/// What the one who writes has seen of the record that is written.
package enum Seen<Value: Equatable & Sendable>: Equatable, Sendable {
  /// Whatever is there may be written over.
  case anything
  /// What was there, nil for nothing; where it is something else by now, nothing is written.
  case this(Value?)
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
