import Foundation
import GRDB
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// A writer is killed again and again, at moments that a seed decides, and the store is whole every time.
@Suite struct KillTests {
  /// More of them for a night's run: `GIAOBAN_KILLS=200 swift test --filter KillTests`.
  private static let kills = ProcessInfo.processInfo.environment["GIAOBAN_KILLS"].flatMap { Int($0) } ?? 60
  private static let seed: UInt64 = 20_230_530
  private let folder: TemporaryFolder
  private let code = PledgeCode("KCN-1")

  init() throws { folder = try TemporaryFolder("kill") }

  private var store: String { folder.file("giaoban.db") }

  @Test func `no acknowledged step is lost, and none is there by half, however often a writer is killed`() throws {
    try SampleStore.may2023.copy(to: store)
    var generator = SeededGenerator(seed: Self.seed)
    var known = 1
    var hotJournals = 0
    for kill in 1...Self.kills {
      let moment = Comment("seed \(Self.seed), kill \(kill)")
      // Every fourth falls while the writer starts, which is when it rolls back what the last one left.
      let duringStart = kill.isMultiple(of: 4)
      let pause = Double.random(in: 0...0.06, using: &generator)
      let acknowledged = try killedWriter(waits: !duringStart, pause: pause, moment)
      #expect(acknowledged.first.map { $0 == known + 1 } ?? true, moment)
      let last = acknowledged.last ?? known
      #expect(acknowledged.elementsEqual((last + 1 - acknowledged.count)..<(last + 1)), moment)
      if isJournalHot { hotJournals += 1 }

      let found = try inspect(moment)
      #expect(found == last || found == last + 1, moment)
      known = found
    }
    #expect(known > Self.kills * 3 / 4, "the writer hardly wrote")
    if hotJournals == 0 {
      Issue.record("no kill fell into a transaction: nothing was rolled back", severity: .warning)
    }
    try expectWholeLog(known)
  }

  /// Starts a writer and kills it with SIGKILL.
  ///
  /// - Parameters:
  ///   - waits: for its first acknowledged step, before the pause begins.
  ///   - pause: seconds.
  /// - Returns: numbers of the steps that it was told are stored.
  private func killedWriter(waits: Bool, pause: Double, _ moment: Comment) throws -> [Int] {
    let script = """
      : >"$4"; "$1" "$2" "$3" >"$4" & writer=$!
      if [ "$5" = true ]; then until [ -s "$4" ]; do kill -0 $writer || exit 1; sleep 0.002; done; fi
      sleep "$6"; kill -KILL $writer; wait $writer
      """
    let outcome = try runProgram(
      "/bin/sh",
      [
        "-c", script, "killer", BuiltProduct.folder + "/StoreWriter", store, "KCN-1", folder.file("acknowledged"),
        "\(waits)", String(format: "%.4f", pause),
      ], environment: ["PATH": "/usr/bin:/bin"])
    // 128 + SIGKILL: it was writing until then, and did not end by itself.
    try #require(outcome.exitCode == 137, "\(moment): \(outcome.stderr)")
    return try folder.read("acknowledged").split(separator: "\n").compactMap { Int($0) }
  }

  /// Whether the kill fell between the beginning of a transaction and its commit.
  private var isJournalHot: Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: store + "-journal")[.size] as? Int
    return (size ?? 0) > 0
  }

  /// Opens the store as the program does, and again as SQLite alone does.
  /// - Returns: the number of the newest step.
  private func inspect(_ moment: Comment) throws -> Int {
    let newest = try newestStep(moment)
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: store, configuration: configuration)
    defer { try? queue.close() }
    let (problems, dangling, steps) = try queue.read { db in
      (
        try String.fetchAll(db, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM batch")
      )
    }
    #expect(problems == ["ok"], moment)
    #expect(dangling == 0, moment)
    #expect(steps == newest, moment)
    return newest
  }

  /// The newest step of the log; its records are in the tables as the log says.
  private func newestStep(_ moment: Comment) throws -> Int {
    let store = try SQLiteStore(opening: store)
    defer { try? store.close() }
    let batch = try #require(try store.log(LogFilter(limit: 1)).first, moment)
    let code = try #require(code)
    let dossier = try #require(try store.dossier(code), moment)
    for event in batch.events where event.key.pledge == code {
      switch event.after {
      case .pledge(let pledge): #expect(dossier.pledge == pledge, moment)
      case .checkIn(let checkIn): #expect(dossier.checkIns.contains(checkIn), moment)
      default: break
      }
    }
    return batch.number
  }

  /// Every step is in the log once, without a gap, and leads from what the one before it left.
  private func expectWholeLog(_ newest: Int) throws {
    let store = try SQLiteStore(opening: store)
    defer { try? store.close() }
    let log = try store.log(LogFilter()).reversed()
    #expect(log.map(\.number).elementsEqual(1...newest))
    var newestOf: [RecordKey: Event] = [:]
    for event in log.flatMap(\.events) {
      if let last = newestOf[event.key] { #expect(last.after == event.before) }
      newestOf[event.key] = event
    }
  }
}
