import Foundation
import GRDB
import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanStore

/// What is opened as a store, what is refused, and that what is refused is left as it is.
@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder("opening")
    path = folder.file("store.giaoban")
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Opening and making must both give `error`, and leave the file's bytes and its folder alone.
  private func expectRefused(_ error: StoreError) throws {
    let before = try bytes(path)
    #expect(throws: error) { try SQLiteStore(opening: path) }
    #expect(throws: error) { try SQLiteStore(creating: path) }
    #expect(throws: error) { try SQLiteStore(opening: path, SQLiteStore.Options(isReadOnly: true)) }
    #expect(try bytes(path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["store.giaoban"])
  }

  @Test func `where nothing is, nothing is opened or made by opening`() throws {
    #expect(throws: StoreError.notFound(path: path)) { try SQLiteStore(opening: path) }
    #expect(!folder.exists("store.giaoban"))
  }

  @Test func `a folder is refused`() throws {
    #expect(throws: StoreError.isFolder(path: folder.path)) { try SQLiteStore(opening: folder.path) }
    #expect(throws: StoreError.isFolder(path: folder.path)) { try SQLiteStore(creating: folder.path) }
  }

  @Test(arguments: ["x", "Một tệp văn bản.\n", String(repeating: "dài ", count: 100), "SQLite format 3\0"])
  func `a text file is refused and left as it is`(text: String) throws {
    try folder.write(text, to: "store.giaoban")
    try expectRefused(.notADatabase(path: path))
  }

  @Test(arguments: ["delete", "wal"])
  func `another program's database is refused and left as it is`(journal: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal); CREATE TABLE note (text); INSERT INTO note VALUES (1)")
    }
    try queue.close()
    try expectRefused(.foreignDatabase(path: path))
  }

  @Test func `a newer store is refused and left as it is`() throws {
    try SQLiteStore(creating: path).close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    try expectRefused(.newerStore(path: path, found: 99, known: SQLiteStore.schemaVersion))
  }

  @Test func `an empty file is no store yet, and becomes one when one is made`() throws {
    try folder.write("", to: "store.giaoban")
    #expect(throws: StoreError.notFound(path: path)) { try SQLiteStore(opening: path) }
    #expect(try bytes(path).isEmpty)
    try SQLiteStore(creating: path).close()
    #expect(try SQLiteStore(opening: path).codes() == [])
  }

  @Test func `a store is made anew only where none has a step`() throws {
    try SQLiteStore(creating: path).close()
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    try store.close()
    let before = try bytes(path)
    #expect(throws: StoreError.alreadyExists(path: path)) { try SQLiteStore(creating: path) }
    #expect(try bytes(path) == before)
  }

  @Test func `only the user may read a store and the folders made for it`() throws {
    let deep = folder.file("a/b/store.giaoban")
    let store = try SQLiteStore(creating: deep)
    try SmallMinistry.load(into: store)
    #expect(try mode(deep) == 0o600)
    #expect(try mode(folder.file("a")) == 0o700)
    #expect(try mode(folder.file("a/b")) == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("a/b")) == ["store.giaoban"])
  }

  @Test func `in a folder that a group shares, the store is the group's`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: folder.path)
    try SQLiteStore(creating: path).close()
    #expect(try mode(path) == 0o660)
  }

  @Test func `a store that cannot be made leaves no file behind`() throws {
    #expect(throws: StoreError.diskFull(path: path)) {
      try SQLiteStore(creating: path, SQLiteStore.Options(maximumPages: 2))
    }
    #expect(!folder.exists("store.giaoban"))
  }

  @Test func `the file tells what it is: its own application number and version`() throws {
    try SQLiteStore(creating: path).close()
    let queue = try DatabaseQueue(path: path)
    let found = try queue.inDatabase { db in
      [
        try Int.fetchOne(db, sql: "PRAGMA application_id"), try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'"),
      ]
    }
    #expect(found == [0x4749_414F, SQLiteStore.schemaVersion, 0])
  }

  /// Makes a store of an earlier version out of its dump.
  private func restore(version: Int) throws {
    let dump = URL(fileURLWithPath: Project.folder + "/Tests/Stores/version-\(version).sql")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: try String(contentsOf: dump, encoding: .utf8))
      try db.execute(sql: "PRAGMA application_id = \(0x4749_414F); PRAGMA user_version = \(version)")
    }
    try queue.close()
  }

  /// The dump of a store that the second release made: a file of one pledge, two check-ins, an extension, and a setting
  /// that was undone.
  @Test func `a store of the second version is taken to this one and loses nothing`() throws {
    try restore(version: 2)
    let store = try SQLiteStore(opening: path)
    let dossier = try #require(try store.dossier(try SmallMinistry.pledge("BC-1")))
    #expect(dossier.checkIns.map(\.reading) == [8, 20])
    #expect(dossier.checkIns.map(\.hasOpenAsk) == [true, false])
    #expect(dossier.pledge.due == Day("2028-01-31") && dossier.pledge.dueOriginal == Day("2027-12-31"))
    let ministry = try store.ministry()
    #expect(ministry.settings.letter == LetterSettings() && ministry.closings.isEmpty)
    // Check-ins are owed from the month of the store's first step on.
    #expect(ministry.settings.owingFrom == Month("2026-11"))
    let log = try store.log(LogFilter())
    #expect(log.map(\.name) == [.configure, .configure, .checkIn, .grantExtension, .checkIn, .initialise])
    // Written before steps kept their day: it is the clock's in the store's time zone, UTC+7.
    #expect(Set(log.map(\.day)) == [Day("2026-11-26")])
    let seen = Viewpoint(month: try SmallMinistry.month("2027-05"), today: try SmallMinistry.day("2027-05-20"))
    let marks = try store.portfolio(seen, scope: .month).lines.flatMap(\.marks)
    #expect(marks.map(\.enteredOn) == [Day("2027-04-19"), Day("2027-05-18")])
    #expect(try store.apply(.configure(Settings(cutOffDay: 12)), try SmallMinistry.signature()).batch.number == 7)
  }

  /// The dump of a store that the first release made with `init` from a file of one pledge.
  @Test func `a store of the first version is taken to this one and loses nothing`() throws {
    try restore(version: 1)
    let store = try SQLiteStore(opening: path)
    let frame = try store.ministry()
    let block = try #require(frame.orderedBlocks.first)
    #expect(block.cutOffDay == 20 && block.rules == nil)
    #expect(frame.briefings.values.map(\.conclusions.count) == [1])
    let dossier = try #require(try store.dossier(try SmallMinistry.pledge("BC-1")))
    #expect(dossier.pledge.title.vi == "Việc thử" && dossier.pledge.conclusion == nil)
    #expect(dossier.checkIns.map(\.did?.vi) == ["Xong"])
    #expect(try store.log(LogFilter()).map(\.name) == [.initialise])
    var judged = block
    judged.rules = BlockRules(dueSoonDays: 3)
    _ = try store.apply(.put(from: .block(block), to: .block(judged)), try SmallMinistry.signature())
    #expect(try store.ministry().blocks[block.code]?.rules?.dueSoonDays == 3)
  }

  @Test(arguments: [1, 2]) func `an old store is read without a change to its file`(version: Int) throws {
    try restore(version: version)
    let before = try bytes(path)
    let store = try SQLiteStore(opening: path, SQLiteStore.Options(isReadOnly: true))
    #expect(store.migration == .inMemory(from: version))
    #expect(try store.dossier(try SmallMinistry.pledge("BC-1"))?.pledge.title.vi != nil)
    #expect(throws: StoreError.openedReadOnly(path: path)) {
      try store.apply(.configure(Settings(cutOffDay: 12)), try SmallMinistry.signature())
    }
    #expect(try bytes(path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["store.giaoban"])
  }

  @Test func `a store that is taken to this version is kept as it was, beside it`() throws {
    try restore(version: 2)
    let before = try rows(path)
    try folder.write("somebody's", to: "store.giaoban.v2.bak")
    let store = try SQLiteStore(opening: path)
    let copy = path + ".v2-2.bak"
    #expect(store.migration == .done(from: 2, copy: copy))
    #expect(try rows(copy) == before)
    #expect(try mode(copy) == 0o600)
    #expect(try folder.read("store.giaoban.v2.bak") == "somebody's")
    try store.close()
    #expect(try SQLiteStore(opening: path).migration == nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["store.giaoban", "store.giaoban.v2-2.bak", "store.giaoban.v2.bak"])
  }

  /// The version and the pledges of a store, whoever opens it.
  private func rows(_ path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.inDatabase { db in
      try String.fetchAll(
        db, sql: "SELECT (SELECT user_version FROM pragma_user_version) || code_unit || number FROM pledge")
        + String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  @Test func `a name without room for the journal's is refused as too long`() throws {
    let long = folder.file(String(repeating: "n", count: 248))
    #expect(throws: StoreError.nameTooLong(path: long, bytes: 248, allowed: 247)) { try SQLiteStore(creating: long) }
    let longest = folder.file(String(repeating: "n", count: 247))
    try SQLiteStore(creating: longest).close()
  }

  @Test func `what a killed init left under another name is in nobody's way`() throws {
    try folder.write("half", to: ".giaoban-\(getpid()).new")
    try folder.write("half", to: ".giaoban-\(getpid()).new-journal")
    try SQLiteStore(creating: path).close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["store.giaoban"])
  }

  @Test func `a store left in WAL mode by another program is brought back to the safe journal`() throws {
    try SQLiteStore(creating: path).close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = wal") }
    try queue.close()
    try SQLiteStore(opening: path).close()
    #expect(Array(try bytes(path)[18..<20]) == [1, 1])
  }

  @Test func `what a killed writer left half-written is rolled back, also for one who only reads`() throws {
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    try store.close()
    let copy = folder.file("copy.giaoban")
    let writer = try DatabaseQueue(path: path)
    try writer.inDatabase { db in
      // A cache this small is written out before the end of the transaction.
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE task SET title_vi = hex(zeroblob(100000)); UPDATE leader SET name = 'X'")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + "-journal", toPath: copy + "-journal")
      try db.execute(sql: "ROLLBACK")
    }
    let reader = try SQLiteStore(opening: copy, SQLiteStore.Options(isReadOnly: true))
    for record in try SmallMinistry.frame() { #expect(try reader.ministry().record(record.key) == record) }
    #expect(try reader.dossier(try SmallMinistry.pledge("VH-1"))?.tasks.first?.title.vi == "Kịch bản")
    #expect(!folder.exists("copy.giaoban-journal"))
  }

  @Test func `a store whose journal cannot be made safe is not opened`() throws {
    try SQLiteStore(creating: path).close()
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = wal; BEGIN; SELECT count(*) FROM pledge")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM pledge")
      let error = #expect(throws: StoreError.self) {
        try SQLiteStore(opening: path, SQLiteStore.Options(writeTimeoutMilliseconds: 1))
      }
      #expect(error == .locked(path: path))
      try db.execute(sql: "COMMIT")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder or file without the right to write takes no step and says so`() throws {
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    try store.close()
    let code = try SmallMinistry.pledge("VH-1")
    let change = Change.toggleDone([code], on: try SmallMinistry.day("2023-06-20"))
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    let inFolder = try SQLiteStore(opening: path)
    let folderError = #expect(throws: StoreError.self) { try inFolder.apply(change, try SmallMinistry.signature()) }
    #expect(folderError == .readOnly(path: path))
    #expect(try inFolder.codes().count == 4)
    #expect(throws: StoreError.permission(path: folder.file("new"))) { try SQLiteStore(creating: folder.file("new")) }
    try inFolder.close()
    try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let file = try SQLiteStore(opening: path)
    #expect(throws: StoreError.readOnly(path: path)) { try file.apply(change, try SmallMinistry.signature()) }
    try file.close()
    try manager.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    #expect(throws: StoreError.permission(path: path)) { try SQLiteStore(opening: path) }
  }

  @Test func `a damaged store says so`() throws {
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    try store.close()
    var data = try bytes(path)
    for index in 4_096..<data.count { data[index] = 0xA5 }
    try data.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteStore(opening: path).ministry() }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
