import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

/// What a pledge holds beside its title. What is not given stays; an empty text takes it away.
struct PledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The unit that owes it.", valueName: "code"), completion: StoreCompletion.units.kind)
  var unit: String?

  @Option(
    help: ArgumentHelp("A co-operating unit; repeated.", valueName: "code"), completion: StoreCompletion.units.kind)
  var with: [String] = []

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The due day.", valueName: "day"))
  var due: String?

  @Option(
    help: ArgumentHelp("monthly: a thing to do every month, with no due day.", valueName: "monthly"),
    completion: .list(["monthly"]))
  var duty: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("What will be seen when it is done.", valueName: "text"))
  var product: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("More about it.", valueName: "text")) var detail: String?

  @Option(
    help: ArgumentHelp("The leader who assigned it.", valueName: "code"), completion: StoreCompletion.leaders.kind)
  var assignedBy: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day from which it holds.", valueName: "day"))
  var assignedOn: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where it is written: a document, a page.", valueName: "text"))
  var source: String?

  @Flag(inversion: .prefixedNo, help: "Work that the unit's head chose to be judged by.") var core: Bool?

  @Flag(inversion: .prefixedNo, help: "A leap into what almost nobody does yet.") var bold: Bool?

  @OptionGroup(title: "Its metric") var metric: MetricOptions

  var isGiven: Bool {
    [unit, due, duty, product, detail, assignedBy, assignedOn, source].contains { $0 != nil } || !with.isEmpty
      || core != nil || bold != nil || metric.isGiven
  }

  private enum Duty: String, CaseIterable {
    case monthly
  }

  /// - Parameters:
  ///   - day: the day from which it holds, unless an option says otherwise.
  ///   - leader: who assigned it, unless an option says otherwise.
  func newPledge(
    _ title: Bilingual, _ origin: PledgeOrigin, on day: Day, by leader: LeaderCode? = nil, briefing: Day? = nil,
    with opened: OpenStore
  ) throws -> Change.NewPledge {
    guard let unit = try TypedValue.kept(unit, opened.unit) else {
      let units = opened.ministry.orderedUnits.map(\.code.text).joined(separator: ", ")
      throw Failure.usage(
        vi: "--unit: đơn vị nào chịu trách nhiệm? Có: \(units).", en: "--unit: which unit owes it? There are: \(units)."
      )
    }
    return Change.NewPledge(
      unit: unit, cooperatingUnits: try cooperatingUnits(over: [], with: opened), origin: origin, title: title,
      product: TypedValue.kept(product, in: opened.language), detail: TypedValue.kept(detail, in: opened.language),
      assignedBy: try TypedValue.kept(assignedBy, over: leader, opened.leader),
      assignedOn: try opened.day(assignedOn, as: .assigned, of: "--assigned-on") ?? day, briefing: briefing,
      source: TypedValue.kept(source) { $0 }, due: try opened.day(due, as: .due, of: "--due"),
      isMonthlyDuty: try isMonthlyDuty(over: false), isCore: core ?? false, isBold: bold ?? false,
      metric: try metric.metric(with: opened))
  }

  func edited(_ old: Pledge, with opened: OpenStore) throws -> Pledge {
    var pledge = old
    pledge.unit = try TypedValue.kept(unit, opened.unit) ?? old.unit
    pledge.cooperatingUnits = try cooperatingUnits(over: old.cooperatingUnits, with: opened)
    pledge.product = TypedValue.kept(product, over: old.product, in: opened.language)
    pledge.detail = TypedValue.kept(detail, over: old.detail, in: opened.language)
    pledge.assignedBy = try TypedValue.kept(assignedBy, over: old.assignedBy, opened.leader)
    pledge.assignedOn = try opened.day(assignedOn, as: .assigned, of: "--assigned-on", over: old.assignedOn)
    pledge.source = TypedValue.kept(source, over: old.source) { $0 }
    pledge.due = try opened.day(due, as: .due, of: "--due", over: old.due, base: old.due)
    pledge.isMonthlyDuty = try isMonthlyDuty(over: old.isMonthlyDuty)
    pledge.isCore = core ?? old.isCore
    pledge.isBold = bold ?? old.isBold
    pledge.metric = try metric.metric(over: old.metric, with: opened)
    return pledge
  }

  /// Each once, in the order given.
  private func cooperatingUnits(over old: [UnitCode], with opened: OpenStore) throws -> [UnitCode] {
    if with.isEmpty { return old }
    return try with.filter { !$0.isEmpty }.map(opened.unit).reduce(into: []) { units, unit in
      if !units.contains(unit) { units.append(unit) }
    }
  }

  private func isMonthlyDuty(over old: Bool) throws -> Bool {
    guard let duty else { return old }
    if duty.isEmpty { return false }
    let choice: Duty = try TypedValue.choice(duty, of: "--duty")
    return choice == .monthly
  }
}

/// Where a pledge comes from, beside the meeting that is being held.
struct OriginOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("own, directive or suggestion; it never changes.", valueName: "origin"),
    completion: .list(PledgeOrigin.allCases.map(\.rawValue)))
  var origin: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the briefing that it comes from.", valueName: "day"))
  var briefing: String?

  var isGiven: Bool { origin != nil || briefing != nil }

  func origin(else usual: PledgeOrigin) throws -> PledgeOrigin {
    try TypedValue.kept(origin) { try TypedValue.choice($0, of: "--origin") } ?? usual
  }

  func briefing(over old: Day? = nil, with opened: OpenStore) throws -> Day? {
    try opened.day(briefing, as: .briefing, of: "--briefing", over: old)
  }
}
