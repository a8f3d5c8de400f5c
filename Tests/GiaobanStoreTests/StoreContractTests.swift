import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Runs the same random steps on a store and on the reference, and compares all that can be asked of them.
@Suite struct StoreContractTests {
  /// Short ones, so that many beginnings are tried; more for a night's run:
  /// `GIAOBAN_CONTRACT_SEQUENCES=50000 swift test --filter StoreContractTests`.
  private static let sequences =
    ProcessInfo.processInfo.environment["GIAOBAN_CONTRACT_SEQUENCES"].flatMap { Int($0) } ?? 2_000
  private static let shares = 8

  @Test(arguments: 0..<shares)
  func `random steps leave a SQLite store as they leave the reference`(share: Int) throws {
    let folder = try TemporaryFolder("contract")
    defer { withExtendedLifetime(folder) {} }
    let prepared = folder.file("prepared.giaoban")
    let store = try SQLiteStore(creating: prepared)
    let first = try ContractRun.load(into: store)
    try store.close()
    for sequence in 0..<Self.sequences / Self.shares {
      let path = folder.file("store.giaoban")
      try FileManager.default.copyItem(atPath: prepared, toPath: path)
      defer { try? FileManager.default.removeItem(atPath: path) }
      var run = ContractRun(seed: UInt64(share * 1_000_000 + sequence), subject: try SQLiteStore(opening: path)) {
        try ($0 as? SQLiteStore)?.close()
        return try SQLiteStore(opening: path)
      }
      try #require(try ContractRun.load(into: run.reference) == first)
      try run.run()
      try run.close()
    }
  }

  @Test(arguments: 0..<shares)
  func `random steps leave two stores in memory alike, and portfolios brought up to date as fresh ones`(
    share: Int
  ) throws {
    for sequence in 0..<Self.sequences / 8 / Self.shares {
      var run = ContractRun(seed: UInt64(100_000_000 + share * 1_000_000 + sequence), subject: MemoryStore()) { $0 }
      try #require(try ContractRun.load(into: run.reference) == ContractRun.load(into: run.subject))
      try run.run()
    }
  }
}

struct ContractRun {
  private let seed: UInt64
  private var generator: SeededGenerator
  let reference = MemoryStore()
  private(set) var subject: any Store
  private let reopen: (any Store) throws -> any Store
  private var today = Self.start
  private var clock = Self.clock

  private static let start = Day(number: 19_500)
  private static let clock: Int64 = 1_685_000_000_000

  /// - Parameters:
  ///   - subject: with what ``load(into:)`` puts into it.
  ///   - reopen: closes a store and opens it again.
  init(seed: UInt64, subject: any Store, reopen: @escaping (any Store) throws -> any Store) {
    self.seed = seed
    self.subject = subject
    self.reopen = reopen
    generator = SeededGenerator(seed: seed)
  }

  /// What every sequence begins with.
  static func load(into store: any Store) throws -> Saved {
    try store.apply(
      .load(try SmallMinistry.frame() + SmallMinistry.pledges(), isFirst: true),
      Signature(by: "Quản trị", at: Timestamp(milliseconds: clock), today: start))
  }

  private enum Step {
    case change(Change)
    case undo
    case redo
  }

  /// Two to eight steps, reopening at random; in one sequence of eight, portfolios are compared after each of them.
  mutating func run() throws {
    let looksAtEach = Int.random(in: 0..<8, using: &generator) == 0
    for step in 1...Int.random(in: 2...8, using: &generator) {
      today = today.adding(days: try pick([0, 0, 1, 3, 12, 31, -6]))
      clock += Int64(try pick([0, 1, 60_000]))
      let by = try pick(["Hà", "Ha\u{300}", "Bình"])
      switch Int.random(in: 0..<10, using: &generator) {
      case 0...1: try take(.undo, by: by, at: step, looksAtEach)
      case 2:
        let able = ["Hà", "Bình"].filter { reference.nextRedo(by: $0) != nil }
        try take(.redo, by: able.randomElement(using: &generator) ?? by, at: step, looksAtEach)
      default:
        let dossiers = reference.dossiers(of: reference.codes())
        var changes = RandomChanges(
          generator, ministry: reference.ministry(), dossiers: dossiers.keys.sorted().compactMap { dossiers[$0] },
          today: today)
        let made = try changes.next()
        generator = made.generator
        try take(.change(made.change), by: by, at: step, looksAtEach)
      }
      if Int.random(in: 0..<12, using: &generator) == 0 { subject = try reopen(subject) }
    }
    try compareAll()
  }

  func close() throws { try (subject as? SQLiteStore)?.close() }

  private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  /// Takes one step on both, and compares what they give back.
  private mutating func take(_ step: Step, by: String, at number: Int, _ looks: Bool) throws {
    let signature = Signature(by: by, at: Timestamp(milliseconds: clock), today: today)
    let viewpoint = try anyViewpoint()
    let scope: PortfolioScope = try pick([.month, .everything])
    let before = looks ? reference.portfolio(viewpoint, scope: scope) : nil
    let expected = Self.outcome(step, reference, signature)
    let found = Self.outcome(step, subject, signature)
    try #require(found == expected, "seed \(seed), step \(number): \(step)")
    guard let before else { return }
    let fresh = try subject.portfolio(viewpoint, scope: scope)
    try #require(fresh == reference.portfolio(viewpoint, scope: scope), "seed \(seed), step \(number), \(viewpoint)")
    if case .success(let saved) = found, let updated = before.applying(saved) {
      try #require(updated == fresh, "seed \(seed), step \(number): applying, \(viewpoint)")
    }
  }

  private static func outcome(_ step: Step, _ store: any Store, _ signature: Signature) -> Result<Saved, StoreError> {
    do throws(StoreError) {
      switch step {
      case .change(let change): return .success(try store.apply(change, signature))
      case .undo: return .success(try store.undo(signature))
      case .redo: return .success(try store.redo(signature))
      }
    } catch {
      return .failure(error)
    }
  }

  private mutating func anyViewpoint() throws -> Viewpoint {
    Viewpoint(month: today.inMonth.adding(months: try pick([0, 0, -1, -2, -4, -13, -65, 1])), today: today)
  }

  private mutating func compareAll() throws {
    let codes = reference.codes()
    try #require(try subject.codes() == codes)
    try #require(try subject.ministry() == reference.ministry())
    try #require(try subject.dossiers(of: codes) == reference.dossiers(of: codes), "seed \(seed)")
    for scope in [PortfolioScope.month, .everything] {
      let viewpoint = try anyViewpoint()
      try #require(
        try subject.portfolio(viewpoint, scope: scope) == reference.portfolio(viewpoint, scope: scope),
        "seed \(seed), \(viewpoint)")
    }
    let (month, count) = (try anyViewpoint().month, try pick([1, 3, 8]))
    try #require(
      try subject.readings(of: codes, upTo: month, last: count)
        == reference.readings(of: codes, upTo: month, last: count), "seed \(seed), \(month)")
    let middle = Timestamp(milliseconds: (clock + Self.clock) / 2)
    for filter in [
      LogFilter(), LogFilter(code: try pick(codes)), LogFilter(by: "Ha\u{300}", limit: 3), LogFilter(since: middle),
      LogFilter(code: try pick(codes), until: middle), LogFilter(limit: 0),
      LogFilter(code: try pick(codes), isOfCodeAlone: true, limit: 5),
    ] {
      try #require(try subject.log(filter) == reference.log(filter), "seed \(seed), \(filter)")
    }
    try #require(try subject.writers() == reference.writers())
    for by in ["Hà", "Bình", "Quản trị"] {
      try #require(try subject.nextUndo(by: by) == reference.nextUndo(by: by))
      try #require(try subject.nextRedo(by: by) == reference.nextRedo(by: by))
    }
  }
}
