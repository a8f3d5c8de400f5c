import GiaobanCore
import GiaobanText

// What is done, and the check-in of a month.
extension Board {
  /// What can be seen beforehand of why nothing can be marked done; the rest is for the rules to say.
  var whyNotDone: Phrase? {
    if let reason = whyReadOnly { return reason }
    if actsOnMarked { return nil }
    guard let selected else { return Self.noPledge }
    guard let pledge = selectedPledgeLine?.pledge else { return nil }
    let canMove = pledge.status == .active || pledge.status == .done || selectedTask != nil
    return canMove ? nil : RuleViolation.move(.statusDoesNotAllow(selected, pledge.status, .done)).phrase
  }

  mutating func markDone() -> [Effect] {
    endRange()
    guard let view else { return [] }
    let today = view.portfolio.viewpoint.today
    if let task = selectedTask { return [.save(task.toggled(on: today))] }
    // What is shown of a closed month is old: where it says open, the pledge may be done, and stays so.
    let isFrozen = view.portfolio.isFrozen
    guard let codes = fittingTargets({ $0.misfitOfDone(isOpenOnly: isFrozen) }) else { return [.bell] }
    let change = isFrozen ? Change.move(codes, to: .done, on: today, reason: nil) : .toggleDone(codes, on: today)
    if let question = OpenTasksQuestion(openTasks(of: codes)) {
      overlays.append(.question(question.asked(doing: .save(change))))
      return []
    }
    return [.save(change)]
  }

  /// The open tasks of those that `d` would mark done.
  private func openTasks(of codes: [PledgeCode]) -> [PledgeCode: [PledgeTask]] {
    var open: [PledgeCode: [PledgeTask]] = [:]
    for code in codes {
      guard let line = view.flatMap({ view in view.index(of: code).map { view.portfolio.lines[$0] } }) else { continue }
      // Of a past month a line shows what was open then; the pledge that was read, what is open now.
      let read = dossier.flatMap { $0.pledge.code == code ? $0 : nil }
      guard (read?.pledge ?? line.pledge).status == .active else { continue }
      let tasks = (read?.tasks ?? line.tasks).filter { $0.doneOn == nil }
      if !tasks.isEmpty { open[code] = tasks }
    }
    return open
  }

  /// What can be seen beforehand of why there can be no check-in; the rest is for the rules to say.
  ///
  /// - Parameter isForMany: whether it is the one that is the same for all marked pledges.
  func whyNoCheckIn(isForMany: Bool) -> Phrase? {
    if let reason = whyReadOnly { return reason }
    if isForMany && actsOnMarked { return refusal(of: month)?.phrase }
    guard let selected else { return Self.noPledge }
    guard let line = selectedPledgeLine else { return nil }
    let isGiven = monthOfSelection.flatMap(line.mark(of:))?.state.isMade ?? false
    // One that comes after the close is taken by the form, which asks about it.
    if let refusal = refusal(of: monthOfSelection, takesLate: !isForMany && !isGiven) { return refusal.phrase }
    return line.pledge.moves.contains { $0.status != .proposed }
      ? nil : RuleViolation.checkIn(.ofOpenSuggestion(selected)).phrase
  }

  mutating func openCheckIn() {
    guard let selected, let month = monthOfSelection else { return }
    open(.checkIn(CheckInKey(pledge: selected, month: month)))
  }

  /// Why a month takes no check-in.
  private func refusal(of month: Month?, takesLate: Bool = false) -> RuleViolation? {
    guard let view, let month else { return nil }
    if month > view.portfolio.viewpoint.today.inMonth { return .checkIn(.forFutureMonth(month)) }
    if takesLate { return nil }
    let closing = view.portfolio.ministry.closing(of: month)
    return closing.map { .closing(.monthClosed(month, closedOn: $0.on)) }
  }
}
