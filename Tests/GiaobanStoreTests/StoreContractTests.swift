import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Runs the same random steps on a store and on the reference, and compares all that can be asked of them.
@Suite struct StoreContractTests {
  /// More of them, for a night's run: `GIAOBAN_CONTRACT_SEQUENCES=8000 swift test --filter StoreContractTests`.
  private static let sequences =
    ProcessInfo.processInfo.environment["GIAOBAN_CONTRACT_SEQUENCES"].flatMap { Int($0) } ?? 40
  private static let steps = 24

  @Test(arguments: 0..<8)
  func `random steps leave a SQLite store as they leave the reference`(share: Int) throws {
    for sequence in 0..<Self.sequences / 8 {
      let folder = try TemporaryFolder("contract")
      try withExtendedLifetime(folder) {
        let path = folder.file("store.giaoban")
        var run = ContractRun(seed: UInt64(share * 1_000 + sequence), subject: try SQLiteStore(creating: path)) { old in
          try (old as? SQLiteStore)?.close()
          return try SQLiteStore(opening: path)
        }
        try run.run(steps: Self.steps)
      }
    }
  }

  @Test func `random steps leave two stores in memory alike, and portfolios brought up to date as fresh ones`() throws {
    for sequence in 0..<Self.sequences / 2 {
      var run = ContractRun(seed: UInt64(100_000 + sequence), subject: MemoryStore()) { $0 }
      try run.run(steps: Self.steps)
    }
  }
}

struct ContractRun {
  private let seed: UInt64
  private var generator: SeededGenerator
  private let reference = MemoryStore()
  private var subject: any Store
  private let reopen: (any Store) throws -> any Store
  private var today: Day
  private var clock: Int64 = 1_685_000_000_000

  /// - Parameter reopen: closes a store and opens it again.
  init(seed: UInt64, subject: any Store, reopen: @escaping (any Store) throws -> any Store) {
    self.seed = seed
    self.subject = subject
    self.reopen = reopen
    generator = SeededGenerator(seed: seed)
    today = Day(number: 19_500)
  }

  private enum Step {
    case change(Change)
    case undo
    case redo
  }

  mutating func run(steps: Int) throws {
    let first = Change.load(try SmallMinistry.frame() + SmallMinistry.pledges(), isFirst: true)
    try take(.change(first), by: "Quản trị", at: 0)
    for step in 1...steps {
      today = today.adding(days: try pick([0, 0, 1, 3, 12, 31, -6]))
      clock += Int64(try pick([0, 1, 60_000]))
      let by = try pick(["Hà", "Ha\u{300}", "Bình"])
      switch Int.random(in: 0..<10, using: &generator) {
      case 0...1: try take(.undo, by: by, at: step)
      case 2:
        let able = ["Hà", "Bình"].filter { reference.nextRedo(by: $0) != nil }
        try take(.redo, by: able.randomElement(using: &generator) ?? by, at: step)
      default:
        let dossiers = reference.dossiers(of: reference.codes())
        var changes = RandomChanges(
          generator, ministry: reference.ministry(), dossiers: dossiers.keys.sorted().compactMap { dossiers[$0] },
          today: today)
        let made = try changes.next()
        generator = made.generator
        try take(.change(made.change), by: by, at: step)
      }
      if Int.random(in: 0..<12, using: &generator) == 0 { subject = try reopen(subject) }
    }
    try compareAll()
  }

  private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  /// Takes one step on both, and compares what they give back.
  private mutating func take(_ step: Step, by: String, at number: Int) throws {
    let signature = Signature(by: by, at: Timestamp(milliseconds: clock), today: today)
    let viewpoint = try anyViewpoint()
    let scope: PortfolioScope = try pick([.month, .everything])
    let before = reference.portfolio(viewpoint, scope: scope)
    let expected = Self.outcome(step, reference, signature)
    let found = Self.outcome(step, subject, signature)
    try #require(found == expected, "seed \(seed), step \(number): \(step)")
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
    for back in [-1, 0, 1, 3, 7, 30] {
      for scope in [PortfolioScope.month, .everything] {
        let viewpoint = Viewpoint(month: today.inMonth.adding(months: -back), today: today)
        try #require(
          try subject.portfolio(viewpoint, scope: scope) == reference.portfolio(viewpoint, scope: scope),
          "seed \(seed), \(viewpoint)")
      }
    }
    let middle = Timestamp(milliseconds: (clock + 1_685_000_000_000) / 2)
    for filter in [
      LogFilter(), LogFilter(code: try pick(codes)), LogFilter(by: "Ha\u{300}", limit: 3), LogFilter(since: middle),
      LogFilter(code: try pick(codes), until: middle), LogFilter(limit: 0),
    ] {
      try #require(try subject.log(filter) == reference.log(filter), "seed \(seed), \(filter)")
    }
    for by in ["Hà", "Bình", "Quản trị"] {
      try #require(try subject.nextUndo(by: by) == reference.nextUndo(by: by))
      try #require(try subject.nextRedo(by: by) == reference.nextRedo(by: by))
    }
  }
}
