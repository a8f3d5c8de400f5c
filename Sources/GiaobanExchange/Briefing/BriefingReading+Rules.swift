import GiaobanCore

// What a command refuses is refused of what is new in a file as well, in the same words. What is recorded already is left
// alone: the program may have gone on from it, and a file that is loaded again is wrong for nothing that was done since.
extension BriefingReading {
  mutating func checkReason(of move: Pledge.Move, _ code: PledgeCode, at cursor: YAMLCursor) {
    let name: ChangeName? =
      switch move.status {
      case .paused: .pause
      case .dropped: .drop
      case .proposed, .active, .done: nil
      }
    guard let name, move.reason == nil else { return }
    let isRecorded = pledges[code]?.moves.contains { $0.day == move.day && $0.status == move.status } ?? false
    if !isRecorded { report(.rule(.move(.reasonMissing(name))), at: cursor, value: "") }
  }

  /// A pledge takes no open task once it has ended. What a file brings with an ended pledge is taken as it is: done leaves
  /// open tasks as they are.
  mutating func checkTasks(_ tasks: [PledgeTask], of code: PledgeCode) {
    guard let status = pledges[code]?.status, !status.isOpen else { return }
    for task in tasks where task.doneOn == nil && !recordedTasks.contains(task.key) {
      refuse(.move(.statusDoesNotAllow(code, status, .addTask)), .task(task.key), "title")
    }
  }

  mutating func checkDecisions(of checkIns: [CheckIn]) {
    for checkIn in checkIns where checkIn.decision != nil && checkIn.ask == nil {
      if recordedCheckIns.contains(checkIn.key) { continue }
      refuse(.checkIn(.nothingAsked(checkIn.key)), .checkIn(checkIn.key), "decision")
    }
  }

  /// There must be a due day to extend, and one extension at a time waits for a decision.
  mutating func checkExtensions(_ extensions: [Extension], of code: PledgeCode, due: Day?) {
    let recorded = recordedExtensions[code] ?? [:]
    var isWaiting = recorded.values.contains(true)
    for asked in extensions where recorded[asked.key.number] == nil {
      let key = RecordKey.extension(asked.key)
      if due == nil, pledges[code]?.due == nil { refuse(.extension(.withoutDueDay(code)), key, "from") }
      if asked.decision != nil { continue }
      if isWaiting { refuse(.extension(.stillOpen(code)), key, "askedOn") }
      isWaiting = true
    }
  }

  /// Only one block stands for all units together; the file may take that from the block that has it.
  mutating func checkSpan(_ items: [YAMLCursor]) {
    let spanning = contents.blocks.filter(\.spansMinistry)
    if spanning.count > 1, let second = spanning.last {
      return report(.secondBlockForAll, at: items.first { $0.field.hasSuffix("[\(second.code)]") })
    }
    guard let other = recordedSpan, let block = spanning.first, !recordedBlocks.contains(block.code),
      !contents.blocks.contains(where: { $0.code == other })
    else { return }
    refuse(.reference(.secondSpanningBlock(block.code, other: other)), .block(block.code), "spansMinistry")
  }

  /// Nobody decides, assigns or chairs after the last day in office, nor holds a block on the day that the file pins.
  mutating func checkOffice() {
    if knownLeaders.allSatisfy({ $0.lastDay == nil }) { return }
    let ministry = Ministry(records: knownLeaders.map { .leader($0) })
    let check = { (record: Record, field: String) in (record, field, ministry.refusalAfterOffice(of: record)) }
    let new =
      contents.briefings.filter { !recordedBriefings.contains($0.day) }.map { check(.briefing($0), "chair") }
      + contents.pledges.filter { pledges[$0.code] == nil }.map { check(.pledge($0), "assignedBy") }
      + contents.extensions.filter { recordedExtensions[$0.key.pledge]?[$0.key.number] == nil }
      .map { check(.extension($0), "decidedBy") }
    for case (let record, let field, let refusal?) in new { refuse(refusal, record.key, field) }
    guard let pin else { return }
    for block in contents.blocks where !recordedBlocks.contains(block.code) {
      guard let leader = block.leader, let last = ministry.leaders[leader]?.lastDay, last < pin else { continue }
      refuse(.term(.blockHolderLeft(block.code, leader, lastDay: last)), .block(block.code), "leader")
    }
  }

  /// Puts what a rule refuses to the line of the field that it is about, or of the record.
  ///
  /// - Parameter field: the field's name, where the rule does not say it.
  mutating func refuse(_ violation: RuleViolation, _ key: RecordKey, _ field: String? = nil) {
    guard let source = sources[key] else { return }
    let name = field ?? violation.field?.fileName
    problems.append(
      FileProblem(
        file: file, line: name.flatMap { source.lines[$0] } ?? source.line,
        field: source.way + (name.map { "." + $0 } ?? ""), value: "", kind: .rule(violation)))
  }
}
