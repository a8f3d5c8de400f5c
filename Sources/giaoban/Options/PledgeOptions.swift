import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

/// What a pledge holds beside its title. What is not given stays; an empty text takes it away.
struct PledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The unit that owes it.", valueName: "code")) var unit: String?

  @Option(help: ArgumentHelp("A co-operating unit; repeated.", valueName: "code")) var with: [String] = []

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

  @Option(help: ArgumentHelp("The leader who assigned it.", valueName: "code")) var assignedBy: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day from which it holds.", valueName: "day"))
  var assignedOn: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where it is written: a document, a page.", valueName: "text"))
  var source: String?

  @Flag(inversion: .prefixedNo, help: "Work that the unit's head chose to be judged by.") var core: Bool?

  @Flag(inversion: .prefixedNo, help: "A leap into what almost nobody does yet.") var bold: Bool?

  @OptionGroup(title: "Its metric") var metric: MetricOptions

  private enum Duty: String, CaseIterable {
    case monthly
  }

  /// - Parameters:
  ///   - day: the day from which it holds, unless an option says otherwise.
  ///   - leader: who assigned it, unless an option says otherwise.
  func newPledge(
    _ title: Bilingual, _ origin: PledgeOrigin, on day: Day, by leader: LeaderCode? = nil, briefing: Day? = nil,
    at desk: Desk
  ) throws -> Change.NewPledge {
    guard let unit = try TypedValue.kept(unit, desk.unit) else {
      let units = desk.ministry.orderedUnits.map(\.code.text).joined(separator: ", ")
      throw Failure.usage(
        vi: "--unit: đơn vị nào chịu trách nhiệm? Có: \(units).", en: "--unit: which unit owes it? There are: \(units)."
      )
    }
    return Change.NewPledge(
      unit: unit, cooperatingUnits: try cooperatingUnits(over: [], at: desk), origin: origin, title: title,
      product: TypedValue.kept(product, in: desk.language), detail: TypedValue.kept(detail, in: desk.language),
      assignedBy: try TypedValue.kept(assignedBy, over: leader, desk.leader),
      assignedOn: try desk.day(assignedOn, as: .assigned, of: "--assigned-on") ?? day, briefing: briefing,
      source: TypedValue.kept(source) { $0 }, due: try desk.day(due, as: .due, of: "--due"),
      isMonthlyDuty: try isMonthlyDuty(over: false), isCore: core ?? false, isBold: bold ?? false,
      metric: try metric.metric(at: desk))
  }

  func edited(_ old: Pledge, at desk: Desk) throws -> Pledge {
    var pledge = old
    pledge.unit = try TypedValue.kept(unit, desk.unit) ?? old.unit
    pledge.cooperatingUnits = try cooperatingUnits(over: old.cooperatingUnits, at: desk)
    pledge.product = TypedValue.kept(product, over: old.product, in: desk.language)
    pledge.detail = TypedValue.kept(detail, over: old.detail, in: desk.language)
    pledge.assignedBy = try TypedValue.kept(assignedBy, over: old.assignedBy, desk.leader)
    pledge.assignedOn = try desk.day(assignedOn, as: .assigned, of: "--assigned-on", over: old.assignedOn)
    pledge.source = TypedValue.kept(source, over: old.source) { $0 }
    pledge.due = try desk.day(due, as: .due, of: "--due", over: old.due, base: old.due)
    pledge.isMonthlyDuty = try isMonthlyDuty(over: old.isMonthlyDuty)
    pledge.isCore = core ?? old.isCore
    pledge.isBold = bold ?? old.isBold
    pledge.metric = try metric.metric(over: old.metric, at: desk)
    return pledge
  }

  /// Each once, in the order given.
  private func cooperatingUnits(over old: [UnitCode], at desk: Desk) throws -> [UnitCode] {
    if with.isEmpty { return old }
    return try with.filter { !$0.isEmpty }.map(desk.unit).reduce(into: []) { units, unit in
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

  func origin(else usual: PledgeOrigin) throws -> PledgeOrigin {
    try TypedValue.kept(origin) { try TypedValue.choice($0, of: "--origin") } ?? usual
  }

  func briefing(over old: Day? = nil, at desk: Desk) throws -> Day? {
    try desk.day(briefing, as: .briefing, of: "--briefing", over: old)
  }
}
