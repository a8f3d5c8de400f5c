import GRDB
import GiaobanCore
import GiaobanText

import enum GiaobanCore.Record

/// Reads and writes the records that every pledge stands in.
enum MinistryRows {
  static func ministry(_ db: Database) throws -> Ministry {
    var ministry = Ministry(settings: try settings(db))
    for record in try leaders(db) + blocks(db) + units(db) + briefings(db) + closings(db) { ministry.put(record) }
    ministry.past = try AmendmentRows.ofMinistry(db)
    // Days are counted with these: with two thousand million of them a program counts for ever.
    try DamagedRow.found(in: .settings) { () throws(RuleViolation) in try ministry.settings.validate() }
    for block in ministry.blocks.values {
      try DamagedRow.found(in: .block(block.code)) { () throws(RuleViolation) in try block.validateRules(in: ministry) }
    }
    return ministry
  }

  private static func settings(_ db: Database) throws -> Settings {
    let daysOff = try Int.fetchAll(db.cachedStatement(sql: "SELECT day FROM day_off")).map(Day.init(number:))
    var columns = Selection()
    let organisation = columns.addText("organisation")
    let pinnedDay = columns.add("pinned_day")
    let timeZone = columns.add("time_zone")
    let cutOffDay = columns.add("cut_off_day")
    let graceWorkingDays = columns.add("grace_working_days")
    let onTrackFrom = columns.add("on_track_from")
    let atRiskFrom = columns.add("at_risk_from")
    let judgedFromShare = columns.add("judged_from_share")
    let dueSoonDays = columns.add("due_soon_days")
    let escalationWorkingDays = columns.add("escalation_working_days")
    let owingFrom = columns.add("owing_from")
    let letter = try letter(&columns, db)
    let statement = try db.cachedStatement(sql: "SELECT \(columns.sql) FROM setting AS t")
    guard let row = try Row.fetchOne(statement) else { return Settings(daysOff: Set(daysOff)) }
    return Settings(
      organisation: row.optionalBilingual(organisation), pinnedDay: row.optionalDay(pinnedDay),
      timeZone: try row.text(timeZone), cutOffDay: try row.integer(cutOffDay),
      graceWorkingDays: try row.integer(graceWorkingDays), daysOff: Set(daysOff),
      onTrackFrom: try row.double(onTrackFrom), atRiskFrom: try row.double(atRiskFrom),
      judgedFromShare: try row.double(judgedFromShare), dueSoonDays: try row.integer(dueSoonDays),
      escalationWorkingDays: try row.integer(escalationWorkingDays), letter: letter(row),
      owingFrom: row.optionalMonth(owingFrom))
  }

  /// - Parameter columns: gets those of the letter.
  /// - Returns: what reads the letter at the places that they got.
  private static func letter(_ columns: inout Selection, _ db: Database) throws -> (Row) -> LetterSettings {
    let superior = columns.addText("superior")
    let number = columns.add("document_number")
    let place = columns.addText("place")
    let signer = columns.add("signer")
    let signerTitle = columns.addText("signer_title")
    let (addressees, recipients) = (try parties(.addressee, db), try parties(.recipient, db))
    return { row in
      LetterSettings(
        superior: row.optionalBilingual(superior), number: row[number], place: row.optionalBilingual(place),
        signer: row[signer], signerTitle: row.optionalBilingual(signerTitle), addressees: addressees,
        recipients: recipients)
    }
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
    var columns = Selection()
    let code = columns.add("code")
    let name = columns.add("name")
    let title = columns.addText("title")
    let lastDay = columns.add("last_day")
    return try records(db, columns, of: "leader") { row in
      .leader(
        Leader(
          code: try row.code(code), name: try row.text(name), title: try row.bilingual(title),
          lastDay: row.optionalDay(lastDay)))
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
    var columns = Selection()
    let code = columns.add("code")
    let name = columns.addText("name")
    let leader = columns.add("leader")
    let order = columns.add("order")
    let cutOffDay = columns.add("cut_off_day")
    let spansMinistry = columns.add("spans_ministry")
    let graceWorkingDays = columns.add("grace_working_days")
    let onTrackFrom = columns.add("on_track_from")
    let atRiskFrom = columns.add("at_risk_from")
    let judgedFromShare = columns.add("judged_from_share")
    let dueSoonDays = columns.add("due_soon_days")
    return try records(db, columns, of: "block") { row in
      let rules = BlockRules(
        graceWorkingDays: row[graceWorkingDays], onTrackFrom: try row.optionalDouble(onTrackFrom),
        atRiskFrom: try row.optionalDouble(atRiskFrom), judgedFromShare: try row.optionalDouble(judgedFromShare),
        dueSoonDays: row[dueSoonDays])
      return .block(
        Block(
          code: try row.code(code), name: try row.bilingual(name), leader: try row.optionalCode(leader),
          order: try row.integer(order), cutOffDay: row[cutOffDay], rules: rules,
          spansMinistry: try row.flag(spansMinistry)))
    }
  }

  private static func units(_ db: Database) throws -> [Record] {
    var columns = Selection()
    let code = columns.add("code")
    let name = columns.addText("name")
    let block = columns.add("block")
    let headName = columns.add("head_name")
    let headTitle = columns.addText("head_title")
    let contact = columns.add("contact")
    let isCollective = columns.add("is_collective")
    return try records(db, columns, of: "unit") { row in
      let head = (row[headName] as String?).map { OrgUnit.Head(name: $0, title: row.optionalBilingual(headTitle)) }
      return .unit(
        OrgUnit(
          code: try row.code(code), name: try row.bilingual(name), block: try row.code(block), head: head,
          contact: row[contact], isCollective: try row.flag(isCollective)))
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
    var columns = Selection()
    let day = columns.add("day")
    let month = columns.add("month")
    let chair = columns.add("chair")
    let title = columns.addText("title")
    let source = columns.addText("source")
    let endedOn = columns.add("ended_on")
    return try records(db, columns, of: "briefing") { row in
      let day = try row.day(day)
      return .briefing(
        Briefing(
          day: day, month: try row.month(month), chair: try row.optionalCode(chair),
          title: try row.bilingual(title), source: row.optionalBilingual(source),
          conclusions: conclusions[day] ?? [], notReached: notReached[day] ?? [],
          endedOn: row.optionalDay(endedOn)))
    }
  }

  private static func closings(_ db: Database) throws -> [Record] {
    let former = try formerClosings(db)
    var columns = Selection()
    let month = columns.add("month")
    let seal = Seal(&columns)
    return try records(db, columns, of: "closing") { row in
      let month = try row.month(month)
      return .closing(
        Closing(
          month: month, on: try row.day(seal.on), by: try row.text(seal.by), hash: try row.text(seal.hash),
          reopening: try seal.reopening(row), former: former[month] ?? []))
    }
  }

  private static func formerClosings(_ db: Database) throws -> [Month: [Closing.Former]] {
    var columns = Selection()
    let month = columns.add("month")
    let seal = Seal(&columns)
    let rows = try db.rows("SELECT \(columns.sql) FROM former_closing AS t ORDER BY month, position")
    var former: [Month: [Closing.Former]] = [:]
    while let row = try rows.next() {
      guard let reopening = try seal.reopening(row) else { throw DamagedRow(detail: try row.month(month).iso) }
      former[try row.month(month), default: []].append(
        Closing.Former(
          on: try row.day(seal.on), by: try row.text(seal.by), hash: try row.text(seal.hash), reopening: reopening))
    }
    return former
  }

  /// What a closing, and one that was opened again, have alike.
  private struct Seal {
    let on: Int
    let by: Int
    let hash: Int
    private let reopenedOn: Int
    private let reopenedBy: Int
    private let reason: Int

    init(_ columns: inout Selection) {
      on = columns.add("on")
      by = columns.add("by")
      hash = columns.add("hash")
      reopenedOn = columns.add("reopened_on")
      reopenedBy = columns.add("reopened_by")
      reason = columns.addText("reopened_reason")
    }

    func reopening(_ row: Row) throws -> Closing.Reopening? {
      guard let on = row.optionalDay(reopenedOn) else { return nil }
      return Closing.Reopening(on: on, by: try row.text(reopenedBy), reason: try row.bilingual(reason))
    }
  }

  private static func records(
    _ db: Database, _ columns: Selection, of table: String, _ read: (Row) throws -> Record
  ) throws -> [Record] {
    let rows = try db.rows("SELECT \(columns.sql) FROM \(table) AS t")
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
