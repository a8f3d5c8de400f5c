import GRDB
import GiaobanCore

/// Check-ins whole, with their words: what is written of them, and how they are read.
enum CheckInRows {
  /// What a row has of a check-in, beside the pledge that it is of.
  static func columns(of checkIn: CheckIn) -> Columns {
    var row = Columns()
    row.set("month", checkIn.key.month.number)
    row.set("state", checkIn.state)
    row.set("entered_on", checkIn.enteredOn)
    row.set("entered_by", checkIn.enteredBy)
    row.set("reading", checkIn.reading)
    row.set("reading_day", checkIn.readingDay)
    row.set("no_number", checkIn.noNumber)
    row.set("kept", checkIn.kept)
    row.set("health", checkIn.health)
    row.set("did", checkIn.did)
    row.set("evidence", checkIn.evidence)
    row.set("next", checkIn.next)
    row.set("obstacle", checkIn.obstacle)
    row.set("ask", checkIn.ask)
    row.set("decision", checkIn.decision)
    row.set("supervised_by", checkIn.supervision?.by)
    row.set("supervised_on", checkIn.supervision?.on)
    row.set("supervisor_health", checkIn.supervision?.health)
    row.set("supervisor_note", checkIn.supervision?.note)
    row.set("came_after", checkIn.cameAfter)
    row.set("has_open_ask", checkIn.hasOpenAsk)
    row.set("is_read_later", checkIn.readingDay.map { $0 > checkIn.key.month.last } ?? false)
    return row
  }

  /// - Parameter columns: gets those of a check-in.
  /// - Returns: what reads a check-in at the places that they got.
  private static func reader(_ columns: inout Selection) -> (Row, PledgeCode) throws -> CheckIn {
    let month = columns.add("month")
    let state = columns.add("state")
    let enteredOn = columns.add("entered_on")
    let enteredBy = columns.add("entered_by")
    let reading = columns.add("reading")
    let readingDay = columns.add("reading_day")
    let noNumber = columns.add("no_number")
    let kept = columns.add("kept")
    let health = columns.add("health")
    let did = columns.addText("did")
    let evidence = columns.addText("evidence")
    let next = columns.addText("next")
    let obstacle = columns.addText("obstacle")
    let ask = columns.addText("ask")
    let decision = columns.addText("decision")
    let supervisedBy = columns.add("supervised_by")
    let supervisedOn = columns.add("supervised_on")
    let supervisorHealth = columns.add("supervisor_health")
    let supervisorNote = columns.addText("supervisor_note")
    let cameAfter = columns.add("came_after")
    return { row, code in
      var checkIn = CheckIn(
        key: CheckInKey(pledge: code, month: try row.month(month)), state: try row.word(state),
        enteredOn: try row.day(enteredOn), enteredBy: try row.text(enteredBy),
        reading: try row.optionalDouble(reading), readingDay: row.optionalDay(readingDay),
        noNumber: try row.optionalWord(noNumber), kept: row[kept], health: try row.optionalWord(health),
        did: row.optionalBilingual(did), evidence: row.optionalBilingual(evidence), next: row.optionalBilingual(next),
        obstacle: row.optionalBilingual(obstacle), ask: row.optionalBilingual(ask),
        decision: row.optionalBilingual(decision), cameAfter: row[cameAfter])
      if let by = row[supervisedBy] as String? {
        checkIn.supervision = CheckIn.Supervision(
          health: try row.optionalWord(supervisorHealth), note: row.optionalBilingual(supervisorNote), by: by,
          on: try row.day(supervisedOn))
      }
      return checkIn
    }
  }

  /// All of some pledges, by row number of the pledge and in order of month.
  static func checkIns(_ selection: PledgeSelection, _ codes: [Int: PledgeCode]) throws -> [Int: [CheckIn]] {
    var checkIns: [Int: [CheckIn]] = [:]
    var columns = PledgeSelection.partColumns
    let checkIn = reader(&columns)
    try selection.eachPart(of: "check_in", columns.sql, order: "month") { id, row in
      if let code = codes[id] { checkIns[id, default: []].append(try checkIn(row, code)) }
    }
    return checkIns
  }

  /// The check-ins of some months, and the earlier ones with an open ask, ordered by month.
  static func checkIns(_ db: Database, of months: MonthRange) throws -> [PledgeCode: [CheckIn]] {
    var codes: [Int: PledgeCode] = [:]
    let pledges = try db.rows("SELECT id, code_unit, number FROM pledge")
    while let row = try pledges.next() { codes[try row.integer(0)] = try row.pledgeCode(1) }
    var checkIns: [PledgeCode: [CheckIn]] = [:]
    var columns = PledgeSelection.partColumns
    let checkIn = reader(&columns)
    let list = columns.sql
    let read = { (condition: String, values: StatementArguments) in
      let sql = "SELECT t.pledge_id, \(list) FROM check_in AS t WHERE \(condition) ORDER BY t.month"
      let rows = try db.rows(sql, values)
      while let row = try rows.next() {
        guard let code = codes[try row.integer(0)] else { continue }
        checkIns[code, default: []].append(try checkIn(row, code))
      }
    }
    try read("t.has_open_ask = 1 AND t.month < ?", [months.first.number])
    try read("t.month BETWEEN ? AND ?", [months.first.number, months.last.number])
    return checkIns
  }
}
