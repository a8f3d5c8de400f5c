import GiaobanCore
import GiaobanText

// The requests that open a form.
extension Board {
  /// Why the form of a request cannot be opened now, or nil when it can.
  func whyNotForm(_ request: Request) -> Phrase? {
    guard view != nil else { return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") }
    if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
    if request.editsFrame, let refusal = frozenFrameRefusal { return refusal }
    switch request {
    case .form: return nil
    case .add: return openDetail == nil ? nil : refusalOfForm(request)?.phrase
    case .chooseRecord(let list):
      guard let context = formContext, list.candidates(context).isEmpty else { return nil }
      return Phrase(vi: "chưa có \(list.kind.vi) nào", en: "there is no \(list.kind.en) yet")
    default: break
    }
    if request.actsOnMarked && actsOnMarked { return nil }
    if selected == nil { return Phrase(vi: "chưa chọn cam kết nào", en: "no pledge is selected") }
    if actsOnMarked {
      return Phrase(
        vi: "việc này làm từng cam kết một; Esc bỏ dấu", en: "this is done one by one; Esc clears the marks")
    }
    return refusalOfForm(request)?.phrase
  }

  /// What can be seen beforehand of why the selected pledge does not take it; the rest is for the rules to say.
  private func refusalOfForm(_ request: Request) -> RuleViolation? {
    guard let view, let code = selected, let index = view.index(of: code) else { return nil }
    let line = view.portfolio.lines[index]
    let status = line.pledge.status
    switch request {
    case .add: return status.isOpen ? nil : .move(.statusDoesNotAllow(code, status, .addTask))
    case .accept: return status == .proposed ? nil : .move(.statusDoesNotAllow(code, status, .accept))
    case .pause: return status == .active ? nil : .move(.statusDoesNotAllow(code, status, .pause))
    case .drop: return status.isOpen ? nil : .move(.statusDoesNotAllow(code, status, .drop))
    case .resume:
      return status == .active || status == .proposed ? .move(.statusDoesNotAllow(code, status, .resume)) : nil
    case .extend:
      if status != .active, status != .paused { return .move(.statusDoesNotAllow(code, status, .askExtension)) }
      return line.pledge.due == nil ? .extension(.withoutDueDay(code)) : nil
    case .supervise:
      let key = CheckInKey(pledge: code, month: monthOfSelection ?? view.portfolio.viewpoint.month)
      guard let state = line.mark(of: key.month)?.state else { return .checkIn(.noCheckIn(key)) }
      return state.isMade ? nil : .checkIn(.stateDoesNotAllow(key, state, .acknowledge))
    default: return nil
    }
  }

  mutating func performForm(_ request: Request) -> [Effect] {
    endRange()
    switch request {
    case .form(let purpose): open(purpose)
    case .add: open(openDetail.map { .newTask($0) } ?? nextFrameForm ?? .newPledge(unit: unitForNewPledge))
    case .edit: open(selectedTask.map { .task($0.key) } ?? selected.map { .pledge($0) })
    case .editText: return open(selected.map { .pledge($0) }, inEditor: true)
    case .extend: open(purposeOfExtension)
    case .accept: open(selected.map { .accept($0) })
    case .pause: open(.move(targets, to: .paused))
    case .drop: open(.move(targets, to: .dropped))
    case .resume: open(.move(targets, to: .active))
    case .supervise:
      guard let selected, let month = monthOfSelection else { break }
      open(.supervise(CheckInKey(pledge: selected, month: month)))
    case .chooseRecord(let list): overlays.append(.picker(recordPicker(list)))
    default: break
    }
    return []
  }

  private var openDetail: PledgeCode? {
    if case .detail(let detail)? = overlays.last { detail.code } else { nil }
  }

  /// An extension that waits for a decision is decided; else one is asked for.
  private var purposeOfExtension: FormPurpose {
    let codes = targets
    guard codes.count == 1, let code = codes.first, let view, let index = view.index(of: code),
      view.portfolio.lines[index].extensions.contains(where: { $0.decision == nil })
    else { return .extend(codes) }
    return .decideExtension(code)
  }

  /// That of the selected pledge, else the first of the focused block.
  private var unitForNewPledge: UnitCode? {
    guard let view else { return nil }
    if let line = selectedLine { return view.portfolio.lines[line].pledge.unit }
    return view.portfolio.ministry.orderedUnits.first { $0.block == focusedBlock }?.code
  }

  var focusedBlock: BlockCode? {
    guard let view, panes.indices.contains(focused) else { return nil }
    return view.blocks[panes[focused].part].block.code
  }

  // MARK: The frame

  /// What a store that is still empty needs before it can have a pledge; nil when it has it.
  var nextFrameForm: FormPurpose? {
    guard let ministry = view?.portfolio.ministry, !isReadOnly else { return nil }
    if ministry.blocks.isEmpty { return ministry.leaders.isEmpty ? .leader(nil) : .block(nil) }
    return ministry.units.isEmpty ? .unit(nil, block: focusedBlock) : nil
  }

  private func recordPicker(_ list: CodeList) -> Picker {
    let candidates = formContext.map(list.candidates) ?? []
    let items = candidates.compactMap { candidate in
      purpose(of: candidate.code, in: list).map { purpose in
        Picker.Item(
          label: candidate.name, keys: candidate.code, request: .form(purpose),
          text: FoldedText([candidate.code, candidate.name]))
      }
    }
    let title = Phrase(vi: "Sửa \(list.kind.vi): gõ để tìm", en: "Edit \(list.kind.en): type to search")
    return Picker(.records(title), items: items)
  }

  private func purpose(of code: String, in list: CodeList) -> FormPurpose? {
    switch list {
    case .leaders: LeaderCode(code).map { .leader($0) }
    case .blocks: BlockCode(code).map { .block($0) }
    case .units: UnitCode(code).map { .unit($0, block: nil) }
    case .briefings: DayText.typed(code, as: .briefing, from: .first).map { .briefing($0) }
    }
  }
}
