import Foundation
import GRDB
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Stores that somebody has changed with other tools: what acts, hangs or ends the program is refused and named.
@Suite struct AlteredStoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder("altered")
    path = folder.file("store.giaoban")
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    let key = CheckInKey(pledge: try SmallMinistry.pledge("BC-1"), month: try SmallMinistry.month("2023-06"))
    let checkIn = CheckIn(
      key: key, state: .submitted, enteredOn: try SmallMinistry.day("2023-06-20"), enteredBy: "Hà", reading: 120)
    _ = try store.apply(.checkIn(checkIn), try SmallMinistry.signature())
    _ = try store.apply(.configure(Settings(cutOffDay: 20)), try SmallMinistry.signature())
    try store.close()
  }

  private func alter(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA ignore_check_constraints = 1; " + sql) }
    try queue.close()
  }

  private func names(_ error: StoreError?) -> [String]? {
    guard case .alteredSchema(_, let names)? = error else { return nil }
    return names
  }

  @Test(arguments: [
    ("CREATE TRIGGER t AFTER INSERT ON event BEGIN UPDATE pledge SET title_en = 'HACKED'; END", ["trigger t"]),
    ("CREATE VIEW v AS WITH RECURSIVE c AS (SELECT 1 UNION ALL SELECT 1 FROM c) SELECT * FROM c", ["view v"]),
    ("CREATE TABLE extra (x)", ["table extra"]),
    ("DROP TABLE day_off; CREATE VIEW day_off AS SELECT 1 AS day", ["table day_off", "view day_off"]),
    ("DROP TABLE day_off; CREATE TABLE day_off (day INTEGER PRIMARY KEY)", ["table day_off"]),
    ("DROP INDEX check_in_history", ["index check_in_history"]),
    ("ALTER TABLE pledge ADD COLUMN more TEXT", ["table pledge"]),
  ])
  func `what is foreign, changed or missing in the tables is refused by name`(sql: String, expected: [String]) throws {
    try alter(sql)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteStore(opening: path) }
    #expect(names(error) == expected)
    let reading = #expect(throws: StoreError.self) {
      try SQLiteStore(opening: path, SQLiteStore.Options(isReadOnly: true))
    }
    #expect(names(reading) == expected)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a trigger that comes while a store is open never runs`() throws {
    let store = try SQLiteStore(opening: path)
    try alter("CREATE TRIGGER t AFTER INSERT ON event BEGIN UPDATE pledge SET title_en = 'HACKED'; END")
    let change = Change.addTask(try SmallMinistry.pledge("VH-1"), title: try SmallMinistry.text("Việc"), due: nil)
    let error = #expect(throws: StoreError.self) { try store.apply(change, try SmallMinistry.signature()) }
    #expect(names(error) == ["trigger t"])
    try alter("DROP TRIGGER t")
    _ = try store.apply(change, try SmallMinistry.signature())
    #expect(try store.dossier(try SmallMinistry.pledge("VH-1"))?.pledge.title.en == nil)
  }

  @Test func `what a database administrator does to it is no change`() throws {
    try alter("ANALYZE; VACUUM; REINDEX")
    #expect(try SQLiteStore(opening: path).ministry().settings.cutOffDay == 20)
  }

  @Test(arguments: [
    ("UPDATE metric SET target = -9e999", "BC-1 target = -inf"),
    ("UPDATE metric SET baseline = 9e999", "BC-1 baseline"),
    ("UPDATE check_in SET reading = 9e999", "BC-1 2023-06 reading = inf"),
    ("UPDATE waypoint SET value = -9e999", "BC-1 value"),
    ("UPDATE block SET on_track_from = 9e999", "on_track_from = inf"),
    ("UPDATE block SET grace_working_days = 2147483648", "graceWorkingDays = 2147483648"),
    ("UPDATE setting SET due_soon_days = 2932896", "settings dueSoonDays = 2932896"),
    ("UPDATE setting SET escalation_working_days = 2932896", "settings escalationWorkingDays = 2932896"),
    ("UPDATE setting SET judged_from_share = 9e999", "judged_from_share = inf"),
  ])
  func `a number that cannot be counted with is told as damage, with its record`(sql: String, words: String) throws {
    try alter(sql)
    let store = try SQLiteStore(opening: path)
    let seen = Viewpoint(month: try SmallMinistry.month("2023-06"), today: try SmallMinistry.day("2023-06-20"))
    for read in [
      { _ = try store.portfolio(seen, scope: .month) },
      { _ = try store.chronicle(of: MonthRange(seen.month), today: seen.today) },
      {
        for code in try store.codes() { _ = try store.dossier(code) }; _ = try store.ministry()
      },
    ] {
      let error = #expect(throws: StoreError.self) { try read() }
      guard case .damaged(_, let detail)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(detail.contains(words))
    }
  }

  @Test(arguments: [
    "UPDATE metric SET target = -9e999", "UPDATE check_in SET reading = 9e999", "UPDATE waypoint SET value = 9e999",
    "UPDATE block SET on_track_from = 9e999, at_risk_from = 9e999",
    "UPDATE setting SET grace_working_days = 2147483648",
    "UPDATE setting SET on_track_from = 9e999",
  ])
  func `the schema itself takes no such number`(sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    let error = #expect(throws: DatabaseError.self) { try queue.inDatabase { db in try db.execute(sql: sql) } }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }
}
