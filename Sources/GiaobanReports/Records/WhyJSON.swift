import GiaobanCore
import GiaobanText

/// What `why --format json` writes: the colours of one pledge, and each finding they rest on.
package enum WhyJSON {
  package static func value(of entry: PledgeEntry, later: [LaterDecision] = [], _ language: Language) -> JSONValue {
    let assessment = entry.assessment
    return [
      "code": JSONValue(entry.code), "title": .string(entry.pledge.title.text(language)),
      "month": JSONValue(entry.viewpoint.month), "day": JSONValue(entry.viewpoint.day),
      "status": .string(assessment.status.rawValue), "health": .string(assessment.overall.rawValue),
      "computedHealth": .string(assessment.computed.rawValue), "ownerHealth": JSONValue(assessment.owner),
      "supervisorHealth": JSONValue(assessment.supervisor), "stale": .bool(assessment.isStale),
      "mismatch": .bool(assessment.isMismatch),
      "findings": .array(assessment.findings.map { value(of: $0, language) }),
      "decidedBy": .string(assessment.decidingRule.name),
      "decision": .string(assessment.decidingRule.phrase.text(language)),
      "later": .array(later.map { $0.json(language) }),
    ]
  }

  package static func value(of finding: Finding, _ language: Language) -> JSONValue {
    [
      "rule": .string(finding.rule), "text": .string(finding.phrase.text(language)),
      "inputs": .object(finding.inputs),
    ]
  }
}

extension DecidingRule {
  /// For scripts.
  var name: String {
    switch self {
    case .notActive: "notActive"
    case .staleIsNeverGreen: "staleIsNeverGreen"
    case .ownerAlone: "ownerAlone"
    case .nothingToJudgeBy: "nothingToJudgeBy"
    case .agreed: "agreed"
    case .worst: "worst"
    }
  }
}

extension Finding {
  /// The name of the rule, for scripts.
  var rule: String {
    switch self {
    case .attainment: "attainment"
    case .level: "level"
    case .notJudged: "notJudged"
    case .overdue: "overdue"
    case .dueSoon: "dueSoon"
    case .taskOverdue: "taskOverdue"
    case .extensionGrantedThisMonth: "extensionGrantedThisMonth"
    case .withinTime: "withinTime"
    case .noDueDayAndNoTasks: "noDueDayAndNoTasks"
    case .dutyKept: "dutyKept"
    case .dutyNotKept: "dutyNotKept"
    case .dutyNotReported: "dutyNotReported"
    case .dutyNotYetOwed: "dutyNotYetOwed"
    case .notActive: "notActive"
    case .stale: "stale"
    case .ownerSays: "ownerSays"
    case .supervisorSays: "supervisorSays"
    case .ownerAlone: "ownerAlone"
    case .mismatch: "mismatch"
    }
  }

  /// The rule's own inputs and thresholds; empty where it has none.
  var inputs: [JSONValue.Member] {
    switch self {
    case .attainment(let reading, let day, let expected, let attainment, let onTrackFrom, let atRiskFrom):
      members([
        "reading": .number(reading), "day": JSONValue(day), "expected": .number(expected),
        "attainment": .number(attainment), "onTrackFrom": .number(onTrackFrom), "atRiskFrom": .number(atRiskFrom),
      ])
    case .level(let level, let reading, let day, let onTrackFrom):
      members([
        "keep": .string(level.keep.rawValue), "level": .number(level.bound), "reading": .number(reading),
        "day": JSONValue(day), "onTrackFrom": .number(onTrackFrom),
      ])
    case .notJudged(let reason): reasonInputs(reason)
    case .overdue(let due, let days): members(["due": JSONValue(due), "days": .integer(days)])
    case .dueSoon(let due, let days, let threshold):
      members(["due": JSONValue(due), "days": .integer(days), "threshold": .integer(threshold)])
    case .taskOverdue(let title, let due): members(["task": JSONValue(title), "due": JSONValue(due)])
    case .extensionGrantedThisMonth(let old, let new):
      members(["oldDue": JSONValue(old), "newDue": JSONValue(new)])
    case .withinTime(let due): members(["due": JSONValue(due)])
    case .dutyKept(let month), .dutyNotKept(let month), .dutyNotReported(let month):
      members(["month": JSONValue(month)])
    case .notActive(let status): members(["status": .string(status.rawValue)])
    case .stale(let month, let graceEnd, _): members(["month": JSONValue(month), "graceEnd": JSONValue(graceEnd)])
    case .ownerSays(let health, let month), .supervisorSays(let health, let month):
      members(["health": .string(health.rawValue), "month": JSONValue(month)])
    case .mismatch(let steps): members(["steps": .integer(steps)])
    case .noDueDayAndNoTasks, .dutyNotYetOwed, .ownerAlone: []
    }
  }

  private func reasonInputs(_ reason: NotJudgedReason) -> [JSONValue.Member] {
    switch reason {
    case .noTarget: members(["reason": "noTarget"])
    case .noBaseline: members(["reason": "noBaseline"])
    case .noReading: members(["reason": "noReading"])
    case .tooEarly(let share): members(["reason": "tooEarly", "share": .number(share)])
    }
  }

  private func members(_ pairs: KeyValuePairs<String, JSONValue>) -> [JSONValue.Member] {
    pairs.map { JSONValue.Member(key: $0.key, value: $0.value) }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}
