import GRDB
import GiaobanCore

/// Reads check-ins whole, with their words.
enum CheckInRows {
  private static let columns = """
    t.month, t.state, t.entered_on, t.entered_by, t.reading, t.reading_day, t.no_number, t.kept, t.health, t.did_vi,
    t.did_en, t.next_vi, t.next_en, t.obstacle_vi, t.obstacle_en, t.ask_vi, t.ask_en, t.decision_vi, t.decision_en,
    t.supervised_by, t.supervised_on, t.supervisor_health, t.supervisor_note_vi, t.supervisor_note_en,
    t.came_after
    """

  /// - Parameter row: has ``columns`` from its second on.
  private static func checkIn(_ row: Row, of code: PledgeCode) throws -> CheckIn {
    var checkIn = CheckIn(
      key: CheckInKey(pledge: code, month: try row.month(1)), state: try row.word(2), enteredOn: try row.day(3),
      enteredBy: try row.text(4), reading: try row.optionalDouble(5), readingDay: row.optionalDay(6),
      noNumber: try row.optionalWord(7),
      kept: row[8], health: try row.optionalWord(9), did: row.optionalBilingual(10),
      next: row.optionalBilingual(12), obstacle: row.optionalBilingual(14), ask: row.optionalBilingual(16),
      decision: row.optionalBilingual(18), cameAfter: row[25])
    if let by = row[20] as String? {
      checkIn.supervision = CheckIn.Supervision(
        health: try row.optionalWord(22), note: row.optionalBilingual(23), by: by, on: try row.day(21))
    }
    return checkIn
  }

  /// All of some pledges, by row number of the pledge and in order of month.
  static func checkIns(_ selection: PledgeSelection, _ codes: [Int: PledgeCode]) throws -> [Int: [CheckIn]] {
    var checkIns: [Int: [CheckIn]] = [:]
    try selection.eachPart(of: "check_in", columns, order: "month") { id, row in
      if let code = codes[id] { checkIns[id, default: []].append(try checkIn(row, of: code)) }
    }
    return checkIns
  }

  /// The check-ins of some months, and the earlier ones with an open ask, ordered by month.
  static func checkIns(_ db: Database, of months: MonthRange) throws -> [PledgeCode: [CheckIn]] {
    var codes: [Int: PledgeCode] = [:]
    let pledges = try db.rows("SELECT id, code_unit, number FROM pledge")
    while let row = try pledges.next() { codes[try row.integer(0)] = try row.pledgeCode(1) }
    var checkIns: [PledgeCode: [CheckIn]] = [:]
    let read = { (condition: String, values: StatementArguments) in
      let sql = "SELECT t.pledge_id, \(columns) FROM check_in AS t WHERE \(condition) ORDER BY t.month"
      let rows = try db.rows(sql, values)
      while let row = try rows.next() {
        guard let code = codes[try row.integer(0)] else { continue }
        checkIns[code, default: []].append(try checkIn(row, of: code))
      }
    }
    try read("t.has_open_ask = 1 AND t.month < ?", [months.first.number])
    try read("t.month BETWEEN ? AND ?", [months.first.number, months.last.number])
    return checkIns
  }
}
