import GiaobanCore
import GiaobanText

// The forms about what a ministry consists of.
extension Board {
  /// Why the form of a purpose cannot be opened now, or nil when it can.
  func whyNoForm(_ purpose: FormPurpose) -> Phrase? {
    whyNotWriting ?? (purpose.editsMinistry ? whyRecordsAreFrozen : nil)
  }

  /// Why none of these records can be chosen to be edited.
  func whyNoRecord(of list: CodeList) -> Phrase? {
    if let reason = whyNotWriting { return reason }
    if list != .briefings, let reason = whyRecordsAreFrozen { return reason }
    guard let context = formContext, list.candidates(context).isEmpty else { return nil }
    return Phrase(vi: "chưa có \(list.kind.vi) nào", en: "there is no \(list.kind.en) yet")
  }

  /// Lets one of the records be chosen, to be edited.
  mutating func chooseRecord(of list: CodeList) {
    endRange()
    let items = (formContext.map(list.candidates) ?? []).compactMap { candidate in
      purpose(of: candidate.code, in: list).map { purpose in
        Picker.Item(
          label: candidate.name, keys: candidate.code, request: .choose(.form(purpose)),
          text: FoldedText([candidate.code, candidate.name]))
      }
    }
    let title = Phrase(vi: "Sửa \(list.kind.vi): gõ để tìm", en: "Edit \(list.kind.en): type to search")
    overlays.append(.picker(Picker(.records(title), items: items)))
  }

  private func purpose(of code: String, in list: CodeList) -> FormPurpose? {
    switch list {
    case .leaders: LeaderCode(code).map { .leader($0) }
    case .blocks: BlockCode(code).map { .block($0) }
    case .units: UnitCode(code).map { .unit($0, block: nil) }
    case .briefings: DayText.typed(code, as: .briefing, from: .first).map { .briefing($0) }
    case .pledges: PledgeCode(code).map { .pledge($0) }
    }
  }

  /// What a store that is still empty needs before it can have a pledge; nil when it has it.
  var nextMinistryForm: FormPurpose? {
    guard let ministry = view?.portfolio.ministry, !isReadOnly else { return nil }
    if ministry.blocks.isEmpty { return ministry.leaders.isEmpty ? .leader(nil) : .block(nil) }
    return ministry.units.isEmpty ? .unit(nil, block: focusedBlock) : nil
  }

  var focusedBlock: BlockCode? {
    guard let view, panes.indices.contains(focused) else { return nil }
    return view.blocks[panes[focused].part].block.code
  }
}

extension FormPurpose {
  /// Whether it edits what a ministry consists of, or how its pledges are judged.
  fileprivate var editsMinistry: Bool {
    switch self {
    case .leader, .block, .unit, .settings: true
    case .checkIn, .newPledge, .pledge, .newTask, .task, .meeting, .directive, .extend, .decideExtension, .accept,
      .move,
      .supervise, .briefing, .report:
      false
    }
  }
}
