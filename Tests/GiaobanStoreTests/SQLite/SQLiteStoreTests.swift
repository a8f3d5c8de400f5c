import Foundation
import GRDB
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

@Suite struct SQLiteStoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder("sqlite")
    path = folder.file("store.giaoban")
  }

  private func loaded() throws -> SQLiteStore {
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    return store
  }

  private func newTask(_ title: String = "Việc mới") throws -> Change {
    .addTask(try SmallMinistry.pledge("VH-1"), title: try SmallMinistry.text(title), due: nil)
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test func `two programs on one file see each other's steps`() throws {
    let here = try loaded()
    let there = try SQLiteStore(opening: path)
    let token = here.changeToken()
    #expect(here.changeToken() == token)
    _ = try there.apply(try newTask(), try SmallMinistry.signature("Bình"))
    #expect(here.changeToken() > token)
    #expect(try here.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.count == 3)
    let now = here.changeToken()
    _ = try here.apply(try newTask(), try SmallMinistry.signature("Hà"))
    #expect(here.changeToken() == now + 1)
    #expect(try there.log(LogFilter(limit: 1)).first?.by == "Hà")
  }

  @Test func `undo and redo reach over the end of the program`() throws {
    let first = try loaded()
    _ = try first.apply(try newTask(), try SmallMinistry.signature())
    try first.close()
    let second = try SQLiteStore(opening: path)
    #expect(try second.nextUndo(by: "Hà") == second.newestBatch())
    _ = try second.undo(try SmallMinistry.signature())
    try second.close()
    let third = try SQLiteStore(opening: path)
    #expect(try third.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.count == 2)
    #expect(try third.redo(try SmallMinistry.signature()).dossiers.first?.tasks.count == 3)
  }

  @Test func `a store that another program is writing to says so, and reading goes on`() throws {
    let store = try loaded()
    try store.close()
    let impatient = try SQLiteStore(
      opening: path, SQLiteStore.Options(writeTimeoutMilliseconds: 1, readTimeoutMilliseconds: 1))
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.locked(path: path)) {
        try impatient.apply(try newTask(), try SmallMinistry.signature())
      }
      #expect(try impatient.codes().count == 4)
      try db.execute(sql: "COMMIT")
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let token = impatient.changeToken()
      #expect(throws: StoreError.locked(path: path)) { try impatient.codes() }
      #expect(impatient.changeToken() == token)
      try db.execute(sql: "COMMIT")
    }
    #expect(try impatient.apply(try newTask(), try SmallMinistry.signature()).batch.number == 2)
  }

  @Test func `a store opened for reading refuses every step`() throws {
    try loaded().close()
    let before = try bytes(path)
    let store = try SQLiteStore(opening: path, SQLiteStore.Options(isReadOnly: true))
    #expect(throws: StoreError.openedReadOnly(path: path)) {
      try store.apply(try newTask(), try SmallMinistry.signature())
    }
    #expect(throws: StoreError.openedReadOnly(path: path)) { try store.undo(try SmallMinistry.signature()) }
    #expect(try store.codes().count == 4)
    try store.close()
    #expect(try bytes(path) == before)
  }

  @Test func `a full disk loses nothing, and the next step succeeds when there is room`() throws {
    try loaded().close()
    let pages = try bytes(path).count / 4_096
    let store = try SQLiteStore(opening: path, SQLiteStore.Options(maximumPages: pages + 4))
    let long = String(repeating: "Đường dài. ", count: 4_000)
    #expect(throws: StoreError.diskFull(path: path)) {
      try store.apply(try newTask(long), try SmallMinistry.signature())
    }
    #expect(try store.log(LogFilter()).count == 1)
    #expect(try store.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.count == 2)
    _ = try store.apply(
      .toggleDone([try SmallMinistry.pledge("BC-1")], on: try SmallMinistry.day("2023-06-20")),
      try SmallMinistry.signature())
    try store.close()
    let roomy = try SQLiteStore(opening: path)
    #expect(try roomy.apply(try newTask(long), try SmallMinistry.signature()).batch.number == 3)
  }

  @Test func `text is stored in one form, bytes for bytes, whatever form it was typed in`() throws {
    let store = try loaded()
    let decomposed = "Đươ\u{300}ng sa\u{306}\u{301}t"
    _ = try store.apply(try newTask(decomposed), try SmallMinistry.signature("Ha\u{300}"))
    let title = try #require(try store.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.last?.title.vi)
    #expect(Array(title.utf8) == Array("Đường sắt".utf8))
    #expect(try store.log(LogFilter(by: "Ha\u{300}")).count == 2)
    #expect(try store.nextUndo(by: "Hà") == store.newestBatch())
    try store.close()
    let queue = try DatabaseQueue(path: path)
    let stored = try queue.inDatabase { db in
      try String.fetchOne(db, sql: "SELECT hex(title_vi) FROM task WHERE number = 3")
    }
    #expect(stored == "Đường sắt".utf8.map { String(format: "%02X", $0) }.joined())
    let event = try queue.inDatabase { db in
      try String.fetchOne(db, sql: "SELECT after FROM event ORDER BY batch DESC LIMIT 1")
    }
    #expect(event?.utf8.contains(0xCC) == false)
  }

  @Test(
    arguments: [
      "'; DROP TABLE pledge; --", "\u{202E}gnp.exe", "\r\n\t\u{1B}[2J\u{7F}", "=HYPERLINK(\"x\")", "\u{FEFF}đ",
      "\\\u{301}n\u{303}\"\u{301}", "👩‍👩‍👧‍👦🇻🇳", "{\"_0\":1}",
    ])
  func `hostile text comes back as it was given`(text: String) throws {
    let store = try loaded()
    let saved = try store.apply(try newTask(text), try SmallMinistry.signature(text))
    try store.close()
    let again = try SQLiteStore(opening: path)
    #expect(try again.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.last?.title.vi == text)
    #expect(try again.log(LogFilter(by: text)) == [saved.batch])
  }

  @Test func `a zero character does not cut text short`() throws {
    let store = try loaded()
    let saved = try store.apply(try newTask("trước\u{0}sau"), try SmallMinistry.signature())
    #expect(saved.dossiers.first?.tasks.last?.title.vi == "trước\u{FFFD}sau")
    #expect(try store.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.last?.title.vi == "trước\u{FFFD}sau")
  }

  @Test func `the tables refuse what no rule would write`() throws {
    try loaded().close()
    let queue = try DatabaseQueue(path: path)
    for sql in [
      "INSERT INTO check_in (pledge_id, month, state, entered_on, entered_by, has_open_ask) VALUES (99, 1, 'draft', 1, '', 0)",
      "UPDATE pledge SET origin = 'other'", "UPDATE pledge SET due = 'soon'", "DELETE FROM unit",
      "UPDATE pledge SET number = 1 WHERE number = 2", "UPDATE metric SET target = baseline",
      "UPDATE task SET title_vi = NULL", "UPDATE batch SET kind = 'undo'",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try queue.inDatabase { db in try db.execute(sql: sql) } }
    }
  }

  @Test func `a row that is damaged is told, not trusted`() throws {
    try loaded().close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: "UPDATE pledge_move SET status = 'lost'")
    }
    try queue.close()
    let store = try SQLiteStore(opening: path)
    let error = #expect(throws: StoreError.self) { try store.dossier(try SmallMinistry.pledge("BC-1")) }
    #expect(error == .damaged(path: path, detail: "BC-1 status = \"lost\""))
  }
}
