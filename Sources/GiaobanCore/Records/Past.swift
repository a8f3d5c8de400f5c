/// The amendments of some records, from which each can be told as it stood at the end of an earlier day.
package struct Past: Hashable, Sendable {
  /// The amendments in the order of their steps.
  package let amendments: [Amendment]

  package init(_ amendments: [Amendment] = []) { self.amendments = amendments }

  package var isEmpty: Bool { amendments.isEmpty }

  /// The amendments that count by the end of `day`, for who looks from there.
  func counted(by day: Day) -> Past { Past(amendments.filter { $0.from <= day }) }

  /// The amendments of the steps up to `step`.
  package func upTo(_ step: Int) -> Past { Past(amendments.filter { $0.batch <= step }) }

  package func pledge(_ now: Pledge, at day: Day) -> Pledge {
    stood(now, Pledge.judgedFields, at: day) { record in
      if case .pledge(let pledge) = record, pledge.code == now.code { pledge } else { nil }
    } ?? now
  }

  package func tasks(_ now: [PledgeTask], at day: Day) -> [PledgeTask] {
    if isEmpty { return now }
    return now.compactMap { task in
      stood(task, PledgeTask.judgedFields, at: day) { record in
        if case .task(let other) = record, other.key == task.key { other } else { nil }
      }
    }
  }

  /// A grant of a later day, whose new due day is held back, has not been given yet. One that a file brought as it was tells by
  /// its own day from when it holds.
  package func extensions(_ now: [Extension], at day: Day) -> [Extension] {
    if isEmpty || now.isEmpty { return now }
    let heldBack = Set(
      amendments.compactMap { amendment -> Day? in
        guard amendment.from > day, case .pledge(let before)? = amendment.before,
          case .pledge(let after)? = amendment.after, before.due != after.due
        else { return nil }
        return after.due
      })
    return now.map { extended in
      guard let granted = extended.grantedOn, granted > day, heldBack.contains(extended.newDue) else { return extended }
      var asked = extended
      asked.decision = nil
      return asked
    }
  }

  /// - Parameter month: the one that looks; its own check-ins and those of later months are given as they are.
  package func checkIns(_ now: [CheckIn], seenFrom month: Month, at day: Day) -> [CheckIn] {
    if isEmpty { return now }
    return now.compactMap { checkIn in
      if checkIn.key.month >= month { return checkIn }
      return stood(checkIn, CheckIn.judgedFields, at: day) { record in
        if case .checkIn(let other) = record, other.key == checkIn.key { other } else { nil }
      }
    }
  }

  /// The marks as they stood, in the same way as the check-ins.
  func marks(_ now: [CheckInMark], seenFrom month: Month, at day: Day) -> [CheckInMark] {
    if isEmpty { return now }
    return now.compactMap { mark in
      if mark.month >= month { return mark }
      return stood(mark, CheckInMark.judgedFields, at: day) { record in
        if case .checkIn(let other) = record, other.key.month == mark.month { other.mark } else { nil }
      }
    }
  }

  func settings(_ now: Settings, at day: Day) -> Settings {
    stood(now, Settings.judgedFields, at: day) { record in
      if case .settings(let settings) = record { settings } else { nil }
    } ?? now
  }

  func block(_ now: Block, at day: Day) -> Block {
    stood(now, Block.judgedFields, at: day) { record in
      if case .block(let block) = record, block.code == now.code { block } else { nil }
    } ?? now
  }

  func unit(_ now: OrgUnit, at day: Day) -> OrgUnit {
    stood(now, OrgUnit.judgedFields, at: day) { record in
      if case .unit(let unit) = record, unit.code == now.code { unit } else { nil }
    } ?? now
  }

  /// Tells a record as it stood: each field as the first change that is held back found it, unless a change that counts was
  /// made to it after that.
  ///
  /// - Parameter of: the record among those of an amendment, nil when it is another.
  /// - Returns: nil when it was not there.
  private func stood<Whole: Sendable>(
    _ now: Whole, _ fields: [JudgedField<Whole>], at day: Day, of whole: (Record) -> Whole?
  ) -> Whole? {
    var changes: [(counts: Bool, before: Whole?, after: Whole)] = []
    for amendment in amendments {
      guard let after = amendment.after.flatMap(whole) else { continue }
      changes.append((amendment.from <= day, amendment.before.flatMap(whole), after))
    }
    guard let held = changes.firstIndex(where: { !$0.counts }) else { return now }
    changes.removeFirst(held)
    var isThere = true
    var record = now
    for change in changes where change.before == nil { isThere = change.counts }
    for field in fields {
      var found: Whole?
      for change in changes {
        guard let before = change.before else { continue }
        if field.isSame(before, change.after) { continue }
        if !change.counts {
          found = found ?? before
        } else {
          isThere = true
          if found != nil { found = change.after }
        }
      }
      if let found { field.take(found, &record) }
    }
    return isThere ? record : nil
  }
}

extension Dossier {
  /// The dossier as it stood for a month.
  ///
  /// - Parameter past: the amendments of the pledge, its tasks and check-ins.
  package func seen(from viewpoint: Viewpoint, _ past: Past) -> Dossier {
    guard viewpoint.isPast, !past.isEmpty else { return self }
    let day = viewpoint.day
    return Dossier(
      pledge: past.pledge(pledge, at: day), tasks: past.tasks(tasks, at: day),
      checkIns: past.checkIns(checkIns, seenFrom: viewpoint.month, at: day),
      extensions: past.extensions(extensions, at: day))
  }
}
