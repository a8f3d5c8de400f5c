import GiaobanCore
import GiaobanText

// Pledges opened, gone to, and copied.
extension Board {
  /// Why there is nothing to open, or nil when there is: a pledge, or what the selected unit has owed for longest.
  var whyNothingToOpen: Phrase? {
    if selected != nil || (overlays.isEmpty && foldedSelection != nil) { return nil }
    guard let debt = selectedUnit else { return Self.noPledge }
    guard debt.isEmpty else { return nil }
    return Phrase(vi: "\(debt.unit) chưa có việc cốt lõi để mở", en: "\(debt.unit) has no core pledge to open")
  }

  mutating func openSelected() {
    if overlays.isEmpty, let group = foldedSelection { return toggleFold(of: group) }
    // In a store that is still empty there is nothing to open but the way on.
    guard let code = selected ?? oldestOwed else { return _ = open(nextMinistryForm) }
    if case .detail? = overlays.last { return }
    overlays.append(.detail(DetailView(code)))
  }

  mutating func openWhy() {
    guard let selected, let view, let index = view.index(of: selected) else { return }
    let pledge = view.portfolio.lines[index].pledge
    overlays.append(.pager(Pager(.why(code: selected, title: pledge.title, view.assessments[index]))))
  }

  /// Goes to a pledge in the lists, and in the detail where one is open.
  mutating func goTo(_ code: PledgeCode) {
    select(code)
    if case .detail? = overlays.last { overlays[overlays.count - 1] = .detail(DetailView(code)) }
  }

  func copySelected() -> [Effect] {
    guard let selected, let view, let index = view.index(of: selected) else { return copyUnit() }
    let text = "\(selected) \(look(view.portfolio.lines[index].pledge.title))"
    return [.copy(text, said: Phrase(vi: "đã gửi vào bảng tạm: \(text)", en: "sent to the clipboard: \(text)"))]
  }
}
