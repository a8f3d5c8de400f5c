import GiaobanCore
import GiaobanReports

/// What a form is for. It names the form's draft as well: there is one of each.
package enum FormPurpose: Hashable, Codable, Sendable {
  case checkIn(CheckInKey)
  /// - Parameter unit: the one that it is most likely for.
  case newPledge(unit: UnitCode?)
  case pledge(PledgeCode)
  case newTask(PledgeCode)
  case task(TaskKey)
  case meeting(MeetingWords)
  /// Given in a meeting; the unit that it is most likely for.
  case directive(unit: UnitCode?)
  case extend([PledgeCode])
  case decideExtension(PledgeCode)
  case accept(PledgeCode)
  case move([PledgeCode], to: PledgeStatus)
  case supervise(CheckInKey)
  /// For the records of the ministry, nil stands for a new one.
  case leader(LeaderCode?)
  case block(BlockCode?)
  /// - Parameter block: the block that a new unit is most likely in.
  case unit(UnitCode?, block: BlockCode?)
  case briefing(Day?)
  case settings
  /// - Parameter subject: the report that is read, and that the form begins with.
  case report(ReportSubject)

  var definition: any FormDefinition {
    switch self {
    case .checkIn(let key): CheckInForm(key: key)
    case .newPledge(let unit): PledgeForm(code: nil, unit: unit)
    case .pledge(let code): PledgeForm(code: code)
    case .newTask(let code): TaskForm(pledge: code, key: nil)
    case .task(let key): TaskForm(pledge: key.pledge, key: key)
    case .meeting(let words): MeetingWordsForm(words: words)
    case .directive(let unit): DirectiveForm(unit: unit)
    case .extend(let codes): ExtendForm(codes: codes)
    case .decideExtension(let code): DecideExtensionForm(code: code)
    case .accept(let code): AcceptForm(code: code)
    case .move(let codes, let status): MoveForm(codes: codes, status: status)
    case .supervise(let key): SupervisionForm(key: key)
    case .leader(let code): LeaderForm(code: code)
    case .block(let code): BlockForm(code: code)
    case .unit(let code, let block): UnitForm(code: code, block: block)
    case .briefing(let day): BriefingForm(day: day)
    case .settings: SettingsForm()
    case .report(let subject): ReportForm(subject: subject)
    }
  }

  /// The pledge that must have been read before the form opens.
  var pledge: PledgeCode? {
    switch self {
    case .checkIn(let key), .supervise(let key): key.pledge
    case .pledge(let code), .newTask(let code), .decideExtension(let code), .accept(let code): code
    case .task(let key): key.pledge
    case .meeting(let words): words.pledge
    case .directive: nil
    case .extend(let codes), .move(let codes, _): codes.count == 1 ? codes.first : nil
    case .newPledge, .leader, .block, .unit, .briefing, .settings, .report: nil
    }
  }

  /// Whether it is an answer to the record: what has been changed since it was read is not answered unseen.
  var answersRecord: Bool {
    switch self {
    case .supervise, .decideExtension: true
    default: false
    }
  }

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
