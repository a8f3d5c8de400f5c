import GRDB
import GiaobanCore
import GiaobanText

import enum GiaobanCore.Record

extension MinistryRows {
  /// Puts a record of the ministry in its place; others change nothing.
  static func put(_ record: Record, _ db: Database) throws {
    switch record {
    case .settings(let settings): try put(settings, db)
    case .leader(let leader): try put(leader, db)
    case .block(let block): try put(block, db)
    case .unit(let unit): try put(unit, db)
    case .briefing(let briefing): try put(briefing, db)
    case .closing(let closing): try put(closing, db)
    case .pledge, .task, .checkIn, .extension: break
    }
  }

  private static func put(_ settings: Settings, _ db: Database) throws {
    var row = Columns()
    row.set("id", 1)
    row.set("organisation", settings.organisation)
    row.set("pinned_day", settings.pinnedDay)
    row.set("time_zone", settings.timeZone)
    row.set("cut_off_day", settings.cutOffDay)
    row.set("grace_working_days", settings.graceWorkingDays)
    row.set("on_track_from", settings.onTrackFrom)
    row.set("at_risk_from", settings.atRiskFrom)
    row.set("judged_from_share", settings.judgedFromShare)
    row.set("due_soon_days", settings.dueSoonDays)
    row.set("escalation_working_days", settings.escalationWorkingDays)
    row.set("superior", settings.letter.superior)
    row.set("document_number", settings.letter.number)
    row.set("place", settings.letter.place)
    row.set("signer", settings.letter.signer)
    row.set("signer_title", settings.letter.signerTitle)
    row.set("owing_from", settings.owingFrom?.number)
    try db.upsert(into: "setting", key: "id", columns: row)
    try db.run("DELETE FROM day_off")
    for day in settings.daysOff.sorted() { try db.run("INSERT INTO day_off (day) VALUES (?)", day.number) }
    try db.run("DELETE FROM letter_party")
    try put(settings.letter.addressees, .addressee, db)
    try put(settings.letter.recipients, .recipient, db)
  }

  private static func put(_ parties: [Bilingual], _ role: LetterRole, _ db: Database) throws {
    for (index, name) in parties.enumerated() {
      try db.run(
        "INSERT INTO letter_party (role, position, name_vi, name_en) VALUES (?, ?, ?, ?)", role.rawValue, index,
        name.vi, name.en)
    }
  }

  private static func put(_ leader: Leader, _ db: Database) throws {
    var row = Columns()
    row.set("code", leader.code)
    row.set("name", leader.name)
    row.set("title", leader.title)
    row.set("last_day", leader.lastDay)
    try db.upsert(into: "leader", key: "code", columns: row)
  }

  private static func put(_ block: Block, _ db: Database) throws {
    var row = Columns()
    row.set("code", block.code)
    row.set("name", block.name)
    row.set("leader", block.leader)
    row.set("order", block.order)
    row.set("cut_off_day", block.cutOffDay)
    row.set("spans_ministry", block.spansMinistry)
    row.set("grace_working_days", block.rules?.graceWorkingDays)
    row.set("on_track_from", block.rules?.onTrackFrom)
    row.set("at_risk_from", block.rules?.atRiskFrom)
    row.set("judged_from_share", block.rules?.judgedFromShare)
    row.set("due_soon_days", block.rules?.dueSoonDays)
    try db.upsert(into: "block", key: "code", columns: row)
  }

  private static func put(_ unit: OrgUnit, _ db: Database) throws {
    var row = Columns()
    row.set("code", unit.code)
    row.set("name", unit.name)
    row.set("block", unit.block)
    row.set("head_name", unit.head?.name)
    row.set("head_title", unit.head?.title)
    row.set("contact", unit.contact)
    row.set("is_collective", unit.isCollective)
    try db.upsert(into: "unit", key: "code", columns: row)
  }

  private static func put(_ briefing: Briefing, _ db: Database) throws {
    var row = Columns()
    row.set("day", briefing.day)
    row.set("month", briefing.month.number)
    row.set("chair", briefing.chair)
    row.set("title", briefing.title)
    row.set("source", briefing.source)
    row.set("ended_on", briefing.endedOn)
    try db.upsert(into: "briefing", key: "day", columns: row)
    try removeParts(of: briefing.day, db)
    for (index, text) in briefing.conclusions.enumerated() {
      var row = Columns()
      row.set("briefing", briefing.day)
      row.set("position", index)
      row.set("text", text)
      try db.insert(into: "conclusion", row)
    }
    for (index, code) in briefing.notReached.enumerated() {
      try db.run(
        "INSERT INTO not_reached (briefing, position, pledge) VALUES (?, ?, ?)", briefing.day.number, index,
        code.description)
    }
  }

  private static func removeParts(of briefing: Day, _ db: Database) throws {
    try db.run("DELETE FROM conclusion WHERE briefing = ?", briefing.number)
    try db.run("DELETE FROM not_reached WHERE briefing = ?", briefing.number)
  }

  private static func put(_ closing: Closing, _ db: Database) throws {
    var row = Columns()
    row.set("month", closing.month.number)
    row.set("on", closing.on)
    row.set("by", closing.by)
    row.set("hash", closing.hash)
    set(closing.reopening, &row)
    try db.upsert(into: "closing", key: "month", columns: row)
    try db.run("DELETE FROM former_closing WHERE month = ?", closing.month.number)
    for (index, former) in closing.former.enumerated() {
      var row = Columns()
      row.set("month", closing.month.number)
      row.set("position", index)
      row.set("on", former.on)
      row.set("by", former.by)
      row.set("hash", former.hash)
      set(former.reopening, &row)
      try db.insert(into: "former_closing", row)
    }
  }

  private static func set(_ reopening: Closing.Reopening?, _ row: inout Columns) {
    row.set("reopened_on", reopening?.on)
    row.set("reopened_by", reopening?.by)
    row.set("reopened_reason", reopening?.reason)
  }

  /// Takes a record of the ministry away; others change nothing.
  static func remove(_ key: RecordKey, _ db: Database) throws {
    switch key {
    case .leader(let code): try db.run("DELETE FROM leader WHERE code = ?", code.text)
    case .block(let code): try db.run("DELETE FROM block WHERE code = ?", code.text)
    case .unit(let code): try db.run("DELETE FROM unit WHERE code = ?", code.text)
    case .briefing(let day):
      try removeParts(of: day, db)
      try db.run("DELETE FROM briefing WHERE day = ?", day.number)
    case .closing(let month):
      try db.run("DELETE FROM former_closing WHERE month = ?", month.number)
      try db.run("DELETE FROM closing WHERE month = ?", month.number)
    case .settings, .pledge, .task, .checkIn, .extension: break
    }
  }
}
