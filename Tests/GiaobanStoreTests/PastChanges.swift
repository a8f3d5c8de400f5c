import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// Random steps of two people on a store, day after day: changes of every kind, single fields, slips mended, undo and redo.
struct PastChanges {
  private let store: any Store
  private var generator: SeededGenerator
  private(set) var today = Day(number: 19_500)
  private var clock: Int64 = 1_690_000_000_000

  init(seed: UInt64, store: any Store) {
    self.store = store
    generator = SeededGenerator(seed: seed)
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

  private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  private mutating func anyDay(_ range: ClosedRange<Int>) -> Day {
    today.adding(days: Int.random(in: range, using: &generator))
  }

  /// A step on a day not before the last one's. What a rule refuses is no step.
  mutating func step() throws {
    if chance(0.5) { today = anyDay(0...15) }
    clock += 1
    let signature = Signature(by: chance(0.8) ? "Hà" : "Bình", at: Timestamp(milliseconds: clock), today: today)
    let choice = Double.random(in: 0..<1, using: &generator)
    let change = try change()
    do throws(StoreError) {
      if choice < 0.12 {
        _ = try store.undo(signature)
      } else if choice < 0.2 {
        _ = try store.redo(signature)
      } else {
        _ = try store.apply(change, signature)
      }
    } catch {
      guard case .refused = error else { throw error }
    }
  }

  private mutating func change() throws -> Change {
    let ministry = try store.ministry()
    let codes = try store.codes()
    let whole = try store.dossiers(of: codes)
    let dossiers = codes.compactMap { whole[$0] }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<3:
      var changes = RandomChanges(generator, ministry: ministry, dossiers: dossiers, today: today)
      let made = try changes.next()
      generator = made.generator
      return made.change
    case 3: return .load(try said(by: try pick(dossiers), ministry), isFirst: false)
    case 4: return try dated(try pick(dossiers))
    default:
      let change = try singleField(dossiers, ministry)
      return chance(0.35) ? .correct(change, reason: try SmallMinistry.text("Gõ nhầm")) : change
    }
  }

  private mutating func singleField(_ dossiers: [Dossier], _ ministry: Ministry) throws -> Change {
    let dossier = try pick(dossiers)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return .configure(try changed(ministry.settings))
    case 8:
      let leaders = ministry.leaders.keys.sorted()
      return .succeed(try pick(leaders), by: try pick(leaders), on: anyDay(-40...0))
    case 1:
      let unit = try pick(ministry.orderedUnits)
      var moved = unit
      moved.block = try pick(ministry.orderedBlocks).code
      return .put(from: .unit(unit), to: .unit(moved))
    case 2:
      let block = try pick(ministry.orderedBlocks)
      return .put(from: .block(block), to: .block(try changed(block, ministry)))
    case 3 where !dossier.tasks.isEmpty:
      let task = try pick(dossier.tasks)
      var moved = task
      moved.due = chance(0.8) ? anyDay(-20...40) : nil
      return .editTask(from: task, to: moved)
    default: return .edit(from: dossier.pledge, to: try changed(dossier.pledge, ministry))
    }
  }

  private mutating func changed(_ settings: Settings) throws -> Settings {
    var settings = settings
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: settings.cutOffDay = Int.random(in: 10...31, using: &generator)
    case 1: settings.graceWorkingDays = Int.random(in: 0...4, using: &generator)
    case 2: settings.onTrackFrom = try pick([0.9, 0.95, 0.97])
    case 3: settings.dueSoonDays = Int.random(in: 5...20, using: &generator)
    default:
      if chance(0.6) { settings.daysOff.insert(anyDay(-10...20)) } else { _ = settings.daysOff.popFirst() }
    }
    return settings
  }

  private mutating func changed(_ block: Block, _ ministry: Ministry) throws -> Block {
    var block = block
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: block.leader = try pick(ministry.leaders.keys.sorted())
    case 1: block.cutOffDay = chance(0.7) ? Int.random(in: 10...31, using: &generator) : nil
    default:
      let (grace, soon) = (Int.random(in: 0...3, using: &generator), Int.random(in: 1...9, using: &generator))
      block.rules = BlockRules(
        graceWorkingDays: chance(0.5) ? grace : block.rules?.graceWorkingDays, onTrackFrom: block.rules?.onTrackFrom,
        dueSoonDays: chance(0.5) ? soon : block.rules?.dueSoonDays)
    }
    return block
  }

  /// A level instead of a path, a path instead of a level.
  private mutating func otherwiseKept(_ metric: Metric) -> Metric {
    Metric(
      name: metric.name, unitOfMeasure: metric.unitOfMeasure,
      keep: metric.keep == nil ? (chance(0.5) ? .atLeast : .atMost) : nil,
      target: Double(Int.random(in: 201...400, using: &generator)))
  }

  private mutating func changed(_ pledge: Pledge, _ ministry: Ministry) throws -> Pledge {
    var pledge = pledge
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: pledge.due = pledge.due.map { $0.adding(days: -3) } ?? anyDay(10...60)
    case 1: pledge.isCore.toggle()
    case 2: pledge.isBold.toggle()
    case 3: pledge.isMonthlyDuty.toggle()
    case 4: pledge.unit = try pick(ministry.orderedUnits).code
    case 5: pledge.metric?.target = Double(Int.random(in: 201...400, using: &generator))
    case 6: pledge.metric?.targetDay = anyDay(200...400)
    case 7:
      pledge.metric?.waypoints = [
        Metric.Waypoint(day: anyDay(30...60), value: Double(Int.random(in: 120...180, using: &generator)))
      ]
    case 8: if let metric = pledge.metric { pledge.metric = otherwiseKept(metric) }
    default: pledge.metric?.baseline = Double(Int.random(in: 90...110, using: &generator))
    }
    return pledge
  }

  /// What is dated on a day of its own, often of a month that has ended.
  private mutating func dated(_ dossier: Dossier) throws -> Change {
    let (code, day) = (dossier.pledge.code, anyDay(-40...0))
    if dossier.pledge.status == .proposed {
      return .accept(
        code, unit: try SmallMinistry.code("BC"), due: chance(0.7) ? anyDay(10...90) : nil, on: day, isCore: true)
    }
    if let task = dossier.tasks.randomElement(using: &generator), chance(0.5) {
      return task.doneOn == nil ? .completeTask(task.key, on: day) : .reopenTask(task.key)
    }
    if dossier.pledge.due != nil, chance(0.4) {
      return .extend(
        [code], to: anyDay(60...200), reason: try SmallMinistry.text("Chậm"), grantedBy: try SmallMinistry.code("TT1"))
    }
    return .move([code], to: try pick([.active, .paused, .done]), on: day, reason: "vì thế")
  }

  /// A file that says something of a pledge differently.
  private mutating func said(by dossier: Dossier, _ ministry: Ministry) throws -> [Record] {
    var records: [Record] = []
    var pledge = dossier.pledge
    if chance(0.5) { pledge = try changed(pledge, ministry) }
    pledge.dueOriginal = dossier.pledge.dueOriginal ?? pledge.due
    if chance(0.3), let last = pledge.moves.last, last.day < today {
      pledge.moves.append(
        Pledge.Move(day: max(last.day, anyDay(-40...0)), status: try pick([.paused, .done, .active])))
    }
    records.append(.pledge(pledge))
    for task in dossier.tasks where chance(0.4) {
      var task = task
      if chance(0.5) { task.due = anyDay(-20...40) }
      task.dueOriginal = task.dueOriginal ?? task.due
      if chance(0.5) { task.doneOn = chance(0.7) ? anyDay(-40...0) : nil }
      records.append(.task(task))
    }
    if chance(0.3) {
      let key = TaskKey(pledge: pledge.code, number: (dossier.tasks.last?.key.number ?? 0) + 1)
      records.append(.task(PledgeTask(key: key, title: try SmallMinistry.text("Bước"), due: anyDay(-20...40))))
    }
    if chance(0.3) { records.append(.settings(try changed(ministry.settings))) }
    return records
  }
}
