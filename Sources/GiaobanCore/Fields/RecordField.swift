/// What records say, and what forms ask for. Every field has one name, on paper and on the screen.
package enum RecordField: String, CaseIterable, Codable, Sendable {
  // Keys of records, and names.
  case code
  case number
  case month
  case day
  case name
  case title

  // Check-ins.
  case state
  case enteredOn
  case enteredBy
  case reading
  case readingDay
  case noNumber
  case kept
  case health
  case did
  case evidence
  case next
  case obstacle
  case ask
  case decision
  case cameAfter
  case supervision
  case supervisor
  case supervisedOn
  case supervisorHealth
  case supervisorNote
  case verdict

  // Pledges and their tasks.
  case product
  case detail
  case unit
  case cooperatingUnits
  case origin
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
  case owesFrom
  case status
  case moves
  case on
  case reason
  case doneOn

  // Metrics.
  case metric
  case measure
  case keep
  case baseline
  case baselineDay
  case target
  case targetDay
  case waypoints

  // Extensions.
  case askedOn
  case askedBy
  case oldDue
  case newDue
  case decidedOn
  case decidedBy
  case decisionReason

  // The ministry: leaders, blocks, units, briefings.
  case jobTitle
  case lastDay
  case successor
  case firstDay
  case leader
  case order
  case spansMinistry
  case block
  case headName
  case contact
  case collective
  case chair
  case conclusions
  case notReached
  case endedOn
  case note

  // Settings.
  case organisation
  case pinnedDay
  case timeZone
  case cutOffDay
  case graceWorkingDays
  case escalationWorkingDays
  case owingFrom
  case dueSoonDays
  case onTrackFrom
  case atRiskFrom
  case judgedFromShare
  case daysOff
  case letter
  case superior
  case documentNumber
  case place
  case signer
  case signerTitle
  case addressees
  case recipients

  // Closings, and edits of months that have ended.
  case closedOn
  case closedBy
  case hash
  case reopenedOn
  case reopenedBy
  case reopeningReason
  case former
  case correction
  case correctionReason

  // Reports.
  case kind
  case months
  case scope
  case pledge
  case format
  case file
}

extension RecordField {
  /// The kind of day by which a form or an option asks for it; nil where none does.
  package var dayKind: DayKind? { DayKind.allCases.first { $0.fields.contains(self) } }
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
  /// The fields that ask for such a day, the one that rules speak of first.
  package var fields: [RecordField] {
    switch self {
    case .reading: [.readingDay]
    case .baseline: [.baselineDay]
    case .assigned: [.assignedOn]
    case .briefing: [.briefing, .day]
    case .move: [.on, .firstDay]
    case .log: []
    case .today: [.pinnedDay]
    case .due: [.due, .newDue]
    case .target: [.targetDay]
    case .waypoint: [.waypoints]
    case .dayOff: [.daysOff]
    }
  }
}
