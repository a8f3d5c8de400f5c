import GiaobanText

// What a record must hold to be stored, whoever brings it. Each list has everything that is wrong, the first thing first.

extension Record {
  /// Refuses a record that has anything wrong with it.
  ///
  /// - Throws: the first of ``violations(in:pledges:)``.
  func validate(in ministry: Ministry, pledges: Set<PledgeCode>) throws(RuleViolation) {
    if let first = violations(in: ministry, pledges: pledges).first { throw first }
  }

  /// Everything that is wrong with it: what it names and is not there, and what it says itself.
  ///
  /// - Parameters:
  ///   - ministry: the ministry it will stand in.
  ///   - pledges: the codes of all pledges that exist or come with it.
  package func violations(in ministry: Ministry, pledges: Set<PledgeCode>) -> [RuleViolation] {
    if let code = key.pledge, !pledges.contains(code) { return [.reference(.unknownPledge(code))] }
    let missing = named.filter { ministry.record($0) == nil }
    return missing.map { .reference(.unknownReference($0, in: key)) } + ownViolations(in: ministry)
  }

  /// Everything that is wrong with what it says, whatever it names.
  package func ownViolations(in ministry: Ministry) -> [RuleViolation] {
    switch self {
    case .settings(let settings): settings.violations
    case .block(let block): block.violations(in: ministry)
    case .pledge(let pledge): pledge.violations(in: ministry)
    case .task(let task): Self.numberViolations(task.key.number, of: key)
    case .checkIn(let checkIn):
      checkIn.reading.map(\.isFinite) == false ? [.record(.notANumber(checkIn.key.pledge))] : []
    case .extension(let extended):
      Self.numberViolations(extended.key.number, of: key) + extended.violations.map { .extension($0) }
    case .leader, .unit, .briefing, .closing: []
    }
  }

  /// The records of the ministry that it names.
  private var named: [RecordKey] {
    switch self {
    case .block(let block): block.leader.map { [.leader($0)] } ?? []
    case .unit(let unit): [.block(unit.block)]
    case .briefing(let briefing): briefing.chair.map { [.leader($0)] } ?? []
    case .pledge(let pledge):
      ([pledge.code.unit, pledge.unit] + pledge.cooperatingUnits).map { .unit($0) }
        + [pledge.assignedBy.map { .leader($0) }, pledge.briefing.map { .briefing($0) }].compactMap { $0 }
    case .settings, .leader, .task, .checkIn, .extension, .closing: []
    }
  }

  /// Numbers are as those of pledges: the next one can always be counted.
  private static func numberViolations(_ number: Int, of key: RecordKey) -> [RuleViolation] {
    if (1...999_999).contains(number) { return [] }
    return [.record(.outOfRange(name: key.description, value: String(number), allowed: "1…999999"))]
  }

  static func requireNumber(_ number: Int, of key: RecordKey) throws(RuleViolation) {
    if let first = numberViolations(number, of: key).first { throw first }
  }
}

extension Pledge {
  func validate(in ministry: Ministry) throws(RuleViolation) {
    try Record.pledge(self).validate(in: ministry, pledges: [code])
  }

  fileprivate func violations(in ministry: Ministry) -> [RuleViolation] {
    var found: [RuleViolation] = []
    if let conclusion, !hasConclusion(conclusion, in: ministry) {
      found.append(.reference(.conclusionMissing(code, conclusion)))
    }
    if moves.isEmpty { found.append(.record(.movesMissing(code))) }
    for (index, pair) in zip(moves, moves.dropFirst()).enumerated() where pair.0.day > pair.1.day {
      found.append(.record(.moveOutOfOrder(code, number: index + 2)))
    }
    if isMonthlyDuty, due != nil { found.append(.record(.dutyWithDueDay(code))) }
    if let due, let start = assignedOn, due < start {
      found.append(.record(.dueBeforeStart(code, due: due, start: start)))
    }
    for (index, other) in cooperatingUnits.enumerated()
    where other == unit || cooperatingUnits.prefix(index).contains(other) {
      found.append(.record(.cooperatesTwice(code, other, number: index + 1)))
    }
    return found + (metric?.violations(for: code) ?? []).map { .record($0) }
  }

  /// Of a briefing that is not there the missing briefing is told, and nothing else.
  private func hasConclusion(_ number: Int, in ministry: Ministry) -> Bool {
    guard let briefing else { return false }
    guard let known = ministry.briefings[briefing] else { return true }
    return known.conclusions.indices.contains(number - 1)
  }
}

extension Metric {
  fileprivate func violations(for code: PledgeCode) -> [RecordViolation] {
    let values = [baseline, target].compactMap { $0 } + waypoints.map(\.value)
    var found: [RecordViolation] = values.contains { !$0.isFinite } ? [.notANumber(code)] : []
    if keep != nil {
      if target == nil { found.append(.keptLevelMissing(code)) }
      return found + partsOfPath.map { .keptLevelHasPath(code, $0) }
    }
    if let baseline, baseline == target { found.append(.targetEqualsBaseline(code, baseline)) }
    if let baselineDay, let targetDay, targetDay <= baselineDay { found.append(.targetDayNotAfterBaseline(code)) }
    for (index, point) in waypoints.enumerated() {
      let before = index == 0 ? baselineDay : waypoints[index - 1].day
      if before.map({ point.day <= $0 }) ?? false || targetDay.map({ point.day >= $0 }) ?? false {
        found.append(.waypointOutOfOrder(code, number: index + 1))
      }
    }
    return found
  }
}

extension Metric {
  /// What it says of a way to its target.
  private var partsOfPath: [RecordField] {
    [
      (RecordField.baseline, baseline != nil), (.baselineDay, baselineDay != nil), (.targetDay, targetDay != nil),
      (.waypoints, !waypoints.isEmpty),
    ].filter(\.1).map(\.0)
  }
}

extension Extension {
  fileprivate var violations: [ExtensionViolation] {
    var found: [ExtensionViolation] = []
    if newDue <= oldDue { found.append(.notLater(key.pledge, newDue, due: oldDue)) }
    if let granted = grantedOn, newDue <= granted { found.append(.toPastDay(key.pledge, newDue, on: granted)) }
    if let on = decision?.on, on < askedOn { found.append(.decidedBeforeAsked(key.pledge, on: on, asked: askedOn)) }
    return found
  }
}

extension Block {
  package func validateRules(in ministry: Ministry) throws(RuleViolation) {
    if let first = violations(in: ministry).first { throw first }
  }

  /// Everything that is wrong with what it decides for itself, beside what it takes from the ministry.
  package func violations(in ministry: Ministry) -> [RuleViolation] {
    if cutOffDay != nil,
      let first = Block.fields.lazy.filter({ $0.name == .cutOffDay }).compactMap({ $0.violation(self) }).first
    {
      return [first]
    }
    return rules == nil ? [] : ministry.settings.applying(self).violations
  }
}

extension Settings {
  package func validate() throws(RuleViolation) {
    if let first = violations.first { throw first }
  }

  /// Everything that is out of its range; at risk lies within what is on track.
  package var violations: [RuleViolation] {
    Settings.fields.compactMap { field in
      let range = field.name == .atRiskFrom ? 0...max(0, onTrackFrom) : nil
      return field.violation(self, within: range)
    }
  }
}

extension Field {
  /// What is out of the range of its kind.
  ///
  /// - Parameter range: another one, for a number; nil takes that of the kind.
  fileprivate func violation(_ owner: Owner, within range: ClosedRange<Double>? = nil) -> RuleViolation? {
    switch (kind, value(owner)) {
    case (.whole(let range), .whole(let value)?):
      if range.contains(value) { return nil }
      return .record(
        .outOfRange(
          name: name.rawValue, value: String(value), allowed: "\(range.lowerBound)…\(range.upperBound)"))
    case (.number(let own), .number(let value)?):
      guard let range = range ?? own, !range.contains(value) else { return nil }
      return .record(
        .outOfRange(
          name: name.rawValue, value: "\(value)",
          allowed: "\(NumberText.machineText(range.lowerBound))…\(NumberText.machineText(range.upperBound))"))
    default: return nil
    }
  }
}
