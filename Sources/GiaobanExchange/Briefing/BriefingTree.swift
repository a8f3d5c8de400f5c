import GiaobanCore
import GiaobanText

/// Records as they look in a briefing file. Defaults are left out where the reader puts them back.
struct BriefingTree {
  /// Text in this language alone is written plain; nil writes every text as a map of languages, to compare.
  let plainLanguage: Language?

  func both(_ text: Bilingual) -> FileValue { .bilingual(text, in: plainLanguage) }

  func value(of settings: Settings) -> FileValue {
    .fields(
      ("timeZone", .text(settings.timeZone)),
      ("cutOffDay", .word(String(settings.cutOffDay))),
      ("graceWorkingDays", .word(String(settings.graceWorkingDays))),
      ("daysOff", .items(settings.daysOff.sorted().map { .word($0.iso) })),
      ("onTrackFrom", .number(settings.onTrackFrom)),
      ("atRiskFrom", .number(settings.atRiskFrom)),
      ("judgedFromShare", .number(settings.judgedFromShare)),
      ("dueSoonDays", .word(String(settings.dueSoonDays))),
      ("escalationWorkingDays", .word(String(settings.escalationWorkingDays))),
      ("owingFrom", settings.owingFrom.map { .word($0.iso) }),
      ("letter", settings.letter == LetterSettings() ? nil : value(of: settings.letter)))
  }

  private func value(of letter: LetterSettings) -> FileValue {
    .fields(
      ("superior", letter.superior.map(both)),
      ("number", letter.number.map(FileValue.text)),
      ("place", letter.place.map(both)),
      ("signer", letter.signer.map(FileValue.text)),
      ("signerTitle", letter.signerTitle.map(both)),
      ("addressees", .items(letter.addressees.map(both))),
      ("recipients", .items(letter.recipients.map(both))))
  }

  func value(of leader: Leader) -> FileValue {
    .fields(
      ("code", .word(leader.code.text)), ("name", .text(leader.name)), ("title", both(leader.title)),
      ("lastDay", leader.lastDay.map { .word($0.iso) }))
  }

  func value(of block: Block) -> FileValue {
    .fields(
      ("code", .word(block.code.text)),
      ("name", both(block.name)),
      ("leader", block.leader.map { .word($0.text) }),
      ("order", .word(String(block.order))),
      ("cutOffDay", block.cutOffDay.map { .word(String($0)) }),
      ("graceWorkingDays", block.rules?.graceWorkingDays.map { .word(String($0)) }),
      ("onTrackFrom", block.rules?.onTrackFrom.map(FileValue.number)),
      ("atRiskFrom", block.rules?.atRiskFrom.map(FileValue.number)),
      ("judgedFromShare", block.rules?.judgedFromShare.map(FileValue.number)),
      ("dueSoonDays", block.rules?.dueSoonDays.map { .word(String($0)) }),
      ("spansMinistry", .flag(block.spansMinistry)))
  }

  func value(of unit: OrgUnit) -> FileValue {
    .fields(
      ("code", .word(unit.code.text)),
      ("block", .word(unit.block.text)),
      ("name", both(unit.name)),
      ("head", unit.head.map { .fields(("name", .text($0.name)), ("title", $0.title.map(both))) }),
      ("contact", unit.contact.map(FileValue.text)),
      ("collective", .flag(unit.isCollective)))
  }

  func value(of briefing: Briefing) -> FileValue {
    .fields(
      ("date", .word(briefing.day.iso)),
      ("month", .word(briefing.month.iso)),
      ("chair", briefing.chair.map { .word($0.text) }),
      ("title", both(briefing.title)),
      ("source", briefing.source.map(both)),
      ("conclusions", .items(briefing.conclusions.map(both))),
      ("notReached", .items(briefing.notReached.map { .word($0.description) })))
  }

  /// The pledge without what belongs to it: tasks, check-ins, extensions.
  func value(of pledge: Pledge) -> FileValue {
    .fields(
      ("code", .word(pledge.code.description)),
      ("unit", .word(pledge.unit.text)),
      ("with", .items(pledge.cooperatingUnits.map { .word($0.text) })),
      ("origin", .word(pledge.origin.rawValue)),
      ("title", both(pledge.title)),
      ("product", pledge.product.map(both)),
      ("detail", pledge.detail.map(both)),
      ("assignedBy", pledge.assignedBy.map { .word($0.text) }),
      ("assignedOn", pledge.assignedOn.map { .word($0.iso) }),
      ("briefing", pledge.briefing.map { .word($0.iso) }),
      ("conclusion", pledge.conclusion.map { .word(String($0)) }),
      ("source", pledge.source.map(FileValue.text)),
      ("due", pledge.due.map { .word($0.iso) }),
      ("dueOriginal", pledge.dueOriginal == pledge.due ? nil : pledge.dueOriginal.map { .word($0.iso) }),
      ("duty", pledge.isMonthlyDuty ? .word("monthly") : nil),
      ("core", .flag(pledge.isCore)),
      ("bold", .flag(pledge.isBold)),
      ("owesFrom", pledge.owesFrom.map { .word($0.iso) }),
      ("moves", moves(of: pledge)),
      ("metric", pledge.metric.map(value(of:))))
  }

  /// - Returns: nil when the reader would make the same single move of origin and `assignedOn`.
  private func moves(of pledge: Pledge) -> FileValue? {
    let first = Pledge.Move(day: pledge.assignedOn ?? .last, status: pledge.origin == .suggestion ? .proposed : .active)
    if pledge.moves == [first] { return nil }
    return .items(
      pledge.moves.map {
        .fields(
          ("day", .word($0.day.iso)), ("status", .word($0.status.rawValue)), ("reason", $0.reason.map(FileValue.text)),
          ("enteredOn", $0.enteredOn.map { .word($0.iso) }))
      })
  }

  private func value(of metric: Metric) -> FileValue {
    .fields(
      ("name", both(metric.name)),
      ("unit", both(metric.unitOfMeasure)),
      ("baseline", metric.baseline.map(FileValue.number)),
      ("baselineDay", metric.baselineDay.map { .word($0.iso) }),
      ("target", metric.target.map(FileValue.number)),
      ("targetDay", metric.targetDay.map { .word($0.iso) }),
      ("waypoints", .items(metric.waypoints.map { .fields(("day", .word($0.day.iso)), ("value", .number($0.value))) })))
  }

  /// - Parameter previous: The number of the task before; the next one is not written.
  func value(of task: PledgeTask, after previous: Int) -> FileValue {
    .fields(
      ("number", task.key.number == previous + 1 ? nil : .word(String(task.key.number))),
      ("title", both(task.title)),
      ("due", task.due.map { .word($0.iso) }),
      ("dueOriginal", task.dueOriginal == task.due ? nil : task.dueOriginal.map { .word($0.iso) }),
      ("doneOn", task.doneOn.map { .word($0.iso) }))
  }

  func value(of checkIn: CheckIn) -> FileValue {
    .fields(
      ("month", .word(checkIn.key.month.iso)),
      ("enteredOn", .word(checkIn.enteredOn.iso)),
      ("enteredBy", .text(checkIn.enteredBy)),
      ("state", .word(checkIn.state.rawValue)),
      ("value", checkIn.reading.map(FileValue.number)),
      ("asOf", checkIn.readingDay.map { .word($0.iso) }),
      ("noNumber", checkIn.noNumber.map { .word($0.rawValue) }),
      ("kept", checkIn.kept.map { .word($0 ? "true" : "false") }),
      ("health", checkIn.health.map { .word($0.rawValue) }),
      ("did", checkIn.did.map(both)),
      ("next", checkIn.next.map(both)),
      ("obstacle", checkIn.obstacle.map(both)),
      ("ask", checkIn.ask.map(both)),
      ("decision", checkIn.decision.map(both)),
      ("supervisor", checkIn.supervision.map(value(of:))))
  }

  private func value(of supervision: CheckIn.Supervision) -> FileValue {
    .fields(
      ("by", .text(supervision.by)),
      ("on", .word(supervision.on.iso)),
      ("health", supervision.health.map { .word($0.rawValue) }),
      ("note", supervision.note.map(both)))
  }

  /// - Parameter previous: The number of the extension before; the next one is not written.
  func value(of asked: Extension, after previous: Int) -> FileValue {
    .fields(
      ("number", asked.key.number == previous + 1 ? nil : .word(String(asked.key.number))),
      ("askedOn", .word(asked.askedOn.iso)),
      ("askedBy", .text(asked.askedBy)),
      ("from", .word(asked.oldDue.iso)),
      ("to", .word(asked.newDue.iso)),
      ("reason", both(asked.reason)),
      ("decision", asked.decision.map { .word($0.isGranted ? "granted" : "refused") }),
      ("decidedOn", asked.decision.map { .word($0.on.iso) }),
      ("decidedBy", asked.decision.map { .text($0.by) }),
      ("decisionReason", asked.decision?.reason.map(both)))
  }
}
