// What a check-in may not say, whoever brings it: a command, a form or a file.

extension CheckIn {
  /// Refuses a check-in that has anything wrong with it.
  ///
  /// - Throws: the first of ``violations(of:today:)``.
  func refuseContradictions(of pledge: Pledge, today: Day) throws(RuleViolation) {
    if let first = violations(of: pledge, today: today).first { throw first }
  }

  /// Everything that is wrong with it, beside its pledge and in itself; empty where nothing is.
  ///
  /// - Parameters:
  ///   - pledge: the one that it is about.
  ///   - today: the day after which no reading can be.
  package func violations(of pledge: Pledge, today: Day) -> [RuleViolation] {
    (violationsBeside(pledge) + ownViolations(today: today)).map { .checkIn($0) }
      + (reading.map(\.isFinite) == false ? [.record(.notANumber(pledge.code))] : [])
  }

  /// What does not fit the kind of its pledge, which may have become another since.
  private func violationsBeside(_ pledge: Pledge) -> [CheckInViolation] {
    var found: [CheckInViolation] = []
    if pledge.metric == nil, reading != nil || noNumber != nil { found.append(.readingWithoutMetric(pledge.code)) }
    if kept != nil, !pledge.isMonthlyDuty { found.append(.keptWithoutDuty(pledge.code)) }
    if state == .draft { return found }
    if pledge.isMonthlyDuty, kept == nil { found.append(.dutyWithoutKept(pledge.code)) }
    if pledge.metric != nil, reading == nil, noNumber == nil, saysSomething {
      found.append(.numberOrReasonMissing(pledge.code))
    }
    return found
  }

  private func ownViolations(today: Day) -> [CheckInViolation] {
    var found: [CheckInViolation] = []
    if reading != nil, noNumber != nil { found.append(.readingAndReason(key.pledge)) }
    if reading != nil, let day = readingDay, day > today { found.append(.readingDayInFuture(day, today: today)) }
    if state != .draft, !saysSomething { found.append(.saysNothing(key.pledge)) }
    return found
  }

  /// Everything that a record of it may not say of who entered and who answered it, and when. What is given by hand is signed
  /// and dated by the program.
  package var recordViolations: [RuleViolation] {
    var found: [CheckInViolation] = []
    if enteredOn < key.month.first { found.append(.enteredTooEarly(key, enteredOn)) }
    switch (state, supervision) {
    case (.acknowledged, nil), (.returned, nil): found.append(.supervisionMissing(key, state))
    case (.draft, _?), (.submitted, _?): found.append(.supervisionTooEarly(key, state))
    case (.returned, let supervision?): if supervision.note == nil { found.append(.returnedWithoutNote(key)) }
    case (.acknowledged, _?), (.draft, nil), (.submitted, nil): break
    }
    return found.map { .checkIn($0) }
  }

  /// Whether it says anything of the month, beside when it was given, by whom, and what became of it.
  private var saysSomething: Bool {
    Self.fields.contains { !Self.circumstances.contains($0.name) && $0.value(self) != nil }
  }

  private static let circumstances: Set<RecordField> = [
    .month, .enteredOn, .enteredBy, .state, .readingDay, .decision, .supervision, .cameAfter,
  ]
}
