/// One field of a record by which months are judged. Words, names and contacts are none: they are shown as they are now.
struct JudgedField<Whole: Sendable>: Sendable {
  let isSame: @Sendable (Whole, Whole) -> Bool
  /// Takes the field over from the first record into the second.
  let take: @Sendable (Whole, inout Whole) -> Void

  init<Part: Equatable>(_ path: any WritableKeyPath<Whole, Part> & Sendable) {
    isSame = { $0[keyPath: path] == $1[keyPath: path] }
    take = { $1[keyPath: path] = $0[keyPath: path] }
  }
}

extension Pledge {
  /// Moves are not among them: each has a day of its own. The metric itself comes before its parts.
  static let judgedFields: [JudgedField<Pledge>] = [
    JudgedField(\.unit), JudgedField(\.due), JudgedField(\.dueOriginal), JudgedField(\.isMonthlyDuty),
    JudgedField(\.isCore), JudgedField(\.isBold), JudgedField(\.owesFrom), JudgedField(\.metricThere),
    JudgedField(\.metricKeep), JudgedField(\.metricBaseline),
    JudgedField(\.metricBaselineDay), JudgedField(\.metricTarget), JudgedField(\.metricTargetDay),
    JudgedField(\.metricWaypoints),
  ]

  /// A metric is the same whatever its parts are: whether there is one at all.
  private struct MetricThere: Equatable {
    var metric: Metric?
    static func == (left: Self, right: Self) -> Bool { (left.metric == nil) == (right.metric == nil) }
  }

  private var metricThere: MetricThere {
    get { MetricThere(metric: metric) }
    set { metric = newValue.metric }
  }

  private var metricKeep: Metric.Keep? {
    get { metric?.keep }
    set { metric?.keep = newValue }
  }

  private var metricBaseline: Double? {
    get { metric?.baseline }
    set { metric?.baseline = newValue }
  }

  private var metricBaselineDay: Day? {
    get { metric?.baselineDay }
    set { metric?.baselineDay = newValue }
  }

  private var metricTarget: Double? {
    get { metric?.target }
    set { metric?.target = newValue }
  }

  private var metricTargetDay: Day? {
    get { metric?.targetDay }
    set { metric?.targetDay = newValue }
  }

  private var metricWaypoints: [Metric.Waypoint] {
    get { metric?.waypoints ?? [] }
    set { metric?.waypoints = newValue }
  }
}

extension PledgeTask {
  static let judgedFields: [JudgedField<PledgeTask>] = [
    JudgedField(\.due), JudgedField(\.dueOriginal), JudgedField(\.doneOn),
  ]
}

extension CheckIn {
  /// A check-in of an earlier month counts whole, as it was given.
  static let judgedFields: [JudgedField<CheckIn>] = [JudgedField(\.self)]
}

extension CheckInMark {
  static let judgedFields: [JudgedField<CheckInMark>] = [JudgedField(\.self)]
}

extension Settings {
  static let judgedFields: [JudgedField<Settings>] = [
    JudgedField(\.cutOffDay), JudgedField(\.graceWorkingDays), JudgedField(\.daysOff), JudgedField(\.onTrackFrom),
    JudgedField(\.atRiskFrom), JudgedField(\.judgedFromShare), JudgedField(\.dueSoonDays),
    JudgedField(\.escalationWorkingDays), JudgedField(\.owingFrom),
  ]
}

extension Block {
  static let judgedFields: [JudgedField<Block>] = [
    JudgedField(\.leader), JudgedField(\.cutOffDay), JudgedField(\.spansMinistry),
    JudgedField(\.ownRules.graceWorkingDays), JudgedField(\.ownRules.onTrackFrom), JudgedField(\.ownRules.atRiskFrom),
    JudgedField(\.ownRules.judgedFromShare), JudgedField(\.ownRules.dueSoonDays),
  ]
}

extension OrgUnit {
  static let judgedFields: [JudgedField<OrgUnit>] = [JudgedField(\.block), JudgedField(\.isCollective)]
}
