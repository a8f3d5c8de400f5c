import GiaobanCore
import GiaobanText

// One pledge, with what belongs to it.
extension BriefingReading {
  mutating func readPledge(_ cursor: YAMLCursor) {
    guard let map = map(cursor, .pledge) else { return }
    guard let code = pledgeCode(map) else { return }
    let metric = metric(map)
    let tasks = tasks(map, of: code)
    let checkIns = checkIns(map, of: code)
    let extensions = extensions(map, of: code)
    guard let pledge = pledge(map, code, metric: metric) else { return }
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
    _ map: YAMLMap, _ code: PledgeCode, metric: Metric?
  ) -> Pledge? {
    let origin: PledgeOrigin? = choice(map, "origin")
    let title = bilingual(map, "title")
    let unit = reference(map["unit"], to: .unit, among: units, of: OrgUnit.self) ?? code.unit
    if let cursor = map["dueOriginal"], map["due"] == nil { report(.needs(["due"]), at: cursor) }
    let with = items(map, "with").compactMap { reference($0, to: .unit, among: units, of: OrgUnit.self) }
    let assignedBy = reference(map["assignedBy"], to: .leader, among: leaders, of: Leader.self)
    let briefing = briefingDay(map)
    let rest = values(map, of: Pledge.self, without: [.title, .briefing])
    let assignedOn = rest.first { $0.field.name == .assignedOn }?.value.day
    guard let origin, let moves = moves(map, origin: origin, assignedOn: assignedOn), let title else {
      return nil
    }
    note(.pledge(code), at: map.cursor)
    var pledge = Pledge(
      code: code, origin: origin, unit: unit, cooperatingUnits: with, title: title, assignedBy: assignedBy,
      briefing: briefing, metric: metric, owesFrom: owesFrom(code), moves: moves
    ).with(rest)
    pledge.dueOriginal = pledge.dueOriginal ?? pledges[code]?.dueOriginal ?? pledge.due
    return pledge
  }

  /// The month from which it owes check-ins, where the file leaves it out: a pledge that is there already keeps its
  /// own; one that comes to others is held by what the file says of all its pledges.
  private func owesFrom(_ code: PledgeCode) -> Month? {
    if let pledge = pledges[code] { return pledge.owesFrom }
    return pledges.isEmpty ? nil : owingFrom
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
    let rest = values(map, of: Metric.self, without: [.metric, .measure])
    var waypoints: [Metric.Waypoint] = []
    for item in items(map, "waypoints") {
      guard let point = self.map(item, .waypoint), let day = day(point, "day"), let value = number(point, "value")
      else { continue }
      waypoints.append(Metric.Waypoint(day: day, value: value))
    }
    guard let name, let unit else { return nil }
    return Metric(name: name, unitOfMeasure: unit, waypoints: waypoints).with(rest)
  }
}
