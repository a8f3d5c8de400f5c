/// The fields of records that rules speak of, as forms name them.
package enum RecordField: String, CaseIterable, Sendable {
  case code
  case month
  case state
  case day
  case status
  case reason
  case on
  case doneOn
  case reading
  case readingDay
  case enteredOn
  case supervision
  case noNumber
  case kept
  case decision
  case unit
  case origin
  case title
  case product
  case detail
  case cooperatingUnits
  case assignedBy
  case assignedOn
  case briefing
  case conclusion
  case source
  case due
  case dueOriginal
  case duty
  case core
  case bold
  case moves
  case metric
  case baselineDay
  case target
  case targetDay
  case waypoints
  case newDue
  case grantedBy
  case leader
  case successor
  case firstDay
  case lastDay
  case spansMinistry
  case pinnedDay
  case daysOff
  case cutOffDay
  case graceWorkingDays
  case dueSoonDays
  case escalationWorkingDays
  case judgedFromShare
  case onTrackFrom
  case atRiskFrom
}

extension RecordField {
  /// The way to it in a briefing file, from its record.
  package var fileName: String {
    switch self {
    case .reading: "value"
    case .readingDay: "asOf"
    case .supervision: "supervisor"
    default: rawValue
    }
  }
}

extension DayKind {
  /// The field that asks for such a day; nil where none does.
  package var field: RecordField? {
    switch self {
    case .reading: .readingDay
    case .baseline: .baselineDay
    case .assigned: .assignedOn
    case .briefing: .briefing
    case .move: .on
    case .log: nil
    case .today: .pinnedDay
    case .due: .due
    case .target: .targetDay
    case .waypoint: .waypoints
    case .dayOff: .daysOff
    }
  }
}
