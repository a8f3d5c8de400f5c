import GiaobanCore
import GiaobanExchange
import GiaobanStore
import GiaobanTestSupport
import Testing

/// One random file, a store made from it, random work in the store, and the file loaded again.
struct FileReload {
  let seed: UInt64
  private var generator: SeededGenerator
  private let store = MemoryStore()
  private var today = Day(number: 19_500)
  private var clock: Int64 = 1_685_000_000_000

  init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
  }

  /// - Returns: false where the random records make no file that can be read.
  mutating func run() throws -> Bool {
    let contents = try randomContents()
    let text = leavingOutSettings(contents.yaml())
    guard let source = try? BriefingSource(bytes: Array(text.utf8), name: "f.yaml") else { return false }
    let first = Change.load(source.file.records, isFirst: true, said: source.said)
    guard (try? store.apply(first, signature("Quản trị"))) != nil else { return false }
    for _ in 0..<Int.random(in: 1...10, using: &generator) { try work() }
    let again = try compared(text)
    try #require(again.additions.isEmpty && again.differences.isEmpty, "seed \(seed): \(again.differences)\n\(text)")
    let outcome = again.outcome { _ in true }
    try #require(outcome.records.isEmpty && outcome.said.isEmpty, "seed \(seed)")
    try addPledge(to: text, pinned: contents.settings.pinnedDay)
    try addTask(to: contents)
    return true
  }

  // MARK: - The file

  /// What a few random changes make of a small ministry, without its log.
  private mutating func randomContents() throws -> BriefingFile {
    let first = MemoryStore()
    _ = try first.apply(
      .load(try SmallMinistry.frame() + SmallMinistry.pledges(), isFirst: true), signature("Quản trị"))
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      _ = try? first.apply(try randomChange(of: first), signature("Hà"))
    }
    let dossiers = first.dossiers(of: first.codes())
    return BriefingFile(ministry: first.ministry(), dossiers: dossiers.keys.sorted().compactMap { dossiers[$0] })
  }

  /// Takes each line of the settings away or leaves it: by the seed alone, so that a longer file leaves out the same.
  private func leavingOutSettings(_ text: String) -> String {
    var chooser = SeededGenerator(seed: seed)
    let names = ["pin:", "  cutOffDay:", "  onTrackFrom:", "  atRiskFrom:", "  graceWorkingDays:", "  owingFrom:"]
    let dropped = names.filter { _ in Bool.random(using: &chooser) }
    let isOnce = { (line: Substring) in !line.hasPrefix("  ") || line.hasPrefix("  ") && !line.hasPrefix("   ") }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !(isOnce(line) && dropped.contains { line.hasPrefix($0) }) }.joined(separator: "\n")
  }

  // MARK: - The work

  private mutating func work() throws {
    today = today.adding(days: try pick([0, 0, 1, 3, 12, 31]))
    clock += 60_000
    let by = try pick(["Hà", "Bình"])
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: _ = try? store.undo(signature(by))
    case 1: _ = try? store.redo(signature(by))
    case 2...4: _ = try? store.apply(try mending(), signature(by))
    default:
      let change = try randomChange(of: store)
      if case .load = change { return }
      _ = try? store.apply(change, signature(by))
    }
  }

  private mutating func randomChange(of store: MemoryStore) throws -> Change {
    let dossiers = store.dossiers(of: store.codes())
    var changes = RandomChanges(
      generator, ministry: store.ministry(), dossiers: dossiers.keys.sorted().compactMap { dossiers[$0] },
      today: today)
    let made = try changes.next()
    generator = made.generator
    return made.change
  }

  /// What the reader of a file might hold against the file, though the file has not changed.
  private mutating func mending() throws -> Change {
    let dossiers = store.dossiers(of: store.codes())
    let from = try pick(dossiers.values.map(\.pledge).sorted { $0.code < $1.code })
    var to = from
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      let leader = try pick(store.ministry().leaders.values.sorted { $0.code < $1.code })
      var renamed = leader
      renamed.name = "Đã đổi"
      return .put(from: .leader(leader), to: .leader(renamed))
    case 1:
      var settings = store.ministry().settings
      settings.onTrackFrom = try pick([0.5, 0.95, 2])
      settings.atRiskFrom = try pick([0.1, 0.5])
      return .configure(settings)
    case 2:
      var settings = store.ministry().settings
      settings.pinnedDay = today.adding(days: try pick([-300, 0]))
      return .configure(settings)
    case 3:
      to.metric = to.metric == nil ? Metric(name: from.title, unitOfMeasure: from.title) : nil
    case 4:
      to.isMonthlyDuty.toggle()
    case 5:
      to.assignedOn = today
    default:
      let tasks = dossiers.values.flatMap(\.tasks).sorted { $0.key < $1.key }
      guard let task = tasks.randomElement(using: &generator) else { return .edit(from: from, to: to) }
      var renamed = task
      renamed.title = try pick(tasks).title
      return .editTask(from: task, to: renamed)
    }
    return .edit(from: from, to: to)
  }

  // MARK: - The file again

  private func compared(_ text: String) throws -> FileComparison {
    let codes = store.codes()
    let dossiers = store.dossiers(of: codes)
    let recorded = BriefingFile(ministry: store.ministry(), dossiers: codes.compactMap { dossiers[$0] })
    let said = store.saidFields()
    do {
      let source = try BriefingSource(bytes: Array(text.utf8), name: "f.yaml", existing: recorded, said: said)
      return FileComparison(
        source.statements, recorded: Dictionary(recorded.records.map { ($0.key, $0) }) { $1 }, said: said)
    } catch {
      try #require(Bool(false), "seed \(seed): \(error)\n\(text)")
      throw error
    }
  }

  /// - Parameter pin: the day that the file may pin: what it brings has happened by then.
  private mutating func addPledge(to text: String, pinned pin: Day?) throws {
    let unit = try SmallMinistry.pledge("BC-1").unit
    let code = try #require(PledgeCode(unit: unit, number: 900 + Int.random(in: 0..<9, using: &generator)))
    let longer = text + "\n  - {code: \(code), origin: own, title: Mới, assignedOn: \(min(today, pin ?? today).iso)}\n"
    let comparison = try compared(longer)
    try #require(comparison.additions.map(\.key) == [.pledge(code)] && comparison.differences.isEmpty, "seed \(seed)")
    try take(comparison)
    try #require(store.dossiers(of: [code])[code]?.pledge.title.vi == "Mới")
  }

  /// A task without a number, at the end of those of a pledge that is still open.
  private mutating func addTask(to contents: BriefingFile) throws {
    var longer = contents
    let open = contents.pledges.map(\.code).filter { code in
      store.dossiers(of: [code])[code].map { [.active, .proposed, .paused].contains($0.pledge.status) } ?? false
    }
    guard let code = open.randomElement(using: &generator) else { return }
    let last = contents.tasks.filter { $0.key.pledge == code }.map(\.key.number).max() ?? 0
    longer.tasks.append(
      PledgeTask(key: TaskKey(pledge: code, number: last + 1), title: try SmallMinistry.text("Chưa từng có")))
    let before = store.dossiers(of: [code])[code]?.tasks ?? []
    let comparison = try compared(leavingOutSettings(longer.yaml()))
    try #require(comparison.additions.count == 1 && comparison.differences.isEmpty, "seed \(seed)")
    try take(comparison)
    let after = store.dossiers(of: [code])[code]?.tasks ?? []
    try #require(after.filter { $0.title.vi != "Chưa từng có" } == before && after.count == before.count + 1)
  }

  private func take(_ comparison: FileComparison) throws {
    let (records, said) = comparison.outcome { _ in false }
    _ = try store.apply(.load(records, isFirst: false, said: said), signature("Quản trị"))
  }

  private func signature(_ by: String) -> Signature {
    Signature(by: by, at: Timestamp(milliseconds: clock), today: today)
  }

  private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }
}
