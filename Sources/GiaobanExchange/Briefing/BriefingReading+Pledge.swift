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
    let known = pledges[code]
    let checkIns = checkIns(map, of: code)
    let extensions = extensions(map, of: code)
    guard let pledge = pledge(map, code, metric: metric, isDuty: isDuty, extensions: extensions) else { return }
    checkRules(of: checkIns, pledge, known)
    checkMonths(map, of: checkIns, pledge)
    checkTasks(tasks, of: code)
    checkDecisions(of: checkIns)
    checkExtensions(extensions, of: code, due: pledge.due)
    contents.pledges.append(pledge)
    contents.tasks += tasks
    contents.checkIns += checkIns
    contents.extensions += extensions
  }

  /// A check-in is of a month in which the pledge was recorded, and not of a suggestion nobody has taken up.
  private mutating func checkMonths(_ map: YAMLMap, of checkIns: [CheckIn], _ pledge: Pledge) {
    let isWritten = map["moves"] != nil || map["status"] != nil
    let moves = isWritten ? pledge.moves : pledges[pledge.code]?.moves ?? pledge.moves
    guard let first = moves.first, let start = [first.day, pledge.moves.first?.day].compactMap({ $0 }).min() else {
      return
    }
    let isOpenSuggestion = moves.allSatisfy { $0.status == .proposed }
    for checkIn in checkIns {
      let key = RecordKey.checkIn(checkIn.key)
      if isOpenSuggestion { refuse(.checkIn(.ofOpenSuggestion(pledge.code)), key) }
      if checkIn.key.month.last < start { refuse(.checkIn(.beforePledge(pledge.code, checkIn.key.month)), key) }
    }
  }

  /// Holds check-ins to the rules of commands and forms. Those that are recorded are held to them when something of theirs is
  /// taken over: their pledge may have got its metric later.
  private mutating func checkRules(of checkIns: [CheckIn], _ pledge: Pledge, _ known: Pledge?) {
    var judged = pledge
    judged.metric = pledge.metric ?? known?.metric
    judged.isMonthlyDuty = pledge.isMonthlyDuty || known?.isMonthlyDuty ?? false
    for checkIn in checkIns {
      let key = RecordKey.checkIn(checkIn.key)
      guard let source = sources[key] else { continue }
      let isRecorded = recordedCheckIns.contains(checkIn.key)
      // What could not be read is missing in the record, and not in the file.
      let isWhole = !problems.contains { $0.field.hasPrefix(source.way + ".") }
      for violation in (isRecorded ? [] : checkIn.violations(of: judged, today: .last)) + checkIn.recordViolations
      where isWhole || violation.field.map({ source.lines[$0.fileName] != nil }) ?? false {
        refuse(violation, key)
      }
    }
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
    _ map: YAMLMap, _ code: PledgeCode, metric: Metric?, isDuty: Bool, extensions: [Extension]
  ) -> Pledge? {
    let origin: PledgeOrigin? = choice(map, "origin")
    let title = bilingual(map, "title")
    let unit = reference(map["unit"], to: .unit, among: units, of: OrgUnit.self) ?? code.unit
    let assignedOn = pastDay(map, "assignedOn")
    let due = day(map, "due")
    let dueOriginal = day(map, "dueOriginal")
    checkDue(map, due: due, original: dueOriginal, isDuty: isDuty, extensions: extensions)
    if let assignedOn, let due, due < assignedOn {
      report(.daysOutOfOrder(earlier: "assignedOn", later: "due"), at: map["due"])
    }
    let with = cooperating(map, unit: unit)
    let product = bilingual(map, "product")
    let detail = bilingual(map, "detail")
    let assignedBy = reference(map["assignedBy"], to: .leader, among: leaders, of: Leader.self)
    let briefing = briefingDay(map)
    let conclusion = whole(map, "conclusion", 1, 999)
    let source = text(map, "source")
    let isCore = flag(map, "core")
    let isBold = flag(map, "bold")
    let owesFrom = month(map, "owesFrom") ?? owesFrom(code)
    guard let origin, let moves = moves(map, of: code, origin: origin, assignedOn: assignedOn), let title else {
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

  private mutating func checkDue(
    _ map: YAMLMap, due: Day?, original: Day?, isDuty: Bool, extensions: [Extension]
  ) {
    if isDuty && due != nil { report(.dutyWithDueDay, at: map["due"]) }
    guard let original else { return }
    guard let due else { return report(.originalWithoutDueDay, at: map["dueOriginal"]) }
    if due > original && !extensions.contains(where: { $0.decision?.isGranted == true }) {
      report(.laterDueWithoutExtension, at: map["due"])
    }
  }

  private mutating func duty(_ map: YAMLMap) -> Bool {
    let duty: DutyRhythm? = choice(map, "duty")
    return duty != nil
  }

  private enum DutyRhythm: String, CaseIterable {
    case monthly
  }

  private mutating func cooperating(_ map: YAMLMap, unit: UnitCode) -> [UnitCode] {
    var found: [UnitCode] = []
    for item in items(map, "with") {
      guard let code = reference(item, to: .unit, among: units, of: OrgUnit.self) else { continue }
      if code == unit || found.contains(code) { report(.ownUnitCooperates, at: item) } else { found.append(code) }
    }
    return found
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
    if let baseline, baseline == target { report(.targetEqualsBaseline, at: map["target"]) }
    if let baselineDay, let targetDay, baselineDay >= targetDay {
      report(.daysOutOfOrder(earlier: "baselineDay", later: "targetDay"), at: map["targetDay"])
    }
    var waypoints: [Metric.Waypoint] = []
    for item in items(map, "waypoints") {
      guard let point = self.map(item, .waypoint), let day = day(point, "day"), let value = number(point, "value")
      else { continue }
      let before = waypoints.last?.day ?? baselineDay
      if let before, day <= before {
        report(.daysOutOfOrder(earlier: before.iso, later: day.iso), at: point["day"])
      } else if let targetDay, day >= targetDay {
        report(.daysOutOfOrder(earlier: day.iso, later: "targetDay"), at: point["day"])
      }
      waypoints.append(Metric.Waypoint(day: day, value: value))
    }
    guard let name, let unit else { return nil }
    return Metric(
      name: name, unitOfMeasure: unit, baseline: baseline, baselineDay: baselineDay, target: target,
      targetDay: targetDay, waypoints: waypoints)
  }
}
