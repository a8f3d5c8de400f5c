import GiaobanText

/// Decides the mending of a slip: the value is replaced from the step that entered it, in the months since then that are open.
/// Earlier months keep what stood, and so does every closed one.
struct CorrectionDecision {
  private let change: Change
  private let reason: Bilingual
  private let situation: Situation

  init(_ change: Change, reason: Bilingual, in situation: Situation) {
    self.change = change
    self.reason = reason
    self.situation = situation
  }

  /// - Throws: `.log(.correctionOfSeveralSteps)` where the values that change were entered on different days; `.closing(.monthClosed)` where
  ///   the months that have ended since are closed.
  func decision() throws(RuleViolation) -> Decision {
    switch change {
    case .edit, .editTask, .configure, .put: break
    default: throw .log(.nothingChanges)
    }
    var events: [Event] = []
    for event in try change.outcome(in: situation).events where event.before != event.after {
      let from = try countedFrom(event)
      if let from { try refuseClosed(from) }
      events.append(Event(before: event.before, after: event.after, correctsFrom: from))
    }
    return Decision(name: .correct, events: events, reason: reason)
  }

  /// - Returns: the day from which the wrong values counted; nil where nothing that judges changes.
  private func countedFrom(_ event: Event) throws(RuleViolation) -> Day? {
    guard let before = event.before, let after = event.after else { return nil }
    let past = event.key.pledge.map { situation.pasts[$0] ?? Past() } ?? situation.ministry.past
    let days = past.daysOfEntry(before, after)
    if days.count > 1 { throw .log(.correctionOfSeveralSteps(event.key, days.sorted())) }
    return days.first
  }

  private func refuseClosed(_ from: Day) throws(RuleViolation) {
    let last = situation.today.inMonth.adding(months: -1)
    guard from <= last.last, let closing = situation.ministry.closing(of: last) else { return }
    throw .closing(.monthClosed(last, closedOn: closing.on))
  }
}

extension Past {
  /// The days on which the values were entered by which two states of a record differ: of each field that of the newest step
  /// that set it, of one that no step has set since the record was brought the first day there is.
  func daysOfEntry(_ before: Record, _ after: Record) -> Set<Day> {
    switch (before, after) {
    case (.pledge(let before), .pledge(let after)):
      days(before, after, Pledge.judgedFields) { if case .pledge(let pledge) = $0 { pledge } else { nil } }
    case (.task(let before), .task(let after)):
      days(before, after, PledgeTask.judgedFields) { record in
        if case .task(let task) = record, task.key == before.key { task } else { nil }
      }
    case (.settings(let before), .settings(let after)):
      days(before, after, Settings.judgedFields) { if case .settings(let settings) = $0 { settings } else { nil } }
    case (.block(let before), .block(let after)):
      days(before, after, Block.judgedFields) { record in
        if case .block(let block) = record, block.code == before.code { block } else { nil }
      }
    case (.unit(let before), .unit(let after)):
      days(before, after, OrgUnit.judgedFields) { record in
        if case .unit(let unit) = record, unit.code == before.code { unit } else { nil }
      }
    default: []
    }
  }

  private func days<Whole: Sendable>(
    _ before: Whole, _ after: Whole, _ fields: [JudgedField<Whole>], of whole: (Record) -> Whole?
  ) -> Set<Day> {
    Set(
      fields.filter { !$0.isSame(before, after) }.map { field in
        let step = amendments.last { amendment in
          guard let after = amendment.after.flatMap(whole) else { return false }
          return amendment.before.flatMap(whole).map { !field.isSame($0, after) } ?? true
        }
        return step?.from ?? .first
      })
  }
}
