/// How one pledge stands on the viewpoint's day: computed, never stored.
package struct Assessment: Equatable, Sendable {
  package fileprivate(set) var status: PledgeStatus
  package fileprivate(set) var computed: Health = .unknown
  package fileprivate(set) var owner: Health?
  package fileprivate(set) var supervisor: Health?
  package fileprivate(set) var overall: Health = .unknown
  package fileprivate(set) var isStale = false
  /// Two voices are a step or more apart.
  package fileprivate(set) var isMismatch = false
  /// The latest reading and its day.
  package fileprivate(set) var reading: Metric.Waypoint?
  /// What was expected on the reading's day, or by now when there is no reading.
  package fileprivate(set) var expected: Double?
  package fileprivate(set) var attainment: Double?
  /// 0…1 of the metric (beyond both ends when it is), else of the tasks; nil without either.
  package fileprivate(set) var progress: Double?
  /// Owed check-ins of open months that are not made, oldest first.
  package fileprivate(set) var owed: [OwedCheckIn] = []
  /// What the colour rests on, in the order of the rules.
  package fileprivate(set) var findings: [Finding] = []

  /// How many steps the voices are apart; nil where they agree.
  package var stepsApart: Int? {
    for case .mismatch(let steps) in findings { return steps }
    return nil
  }

  /// Judges `line` by the rules of the ministry's settings.
  package init(of line: PledgeLine, calendar: ReportingCalendar) {
    status = line.pledge.status(on: calendar.viewpoint.day) ?? line.pledge.status
    let settings = calendar.settings(of: line.pledge.unit)
    measure(line, settings, calendar)
    // Worked out once: three rules ask for it.
    let months = calendar.monthsOwed(by: line.pledge, closedToo: true)
    owed = OwedCheckIn.all(of: line, in: calendar.open(months), calendar: calendar)
    guard status == .active else {
      findings.append(.notActive(status))
      return
    }
    computed = computedHealth(of: line, months, settings, calendar)
    hearVoices(of: line, months, calendar)
  }

  private mutating func measure(_ line: PledgeLine, _ settings: Settings, _ calendar: ReportingCalendar) {
    let day = calendar.viewpoint.day
    guard let metric = line.pledge.metric else {
      progress = Self.shareDone(of: line.tasks, on: day)
      return
    }
    reading = line.latestReading(calendar)?.point(for: line.pledge.unit, calendar)
    guard let path = metric.path else {
      expected = metric.level?.bound
      progress = Self.shareDone(of: line.tasks, on: day)
      return
    }
    expected = path.expected(on: reading?.day ?? day)
    guard let reading else { return }
    attainment = path.attainment(
      of: reading.value, on: reading.day, minimumShare: settings.judgedFromShare)
    progress = path.progress(of: reading.value)
  }

  /// The share of the tasks that are done, 0…1, or nil without tasks.
  private static func shareDone(of tasks: [PledgeTask], on day: Day) -> Double? {
    tasks.isEmpty ? nil : Double(tasks.filter { $0.isDone(on: day) }.count) / Double(tasks.count)
  }

  private mutating func computedHealth(
    of line: PledgeLine, _ months: MonthSet, _ settings: Settings, _ calendar: ReportingCalendar
  ) -> Health {
    if line.pledge.metric != nil || line.pledge.isMonthlyDuty {
      let own =
        line.pledge.metric.map { healthByNumber($0, settings) } ?? healthOfDuty(line, months, calendar)
      let byCalendar = healthByCalendar(line, settings, calendar)
      // The calendar can only worsen: that nothing is late yet does not judge what has no number.
      guard let severity = byCalendar.severity, severity > 0 else { return own }
      return Health.worst(own, byCalendar)
    }
    return healthByCalendar(line, settings, calendar)
  }

  private mutating func healthByNumber(_ metric: Metric, _ settings: Settings) -> Health {
    if let level = metric.level, let reading {
      findings.append(.level(level, reading: reading.value, on: reading.day, onTrackFrom: settings.onTrackFrom))
      return level.health(of: reading.value, onTrackFrom: settings.onTrackFrom)
    }
    guard let attainment, let reading, let expected else {
      findings.append(.notJudged(whyNotJudged(metric, settings)))
      return .unknown
    }
    findings.append(
      .attainment(
        reading: reading.value, on: reading.day, expected: expected, attainment: attainment,
        onTrackFrom: settings.onTrackFrom, atRiskFrom: settings.atRiskFrom))
    return settings.health(ofAttainment: attainment)
  }

  private func whyNotJudged(_ metric: Metric, _ settings: Settings) -> Finding.NotJudgedReason {
    if metric.keep != nil { return metric.target == nil ? .noTarget : .noReading }
    if metric.target == nil || metric.targetDay == nil { return .noTarget }
    if metric.baseline == nil || metric.baselineDay == nil { return .noBaseline }
    return reading == nil ? .noReading : .tooEarly(share: settings.judgedFromShare)
  }

  private mutating func healthOfDuty(
    _ line: PledgeLine, _ months: MonthSet, _ calendar: ReportingCalendar
  ) -> Health {
    let day = calendar.viewpoint.day
    let judged = months.first { month in
      calendar.cutOff(of: month, for: line.pledge.unit) < day
    }
    guard let judged else {
      findings.append(.dutyNotYetOwed)
      return .unknown
    }
    guard let mark = line.mark(of: judged), mark.state.isMade else {
      findings.append(.dutyNotReported(judged))
      return .offTrack
    }
    let isKept = mark.kept ?? false
    findings.append(isKept ? .dutyKept(judged) : .dutyNotKept(judged))
    return isKept ? .onTrack : .offTrack
  }

  private mutating func healthByCalendar(_ line: PledgeLine, _ settings: Settings, _ calendar: ReportingCalendar)
    -> Health
  {
    let day = calendar.viewpoint.day
    let due = line.dueInForce(on: day)
    var health = Health.onTrack
    if let due, due < day {
      findings.append(.overdue(due: due, days: day - due))
      health = .offTrack
    } else if let due, due - day <= settings.dueSoonDays {
      findings.append(.dueSoon(due: due, days: due - day, threshold: settings.dueSoonDays))
      health = .worst(health, .atRisk)
    }
    for task in line.tasks where task.isOverdue(on: day) {
      findings.append(.taskOverdue(title: task.title, due: task.due ?? day))
      health = .worst(health, .atRisk)
    }
    for extended in line.extensions {
      guard let granted = extended.grantedOn, granted <= day, calendar.viewpoint.day.inMonth.contains(granted) else {
        continue
      }
      findings.append(.extensionGrantedThisMonth(oldDue: extended.oldDue, newDue: extended.newDue))
      health = .worst(health, .atRisk)
    }
    guard health == .onTrack else { return health }
    if due == nil && line.tasks.isEmpty {
      if line.pledge.metric == nil && !line.pledge.isMonthlyDuty { findings.append(.noDueDayAndNoTasks) }
      return .unknown
    }
    findings.append(.withinTime(due: due))
    return .onTrack
  }

  private mutating func hearVoices(of line: PledgeLine, _ months: MonthSet, _ calendar: ReportingCalendar) {
    if let month = staleMonth(of: line, months, calendar) {
      isStale = true
      findings.append(
        .stale(
          month, graceEnd: calendar.graceEnd(of: month, for: line.pledge.unit), left: line.mark(of: month)?.state))
    } else if let mark = line.latestMade {
      owner = mark.health.flatMap { $0 == .unknown ? nil : $0 }
      supervisor = mark.supervisorHealth.flatMap { $0 == .unknown ? nil : $0 }
      if let owner { findings.append(.ownerSays(owner, mark.month)) }
      if let supervisor { findings.append(.supervisorSays(supervisor, mark.month)) }
    }
    let others = Health.worst(computed, supervisor ?? .unknown)
    overall = Health.worst(others, owner ?? .unknown)
    if others == .unknown && owner == .onTrack {
      overall = .unknown
      findings.append(.ownerAlone)
    }
    if isStale && overall == .onTrack { overall = .unknown }
    let severities = [computed, owner ?? .unknown, supervisor ?? .unknown].compactMap(\.severity)
    if let low = severities.min(), let high = severities.max(), high > low {
      isMismatch = true
      findings.append(.mismatch(steps: high - low))
    }
  }

  /// The latest month it owed and whose grace has passed, when no check-in of it or of a later month is made; nil when
  /// it is not stale.
  private func staleMonth(of line: PledgeLine, _ months: MonthSet, _ calendar: ReportingCalendar) -> Month? {
    let latest = months.first { month in
      calendar.graceEnd(of: month, for: line.pledge.unit) < calendar.viewpoint.day
    }
    return latest.flatMap { month in line.madeMonths.latest.map { $0 >= month } ?? false ? nil : month }
  }
}

extension PledgeLine {
  /// The due day that was in force on `day`: extensions granted later are not counted.
  package func dueInForce(on day: Day) -> Day? {
    if extensions.isEmpty { return pledge.due }
    let later = extensions.filter { $0.grantedOn.map { $0 > day } ?? false }
    return later.min { ($0.grantedOn ?? day) < ($1.grantedOn ?? day) }?.oldDue ?? pledge.due
  }
}

extension Settings {
  /// Which side of the thresholds a reading falls.
  package func health(ofAttainment attainment: Double) -> Health {
    // Binary fractions: 0.95 of the way must not miss 0.95 by the last bit.
    let tolerance = 1e-9
    if attainment >= onTrackFrom - tolerance { return .onTrack }
    return attainment >= atRiskFrom - tolerance ? .atRisk : .offTrack
  }
}
