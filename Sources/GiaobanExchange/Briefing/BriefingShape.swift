import GiaobanCore
import GiaobanText

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

  /// All fields, those of records as their rows in Core name them.
  var fields: [String] {
    switch self {
    case .file:
      [
        "giaoban", "language", "organisation", "pin", "notes", "settings", "leaders", "blocks", "units", "briefings",
        "pledges",
      ]
    // What stands beside the settings in a file is read with the file.
    case .settings: Settings.fileKeys.filter { !BriefingShape.file.fields.contains($0) }
    case .letter: LetterSettings.fileKeys
    case .leader: Leader.fileKeys
    case .block: Block.fileKeys
    case .unit: OrgUnit.fileKeys
    case .head: OrgUnit.Head.fileKeys
    case .briefing: Briefing.fileKeys
    case .pledge: Pledge.fileKeys + ["status", "tasks", "checkIns", "extensions"]
    case .move: Pledge.Move.fileKeys
    case .task: PledgeTask.fileKeys
    case .metric: Metric.fileKeys
    case .waypoint: Metric.Waypoint.fileKeys
    case .checkIn: CheckIn.fileKeys
    case .supervisor: CheckIn.Supervision.fileKeys
    case .extension: Extension.fileKeys
    case .text: Language.allCases.map(\.rawValue)
    }
  }
}
