import GRDB
import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanStore

/// How SQLite means to find the rows of what is asked most often: not by reading a history from end to end.
@Suite struct StatementPlanTests {
  private final class Seen {
    var statements: [String] = []
  }

  private struct Plan {
    let statement: String
    let details: [String]
  }

  private let folder: TemporaryFolder
  private let store: SQLiteStore

  init() throws {
    folder = try TemporaryFolder("plans")
    store = try SQLiteStore(creating: folder.file("store.giaoban"))
    try SmallMinistry.load(into: store)
    let moves = [
      Pledge.Move(day: try SmallMinistry.day("2023-03-01"), status: .active),
      Pledge.Move(day: try SmallMinistry.day("2023-04-10"), status: .done),
    ]
    // Most have ended before June: its pledges are looked up one by one, those of April read from end to end.
    let ended = try (11...40).map { number in
      Record.pledge(
        Pledge(
          code: try SmallMinistry.pledge("BC-\(number)"), origin: .own, title: try SmallMinistry.text("Xong"),
          moves: moves))
    }
    _ = try store.apply(.load(ended, isFirst: false), try SmallMinistry.signature())
  }

  /// The plans of the statements that `body` runs and that name `table`.
  private func plans(naming table: String, _ body: () throws -> Void) throws -> [Plan] {
    let seen = Seen()
    try store.read { db in
      db.trace { event in
        if case .statement(let statement) = event { seen.statements.append(statement.expandedSQL) }
      }
    }
    try body()
    return try store.read { db in
      db.trace()
      let named = seen.statements.filter { $0.hasPrefix("SELECT") && $0.contains(table) }
      return try named.map { statement in
        let rows = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + statement)
        return Plan(statement: statement, details: rows.compactMap { $0["detail"] as String? })
      }
    }
  }

  @Test func `a month's check-ins come out of indexes that hold no words`() throws {
    var asks = 0
    for (month, scope) in [
      ("2023-04", PortfolioScope.month), ("2023-06", .month), ("2023-06", .owing), ("2023-06", .everything),
    ] {
      let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day("2023-06-20"))
      let plans = try plans(naming: "check_in") { _ = try store.portfolio(viewpoint, scope: scope) }
      #expect(plans.count >= 3)
      for plan in plans {
        let others = ["SCAN p", "SEARCH p", "USE ", "LIST SUBQUERY", "SCAN json_each"]
        let reads = plan.details.filter { detail in !others.contains { detail.hasPrefix($0) } }
        // What is asked of one pledge may be looked up in the table itself.
        let isFine = reads.allSatisfy {
          $0.contains("COVERING INDEX check_in_") || $0.contains("(pledge_id=? AND month")
        }
        #expect(isFine && !reads.isEmpty, "\(plan)")
        if reads.contains(where: { $0.contains("check_in_ask") }) { asks += 1 }
      }
    }
    #expect(asks == 4)
  }

  @Test func `a year is one statement a table, its check-ins in order out of an index that holds no words`() throws {
    let months = MonthRange(try SmallMinistry.month("2022-07"), try SmallMinistry.month("2023-06"))
    let today = try SmallMinistry.day("2023-06-20")
    let read = { _ = try store.chronicle(of: months, today: today) }
    let plans = try plans(naming: "check_in", read)
    let plan = try #require(plans.first)
    #expect(plans.count == 1)
    #expect(plan.details == ["SCAN t USING COVERING INDEX check_in_history"])
    for table in ["pledge_move", "task", "extension", "waypoint", "metric"] {
      let parts = try self.plans(naming: "\(table) AS", read)
      #expect(parts.count == 1 && !parts.contains { $0.details.contains { $0.contains("TEMP B-TREE") } }, "\(table)")
    }
  }

  @Test func `the check-ins of a month are found by their month, and what a day knew by what is marked in the log`()
    throws
  {
    let months = MonthRange(try SmallMinistry.month("2023-06"))
    let checkIns = try plans(naming: "check_in") { _ = try store.checkIns(of: months) }
    #expect(checkIns.count == 2)
    for plan in checkIns { #expect(plan.details.allSatisfy { $0.contains("INDEX check_in_") }, "\(plan)") }
    let earlier = try plans(naming: "event") { _ = try store.pasts(since: try SmallMinistry.day("2023-05-31")) }
    let plan = try #require(earlier.first)
    #expect(plan.details.contains { $0.contains("INDEX event_counted (counted_from>?") }, "\(plan)")
    #expect(plan.details.contains { $0.contains("INDEX event_pledge (pledge=?)") }, "\(plan)")
    let frame = try plans(naming: "event") { _ = try store.ministry() }
    #expect(frame.count == 1)
    #expect(frame.allSatisfy { $0.details.contains { $0.contains("INDEX event_of_frame") } }, "\(frame)")
  }

  @Test func `whole pledges and their log are looked up, never searched for`() throws {
    let code = try SmallMinistry.pledge("BC-1")
    let whole = try plans(naming: "check_in") { _ = try store.dossiers(of: [code]) }
    let log = try plans(naming: "event") { _ = try store.log(LogFilter(code: code)) }
    let own = try plans(naming: "event") { _ = try store.log(LogFilter(code: code, isOfCodeAlone: true)) }
    #expect(!whole.isEmpty && !log.isEmpty && !own.isEmpty)
    for plan in whole + log + own {
      #expect(!plan.details.contains { $0.hasPrefix("SCAN t") || $0.hasPrefix("SCAN event") }, "\(plan)")
    }
  }

  @Test func `readings of what is visible are one statement that looks everything up`() throws {
    let codes = [try SmallMinistry.pledge("BC-1"), try SmallMinistry.pledge("BC-11")]
    let plans = try plans(naming: "check_in") {
      _ = try store.readings(of: codes, upTo: try SmallMinistry.month("2023-06"), last: 8)
    }
    let plan = try #require(plans.first)
    #expect(plans.count == 1)
    #expect(plan.details.contains { $0.contains("SEARCH p USING") && $0.contains("(code_unit=? AND number=?)") })
    #expect(plan.details.contains { $0.contains("SEARCH t USING") && $0.contains("(pledge_id=? AND month=?)") })
    #expect(!plan.details.contains { $0.hasPrefix("SCAN") && !$0.contains("wanted") }, "\(plan)")
  }
}
