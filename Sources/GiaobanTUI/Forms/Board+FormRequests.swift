import GiaobanCore

// The requests that open a form.
extension Board {
  /// Why the form of a request cannot be opened now, or nil when it can.
  func whyNotForm(_ request: Request) -> Phrase? {
    guard let view else { return Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") }
    if isReadOnly { return Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") }
    switch request {
    case .add, .form: break
    case .edit, .editText:
      if selected == nil { return Phrase(vi: "chưa chọn cam kết nào", en: "no pledge is selected") }
      if actsOnMarked {
        return Phrase(
          vi: "sửa từng cam kết một; Esc bỏ dấu", en: "one pledge is edited at a time; Esc clears the marks")
      }
    default: break
    }
    guard request == .add, let code = openDetail, let index = view.index(of: code) else { return nil }
    let status = view.portfolio.lines[index].pledge.status
    return status.isOpen ? nil : RuleViolation.statusDoesNotAllow(code, status, .addTask).phrase
  }

  mutating func performForm(_ request: Request) -> [Effect] {
    switch request {
    case .form(let purpose): open(purpose)
    case .add: open(openDetail.map { .newTask($0) } ?? .newPledge(unit: unitForNewPledge))
    case .edit: open(selectedTask.map { .task($0.key) } ?? selected.map { .pledge($0) })
    case .editText: return open(selected.map { .pledge($0) }, inEditor: true)
    default: break
    }
    return []
  }

  private var openDetail: PledgeCode? {
    if case .detail(let detail)? = overlays.last { detail.code } else { nil }
  }

  /// That of the selected pledge, else the first of the focused block.
  private var unitForNewPledge: UnitCode? {
    guard let view else { return nil }
    if let line = selectedLine { return view.portfolio.lines[line].pledge.unit }
    guard panes.indices.contains(focused) else { return nil }
    let block = view.blocks[panes[focused].part].block.code
    return view.portfolio.ministry.orderedUnits.first { $0.block == block }?.code
  }
}
