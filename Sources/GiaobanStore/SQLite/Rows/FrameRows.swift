import GRDB
import GiaobanCore
import GiaobanText

import enum GiaobanCore.Record

/// Reads and writes the records that every pledge stands in.
enum FrameRows {
  static func ministry(_ db: Database) throws -> Ministry {
    var ministry = Ministry(settings: try settings(db))
    for record in try leaders(db) + blocks(db) + units(db) + briefings(db) + closings(db) { ministry.put(record) }
    ministry.past = try AmendmentRows.ofFrame(db)
    // Days are counted with these: with two thousand million of them a program counts for ever.
    try DamagedRow.found(in: .settings) { () throws(RuleViolation) in try ministry.settings.validate() }
    for block in ministry.blocks.values {
      try DamagedRow.found(in: .block(block.code)) { () throws(RuleViolation) in try block.validateRules(in: ministry) }
    }
    return ministry
  }

  private static func settings(_ db: Database) throws -> Settings {
    let daysOff = try Int.fetchAll(db.cachedStatement(sql: "SELECT day FROM day_off")).map(Day.init(number:))
    let sql = """
      SELECT organisation_vi, organisation_en, pinned_day, time_zone, cut_off_day, grace_working_days, on_track_from,
        at_risk_from, judged_from_share, due_soon_days, escalation_working_days, superior_vi, superior_en,
        document_number, place_vi, place_en, signer, signer_title_vi, signer_title_en, owing_from FROM setting
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else { return Settings(daysOff: Set(daysOff)) }
    return Settings(
      organisation: row.optionalBilingual(0), pinnedDay: row.optionalDay(2), timeZone: try row.text(3),
      cutOffDay: try row.integer(4), graceWorkingDays: try row.integer(5), daysOff: Set(daysOff),
      onTrackFrom: try row.double(6), atRiskFrom: try row.double(7), judgedFromShare: try row.double(8),
      dueSoonDays: try row.integer(9), escalationWorkingDays: try row.integer(10),
      letter: LetterSettings(
        superior: row.optionalBilingual(11), number: row[13], place: row.optionalBilingual(14), signer: row[16],
        signerTitle: row.optionalBilingual(17), addressees: try parties(.addressee, db),
        recipients: try parties(.recipient, db)), owingFrom: row.optionalMonth(19))
  }

  /// The parties that a letter names, in order.
  private static func parties(_ role: LetterRole, _ db: Database) throws -> [Bilingual] {
    let rows = try db.rows(
      "SELECT name_vi, name_en FROM letter_party WHERE role = ? ORDER BY position", [role.rawValue])
    var parties: [Bilingual] = []
    while let row = try rows.next() { parties.append(try row.bilingual(0)) }
    return parties
  }

  private static func leaders(_ db: Database) throws -> [Record] {
    try records(db, "SELECT code, name, title_vi, title_en, last_day FROM leader") { row in
      .leader(
        Leader(
          code: try row.code(0), name: try row.text(1), title: try row.bilingual(2), lastDay: row.optionalDay(4)))
    }
  }

  /// The latest day on which each leader assigned something, or decided on an extension, which names who decided.
  static func deeds(of leaders: [LeaderCode], _ db: Database) throws -> [LeaderCode: Day] {
    var deeds: [LeaderCode: Day] = [:]
    for leader in leaders {
      let sql = """
        SELECT max(day) FROM (
          SELECT max(assigned_on) AS day FROM pledge WHERE assigned_by = ?1
          UNION ALL SELECT max(decided_on) FROM extension
            WHERE decided_by = (SELECT name FROM leader WHERE code = ?1))
        """
      deeds[leader] = try Int.fetchOne(db, sql: sql, arguments: [leader.text]).map { Day(number: $0) }
    }
    return deeds
  }

  private static func blocks(_ db: Database) throws -> [Record] {
    let sql = """
      SELECT code, name_vi, name_en, leader, "order", cut_off_day, spans_ministry, grace_working_days, on_track_from,
        at_risk_from, judged_from_share, due_soon_days FROM block
      """
    return try records(db, sql) { row in
      let rules = BlockRules(
        graceWorkingDays: row[7], onTrackFrom: try row.optionalDouble(8), atRiskFrom: try row.optionalDouble(9),
        judgedFromShare: try row.optionalDouble(10), dueSoonDays: row[11])
      return .block(
        Block(
          code: try row.code(0), name: try row.bilingual(1), leader: try row.optionalCode(3),
          order: try row.integer(4), cutOffDay: row[5], rules: rules, spansMinistry: try row.flag(6)))
    }
  }

  private static func units(_ db: Database) throws -> [Record] {
    let sql = """
      SELECT code, name_vi, name_en, block, head_name, head_title_vi, head_title_en, contact, is_collective FROM unit
      """
    return try records(db, sql) { row in
      let head = (row[4] as String?).map { OrgUnit.Head(name: $0, title: row.optionalBilingual(5)) }
      return .unit(
        OrgUnit(
          code: try row.code(0), name: try row.bilingual(1), block: try row.code(3), head: head, contact: row[7],
          isCollective: try row.flag(8)))
    }
  }

  private static func briefings(_ db: Database) throws -> [Record] {
    var conclusions: [Day: [Bilingual]] = [:]
    let rows = try db.rows("SELECT briefing, text_vi, text_en FROM conclusion ORDER BY briefing, position")
    while let row = try rows.next() { conclusions[try row.day(0), default: []].append(try row.bilingual(1)) }
    var notReached: [Day: [PledgeCode]] = [:]
    let codes = try db.rows("SELECT briefing, pledge FROM not_reached ORDER BY briefing, position")
    while let row = try codes.next() {
      let text = try row.text(1)
      guard let code = PledgeCode(text) else { throw DamagedRow(detail: "pledge \(text)") }
      notReached[try row.day(0), default: []].append(code)
    }
    let sql = "SELECT day, month, chair, title_vi, title_en, source_vi, source_en FROM briefing"
    return try records(db, sql) { row in
      let day = try row.day(0)
      return .briefing(
        Briefing(
          day: day, month: try row.month(1), chair: try row.optionalCode(2), title: try row.bilingual(3),
          source: row.optionalBilingual(5), conclusions: conclusions[day] ?? [],
          notReached: notReached[day] ?? []))
    }
  }

  private static func closings(_ db: Database) throws -> [Record] {
    let former = try formerClosings(db)
    let sql = """
      SELECT month, "on", "by", hash, reopened_on, reopened_by, reopened_reason_vi, reopened_reason_en FROM closing
      """
    return try records(db, sql) { row in
      let month = try row.month(0)
      return .closing(
        Closing(
          month: month, on: try row.day(1), by: try row.text(2), hash: try row.text(3),
          reopening: row.optionalDay(4) == nil ? nil : try reopening(row, 4), former: former[month] ?? []))
    }
  }

  private static func formerClosings(_ db: Database) throws -> [Month: [Closing.Former]] {
    let rows = try db.rows(
      """
      SELECT month, "on", "by", hash, reopened_on, reopened_by, reopened_reason_vi, reopened_reason_en
      FROM former_closing ORDER BY month, position
      """)
    var former: [Month: [Closing.Former]] = [:]
    while let row = try rows.next() {
      former[try row.month(0), default: []].append(
        Closing.Former(
          on: try row.day(1), by: try row.text(2), hash: try row.text(3), reopening: try reopening(row, 4)))
    }
    return former
  }

  private static func reopening(_ row: Row, _ index: Int) throws -> Closing.Reopening {
    Closing.Reopening(on: try row.day(index), by: try row.text(index + 1), reason: try row.bilingual(index + 2))
  }

  private static func records(_ db: Database, _ sql: String, _ read: (Row) throws -> Record) throws -> [Record] {
    let rows = try db.rows(sql)
    var records: [Record] = []
    while let row = try rows.next() { records.append(try read(row)) }
    return records
  }
}

/// How a letter names someone.
enum LetterRole: String {
  case addressee
  case recipient
}
