extension FormPurpose {
  /// What the form asks for, and what its answers come to.
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
}
