import GiaobanText

/// What `list --format json` writes.
package enum PledgeJSON {
  /// The pledges in the order given.
  package static func value(of entries: [PledgeEntry], _ language: Language) -> JSONValue {
    .array(entries.map { value(of: $0, language) })
  }

  package static func value(of entry: PledgeEntry, _ language: Language) -> JSONValue {
    let (pledge, assessment) = (entry.pledge, entry.assessment)
    return [
      "code": JSONValue(pledge.code), "origin": .string(pledge.origin.rawValue),
      "title": .string(pledge.title.text(language)), "titles": JSONValue(pledge.title),
      "block": JSONValue(entry.block), "unit": JSONValue(pledge.unit),
      "status": .string(assessment.status.rawValue), "health": .string(assessment.overall.rawValue),
      "computedHealth": .string(assessment.computed.rawValue), "ownerHealth": JSONValue(assessment.owner),
      "supervisorHealth": JSONValue(assessment.supervisor), "stale": .bool(assessment.isStale),
      "mismatch": .bool(assessment.isMismatch), "core": .bool(pledge.isCore), "bold": .bool(pledge.isBold),
      "duty": JSONValue(pledge.isMonthlyDuty ? "monthly" : nil), "due": JSONValue(entry.due),
      "dueOriginal": JSONValue(pledge.dueOriginal), "progress": JSONValue(assessment.progress),
      "expected": JSONValue(assessment.expected), "actual": JSONValue(assessment.reading?.value),
      "tasks": ["done": .integer(entry.tasksDone), "total": .integer(entry.line.tasks.count)],
      "checkIn": JSONValue(entry.checkIn?.name), "lastCheckIn": JSONValue(entry.lastCheckIn),
    ]
  }
}
