import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

/// Makes changes of every kind up, most of them allowed, from what a store holds.
struct RandomChanges {
  private var generator: SeededGenerator
  private let ministry: Ministry
  private let dossiers: [Dossier]
  private let today: Day

  init(_ generator: SeededGenerator, ministry: Ministry, dossiers: [Dossier], today: Day) {
    self.generator = generator
    self.ministry = ministry
    self.dossiers = dossiers
    self.today = today
  }

  static let words = [
    "Đường sắt", "Bảo vệ trẻ em", "Cafe\u{301}", "hoa\u{300} bình", "'; DROP TABLE pledge; --", "a\r\nb\tc",
    "\u{202E}abc", "x\u{0}y", "\"\\\u{301}", "👩‍👩‍👧 nhóm", "n\u{303}", "",
  ]

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

  private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
    try #require(elements.randomElement(using: &generator))
  }

  private mutating func maybe<Element>(_ elements: [Element]) -> Element? {
    chance(0.5) ? elements.randomElement(using: &generator) : nil
  }

  private mutating func text() -> Bilingual {
    let vi = Self.words.randomElement(using: &generator)
    return Bilingual(vi: vi, en: maybe(Self.words)) ?? Bilingual(vi: "lời", en: nil) ?? fallback
  }

  private var fallback: Bilingual { dossiers[0].pledge.title }

  private mutating func anyDay(_ range: ClosedRange<Int> = -40...10) -> Day {
    today.adding(days: Int.random(in: range, using: &generator))
  }

  private mutating func code() throws -> PledgeCode {
    if chance(0.03) { return try SmallMinistry.pledge("BC-777") }
    return try pick(dossiers).pledge.code
  }

  mutating func next() throws -> (change: Change, generator: SeededGenerator) {
    let change = try change()
    return (change, generator)
  }

  private mutating func change() throws -> Change {
    switch Int.random(in: 0..<35, using: &generator) {
    case 0...1: return try load()
    case 2: return .configure(settings())
    case 3...4: return try add()
    case 5:
      let units = Array(ministry.units.keys).sorted()
      return .accept(
        try pick(dossiers.filter { $0.pledge.status == .proposed } + dossiers).pledge.code, unit: maybe(units),
        due: chance(0.5) ? anyDay(5...90) : nil, on: anyDay(-3...0), isCore: maybe([true, false]))
    case 6...8:
      let open = dossiers.map(\.pledge).filter { $0.status == .active || $0.status == .paused }.map(\.code)
      let codes = chance(0.4) || open.isEmpty ? try codes() : [try pick(open)]
      return .move(
        codes, to: try pick([.proposed, .active, .paused, .paused, .done, .dropped]), on: anyDay(-4...1),
        reason: chance(0.8) ? "vì thế" : maybe(Self.words))
    case 9...10: return .toggleDone(try codes(), on: anyDay(-5...0))
    case 11: return .finish(try checkIn(state: .submitted), on: anyDay(-5...0))
    case 12...13: return .addTask(try code(), title: text(), due: chance(0.5) ? anyDay() : nil)
    case 14...15: return chance(0.7) ? .completeTask(try taskKey(), on: anyDay(-9...0)) : .reopenTask(try taskKey())
    case 16...20: return .checkIn(try checkIn(state: chance(0.2) ? .draft : .submitted))
    case 21: return .acknowledge(try checkInKey(), health: maybe(Health.allCases), note: chance(0.5) ? text() : nil)
    case 22: return .returnCheckIn(try checkInKey(), reason: text())
    case 23...24:
      return .extend(
        try codes(), to: anyDay(-5...200), reason: text(), grantedBy: chance(0.3) ? try leader() : nil,
        on: maybe([anyDay(-9...0)]))
    case 25...26: return try edit()
    case 27: return try putOfMinistry()
    case 28: return try editTask()
    case 29: return .noteDecision(try checkInKey(), text())
    case 30: return try nothingNew()
    case 31: return .succeed(try leader(), by: try leader(), on: anyDay(-60...1))
    case 32...33: return .conclude(meeting(), try meetingDecision())
    default:
      let asked = dossiers.filter { $0.extensions.contains { $0.decision == nil } }
      return .decideExtension(
        try pick(asked.isEmpty ? dossiers : asked).pledge.code, isGranted: chance(0.6), by: try leader(),
        on: maybe([anyDay(-9...0)]), reason: chance(0.5) ? text() : nil)
    }
  }

  private mutating func codes() throws -> [PledgeCode] {
    var codes: [PledgeCode] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) { codes.append(try code()) }
    return codes
  }

  /// Seldom one that there is not.
  private mutating func leader() throws -> LeaderCode {
    try pick(Array(ministry.leaders.keys).sorted() + [SmallMinistry.code("KHONG")])
  }

  private mutating func taskKey() throws -> TaskKey {
    let keys = dossiers.flatMap(\.tasks).map(\.key)
    if keys.isEmpty || chance(0.05) { return TaskKey(pledge: try code(), number: 9) }
    return try pick(keys)
  }

  private mutating func checkInKey() throws -> CheckInKey {
    let keys = dossiers.flatMap(\.checkIns).map(\.key)
    if keys.isEmpty || chance(0.05) { return CheckInKey(pledge: try code(), month: today.inMonth) }
    return try pick(keys)
  }

  private mutating func checkIn(state: CheckInState) throws -> CheckIn {
    let pledge = try pick(dossiers).pledge
    let month = today.inMonth.adding(months: -(try pick([0, 0, 0, 1, 1, 2, 3, 5])))
    var checkIn = CheckIn(
      key: CheckInKey(pledge: pledge.code, month: month), state: state, enteredOn: today, enteredBy: "–")
    if pledge.metric != nil, chance(0.8) {
      checkIn.reading = Double(Int.random(in: -50...300, using: &generator)) / 7
      checkIn.readingDay = chance(0.3) ? anyDay(-30...0) : nil
    } else if pledge.metric != nil {
      checkIn.noNumber = try pick(NoNumberReason.allCases)
    }
    if pledge.isMonthlyDuty { checkIn.kept = chance(0.7) }
    checkIn.health = maybe(Health.allCases)
    checkIn.did = chance(0.7) ? text() : nil
    checkIn.next = chance(0.3) ? text() : nil
    checkIn.obstacle = chance(0.3) ? text() : nil
    checkIn.ask = chance(0.3) ? text() : nil
    checkIn.decision = chance(0.1) ? text() : nil
    return checkIn
  }

  private mutating func settings() -> Settings {
    var settings = ministry.settings
    settings.organisation = text()
    settings.cutOffDay = Int.random(in: 9...31, using: &generator)
    settings.graceWorkingDays = Int.random(in: 0...4, using: &generator)
    settings.pinnedDay = chance(0.3) ? today : nil
    if chance(0.5) { settings.daysOff.insert(anyDay()) }
    return settings
  }

  private mutating func add() throws -> Change {
    let isDuty = chance(0.3)
    return .add(
      Change.NewPledge(
        unit: try pick(Array(ministry.units.keys).sorted()), origin: try pick(PledgeOrigin.allCases), title: text(),
        assignedBy: maybe(Array(ministry.leaders.keys).sorted()), assignedOn: anyDay(-60...0),
        due: chance(0.5) ? anyDay(-5...90) : nil, isMonthlyDuty: isDuty, isCore: chance(0.3),
        metric: isDuty ? nil : metric()))
  }

  /// Mostly from what is stored; now and then from what someone else has changed since.
  private mutating func edit() throws -> Change {
    var from = try pick(dossiers).pledge
    if chance(0.1) { from.title = text() }
    var to = from
    to.title = text()
    to.product = chance(0.5) ? text() : nil
    if chance(0.3) { to.due = anyDay(-5...60) }
    if chance(0.3) { to.metric = metric() }
    to.isBold = chance(0.5)
    to.cooperatingUnits = chance(0.3) ? [try SmallMinistry.code("BC")] : []
    return .edit(from: from, to: to)
  }

  private mutating func putOfMinistry() throws -> Change {
    let block = try pick(ministry.orderedBlocks)
    var edited = block
    edited.name = text()
    edited.rules = chance(0.7) ? BlockRules(graceWorkingDays: 1, onTrackFrom: maybe([0.9, 0.5]), dueSoonDays: 3) : nil
    if chance(0.3) {
      let code: UnitCode = try SmallMinistry.code("N\(Int.random(in: 1...5, using: &generator))")
      return .put(from: nil, to: .unit(OrgUnit(code: code, name: text(), block: block.code)))
    }
    return .put(from: chance(0.9) ? .block(block) : nil, to: .block(edited))
  }

  private mutating func editTask() throws -> Change {
    let tasks = dossiers.flatMap(\.tasks)
    let from = tasks.isEmpty ? PledgeTask(key: try taskKey(), title: text()) : try pick(tasks)
    var to = from
    to.title = text()
    to.due = chance(0.5) ? anyDay() : nil
    return .editTask(from: from, to: to)
  }

  private mutating func nothingNew() throws -> Change {
    let month = today.inMonth.adding(months: -(try pick([0, 0, 1])))
    let pledges = try (0..<Int.random(in: 1...3, using: &generator)).map { _ in try pick(dossiers).pledge }
    return .checkIns(
      pledges.map { .nothingNew(of: $0, in: month, noNumber: .dataLate, on: today, by: "–") })
  }

  private mutating func meeting() -> Meeting {
    Meeting(
      day: anyDay(-2...0), month: today.inMonth, chair: maybe(Array(ministry.leaders.keys).sorted()), title: text())
  }

  private mutating func meetingDecision() throws -> MeetingDecision {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .note(try code(), text())
    case 1:
      return .extend(
        try code(), isGranted: chance(0.5), by: chance(0.5) ? try leader() : nil, reason: chance(0.5) ? text() : nil)
    case 2: return .returnCheckIn(try checkInKey(), reason: text())
    case 3:
      return .direct(
        Change.NewPledge(
          unit: try pick(Array(ministry.units.keys).sorted()), origin: .directive, title: text(), assignedOn: today))
    default: return .end(notReached: try codes())
    }
  }

  private mutating func metric() -> Metric? {
    guard chance(0.5) else { return nil }
    var metric = Metric(name: text(), unitOfMeasure: text())
    if chance(0.3) {
      metric.keep = chance(0.5) ? .atLeast : .atMost
      metric.target = chance(0.9) ? Double(Int.random(in: 9...90, using: &generator)) : nil
      metric.baseline = chance(0.1) ? 10 : nil
      return metric
    }
    metric.baseline = chance(0.8) ? 10 : nil
    metric.baselineDay = chance(0.8) ? today.adding(days: -100) : nil
    metric.target = chance(0.8) ? Double(Int.random(in: 9...90, using: &generator)) : nil
    metric.targetDay = chance(0.8) ? today.adding(days: 300) : nil
    if chance(0.4) { metric.waypoints = [Metric.Waypoint(day: today.adding(days: 20), value: 0.1)] }
    return metric
  }

  /// A file that brings or changes a few records, in no order.
  private mutating func load() throws -> Change {
    var records: [Record] = []
    let number = Int.random(in: 1...3, using: &generator)
    let leader: LeaderCode = try SmallMinistry.code("L\(number)")
    let block: BlockCode = try SmallMinistry.code("K\(number)")
    let unit: UnitCode = try SmallMinistry.code("U\(number)")
    if chance(0.5) {
      let lastDay = chance(0.3) ? anyDay(-60...1) : nil
      records.append(.leader(Leader(code: leader, name: text().text(.vietnamese), title: text(), lastDay: lastDay)))
      records.append(
        .block(
          Block(code: block, name: text(), leader: maybe([leader]), order: number, cutOffDay: maybe([12, 28, 40]))))
      records.append(.unit(OrgUnit(code: unit, name: text(), block: block)))
    }
    if chance(0.4) { try addPledge(to: &records, unit: unit) }
    if chance(0.3) { try addHistory(to: &records) }
    if chance(0.2) {
      records.append(
        .briefing(
          Briefing(
            day: anyDay(), month: today.inMonth, chair: maybe([leader]), title: text(), conclusions: [text(), text()])))
    }
    if chance(0.25) {
      let month = today.inMonth.adding(months: -Int.random(in: 0...3, using: &generator))
      records.append(.closing(Closing(month: month, on: today, by: "Hà", hash: "00ff")))
    }
    if chance(0.3), let again = records.first { records.append(again) }
    let said = records.flatMap(\.saidFields).filter { _ in chance(0.5) }
    return .load(records.shuffled(using: &generator), isFirst: false, said: said)
  }

  private mutating func addPledge(to records: inout [Record], unit: UnitCode) throws {
    let number = Int.random(in: 1...9, using: &generator)
    let code = try #require(PledgeCode(unit: unit, number: number))
    var moves = [Pledge.Move(day: anyDay(-90 ... -30), status: .active, reason: maybe(["vì"]))]
    if chance(0.4) { moves.append(Pledge.Move(day: anyDay(-20...0), status: try pick([.done, .dropped, .paused]))) }
    var pledge = Pledge(
      code: code, origin: .directive, cooperatingUnits: chance(0.3) ? [try SmallMinistry.code("BC"), unit] : [],
      title: text(), due: chance(0.5) ? anyDay(0...90) : nil, metric: metric(), moves: moves)
    pledge.briefing = maybe(Array(ministry.briefings.keys).sorted())
    records.append(.pledge(pledge))
    records.append(.task(PledgeTask(key: TaskKey(pledge: code, number: number), title: text(), due: anyDay())))
  }

  /// Months of check-ins of one pledge, and an old extension.
  private mutating func addHistory(to records: inout [Record]) throws {
    let code = try pick(dossiers).pledge.code
    for back in 0..<Int.random(in: 1...70, using: &generator) where chance(0.5) {
      let month = today.inMonth.adding(months: -back)
      var checkIn = CheckIn(
        key: CheckInKey(pledge: code, month: month), state: try pick(CheckInState.allCases),
        enteredOn: min(month.last, today),
        enteredBy: "tệp")
      checkIn.reading = chance(0.5) ? Double(back) : nil
      checkIn.kept = maybe([true, false])
      checkIn.ask = chance(0.2) ? text() : nil
      if chance(0.3) {
        checkIn.supervision = CheckIn.Supervision(
          health: maybe(Health.allCases), by: "Bình", on: min(month.last, today))
      }
      checkIn.evidence = chance(0.2) ? text() : nil
      records.append(.checkIn(checkIn))
    }
    if chance(0.3) {
      records.append(
        .extension(
          Extension(
            key: ExtensionKey(pledge: code, number: 7), askedOn: anyDay(-40...1), askedBy: "tệp", oldDue: anyDay(),
            newDue: anyDay(), reason: text(),
            decision: chance(0.5) ? Extension.Decision(isGranted: false, on: today, by: "Bình") : nil)))
    }
  }
}
