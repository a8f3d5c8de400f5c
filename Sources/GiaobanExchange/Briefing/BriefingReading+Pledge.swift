import GiaobanCore
import GiaobanText

// One pledge, with what belongs to it.
extension BriefingReading {
  mutating func readPledge(_ cursor: YAMLCursor) {
    guard let map = map(cursor, .pledge) else { return }
    guard let code = pledgeCode(map) else { return }
    let metric = metric(map)
    let isDuty = duty(map)
    let tasks = tasks(map, of: code)
    let checkIns = checkIns(map, of: code)
    let extensions = extensions(map, of: code)
    guard let pledge = pledge(map, code, metric: metric, isDuty: isDuty) else { return }
    contents.pledges.append(pledge)
    contents.tasks += tasks
    contents.checkIns += checkIns
    contents.extensions += extensions
  }

  private mutating func pledgeCode(_ map: YAMLMap) -> PledgeCode? {
    guard let cursor = map["code"] else { return nil }
    guard let code = cursor.scalarText.flatMap({ PledgeCode($0) }) else {
      report(.notAPledgeCode, at: cursor)
      return nil
    }
    guard units.contains(code.unit.text) else {
      let nearest = NearestNames.nearest(to: code.unit.text, among: units.sorted(), limit: 1).first
      report(.unknown(.unit, nearest: nearest), at: cursor, value: code.unit.text)
      return nil
    }
    return declare(.pledge, code.description, at: cursor) ? code : nil
  }

  private mutating func pledge(
    _ map: YAMLMap, _ code: PledgeCode, metric: Metric?, isDuty: Bool
  ) -> Pledge? {
    let origin: PledgeOrigin? = choice(map, "origin")
    let title = bilingual(map, "title")
    let unit = reference(map["unit"], to: .unit, among: units, of: OrgUnit.self) ?? code.unit
    let assignedOn = day(map, "assignedOn")
    let due = day(map, "due")
    let dueOriginal = day(map, "dueOriginal")
    if let cursor = map["dueOriginal"], map["due"] == nil { report(.needs(["due"]), at: cursor) }
    let with = items(map, "with").compactMap { reference($0, to: .unit, among: units, of: OrgUnit.self) }
    let product = bilingual(map, "product")
    let detail = bilingual(map, "detail")
    let assignedBy = reference(map["assignedBy"], to: .leader, among: leaders, of: Leader.self)
    let briefing = briefingDay(map)
    let conclusion = whole(map, "conclusion", 1, 999)
    let source = text(map, "source")
    let isCore = flag(map, "core")
    let isBold = flag(map, "bold")
    let owesFrom = month(map, "owesFrom") ?? owesFrom(code)
    guard let origin, let moves = moves(map, origin: origin, assignedOn: assignedOn), let title else {
      return nil
    }
    note(.pledge(code), at: map.cursor)
    return Pledge(
      code: code, origin: origin, unit: unit, cooperatingUnits: with, title: title, product: product, detail: detail,
      assignedBy: assignedBy, assignedOn: assignedOn, briefing: briefing, conclusion: conclusion, source: source,
      due: due, dueOriginal: dueOriginal ?? pledges[code]?.dueOriginal, isMonthlyDuty: isDuty, isCore: isCore,
      isBold: isBold, metric: metric, owesFrom: owesFrom, moves: moves)
  }

  /// The month from which it owes check-ins, where the file leaves it out: a pledge that is there already keeps its
  /// own; one that comes to others is held by what the file says of all its pledges.
  private func owesFrom(_ code: PledgeCode) -> Month? {
    if let pledge = pledges[code] { return pledge.owesFrom }
    return pledges.isEmpty ? nil : owingFrom
  }

  private mutating func duty(_ map: YAMLMap) -> Bool {
    let duty: DutyRhythm? = choice(map, "duty")
    return duty != nil
  }

  private enum DutyRhythm: String, CaseIterable {
    case monthly
  }

  private mutating func briefingDay(_ map: YAMLMap) -> Day? {
    guard let day = day(map, "briefing"), let cursor = map["briefing"] else { return nil }
    if briefings.contains(day.iso) { return day }
    report(.unknown(.briefing, nearest: nil), at: cursor)
    return nil
  }

  private mutating func metric(_ pledge: YAMLMap) -> Metric? {
    guard let map = map(pledge["metric"], .metric) else { return nil }
    let name = bilingual(map, "name")
    let unit = bilingual(map, "unit")
    let baseline = number(map, "baseline")
    let baselineDay = day(map, "baselineDay")
    let target = number(map, "target")
    let targetDay = day(map, "targetDay")
    var waypoints: [Metric.Waypoint] = []
    for item in items(map, "waypoints") {
      guard let point = self.map(item, .waypoint), let day = day(point, "day"), let value = number(point, "value")
      else { continue }
      waypoints.append(Metric.Waypoint(day: day, value: value))
    }
    guard let name, let unit else { return nil }
    return Metric(
      name: name, unitOfMeasure: unit, baseline: baseline, baselineDay: baselineDay, target: target,
      targetDay: targetDay, waypoints: waypoints)
  }
}
