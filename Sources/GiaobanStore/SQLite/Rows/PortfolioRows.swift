import GRDB
import GiaobanCore

/// Reads what one month sees: the slice, not the history.
struct PortfolioRows {
  private let db: Database
  private let viewpoint: Viewpoint
  private let scope: PortfolioScope

  init(_ db: Database, viewpoint: Viewpoint, scope: PortfolioScope) {
    self.db = db
    self.viewpoint = viewpoint
    self.scope = scope
  }

  func portfolio() throws -> Portfolio {
    let ministry = try MinistryRows.ministry(db)
    let calendar = ReportingCalendar(ministry: ministry.seen(from: viewpoint), viewpoint: viewpoint)
    let debtors = scope == .owing ? try DebtorRows.ids(db, calendar) : []
    let selection = try PledgeSelection(db, viewpoint: viewpoint, scope: scope, debtors: debtors)
    // The selection goes by when a pledge ended as of now; it may have ended before the month and been opened after it.
    let pledges = try selection.pledges().filter {
      scope == .owing || Portfolio.includes($0.pledge, seenFrom: viewpoint, scope: scope)
    }
    var codes: [Int: PledgeCode] = [:]
    codes.reserveCapacity(pledges.count)
    for (id, pledge) in pledges { codes[id] = pledge.code }
    let tasks = try selection.tasks(codes)
    let extensions = try selection.extensions(codes)
    let marks = try recentMarks(codes)
    let asks = try olderAsks(codes)
    let readLater = try monthsReadLater(codes)
    let made = try madeMonths(selection, count: codes.count)
    let amended = try amendedLines(Set(codes.values), calendar)
    var lines: [PledgeLine] = []
    lines.reserveCapacity(pledges.count)
    for (id, pledge) in pledges {
      if let line = amended[pledge.code] {
        if Portfolio.includes(line, calendar, scope: scope) { lines.append(line) }
        continue
      }
      var line = PledgeLine(
        pledge: pledge, tasks: tasks[id] ?? [], extensions: extensions[id] ?? [], marks: marks[id] ?? [],
        madeMonths: MonthSet(anchor: viewpoint.month, bits: made[id] ?? 0))
      let needs = line.olderMarksNeeded(calendar)
      var older = try needs.months.compactMap { try mark(of: id, in: $0) }
      let readings =
        try needs.latestReading ? olderReadings(of: id) : (readLater[id] ?? []).compactMap { try mark(of: id, in: $0) }
      if let reading = line.olderLatestReading(among: readings, calendar) { older.append(reading) }
      line.addOlder(older + (asks[id] ?? []))
      if Portfolio.includes(line, calendar, scope: scope) { lines.append(line) }
    }
    return Portfolio(viewpoint: viewpoint, scope: scope, ministry: ministry, lines: lines)
  }

  /// The lines of the pledges of which anything was changed since the month ended. They are few, and read whole.
  private func amendedLines(
    _ codes: Set<PledgeCode>, _ calendar: ReportingCalendar
  ) throws -> [PledgeCode: PledgeLine] {
    guard viewpoint.isPast else { return [:] }
    let pasts = try AmendmentRows.pasts(db, since: viewpoint.day).filter { codes.contains($0.key) }
    return try DossierRows.dossiers(db, of: pasts.keys).mapValues { dossier in
      dossier.seen(from: viewpoint, pasts[dossier.pledge.code] ?? Past()).line(calendar)
    }
  }

  /// All from the index `check_in_mark`, which has every column of a mark: the texts are not touched.
  private func recentMarks(_ codes: [Int: PledgeCode]) throws -> [Int: [CheckInMark]] {
    try marks(codes, "month BETWEEN ? AND ?", [oldestRecent, viewpoint.month.number])
  }

  /// The open asks from before the recent months, all from the index `check_in_ask`, which has only the open ones.
  private func olderAsks(_ codes: [Int: PledgeCode]) throws -> [Int: [CheckInMark]] {
    try marks(codes, "has_open_ask = 1 AND month < ?", [oldestRecent])
  }

  private var oldestRecent: Int { viewpoint.month.number - PledgeLine.recentMonths + 1 }

  private func marks(
    _ codes: [Int: PledgeCode], _ condition: String, _ arguments: StatementArguments
  ) throws -> [Int: [CheckInMark]] {
    var marks: [Int: [CheckInMark]] = [:]
    marks.reserveCapacity(codes.count)
    let rows = try db.rows(
      "SELECT t.pledge_id, \(MarkRows.places.sql) FROM check_in AS t WHERE \(condition) ORDER BY month", arguments)
    while let row = try rows.next() {
      let id = try row.integer(0)
      if codes[id] != nil { marks[id, default: []].append(try MarkRows.places.mark(row)) }
    }
    return marks
  }

  /// Bit n of each: a check-in made n months before the viewpoint's.
  private func madeMonths(_ selection: PledgeSelection, count: Int) throws -> [Int: UInt64] {
    var made: [Int: UInt64] = [:]
    made.reserveCapacity(count)
    let anchor = viewpoint.month.number
    try selection.eachTotal(
      of: "check_in", index: "check_in_history", "sum(1 << (? - t.month))",
      where: "t.state IN (\(MarkRows.madeStates)) AND t.month BETWEEN ? AND ?",
      [anchor, anchor - MonthSet.reach + 1, anchor]
    ) { id, row in made[id] = UInt64(bitPattern: row[1] as Int64? ?? 0) }
    return made
  }

  private func mark(of id: Int, in month: Month) throws -> CheckInMark? {
    let sql = "SELECT t.pledge_id, \(MarkRows.places.sql) FROM check_in AS t WHERE pledge_id = ? AND month = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id, month.number]).map(MarkRows.places.mark)
  }

  /// The marks with a reading from before the recent months.
  private func olderReadings(of id: Int) throws -> [CheckInMark] {
    let sql = """
      SELECT t.pledge_id, \(MarkRows.places.sql) FROM check_in AS t
      WHERE pledge_id = ? AND month < ? AND state IN (\(MarkRows.madeStates)) AND reading IS NOT NULL
      """
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id, oldestRecent])
    var marks: [CheckInMark] = []
    while let row = try rows.next() { marks.append(try MarkRows.places.mark(row)) }
    return marks
  }

  /// The months before the recent ones whose reading was taken in the recent ones: few, from an index of their own.
  private func monthsReadLater(_ codes: [Int: PledgeCode]) throws -> [Int: [Month]] {
    let rows = try db.rows(
      """
      SELECT pledge_id, month FROM check_in
      WHERE is_read_later = 1 AND reading_day BETWEEN ? AND ? AND month < ?
      """, [Month(number: oldestRecent).first.number, viewpoint.day.number, oldestRecent])
    var months: [Int: [Month]] = [:]
    while let row = try rows.next() {
      let id = try row.integer(0)
      if codes[id] != nil { months[id, default: []].append(try row.month(1)) }
    }
    return months
  }
}
