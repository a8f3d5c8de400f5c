import GiaobanCore
import GiaobanText

// Short ways to say the values of a test. A text that is no day, month or code is a mistake in the test itself.

func day(_ iso: String) -> Day {
  guard let day = Day(iso) else { preconditionFailure("no day: \(iso)") }
  return day
}

func month(_ iso: String) -> Month {
  guard let month = Month(iso) else { preconditionFailure("no month: \(iso)") }
  return month
}

func named<Owner>(_ text: String) -> Code<Owner> {
  guard let code = Code<Owner>(text) else { preconditionFailure("no code: \(text)") }
  return code
}

func code(_ text: String) -> PledgeCode {
  guard let code = PledgeCode(text) else { preconditionFailure("no pledge's code: \(text)") }
  return code
}

func text(_ words: String) -> Bilingual {
  guard let text = Bilingual(words, in: .english) else { preconditionFailure("no text") }
  return text
}

func move(_ iso: String, _ status: PledgeStatus, _ reason: String? = nil) -> Pledge.Move {
  Pledge.Move(day: day(iso), status: status, reason: reason)
}

func pledge(
  _ name: String = "U-1", origin: PledgeOrigin = .directive, unit: String? = nil, assigned: String? = nil,
  due: String? = nil, dueOriginal: String? = nil, isDuty: Bool = false, metric: Metric? = nil,
  moves: [Pledge.Move] = [move("2023-01-10", .active)]
) -> Pledge {
  Pledge(
    code: code(name), origin: origin, unit: unit.map { named($0) }, title: text(name), assignedOn: assigned.map(day),
    due: due.map(day), dueOriginal: dueOriginal.map(day), isMonthlyDuty: isDuty, metric: metric, moves: moves)
}

func task(_ number: Int, of name: String = "U-1", due: String? = nil, done: String? = nil) -> PledgeTask {
  PledgeTask(
    key: TaskKey(pledge: code(name), number: number), title: text("task \(number)"), due: due.map(day),
    doneOn: done.map(day))
}

func metric(
  from baseline: Double? = 100, on baselineDay: String? = "2023-01-01", to target: Double? = 220,
  by targetDay: String? = "2025-01-01", through waypoints: [(String, Double)] = []
) -> Metric {
  Metric(
    name: text("number"), unitOfMeasure: text("pieces"), baseline: baseline, baselineDay: baselineDay.map(day),
    target: target, targetDay: targetDay.map(day),
    waypoints: waypoints.map { Metric.Waypoint(day: day($0.0), value: $0.1) })
}

/// A percentage that is to be kept.
func level(_ keep: Metric.Keep, _ bound: Double?) -> Metric {
  Metric(name: text("share"), unitOfMeasure: text("%"), keep: keep, target: bound)
}

func key(_ iso: String, of name: String = "U-1") -> CheckInKey { CheckInKey(pledge: code(name), month: month(iso)) }

func checkIn(
  _ iso: String, of name: String = "U-1", _ state: CheckInState = .submitted, reading: Double? = nil,
  on readingDay: String? = nil, kept: Bool? = nil, health: Health? = nil, supervisor: Health? = nil,
  did: String? = "worked", ask: String? = nil
) -> CheckIn {
  CheckIn(
    key: key(iso, of: name), state: state, enteredOn: month(iso).last, enteredBy: "an", reading: reading,
    readingDay: readingDay.map(day), kept: kept, health: health, did: did.map(text), ask: ask.map(text),
    supervision: supervisor.map { CheckIn.Supervision(health: $0, by: "binh", on: month(iso).last) })
}

func extended(
  _ number: Int = 1, of name: String = "U-1", from old: String, to new: String, asked: String,
  granted: String? = nil, refused: String? = nil
) -> Extension {
  Extension(
    key: ExtensionKey(pledge: code(name), number: number), askedOn: day(asked), askedBy: "an", oldDue: day(old),
    newDue: day(new), reason: text("rain"),
    decision: (granted ?? refused).map { .init(isGranted: granted != nil, on: day($0), by: "minister") })
}

/// Two blocks with a leader, one without, and one that spans the ministry. Units: U, V and the collective KA in block KA; W, without
/// head, in KB; X, without head, in KC, which has no leader; ALL, collective, in the ministry's block.
func ministry(settings: Settings = Settings(), closed: [String] = []) -> Ministry {
  let block = { (code: String, leader: String?, order: Int, spans: Bool) -> Record in
    .block(
      Block(code: named(code), name: text(code), leader: leader.map { named($0) }, order: order, spansMinistry: spans))
  }
  let unit = { (code: String, block: String, head: String?, isCollective: Bool) -> Record in
    .unit(
      OrgUnit(
        code: named(code), name: text(code), block: named(block), head: head.map { OrgUnit.Head(name: $0) },
        isCollective: isCollective))
  }
  return Ministry(
    settings: settings,
    records: [
      .leader(Leader(code: named("M"), name: "minister", title: text("Minister"))),
      .leader(Leader(code: named("L"), name: "deputy", title: text("Deputy"))),
      block("KA", "L", 2, false), block("KB", "L", 1, false), block("KC", nil, 3, false), block("BO", "M", 4, true),
      unit("U", "KA", "head of U", false), unit("V", "KA", "head of V", false), unit("KA", "KA", "nobody", true),
      unit("W", "KB", nil, false), unit("X", "KC", nil, false), unit("ALL", "BO", nil, true),
      .briefing(Briefing(day: day("2023-05-30"), month: month("2023-05"), title: text("May"))),
    ]
      + closed.map { .closing(Closing(month: month($0), on: month($0).last.adding(days: 5), by: "office", hash: "")) })
}

func viewpoint(_ today: String, in month: String? = nil) -> Viewpoint {
  month.map { Viewpoint(month: GiaobanCoreTests.month($0), today: day(today)) } ?? Viewpoint(today: day(today))
}

func calendar(_ today: String, in month: String? = nil, of frame: Ministry = ministry()) -> ReportingCalendar {
  ReportingCalendar(ministry: frame, viewpoint: viewpoint(today, in: month))
}

func assess(
  _ dossier: Dossier, on today: String, in month: String? = nil, of frame: Ministry = ministry()
) -> Assessment {
  let calendar = calendar(today, in: month, of: frame)
  return Assessment(of: dossier.line(calendar), calendar: calendar)
}

func situation(
  _ dossiers: [Dossier] = [], today: String = "2023-06-20", of frame: Ministry = ministry(),
  highest: [String: Int] = [:], recordedFrom first: String = "2023-01", deeds: [String: String] = [:]
) -> Situation {
  Situation(
    ministry: frame, dossiers: Dictionary(uniqueKeysWithValues: dossiers.map { ($0.pledge.code, $0) }),
    highestNumbers: Dictionary(uniqueKeysWithValues: highest.map { (named($0.key), $0.value) }),
    signature: Signature(by: "an", at: Timestamp(milliseconds: 0), today: day(today)),
    recordedMonths: RecordedMonths(pledge: month(first)),
    deeds: Dictionary(uniqueKeysWithValues: deeds.map { (named($0.key), day($0.value)) }))
}

/// The pledges after the change, by code; a pledge that the change does not touch is absent.
func pledges(after decision: Decision) -> [PledgeCode: Pledge] {
  var pledges: [PledgeCode: Pledge] = [:]
  for case .pledge(let pledge)? in decision.events.map(\.after) { pledges[pledge.code] = pledge }
  return pledges
}
