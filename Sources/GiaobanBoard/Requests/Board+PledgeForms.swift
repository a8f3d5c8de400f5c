import GiaobanCore
import GiaobanText

// The forms about pledges.
extension Board {
  /// Opens a form for what is selected or marked.
  ///
  /// - Parameter inEditor: its detail text goes to the user's editor at once.
  mutating func openForm(_ purpose: FormPurpose?, inEditor: Bool = false) -> [Effect] {
    endRange()
    return open(purpose, inEditor: inEditor)
  }

  /// What can be seen beforehand of why a form about pledges cannot be opened; the rest is for the rules to say.
  ///
  /// - Parameters:
  ///   - ofMarked: whether the form is for all pledges that are marked.
  ///   - refusal: what a rule says of the selected pledge.
  func whyNoPledgeForm(
    ofMarked: Bool = false, _ refusal: (PledgeLine) -> RuleViolation? = { _ in nil }
  ) -> Phrase? {
    if let reason = whyNotWriting { return reason }
    if ofMarked && actsOnMarked { return nil }
    if let reason = whyNoPledge { return reason }
    if actsOnMarked {
      return Phrase(
        vi: "việc này làm từng cam kết một; Esc bỏ dấu", en: "this is done one by one; Esc clears the marks")
    }
    return selectedPledgeLine.flatMap(refusal)?.phrase
  }

  var selectedPledgeLine: PledgeLine? {
    guard let selected, let view, let index = view.index(of: selected) else { return nil }
    return view.portfolio.lines[index]
  }

  /// Why neither a pledge nor, in one that is open, a task can be added.
  var whyNotAdding: Phrase? {
    if let reason = whyNotWriting { return reason }
    guard openedPledge != nil, let line = selectedPledgeLine else { return nil }
    return line.refusal(of: .addTask, unless: line.pledge.status.isOpen)?.phrase
  }

  var formOfAddition: FormPurpose {
    openedPledge.map { .newTask($0) } ?? nextMinistryForm ?? .newPledge(unit: unitForNewPledge)
  }

  /// An extension that waits for a decision is decided; else one is asked for.
  func formOfExtension(of codes: [PledgeCode]) -> FormPurpose {
    guard codes.count == 1, let code = codes.first, let view, let index = view.index(of: code),
      view.portfolio.lines[index].extensions.contains(where: { $0.decision == nil })
    else { return .extend(codes) }
    return .decideExtension(code)
  }

  var formOfSupervision: FormPurpose? {
    guard let selected, let month = monthOfSelection else { return nil }
    return .supervise(CheckInKey(pledge: selected, month: month))
  }

  private var openedPledge: PledgeCode? {
    if case .detail(let detail)? = overlays.last { detail.code } else { nil }
  }

  /// The unit of the selected pledge, else the first of the focused block.
  private var unitForNewPledge: UnitCode? {
    selectedLine.flatMap { view?.portfolio.lines[$0].pledge.unit }
      ?? view?.portfolio.ministry.orderedUnits.first { $0.block == focusedBlock }?.code
  }
}

extension PledgeLine {
  func refusal(of change: ChangeName, unless isAllowed: Bool) -> RuleViolation? {
    isAllowed ? nil : .move(.statusDoesNotAllow(pledge.code, pledge.status, change))
  }

  var whyNotExtended: RuleViolation? {
    let isGoingOn = pledge.status == .active || pledge.status == .paused
    if let refusal = refusal(of: .askExtension, unless: isGoingOn) { return refusal }
    return pledge.due == nil ? .extension(.withoutDueDay(pledge.code)) : nil
  }

  func whyNotSupervised(in month: Month) -> RuleViolation? {
    let key = CheckInKey(pledge: pledge.code, month: month)
    guard let state = mark(of: month)?.state else { return .checkIn(.noCheckIn(key)) }
    return state.isMade ? nil : .checkIn(.stateDoesNotAllow(key, state, .acknowledge))
  }
}
