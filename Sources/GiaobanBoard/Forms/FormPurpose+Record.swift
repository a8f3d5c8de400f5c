import GiaobanCore

extension FormPurpose {
  /// The record that the form changes, as it is now; nil where it makes a new one.
  func record(_ context: FormContext) -> Record? {
    switch self {
    case .checkIn(let key), .supervise(let key): context.dossier?.record(.checkIn(key))
    case .pledge(let code), .accept(let code): context.dossier?.record(.pledge(code))
    case .task(let key): context.dossier?.record(.task(key))
    case .decideExtension: context.dossier?.extensions.last { $0.decision == nil }.map { .extension($0) }
    case .leader(let code): code.flatMap { context.ministry.record(.leader($0)) }
    case .block(let code): code.flatMap { context.ministry.record(.block($0)) }
    case .unit(let code, _): code.flatMap { context.ministry.record(.unit($0)) }
    case .briefing(let day): day.flatMap { context.ministry.record(.briefing($0)) }
    case .settings: context.ministry.record(.settings)
    case .newPledge, .newTask, .extend, .move, .meeting, .directive, .report: nil
    }
  }
}
