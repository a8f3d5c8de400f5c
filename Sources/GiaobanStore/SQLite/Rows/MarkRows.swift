import GRDB
import GiaobanCore

/// Reads check-ins without their words.
enum MarkRows {
  /// The columns of a mark, as one table has them, and what stands where.
  struct Places: Sendable {
    /// As the statement lists them.
    let sql: String
    /// The place of what follows them.
    let end: Int
    private let month: Int
    private let state: Int
    private let enteredOn: Int
    private let reading: Int
    private let readingDay: Int
    private let kept: Int
    private let health: Int
    private let supervisorHealth: Int
    private let hasOpenAsk: Int

    /// - Parameter columns: what stands before them, and in which table.
    init(_ columns: Selection) {
      var columns = columns
      month = columns.add("month")
      state = columns.add("state")
      enteredOn = columns.add("entered_on")
      reading = columns.add("reading")
      readingDay = columns.add("reading_day")
      kept = columns.add("kept")
      health = columns.add("health")
      supervisorHealth = columns.add("supervisor_health")
      hasOpenAsk = columns.add("has_open_ask")
      (sql, end) = (columns.sql, columns.end)
    }

    func mark(_ row: Row) throws -> CheckInMark {
      CheckInMark(
        month: try row.month(month), state: try row.word(state), enteredOn: try row.day(enteredOn),
        reading: try row.optionalDouble(reading), readingDay: row.optionalDay(readingDay), kept: row[kept],
        health: try row.optionalWord(health), supervisorHealth: try row.optionalWord(supervisorHealth),
        hasOpenAsk: try row.flag(hasOpenAsk))
    }
  }

  /// Those of `check_in AS t`, as a part of a pledge.
  static let places = Places(PledgeSelection.partColumns)

  /// The states of a made check-in, as a list of SQL.
  static let madeStates = CheckInState.allCases.filter(\.isMade).map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// One statement: each pledge is looked up, and of its check-ins only as many as are wanted.
  static func readings(
    _ db: Database, of codes: some Sequence<PledgeCode>, upTo month: Month, last count: Int
  ) throws -> [PledgeCode: [CheckInMark]] {
    // What came after the month was closed is no part of it.
    let closing = try MinistryRows.ministry(db).closing(of: month)
    let wanted = Set(codes).map { "[\"\($0.unit.text)\",\($0.number)]" }.joined(separator: ",")
    let sql = """
      SELECT t.pledge_id, \(places.sql), p.code_unit, p.number
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
    while let row = try rows.next() {
      readings[try row.pledgeCode(places.end), default: []].append(try places.mark(row))
    }
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
