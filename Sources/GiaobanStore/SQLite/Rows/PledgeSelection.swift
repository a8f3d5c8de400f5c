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

  /// No columns yet of a table of parts: the pledge's row number stands before them.
  static var partColumns: Selection { Selection(after: 1) }

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
    var parts = Self.partColumns
    let partner = parts.add("unit")
    try eachPart(of: "pledge_unit", parts.sql, order: "position") { id, row in
      cooperating[id, default: []].append(try row.code(partner))
    }
    var columns = Selection(from: "p")
    let id = columns.add("id")
    let code = columns.addPledgeCode()
    let origin = columns.add("origin")
    let unit = columns.add("unit")
    let title = columns.addText("title")
    let product = columns.addText("product")
    let detail = columns.addText("detail")
    let assignedBy = columns.add("assigned_by")
    let assignedOn = columns.add("assigned_on")
    let briefing = columns.add("briefing")
    let conclusion = columns.add("conclusion")
    let source = columns.add("source")
    let due = columns.add("due")
    let dueOriginal = columns.add("due_original")
    let isMonthlyDuty = columns.add("is_monthly_duty")
    let isCore = columns.add("is_core")
    let isBold = columns.add("is_bold")
    let owesFrom = columns.add("owes_from")
    let rows = try db.rows("SELECT \(columns.sql) FROM pledge AS p WHERE \(condition) ORDER BY p.id", arguments)
    var pledges: [(id: Int, pledge: Pledge)] = []
    pledges.reserveCapacity(moves.count)
    while let row = try rows.next() {
      let id = try row.integer(id)
      let pledge = Pledge(
        code: try row.pledgeCode(code), origin: try row.word(origin), unit: try row.code(unit),
        cooperatingUnits: cooperating[id] ?? [], title: try row.bilingual(title),
        product: row.optionalBilingual(product), detail: row.optionalBilingual(detail),
        assignedBy: try row.optionalCode(assignedBy), assignedOn: row.optionalDay(assignedOn),
        briefing: row.optionalDay(briefing), conclusion: row[conclusion], source: row[source],
        due: row.optionalDay(due), dueOriginal: row.optionalDay(dueOriginal),
        isMonthlyDuty: try row.flag(isMonthlyDuty), isCore: try row.flag(isCore), isBold: try row.flag(isBold),
        metric: metrics[id], owesFrom: row.optionalMonth(owesFrom), moves: moves[id] ?? [])
      pledges.append((id, pledge))
    }
    return pledges
  }

  private func moves() throws -> [Int: [Pledge.Move]] {
    var moves: [Int: [Pledge.Move]] = [:]
    var columns = Self.partColumns
    let day = columns.add("day")
    let status = columns.add("status")
    let reason = columns.add("reason")
    let enteredOn = columns.add("entered_on")
    try eachPart(of: "pledge_move", columns.sql, order: "position") { id, row in
      moves[id, default: []].append(
        Pledge.Move(
          day: try row.day(day), status: try row.word(status), reason: row[reason],
          enteredOn: row.optionalDay(enteredOn)))
    }
    return moves
  }

  private func metrics() throws -> [Int: Metric] {
    var waypoints: [Int: [Metric.Waypoint]] = [:]
    var points = Self.partColumns
    let day = points.add("day")
    let value = points.add("value")
    try eachPart(of: "waypoint", points.sql, order: "day") { id, row in
      waypoints[id, default: []].append(Metric.Waypoint(day: try row.day(day), value: try row.double(value)))
    }
    var metrics: [Int: Metric] = [:]
    var columns = Self.partColumns
    let name = columns.addText("name")
    let unitOfMeasure = columns.addText("unit_of_measure")
    let keep = columns.add("keep")
    let baseline = columns.add("baseline")
    let baselineDay = columns.add("baseline_day")
    let target = columns.add("target")
    let targetDay = columns.add("target_day")
    try eachPart(of: "metric", columns.sql) { id, row in
      metrics[id] = Metric(
        name: try row.bilingual(name), unitOfMeasure: try row.bilingual(unitOfMeasure),
        keep: try row.optionalWord(keep),
        baseline: try row.optionalDouble(baseline), baselineDay: row.optionalDay(baselineDay),
        target: try row.optionalDouble(target), targetDay: row.optionalDay(targetDay), waypoints: waypoints[id] ?? [])
    }
    return metrics
  }

  /// - Parameter codes: those of the pledges, by row number; rows of others are passed over.
  func tasks(_ codes: [Int: PledgeCode]) throws -> [Int: [PledgeTask]] {
    var tasks: [Int: [PledgeTask]] = [:]
    tasks.reserveCapacity(codes.count)
    var columns = Self.partColumns
    let number = columns.add("number")
    let title = columns.addText("title")
    let due = columns.add("due")
    let dueOriginal = columns.add("due_original")
    let doneOn = columns.add("done_on")
    try eachPart(of: "task", columns.sql, order: "number") { id, row in
      guard let code = codes[id] else { return }
      tasks[id, default: []].append(
        PledgeTask(
          key: TaskKey(pledge: code, number: try row.integer(number)), title: try row.bilingual(title),
          due: row.optionalDay(due), dueOriginal: row.optionalDay(dueOriginal), doneOn: row.optionalDay(doneOn)))
    }
    return tasks
  }

  /// - Parameter codes: those of the pledges, by row number; rows of others are passed over.
  func extensions(_ codes: [Int: PledgeCode]) throws -> [Int: [Extension]] {
    var extensions: [Int: [Extension]] = [:]
    var columns = Self.partColumns
    let number = columns.add("number")
    let askedOn = columns.add("asked_on")
    let askedBy = columns.add("asked_by")
    let oldDue = columns.add("old_due")
    let newDue = columns.add("new_due")
    let reason = columns.addText("reason")
    let isGranted = columns.add("is_granted")
    let decidedOn = columns.add("decided_on")
    let decidedBy = columns.add("decided_by")
    let decisionReason = columns.addText("decision_reason")
    try eachPart(of: "extension", columns.sql, order: "number") { id, row in
      guard let code = codes[id] else { return }
      var extended = Extension(
        key: ExtensionKey(pledge: code, number: try row.integer(number)), askedOn: try row.day(askedOn),
        askedBy: try row.text(askedBy), oldDue: try row.day(oldDue), newDue: try row.day(newDue),
        reason: try row.bilingual(reason))
      if let isGranted = row[isGranted] as Bool? {
        extended.decision = Extension.Decision(
          isGranted: isGranted, on: try row.day(decidedOn), by: try row.text(decidedBy),
          reason: row.optionalBilingual(decisionReason))
      }
      extensions[id, default: []].append(extended)
    }
    return extensions
  }
}
