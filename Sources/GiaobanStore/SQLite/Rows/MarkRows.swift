import GRDB
import GiaobanCore

/// Reads check-ins without their words.
enum MarkRows {
  static let columns = """
    month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask, entered_on
    """

  /// The states of a made check-in, as a list of SQL.
  static let madeStates = CheckInState.allCases.filter(\.isMade).map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// - Parameter row: begins with ``columns``.
  static func mark(_ row: Row) throws -> CheckInMark { try mark(row, month: 0) }

  /// The columns of `check_in AS t`, the same but for the pledge, as a part of it.
  static let partColumns = """
    t.month, t.state, t.reading, t.reading_day, t.kept, t.health, t.supervisor_health, t.has_open_ask, t.entered_on
    """

  /// - Parameter row: the pledge's row number, then ``partColumns``.
  static func partMark(_ row: Row) throws -> CheckInMark { try mark(row, month: 1) }

  /// - Parameter month: where it is in the row; the pledge's row number is at 1 or before it, the rest follows both.
  private static func mark(_ row: Row, month: Int) throws -> CheckInMark {
    CheckInMark(
      month: try row.month(month), state: try row.word(2), enteredOn: try row.day(9),
      reading: try row.optionalDouble(3),
      readingDay: row.optionalDay(4), kept: row[5], health: try row.optionalWord(6),
      supervisorHealth: try row.optionalWord(7), hasOpenAsk: try row.flag(8))
  }

  /// One statement: each pledge is looked up, and of its check-ins only as many as are wanted.
  static func readings(
    _ db: Database, of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) throws -> [PledgeCode: [CheckInMark]] {
    // What came after the month was closed is no part of it.
    let closing = try FrameRows.ministry(db).closing(of: month)
    let wanted = Set(codes).map { "[\"\($0.unit.text)\",\($0.number)]" }.joined(separator: ",")
    let sql = """
      SELECT \(columns), p.code_unit, p.number
      FROM json_each(?) AS wanted
        CROSS JOIN pledge AS p ON p.code_unit = json_extract(wanted.value, '$[0]')
          AND p.number = json_extract(wanted.value, '$[1]')
        CROSS JOIN check_in AS t ON t.pledge_id = p.id AND t.month IN (
          SELECT month FROM check_in
          WHERE pledge_id = p.id AND month <= ? AND state IN (\(madeStates)) AND reading IS NOT NULL
            AND NOT (month = ? AND came_after IS NOT NULL AND came_after = ?)
          ORDER BY month DESC LIMIT ?)
      ORDER BY t.month
      """
    var readings: [PledgeCode: [CheckInMark]] = [:]
    let rows = try db.rows(sql, ["[\(wanted)]", month.number, month.number, closing?.hash ?? "", max(count, 0)])
    while let row = try rows.next() { readings[try row.pledgeCode(10), default: []].append(try mark(row)) }
    for (code, marks) in try amendedReadings(db, of: Set(codes), upTo: month, last: count, closing) {
      readings[code] = marks.isEmpty ? nil : marks
    }
    return readings
  }

  /// The readings of the pledges with a check-in that was changed since the month ended. They are few, and read whole.
  private static func amendedReadings(
    _ db: Database, of codes: Set<PledgeCode>, upTo month: Month, last count: Int, _ closing: Closing?
  ) throws -> [PledgeCode: [CheckInMark]] {
    let pasts = try AmendmentRows.pasts(db, since: month.last).filter { code, past in
      codes.contains(code) && past.amendments.contains { if case .checkIn = $0.key { true } else { false } }
    }
    return try DossierRows.dossiers(db, of: pasts.keys).mapValues { dossier in
      dossier.measuredMarks(
        upTo: month, last: count, pasts[dossier.pledge.code] ?? Past(), closing: closing)
    }
  }
}
