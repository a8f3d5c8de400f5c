import GRDB
import GiaobanCore

/// Reads some pledges and what belongs to them: one statement a table, each in order of the pledges' row numbers.
struct PledgeSelection {
  private let db: Database
  /// What of `pledge AS p` is meant, and the values of its marks.
  private let condition: String
  private let arguments: StatementArguments
  /// Most pledges are meant: then reading a table from end to end is faster than looking its rows up pledge by pledge.
  private let isMost: Bool

  /// The pledges of a month's portfolio, and some that only Core can tell from them: those that ended before the month
  /// and were opened again after it.
  ///
  /// - Parameter debtors: row numbers of pledges that may have to be in it for what they owe, though they ended.
  init(_ db: Database, viewpoint: Viewpoint, scope: PortfolioScope, debtors: [Int] = []) throws {
    self.db = db
    switch scope {
    case .everything:
      condition = "p.recorded_on <= ?"
      arguments = [viewpoint.month.last.number]
      isMost = true
    case .month, .owing:
      let also = debtors.isEmpty ? "" : " OR p.id IN (SELECT value FROM json_each(?))"
      condition = "p.recorded_on <= ? AND (p.ended_on IS NULL OR p.ended_on >= ?\(also))"
      let bounds: StatementArguments = [viewpoint.month.last.number, viewpoint.month.first.number]
      arguments = debtors.isEmpty ? bounds : bounds + [Self.list(debtors)]
      let sql = "SELECT count(*), sum(\(condition)) FROM pledge AS p"
      let counts = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
      isMost = 2 * (counts?[1] as Int? ?? 0) >= (counts?[0] as Int? ?? 0)
    }
  }

  /// The pledges of a chronicle, and some that only Core can tell from them. They are most of all, as a rule.
  init(_ db: Database, months: MonthRange) throws {
    self.db = db
    condition = "p.recorded_on <= ? AND (p.ended_on IS NULL OR p.ended_on >= ?)"
    arguments = [months.last.last.number, months.first.first.number]
    isMost = true
  }

  /// The pledges of these row numbers.
  init(_ db: Database, ids: [Int]) {
    self.db = db
    condition = "p.id IN (SELECT value FROM json_each(?))"
    arguments = [Self.list(ids)]
    isMost = false
  }

  private static func list(_ ids: [Int]) -> String { "[" + ids.map(String.init).joined(separator: ",") + "]" }

  /// Reads the rows of a table of parts, in order of the pledges' row numbers.
  ///
  /// - Parameters:
  ///   - columns: those of the table as `t`; the row's first is the pledge's row number, these follow it.
  ///   - filter: a further condition on `t`.
  ///   - values: those for the marks of `columns` and `filter`.
  ///   - index: the one to use; nil leaves it to SQLite.
  ///   - order: the column of `t` that orders the rows of one pledge; nil where there is one row at most.
  func eachPart(
    of table: String, _ columns: String, where filter: String? = nil, _ values: StatementArguments = [],
    index: String? = nil, order: String? = nil, _ read: (Int, Row) throws -> Void
  ) throws {
    let source = "\(table) AS t" + (index.map { " INDEXED BY \($0)" } ?? "")
    try each("t.pledge_id, \(columns)", source, filter, values, order.map { ", t.\($0)" } ?? "", read)
  }

  /// Reads one row for each pledge that has any: what `aggregate` makes of its rows in `table`.
  ///
  /// - Parameter index: the one to use; without statistics SQLite would choose one that has to be sorted.
  func eachTotal(
    of table: String, index: String, _ aggregate: String, where filter: String, _ values: StatementArguments,
    _ read: (Int, Row) throws -> Void
  ) throws {
    let source = "\(table) AS t INDEXED BY \(index)"
    try each("t.pledge_id, \(aggregate)", source, filter, values, nil, read)
  }

  /// - Parameter order: what follows the pledge's row number in the order; nil groups by it.
  private func each(
    _ columns: String, _ source: String, _ filter: String?, _ values: StatementArguments, _ order: String?,
    _ read: (Int, Row) throws -> Void
  ) throws {
    var conditions = filter.map { [$0] } ?? []
    var arguments = values
    var sql = "SELECT \(columns) FROM "
    if isMost {
      sql += source
    } else {
      sql += "pledge AS p CROSS JOIN \(source) ON t.pledge_id = p.id"
      conditions.append("(\(condition))")
      arguments += self.arguments
    }
    if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
    // The outer table's own number: in that order the rows come by themselves.
    let pledge = isMost ? "t.pledge_id" : "p.id"
    sql += order.map { " ORDER BY \(pledge)\($0)" } ?? " GROUP BY \(pledge)"
    let rows = try db.rows(sql, arguments)
    while let row = try rows.next() { try read(try row.integer(0), row) }
  }

  /// - Returns: the pledges with their row numbers, in order of these.
  func pledges() throws -> [(id: Int, pledge: Pledge)] {
    let moves = try moves()
    let metrics = try metrics()
    var cooperating: [Int: [UnitCode]] = [:]
    try eachPart(of: "pledge_unit", "t.unit", order: "position") { id, row in
      cooperating[id, default: []].append(try row.code(1))
    }
    let sql = """
      SELECT p.id, p.code_unit, p.number, p.origin, p.unit, p.title_vi, p.title_en, p.product_vi, p.product_en,
        p.detail_vi, p.detail_en, p.assigned_by, p.assigned_on, p.briefing, p.source, p.due, p.due_original,
        p.is_monthly_duty, p.is_core, p.is_bold, p.conclusion, p.owes_from
      FROM pledge AS p WHERE \(condition) ORDER BY p.id
      """
    let rows = try db.rows(sql, arguments)
    var pledges: [(id: Int, pledge: Pledge)] = []
    pledges.reserveCapacity(moves.count)
    while let row = try rows.next() {
      let id = try row.integer(0)
      let pledge = Pledge(
        code: try row.pledgeCode(1), origin: try row.word(3), unit: try row.code(4),
        cooperatingUnits: cooperating[id] ?? [], title: try row.bilingual(5), product: row.optionalBilingual(7),
        detail: row.optionalBilingual(9), assignedBy: try row.optionalCode(11), assignedOn: row.optionalDay(12),
        briefing: row.optionalDay(13), conclusion: row[20], source: row[14], due: row.optionalDay(15),
        dueOriginal: row.optionalDay(16),
        isMonthlyDuty: try row.flag(17), isCore: try row.flag(18), isBold: try row.flag(19), metric: metrics[id],
        owesFrom: row.optionalMonth(21), moves: moves[id] ?? [])
      pledges.append((id, pledge))
    }
    return pledges
  }

  private func moves() throws -> [Int: [Pledge.Move]] {
    var moves: [Int: [Pledge.Move]] = [:]
    try eachPart(of: "pledge_move", "t.day, t.status, t.reason, t.entered_on", order: "position") { id, row in
      moves[id, default: []].append(
        Pledge.Move(
          day: try row.day(1), status: try row.word(2), reason: row[3], enteredOn: row.optionalDay(4)))
    }
    return moves
  }

  private func metrics() throws -> [Int: Metric] {
    var waypoints: [Int: [Metric.Waypoint]] = [:]
    try eachPart(of: "waypoint", "t.day, t.value", order: "day") { id, row in
      waypoints[id, default: []].append(Metric.Waypoint(day: try row.day(1), value: try row.double(2)))
    }
    var metrics: [Int: Metric] = [:]
    try eachPart(
      of: "metric",
      """
      t.name_vi, t.name_en, t.unit_of_measure_vi, t.unit_of_measure_en, t.baseline, t.baseline_day, t.target,
      t.target_day
      """
    ) { id, row in
      metrics[id] = Metric(
        name: try row.bilingual(1), unitOfMeasure: try row.bilingual(3), baseline: try row.optionalDouble(5),
        baselineDay: row.optionalDay(6), target: try row.optionalDouble(7), targetDay: row.optionalDay(8),
        waypoints: waypoints[id] ?? [])
    }
    return metrics
  }

  /// - Parameter codes: those of the pledges, by row number; rows of others are passed over.
  func tasks(_ codes: [Int: PledgeCode]) throws -> [Int: [PledgeTask]] {
    var tasks: [Int: [PledgeTask]] = [:]
    tasks.reserveCapacity(codes.count)
    try eachPart(
      of: "task", "t.number, t.title_vi, t.title_en, t.due, t.due_original, t.done_on",
      order: "number"
    ) { id, row in
      guard let code = codes[id] else { return }
      tasks[id, default: []].append(
        PledgeTask(
          key: TaskKey(pledge: code, number: try row.integer(1)), title: try row.bilingual(2), due: row.optionalDay(4),
          dueOriginal: row.optionalDay(5), doneOn: row.optionalDay(6)))
    }
    return tasks
  }

  /// - Parameter codes: those of the pledges, by row number; rows of others are passed over.
  func extensions(_ codes: [Int: PledgeCode]) throws -> [Int: [Extension]] {
    var extensions: [Int: [Extension]] = [:]
    try eachPart(
      of: "extension",
      """
      t.number, t.asked_on, t.asked_by, t.old_due, t.new_due, t.reason_vi, t.reason_en, t.is_granted, t.decided_on,
      t.decided_by, t.decision_reason_vi, t.decision_reason_en
      """, order: "number"
    ) { id, row in
      guard let code = codes[id] else { return }
      var extended = Extension(
        key: ExtensionKey(pledge: code, number: try row.integer(1)), askedOn: try row.day(2),
        askedBy: try row.text(3), oldDue: try row.day(4), newDue: try row.day(5), reason: try row.bilingual(6))
      if let isGranted = row[8] as Bool? {
        extended.decision = Extension.Decision(
          isGranted: isGranted, on: try row.day(9), by: try row.text(10), reason: row.optionalBilingual(11))
      }
      extensions[id, default: []].append(extended)
    }
    return extensions
  }
}
