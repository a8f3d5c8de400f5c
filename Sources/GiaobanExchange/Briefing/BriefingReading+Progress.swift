import GiaobanCore

// What is reported on a pledge: tasks, check-ins, extensions.
extension BriefingReading {
  /// The number written in `map`, else the one that it was found to have.
  private mutating func recordNumber(_ map: YAMLMap, found: Int, _ kind: RecordKind, of code: PledgeCode) -> Int? {
    guard let cursor = map["number"] else { return declare(kind, "\(code) \(found)", at: map.cursor) ? found : nil }
    guard let number = whole(map, "number", 1, 999_999) else { return nil }
    return declare(kind, "\(code) \(number)", at: cursor) ? number : nil
  }

  /// What an item of a list writes in some of its fields, to know it by; texts in each language that they have.
  private func written(_ item: YAMLCursor, _ names: [String]) -> FileNumbering.Item {
    let source = RecordSource(item, language: contents.language)
    var texts: [String: String] = [:]
    for name in names {
      guard let value = item.node.mapping?.first(where: { $0.key.scalar?.string == name })?.value else { continue }
      if let text = YAMLCursor(value, field: name).scalarText {
        texts[name] = text
        texts["\(name).\(contents.language.rawValue)"] = text
      }
      for (language, value) in value.mapping ?? [:] {
        texts["\(name).\(language.scalar?.string ?? "")"] = YAMLCursor(value, field: name).scalarText
      }
    }
    let number = item.node.mapping?.first { $0.key.scalar?.string == "number" }?.value.scalar?.string
    return FileNumbering.Item(
      number: source.fields.contains("number")
        ? number.flatMap { Int($0) }.flatMap { (1...999_999).contains($0) ? $0 : nil } ?? 0 : nil,
      texts: texts)
  }

  mutating func tasks(_ pledge: YAMLMap, of code: PledgeCode) -> [PledgeTask] {
    var tasks: [PledgeTask] = []
    let items = items(pledge, "tasks")
    let numbers = numbering.tasks(of: code, items.map { written($0, ["title"]) })
    for (item, found) in zip(items, numbers) {
      guard let map = map(item, .task) else { continue }
      let number = recordNumber(map, found: found, .task, of: code)
      let title = bilingual(map, "title")
      let rest = values(map, of: PledgeTask.self, without: [.title])
      if let cursor = map["dueOriginal"], map["due"] == nil { report(.needs(["due"]), at: cursor) }
      guard let number, let title else { continue }
      let key = TaskKey(pledge: code, number: number)
      note(.task(key), at: item)
      var task = PledgeTask(key: key, title: title).with(rest)
      task.dueOriginal = task.dueOriginal ?? taskOriginals[key] ?? task.due
      tasks.append(task)
    }
    return tasks
  }

  mutating func checkIns(_ pledge: YAMLMap, of code: PledgeCode) -> [CheckIn] {
    items(pledge, "checkIns").compactMap { checkIn($0, of: code) }
  }

  private mutating func checkIn(_ cursor: YAMLCursor, of code: PledgeCode) -> CheckIn? {
    guard let map = map(cursor, .checkIn) else { return nil }
    let month = month(map, "month")
    var checkIn = CheckIn(
      key: CheckInKey(pledge: code, month: month ?? Day.last.inMonth), state: .submitted, enteredOn: .last,
      enteredBy: "")
    let found = read(map, into: &checkIn)
    checkIn.supervision = supervision(map)
    if let cursor = map["asOf"], map["value"] == nil { report(.needs(["value"]), at: cursor) }
    guard let month, found.isSuperset(of: [.enteredOn, .enteredBy, .state]),
      declare(.checkIn, "\(code) \(month.iso)", at: map["month"] ?? cursor)
    else { return nil }
    note(.checkIn(checkIn.key), at: cursor)
    return checkIn
  }

  private mutating func supervision(_ checkIn: YAMLMap) -> CheckIn.Supervision? {
    guard let map = map(checkIn["supervisor"], .supervisor) else { return nil }
    var supervision = CheckIn.Supervision(by: "", on: .last)
    return read(map, into: &supervision).isSuperset(of: [.supervisor, .supervisedOn]) ? supervision : nil
  }

  mutating func extensions(_ pledge: YAMLMap, of code: PledgeCode) -> [Extension] {
    var extensions: [Extension] = []
    let items = items(pledge, "extensions")
    let numbers = numbering.extensions(of: code, items.map { written($0, ["askedOn", "from", "to"]) })
    for (item, found) in zip(items, numbers) {
      guard let map = map(item, .extension) else { continue }
      let number = recordNumber(map, found: found, .extension, of: code)
      let askedOn = day(map, "askedOn")
      let askedBy = text(map, "askedBy")
      let from = day(map, "from")
      let to = day(map, "to")
      let reason = bilingual(map, "reason")
      let decision = decision(map)
      guard let number, let askedOn, let askedBy, let from, let to, let reason else { continue }
      let key = ExtensionKey(pledge: code, number: number)
      note(.extension(key), at: item)
      extensions.append(
        Extension(
          key: key, askedOn: askedOn, askedBy: askedBy, oldDue: from, newDue: to,
          reason: reason, decision: decision))
    }
    return extensions
  }

  private enum Verdict: String, CaseIterable {
    case granted
    case refused
  }

  private mutating func decision(_ map: YAMLMap) -> Extension.Decision? {
    let verdict: Verdict? = choice(map, "decision")
    let on = day(map, "decidedOn")
    let by = leaderName(map, "decidedBy")
    let reason = bilingual(map, "decisionReason")
    let whole = ["decision", "decidedOn", "decidedBy"]
    let written = (whole + ["decisionReason"]).compactMap { map[$0] }
    let missing = whole.filter { map[$0] == nil }
    if let first = written.first, !missing.isEmpty { report(.needs(missing), at: first) }
    guard let verdict, let on, let by else { return nil }
    return Extension.Decision(isGranted: verdict == .granted, on: on, by: by, reason: reason)
  }
}
