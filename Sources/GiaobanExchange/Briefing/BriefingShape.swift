/// The maps that a briefing file is made of, and the fields of each; docs/briefing-file.md explains every one.
enum BriefingShape: String, CaseIterable {
  case file
  case settings
  case letter
  case leader
  case block
  case unit
  case head
  case briefing
  case pledge
  case move
  case task
  case metric
  case waypoint
  case checkIn
  case supervisor
  case `extension`
  /// Text in both languages.
  case text

  /// Fields that must be there, with something in them.
  var required: [String] {
    switch self {
    case .file: ["giaoban"]
    case .settings, .letter, .text: []
    case .leader: ["code", "name", "title"]
    case .block: ["code", "name"]
    case .unit: ["code", "name", "block"]
    case .head: ["name"]
    case .briefing: ["date", "title"]
    case .pledge: ["code", "origin", "title"]
    case .move: ["day", "status"]
    case .task: ["title"]
    case .metric: ["name", "unit"]
    case .waypoint: ["day", "value"]
    case .checkIn: ["month", "enteredOn", "enteredBy", "state"]
    case .supervisor: ["by", "on"]
    case .extension: ["askedOn", "askedBy", "from", "to", "reason"]
    }
  }

  var optional: [String] {
    switch self {
    case .file:
      [
        "language", "organisation", "pin", "notes", "settings", "leaders", "blocks", "units", "briefings", "pledges",
      ]
    case .settings:
      [
        "timeZone", "cutOffDay", "graceWorkingDays", "daysOff", "onTrackFrom", "atRiskFrom", "judgedFromShare",
        "dueSoonDays", "escalationWorkingDays", "owingFrom", "letter",
      ]
    case .letter: ["superior", "number", "place", "signer", "signerTitle", "addressees", "recipients"]
    case .leader: ["lastDay"]
    case .move: ["reason", "enteredOn"]
    case .waypoint: []
    case .block:
      [
        "leader", "order", "cutOffDay", "spansMinistry", "graceWorkingDays", "onTrackFrom", "atRiskFrom",
        "judgedFromShare", "dueSoonDays",
      ]
    case .unit: ["head", "contact", "collective"]
    case .head: ["title"]
    case .briefing: ["month", "chair", "source", "conclusions", "notReached"]
    case .pledge:
      [
        "unit", "with", "product", "detail", "assignedBy", "assignedOn", "briefing", "conclusion", "source", "due",
        "dueOriginal", "duty", "core", "bold", "owesFrom", "status", "moves", "tasks", "metric", "checkIns",
        "extensions",
      ]
    case .task: ["number", "due", "dueOriginal", "doneOn"]
    case .metric: ["baseline", "baselineDay", "target", "targetDay", "waypoints"]
    case .checkIn:
      [
        "value", "asOf", "noNumber", "kept", "health", "did", "next", "obstacle", "ask", "decision", "supervisor",
      ]
    case .supervisor: ["health", "note"]
    case .extension: ["number", "decision", "decidedOn", "decidedBy", "decisionReason"]
    case .text: ["vi", "en"]
    }
  }

  var fields: [String] { required + optional }
}
