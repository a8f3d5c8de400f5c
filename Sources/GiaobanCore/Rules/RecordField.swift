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
  case supervisedOn
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
  case askedOn
  case oldDue
  case newDue
  case decidedOn
  case grantedBy
  case leader
  case chair
  case decidedBy
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
  /// The ways to it in a briefing file, from its record: the ones of the records that have it.
  package var fileNames: [String] {
    switch self {
    case .reading: ["value"]
    case .readingDay: ["asOf"]
    case .supervision: ["supervisor"]
    case .supervisedOn: ["supervisor.on"]
    case .cooperatingUnits: ["with"]
    case .moves: ["status", "moves"]
    case .baselineDay, .target, .targetDay, .waypoints: ["metric." + rawValue]
    case .oldDue: ["from"]
    case .newDue: ["to"]
    // One of the two is measured by the other.
    case .atRiskFrom: ["atRiskFrom", "settings.atRiskFrom", "onTrackFrom", "settings.onTrackFrom"]
    case .pinnedDay: ["pin"]
    case .daysOff, .cutOffDay, .graceWorkingDays, .dueSoonDays, .escalationWorkingDays, .judgedFromShare,
      .onTrackFrom:
      [rawValue, "settings." + rawValue]
    default: [rawValue]
    }
  }

  /// The kind of day by which a form or an option asks for it; nil where none does.
  package var dayKind: DayKind? { DayKind.allCases.first { $0.field == self } }
}

/// Where in a record something stands: a field and, where that is a list, one of its entries.
package struct RecordPlace: Hashable, Sendable {
  package let field: RecordField
  /// Counted from 1; nil for the whole field.
  package let entry: Int?

  package init(_ field: RecordField, entry: Int? = nil) {
    self.field = field
    self.entry = entry
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
