import GiaobanText

/// One change, by a step of the log, of what months are judged by.
///
/// A month that has ended is judged by what stood at the end of its last day. From the amendments of a record, what it is now
/// can be told as it stood then, without its other history.
package struct Amendment: Hashable, Codable, Sendable {
  /// The number of the step.
  package let batch: Int
  /// Months count it that end on this day or later. As a rule the day of the step.
  package let from: Day
  /// The record as it was, or nil where the step brought it.
  package let before: Record?
  /// The record as it became, or nil where the step took it away.
  package let after: Record?
  /// Who mended a slip, when and why; nil for a change that counts only from its own day on.
  package let correction: Correction?

  package init(batch: Int, from: Day, before: Record?, after: Record?, correction: Correction? = nil) {
    self.batch = batch
    self.from = from
    self.before = before
    self.after = after
    self.correction = correction
  }

  package var key: RecordKey { (after ?? before).map(\.key) ?? .settings }
}

/// That a slip was mended, and why.
package struct Correction: Hashable, Codable, Sendable {
  /// The day on which it was mended.
  package let on: Day
  package let by: String
  package let reason: Bilingual

  package init(on: Day, by: String, reason: Bilingual) {
    self.on = on
    self.by = by
    self.reason = reason
  }
}

extension Batch {
  package var correction: Correction? {
    name == .correct && kind == .change ? reason.map { Correction(on: day, by: by, reason: $0) } : nil
  }

  /// The amendments among its events, each with the place of its event.
  ///
  /// None is what only a record's own days tell (moves, extensions), what judges nothing (words), what a later month alone
  /// can see, and what is the first state of its record: that stands for the time before it was entered as well.
  package var amendments: [(place: Int, amendment: Amendment)] {
    if kind != .change || name == .initialise { return [] }
    let brought = Set(events.filter { $0.before == nil }.compactMap(\.after?.pledgeCode))
    return events.enumerated().compactMap { place, event in
      guard let from = countedFrom(event, bringing: brought) else { return nil }
      return (
        place,
        Amendment(batch: number, from: from, before: event.before, after: event.after, correction: correction)
      )
    }
  }

  /// - Parameter brought: the pledges that the step brought.
  /// - Returns: nil for an event that is no amendment.
  private func countedFrom(_ event: Event, bringing brought: Set<PledgeCode>) -> Day? {
    if name == .correct { return event.correctsFrom }
    return switch (event.before, event.after) {
    case (.settings(let before)?, .settings(let after)?):
      Settings.judgedFields.allSatisfy { $0.isSame(before, after) } ? nil : day
    case (.block(let before)?, .block(let after)?):
      Block.judgedFields.allSatisfy { $0.isSame(before, after) } ? nil : countedFrom(before, after)
    case (.unit(let before)?, .unit(let after)?):
      OrgUnit.judgedFields.allSatisfy { $0.isSame(before, after) } ? nil : day
    case (.pledge(let before)?, .pledge(let after)?):
      Pledge.judgedFields.allSatisfy { $0.isSame(before, after) } ? nil : countedFrom(before, after)
    case (let before, .task(let after)?): countedFrom(before, after, bringing: brought)
    case (let before, .checkIn(let after)?): countedFrom(before, after)
    default: nil
    }
  }

  /// What is dated in a month counts in it, all of such a step: the due day with the grant, the unit with the acceptance.
  private func countedFrom(_ before: Pledge, _ after: Pledge) -> Day {
    let moved = after.moves.dropFirst(zip(before.moves, after.moves).prefix { $0 == $1 }.count).map(\.day)
    let granted = events.compactMap { event -> Day? in
      guard case .extension(let extended)? = event.after, extended.key.pledge == after.code else { return nil }
      return extended.grantedOn
    }
    return (moved + granted + [day]).min() ?? day
  }

  /// A block that goes over from a leader whom the step gives a last day in office is the successor's from the day after. What
  /// else may change with it counts from the day of the step, and the leader then too.
  private func countedFrom(_ before: Block, _ after: Block) -> Day {
    var handed = before
    handed.leader = after.leader
    guard Block.judgedFields.allSatisfy({ $0.isSame(handed, after) }) else { return day }
    let last = events.compactMap(\.lastDayGiven).first { $0.leader == before.leader }?.day
    return min(last?.adding(days: 1) ?? day, day)
  }

  private func countedFrom(_ before: Record?, _ after: PledgeTask, bringing brought: Set<PledgeCode>) -> Day? {
    guard case .task(let before)? = before else {
      return brought.contains(after.key.pledge) ? nil : min(after.doneOn ?? day, day)
    }
    if before.doneOn != after.doneOn {
      // Done today is told by its own day.
      if before.doneOn == nil, after.doneOn == day, before.due == after.due { return nil }
      return min(after.doneOn ?? day, day)
    }
    return PledgeTask.judgedFields.allSatisfy { $0.isSame(before, after) } ? nil : day
  }

  /// Only a month between the check-in's and the step's can tell the difference. One that is new counts from the day it
  /// names itself.
  private func countedFrom(_ before: Record?, _ after: CheckIn) -> Day? {
    let from = before == nil ? after.enteredOn : day
    return from.inMonth - after.key.month >= 2 ? from : nil
  }
}

extension Record {
  fileprivate var pledgeCode: PledgeCode? {
    guard case .pledge(let pledge) = self else { return nil }
    return pledge.code
  }
}
