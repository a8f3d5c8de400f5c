import Foundation
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// One random sequence of steps, taken on a store and on the reference.
struct ContractRun {
  let seed: UInt64
  var generator: SeededGenerator
  let reference = MemoryStore()
  private(set) var subject: any Store
  private let reopen: (any Store) throws -> any Store
  private(set) var today = Self.start
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
      case 3: try take(.change(try closingOrOpening()), by: by, at: step, looksAtEach)
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

  mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  /// Takes one step on both, and compares what they give back.
  private mutating func take(_ step: Step, by: String, at number: Int, _ looks: Bool) throws {
    let signature = Signature(by: by, at: Timestamp(milliseconds: clock), today: today)
    let viewpoint = try anyViewpoint()
    let scope: PortfolioScope = try pick([.month, .owing, .everything])
    let before = looks ? try reference.portfolio(viewpoint, scope: scope) : nil
    let expected = Self.outcome(step, reference, signature)
    let found = Self.outcome(step, subject, signature)
    try #require(found == expected, "seed \(seed), step \(number): \(step)")
    guard let before else { return }
    let fresh = try subject.portfolio(viewpoint, scope: scope)
    let expectedPortfolio = try reference.portfolio(viewpoint, scope: scope)
    try #require(fresh == expectedPortfolio, "seed \(seed), step \(number), \(viewpoint)")
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

  mutating func anyViewpoint() throws -> Viewpoint {
    Viewpoint(month: today.inMonth.adding(months: try pick([0, 0, -1, -2, -4, -13, -65, 1])), today: today)
  }

  private mutating func compareAll() throws {
    let codes = reference.codes()
    try #require(try subject.codes() == codes)
    try #require(try subject.ministry() == reference.ministry())
    try #require(try subject.dossiers(of: codes) == reference.dossiers(of: codes), "seed \(seed)")
    try comparePortfolios()
    try compareHistory()
    try #require(try subject.newestBatch() == reference.newestBatch())
    try #require(try subject.saidFields() == reference.saidFields(), "seed \(seed)")
    let (month, count) = (try anyViewpoint().month, try pick([1, 3, 8]))
    try #require(
      try subject.readings(of: codes, upTo: month, last: count)
        == reference.readings(of: codes, upTo: month, last: count), "seed \(seed), \(month)")
    let middle = Timestamp(milliseconds: (clock + Self.clock) / 2)
    for filter in [
      LogFilter(), LogFilter(code: try pick(codes)), LogFilter(by: "Ha\u{300}", limit: 3), LogFilter(since: middle),
      LogFilter(code: try pick(codes), until: middle), LogFilter(limit: 0),
      LogFilter(code: try pick(codes), isOfCodeAlone: true, limit: 5), LogFilter(upTo: 3, limit: 2, events: 1),
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
