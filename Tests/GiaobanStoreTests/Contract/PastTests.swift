import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// A month that has ended stands: whatever is entered later, it is judged as it was on its last day.
@Suite struct PastTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("past") }

  @Test(arguments: StoreKind.allCases)
  func `a month seen later is the month as it was seen on its last day`(kind: StoreKind) throws {
    for seed in UInt64(1)...60 {
      let own = try TemporaryFolder("past")
      let store = try kind.make(in: own)
      try SmallMinistry.load(into: store)
      var run = PastRun(seed: seed, store: store)
      #expect(try run.differences() == [], "seed \(seed)")
      withExtendedLifetime(own) {}
    }
  }

  private func edited(
    _ store: any Store, _ code: String, on day: String, _ edit: (inout Pledge) -> Void
  ) throws {
    let pledge = try #require(try store.dossier(try SmallMinistry.pledge(code))?.pledge)
    var changed = pledge
    edit(&changed)
    _ = try store.apply(.edit(from: pledge, to: changed), try SmallMinistry.signature("Bình", day))
  }

  private func line(_ store: any Store, _ code: String, in month: String, on day: String) throws -> PledgeLine {
    let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day(day))
    let portfolio = try store.portfolio(viewpoint, scope: .month)
    let wanted = try SmallMinistry.pledge(code)
    return try #require(portfolio.lines.first { $0.pledge.code == wanted })
  }

  @Test(arguments: StoreKind.allCases)
  func `what an edit changes acts from the running month on, words at once`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let july = try SmallMinistry.day("2023-07-20")
    let words = try SmallMinistry.text("Lời mới")
    try edited(store, "VH-1", on: "2023-07-10") { pledge in
      pledge.isBold.toggle()
      pledge.title = words
    }
    let before = try line(store, "VH-1", in: "2023-06", on: "2023-07-20").pledge
    let after = try line(store, "VH-1", in: "2023-07", on: "2023-07-20").pledge
    #expect(before.isBold != after.isBold)
    #expect(before.title == words && after.title == words)
    let past = try #require(try store.pasts(since: july.adding(days: -20))[try SmallMinistry.pledge("VH-1")])
    #expect(past.pledge(after, at: july) == after)
    #expect(past.pledge(after, at: try SmallMinistry.day("2023-06-30")) == before)
  }

  @Test(arguments: StoreKind.allCases)
  func `a step that was undone counts in no month, and done again in its own`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let isBold = try line(store, "VH-1", in: "2023-06", on: "2023-06-10").pledge.isBold
    try edited(store, "VH-1", on: "2023-06-12") { $0.isBold.toggle() }
    #expect(try line(store, "VH-1", in: "2023-06", on: "2023-07-01").pledge.isBold != isBold)
    _ = try store.undo(try SmallMinistry.signature("Bình", "2023-07-02"))
    #expect(try line(store, "VH-1", in: "2023-06", on: "2023-07-03").pledge.isBold == isBold)
    _ = try store.redo(try SmallMinistry.signature("Bình", "2023-07-04"))
    #expect(try line(store, "VH-1", in: "2023-06", on: "2023-07-05").pledge.isBold != isBold)
  }

  @Test(arguments: StoreKind.allCases)
  func `a slip in one rule of a block is mended from the step that set this rule, not another`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    var block = try #require(try store.ministry().blocks[try SmallMinistry.code("KT")])
    for (day, rules, isSlip) in [
      ("2023-07-10", BlockRules(dueSoonDays: 3), false),
      ("2023-08-02", BlockRules(graceWorkingDays: 4, dueSoonDays: 3), true),
    ] {
      var edited = block
      edited.rules = rules
      let edit = Change.put(from: .block(block), to: .block(edited))
      let change = isSlip ? Change.correct(edit, reason: try SmallMinistry.text("Gõ nhầm")) : edit
      _ = try store.apply(change, try SmallMinistry.signature("Bình", day))
      block = edited
    }
    for (month, soon) in [("2023-06", nil), ("2023-07", 3)] {
      let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day("2023-08-02"))
      let seen = try store.portfolio(viewpoint, scope: .month).ministry.blocks[block.code]?.rules
      #expect(seen == BlockRules(graceWorkingDays: 4, dueSoonDays: soon), "\(month)")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a new cut-off acts from the first month whose old and new cut-off lie after the day of the change`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    var settings = try store.ministry().settings
    settings.cutOffDay = 12
    _ = try store.apply(.configure(settings), try SmallMinistry.signature("Bình", "2023-07-20"))
    let unit: UnitCode = try SmallMinistry.code("BC")
    for (month, today, cutOff) in [
      ("2023-06", "2023-07-20", "2023-06-23"), ("2023-07", "2023-07-20", "2023-07-25"),
      ("2023-08", "2023-08-20", "2023-08-11"), ("2023-07", "2023-08-20", "2023-07-25"),
    ] {
      let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day(today))
      let calendar = try store.portfolio(viewpoint, scope: .month).calendar
      #expect(calendar.cutOff(of: viewpoint.month, for: unit).iso == cutOff, "\(month) seen on \(today)")
    }
  }
}

/// Random steps up to the last day of a month, and later ones that are dated later.
private struct PastRun {
  let seed: UInt64
  let store: any Store
  private var generator: SeededGenerator
  private var today = Day(number: 19_500)
  private var clock: Int64 = 1_690_000_000_000

  init(seed: UInt64, store: any Store) {
    self.seed = seed
    self.store = store
    generator = SeededGenerator(seed: seed)
  }

  /// - Returns: what of the month, and of earlier ones, is seen otherwise later than on its last day.
  mutating func differences() throws -> [String] {
    for _ in 0..<6 { try step { _ in true } }
    let month = today.inMonth
    today = month.last
    let months = [0, 1, 2, 4].map { month.adding(months: -$0) }
    let then = try months.map { try seen($0, on: month.last) }
    for _ in 0..<8 {
      today = today.adding(days: Int.random(in: 1...20, using: &generator))
      try step { change in change.isDated(after: month.last, of: months) }
    }
    return try zip(months, then).flatMap { month, then in
      let now = try seen(month, on: today)
      let pledges = zip(then.pledges, now.pledges).filter { $0 != $1 }.map { "\(month) \($0)\n\($1)" }
      return pledges.isEmpty && now != then ? ["\(month) \(then)\n\(now)"] : pledges
    }
  }

  private mutating func step(if isWanted: (Change) -> Bool) throws {
    let codes = try store.codes()
    let dossiers = try store.dossiers(of: codes)
    var changes = RandomChanges(
      generator, ministry: try store.ministry(), dossiers: codes.compactMap { dossiers[$0] }, today: today)
    let made = try changes.next()
    generator = made.generator
    clock += 1
    guard isWanted(made.change) else { return }
    // What a rule refuses is no step.
    let signature = Signature(by: "Hà", at: Timestamp(milliseconds: clock), today: today)
    do throws(StoreError) {
      _ = try store.apply(made.change, signature)
    } catch {
      guard case .refused = error else { throw error }
    }
  }

  /// What a month is judged by and what it comes to, without words.
  struct Seen: Equatable {
    struct Judged: Equatable {
      let code: PledgeCode
      let figures: PledgeFigures
      let assessment: Assessment
      let tasks: [PledgeTask]
      let pledge: Pledge
    }

    let pledges: [Judged]
    let cutOffs: [[Day]]
    let thresholds: [Settings]
    let leaders: [BlockCode: LeaderCode?]
  }

  private func seen(_ month: Month, on today: Day) throws -> Seen {
    let portfolio = try store.portfolio(Viewpoint(month: month, today: today), scope: .month)
    let calendar = portfolio.calendar
    let ministry = portfolio.ministry
    let wordless = try SmallMinistry.text("–")
    let pledges = portfolio.lines.map { line -> Seen.Judged in
      var pledge = line.pledge
      pledge.title = wordless
      (pledge.product, pledge.cooperatingUnits) = (nil, [])
      pledge.metric?.name = wordless
      pledge.metric?.unitOfMeasure = wordless
      pledge.moves.removeAll { $0.day > month.last }
      let tasks = line.tasks.map { task in
        var task = task
        task.title = wordless
        if let done = task.doneOn, done > month.last { task.doneOn = nil }
        return task
      }
      let bare = PledgeLine(
        pledge: pledge, tasks: tasks, extensions: line.extensions, marks: line.marks, madeMonths: line.madeMonths)
      let assessment = Assessment(of: bare, calendar: calendar)
      return Seen.Judged(
        code: pledge.code, figures: PledgeFigures(of: bare, assessment, calendar, ministry: ministry),
        assessment: assessment, tasks: tasks, pledge: pledge)
    }
    // Units that came later change nothing of the month.
    let units = ministry.orderedUnits.filter { unit in pledges.contains { $0.figures.unit == unit.code } }
    let months = (0..<5).map { month.adding(months: -$0) }
    return Seen(
      pledges: pledges, cutOffs: units.map { unit in months.map { calendar.cutOff(of: $0, for: unit.code) } },
      thresholds: units.map { unit in
        var settings = calendar.settings(of: unit.code)
        (settings.organisation, settings.pinnedDay) = (nil, nil)
        return settings
      }, leaders: ministry.blocks.mapValues(\.leader))
  }
}

extension Change {
  /// Whether it is none of what counts for a month although it is entered later.
  fileprivate func isDated(after day: Day, of months: [Month]) -> Bool {
    switch self {
    case .load, .closeMonths, .reopenMonths: false
    case .add(let pledge): pledge.assignedOn > day
    case .succeed(_, _, let on): on > day
    case .accept(_, _, _, let on, _), .move(_, _, let on, _), .toggleDone(_, let on), .completeTask(_, let on): on > day
    case .finish(let checkIn, _, let on): on > day && !months.contains(checkIn.key.month)
    case .checkIn(let checkIn, _): !months.contains(checkIn.key.month)
    case .checkIns(let checkIns): !checkIns.contains { months.contains($0.key.month) }
    case .acknowledge(let key, _, _), .returnCheckIn(let key, _), .noteDecision(let key, _),
      .conclude(_, .returnCheckIn(let key, _)):
      !months.contains(key.month)
    default: true
    }
  }
}
