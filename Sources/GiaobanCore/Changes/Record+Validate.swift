import GiaobanText

// What a record must hold to be stored, whoever brings it.

extension Record {
  /// - Parameters:
  ///   - ministry: the frame it will stand in.
  ///   - pledges: the codes of all pledges that exist or come with it.
  func validate(in ministry: Ministry, pledges: Set<PledgeCode>) throws(RuleViolation) {
    if let code = key.pledge, !pledges.contains(code) { throw .reference(.unknownPledge(code)) }
    switch self {
    case .settings(let settings): try settings.validate()
    case .leader, .closing: break
    case .task(let task): try Self.requireNumber(task.key.number, of: key)
    case .extension(let extended):
      try Self.requireNumber(extended.key.number, of: key)
      if extended.newDue <= extended.oldDue {
        throw .extension(.notLater(extended.key.pledge, extended.newDue, due: extended.oldDue))
      }
      if let granted = extended.grantedOn, extended.newDue <= granted {
        throw .extension(.toPastDay(extended.key.pledge, extended.newDue, on: granted))
      }
    case .block(let block):
      if let leader = block.leader { try Self.require(.leader(leader), in: ministry, namedBy: key) }
      try block.validateRules(in: ministry)
    case .unit(let unit): try Self.require(.block(unit.block), in: ministry, namedBy: key)
    case .briefing(let briefing):
      if let chair = briefing.chair { try Self.require(.leader(chair), in: ministry, namedBy: key) }
    case .pledge(let pledge): try pledge.validate(in: ministry)
    case .checkIn(let checkIn):
      if let reading = checkIn.reading, !reading.isFinite { throw .record(.notANumber(checkIn.key.pledge)) }
    }
  }

  /// Numbers as those of pledges: the next one can always be counted.
  static func requireNumber(_ number: Int, of key: RecordKey) throws(RuleViolation) {
    if !(1...999_999).contains(number) {
      throw .record(.outOfRange(name: key.description, value: String(number), allowed: "1…999999"))
    }
  }

  fileprivate static func require(
    _ wanted: RecordKey, in ministry: Ministry, namedBy key: RecordKey
  ) throws(RuleViolation) {
    if ministry.record(wanted) == nil { throw .reference(.unknownReference(wanted, in: key)) }
  }
}

extension Pledge {
  func validate(in ministry: Ministry) throws(RuleViolation) {
    let key = RecordKey.pledge(code)
    try Record.require(.unit(code.unit), in: ministry, namedBy: key)
    for unit in [unit] + cooperatingUnits { try Record.require(.unit(unit), in: ministry, namedBy: key) }
    if let assignedBy { try Record.require(.leader(assignedBy), in: ministry, namedBy: key) }
    if let briefing { try Record.require(.briefing(briefing), in: ministry, namedBy: key) }
    if let conclusion {
      let count = briefing.flatMap { ministry.briefings[$0] }?.conclusions.count ?? 0
      if !(1...max(1, count)).contains(conclusion) || count == 0 {
        throw .reference(.conclusionMissing(code, conclusion))
      }
    }
    if moves.isEmpty || zip(moves, moves.dropFirst()).contains(where: { $0.day > $1.day }) {
      throw .record(.movesOutOfOrder(code))
    }
    if isMonthlyDuty, due != nil { throw .record(.dutyWithDueDay(code)) }
    if let due, let start = assignedOn, due < start { throw .record(.dueBeforeStart(code, due: due, start: start)) }
    try metric?.validate(for: code)
  }
}

extension Metric {
  func validate(for code: PledgeCode) throws(RuleViolation) {
    let values = [baseline, target].compactMap { $0 } + waypoints.map(\.value)
    if values.contains(where: { !$0.isFinite }) { throw .record(.notANumber(code)) }
    if let baseline, baseline == target { throw .record(.targetEqualsBaseline(code, baseline)) }
    if let baselineDay, let targetDay, targetDay <= baselineDay { throw .record(.targetDayNotAfterBaseline(code)) }
    let days = [baselineDay].compactMap { $0 } + waypoints.map(\.day) + [targetDay].compactMap { $0 }
    if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) { throw .record(.waypointsOutOfOrder(code)) }
  }
}

extension Block {
  /// What it decides for itself, with what it takes from the ministry.
  package func validateRules(in ministry: Ministry) throws(RuleViolation) {
    if let day = cutOffDay, !(10...31).contains(day) {
      throw .record(.outOfRange(name: "cutOffDay", value: String(day), allowed: "10…31"))
    }
    if rules != nil { try ministry.settings.applying(self).validate() }
  }
}

extension Settings {
  package func validate() throws(RuleViolation) {
    try Self.require(cutOffDay, "cutOffDay", 10...31)
    try Self.require(graceWorkingDays, "graceWorkingDays", 0...20)
    try Self.require(dueSoonDays, "dueSoonDays", 0...365)
    try Self.require(escalationWorkingDays, "escalationWorkingDays", 1...20)
    try Self.require(judgedFromShare, "judgedFromShare", 0...1)
    try Self.require(onTrackFrom, "onTrackFrom", 0...2)
    try Self.require(atRiskFrom, "atRiskFrom", 0...onTrackFrom)
  }

  private static func require(_ value: Int, _ name: String, _ range: ClosedRange<Int>) throws(RuleViolation) {
    if !range.contains(value) {
      throw .record(.outOfRange(name: name, value: String(value), allowed: "\(range.lowerBound)…\(range.upperBound)"))
    }
  }

  private static func require(_ value: Double, _ name: String, _ range: ClosedRange<Double>) throws(RuleViolation) {
    if !range.contains(value) {
      throw .record(
        .outOfRange(
          name: name, value: "\(value)",
          allowed: "\(NumberText.machineText(range.lowerBound))…\(NumberText.machineText(range.upperBound))"))
    }
  }
}
