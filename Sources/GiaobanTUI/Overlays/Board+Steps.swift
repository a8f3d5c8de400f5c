import GiaobanCore

extension Board {
  /// What one's own next undo would take back and the next redo do again; nil where there is nothing.
  struct Steps: Equatable, Sendable {
    let undo: StepSummary?
    let redo: StepSummary?
  }

  /// The list that was opened names them from now on.
  mutating func name(undo: StepSummary?, redo: StepSummary?) {
    steps = Steps(undo: undo, redo: redo)
    guard case .picker(var picker)? = overlays.last else { return }
    for entry in RequestEntry.all where entry.request == .undo || entry.request == .redo { picker.replace(item(entry)) }
    overlays[overlays.count - 1] = .picker(picker)
  }

  /// To know the names where a list of requests opens.
  var namingEffects: [Effect] { view == nil || isReadOnly || steps != nil ? [] : [.nameSteps] }

  /// The name of a request, with what it would undo or redo where that is known.
  func name(of entry: RequestEntry) -> Phrase {
    let step =
      switch entry.request {
      case .undo: steps?.undo
      case .redo: steps?.redo
      default: StepSummary?.none
      }
    return step.map { entry.name + Phrase(": ") + $0.words } ?? entry.name
  }

  /// Why there is nothing to undo or redo; nil where there is, or where it is not known.
  func whyNoStep(_ request: Request) -> Phrase? {
    guard let steps else { return nil }
    switch request {
    case .undo: return steps.undo == nil ? RuleViolation.nothingToUndo.phrase : nil
    case .redo: return steps.redo == nil ? RuleViolation.nothingToRedo.phrase : nil
    default: return nil
    }
  }
}
