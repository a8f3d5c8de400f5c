import GiaobanCore

/// Records as JSON, whole: the one shape that `show`, `log` and differences are made from.
package enum RecordJSON {
  package static func value(of record: Record) -> JSONValue {
    switch record {
    case .settings(let settings): value(of: settings)
    case .leader(let leader):
      [
        "code": JSONValue(leader.code), "name": .string(leader.name), "title": JSONValue(leader.title),
        "lastDay": JSONValue(leader.lastDay),
      ]
    case .block(let block): value(of: block)
    case .unit(let unit): value(of: unit)
    case .briefing(let briefing): value(of: briefing)
    case .pledge(let pledge): value(of: pledge)
    case .task(let task): value(of: task)
    case .checkIn(let checkIn): value(of: checkIn)
    case .extension(let extended): value(of: extended)
    case .closing(let closing): value(of: closing)
    }
  }

  private static func value(of settings: Settings) -> JSONValue {
    [
      "organisation": JSONValue(settings.organisation), "pinnedDay": JSONValue(settings.pinnedDay),
      "timeZone": .string(settings.timeZone), "cutOffDay": .integer(settings.cutOffDay),
      "graceWorkingDays": .integer(settings.graceWorkingDays),
      "daysOff": .array(settings.daysOff.sorted().map { JSONValue($0) }),
      "onTrackFrom": .number(settings.onTrackFrom), "atRiskFrom": .number(settings.atRiskFrom),
      "judgedFromShare": .number(settings.judgedFromShare), "dueSoonDays": .integer(settings.dueSoonDays),
      "escalationWorkingDays": .integer(settings.escalationWorkingDays), "owingFrom": JSONValue(settings.owingFrom),
      "letter": value(of: settings.letter),
    ]
  }

  private static func value(of letter: LetterSettings) -> JSONValue {
    [
      "superior": JSONValue(letter.superior), "number": JSONValue(letter.number), "place": JSONValue(letter.place),
      "signer": JSONValue(letter.signer), "signerTitle": JSONValue(letter.signerTitle),
      "addressees": .array(letter.addressees.map { JSONValue($0) }),
      "recipients": .array(letter.recipients.map { JSONValue($0) }),
    ]
  }

  static func value(of closing: Closing) -> JSONValue {
    [
      "month": JSONValue(closing.month), "on": JSONValue(closing.on), "by": .string(closing.by),
      "hash": .string(closing.hash), "reopening": closing.reopening.map(value) ?? .null,
      "former": .array(
        closing.former.map { former in
          [
            "on": JSONValue(former.on), "by": .string(former.by), "hash": .string(former.hash),
            "reopening": value(of: former.reopening),
          ]
        }),
    ]
  }

  private static func value(of reopening: Closing.Reopening) -> JSONValue {
    ["on": JSONValue(reopening.on), "by": .string(reopening.by), "reason": JSONValue(reopening.reason)]
  }

  private static func value(of block: Block) -> JSONValue {
    [
      "code": JSONValue(block.code), "name": JSONValue(block.name), "leader": JSONValue(block.leader),
      "order": .integer(block.order), "cutOffDay": JSONValue(block.cutOffDay),
      "spansMinistry": .bool(block.spansMinistry), "graceWorkingDays": JSONValue(block.rules?.graceWorkingDays),
      "onTrackFrom": JSONValue(block.rules?.onTrackFrom), "atRiskFrom": JSONValue(block.rules?.atRiskFrom),
      "judgedFromShare": JSONValue(block.rules?.judgedFromShare), "dueSoonDays": JSONValue(block.rules?.dueSoonDays),
    ]
  }

  private static func value(of unit: OrgUnit) -> JSONValue {
    [
      "code": JSONValue(unit.code), "name": JSONValue(unit.name), "block": JSONValue(unit.block),
      "head": unit.head.map { ["name": .string($0.name), "title": JSONValue($0.title)] } ?? .null,
      "contact": JSONValue(unit.contact), "collective": .bool(unit.isCollective),
    ]
  }

  private static func value(of briefing: Briefing) -> JSONValue {
    [
      "day": JSONValue(briefing.day), "month": JSONValue(briefing.month), "chair": JSONValue(briefing.chair),
      "title": JSONValue(briefing.title), "source": JSONValue(briefing.source),
      "conclusions": .array(briefing.conclusions.map { JSONValue($0) }),
      "notReached": .array(briefing.notReached.map { JSONValue($0.description) }),
    ]
  }

  private static func value(of pledge: Pledge) -> JSONValue {
    [
      "code": JSONValue(pledge.code), "origin": .string(pledge.origin.rawValue), "unit": JSONValue(pledge.unit),
      "cooperatingUnits": .array(pledge.cooperatingUnits.map { JSONValue($0) }), "title": JSONValue(pledge.title),
      "product": JSONValue(pledge.product), "detail": JSONValue(pledge.detail),
      "assignedBy": JSONValue(pledge.assignedBy), "assignedOn": JSONValue(pledge.assignedOn),
      "briefing": JSONValue(pledge.briefing), "conclusion": JSONValue(pledge.conclusion),
      "source": JSONValue(pledge.source), "due": JSONValue(pledge.due),
      "dueOriginal": JSONValue(pledge.dueOriginal), "duty": JSONValue(pledge.isMonthlyDuty ? "monthly" : nil),
      "core": .bool(pledge.isCore), "bold": .bool(pledge.isBold), "owesFrom": JSONValue(pledge.owesFrom),
      "metric": pledge.metric.map(value) ?? .null, "moves": value(of: pledge.moves),
    ]
  }

  static func value(of metric: Metric) -> JSONValue {
    [
      "name": JSONValue(metric.name), "unitOfMeasure": JSONValue(metric.unitOfMeasure),
      "baseline": JSONValue(metric.baseline), "baselineDay": JSONValue(metric.baselineDay),
      "target": JSONValue(metric.target), "targetDay": JSONValue(metric.targetDay),
      "waypoints": .array(metric.waypoints.map { ["day": JSONValue($0.day), "value": .number($0.value)] }),
    ]
  }

  static func value(of moves: [Pledge.Move]) -> JSONValue {
    .array(
      moves.map {
        [
          "day": JSONValue($0.day), "status": .string($0.status.rawValue), "reason": JSONValue($0.reason),
          "enteredOn": JSONValue($0.enteredOn),
        ]
      })
  }

  static func value(of task: PledgeTask) -> JSONValue {
    [
      "number": .integer(task.key.number), "title": JSONValue(task.title), "due": JSONValue(task.due),
      "dueOriginal": JSONValue(task.dueOriginal), "doneOn": JSONValue(task.doneOn),
    ]
  }

  static func value(of checkIn: CheckIn) -> JSONValue {
    [
      "month": JSONValue(checkIn.key.month), "state": .string(checkIn.state.rawValue),
      "enteredOn": JSONValue(checkIn.enteredOn), "enteredBy": .string(checkIn.enteredBy),
      "reading": JSONValue(checkIn.reading), "readingDay": JSONValue(checkIn.readingDay),
      "noNumber": JSONValue(checkIn.noNumber?.rawValue), "kept": JSONValue(checkIn.kept),
      "health": JSONValue(checkIn.health), "did": JSONValue(checkIn.did), "next": JSONValue(checkIn.next),
      "obstacle": JSONValue(checkIn.obstacle), "ask": JSONValue(checkIn.ask), "decision": JSONValue(checkIn.decision),
      "cameAfter": JSONValue(checkIn.cameAfter),
      "supervision": checkIn.supervision.map { supervision in
        [
          "health": JSONValue(supervision.health), "note": JSONValue(supervision.note), "by": .string(supervision.by),
          "on": JSONValue(supervision.on),
        ]
      } ?? .null,
    ]
  }

  static func value(of extended: Extension) -> JSONValue {
    [
      "number": .integer(extended.key.number), "askedOn": JSONValue(extended.askedOn),
      "askedBy": .string(extended.askedBy), "oldDue": JSONValue(extended.oldDue), "newDue": JSONValue(extended.newDue),
      "reason": JSONValue(extended.reason),
      "decision": extended.decision.map { decision in
        [
          "granted": .bool(decision.isGranted), "on": JSONValue(decision.on), "by": .string(decision.by),
          "reason": JSONValue(decision.reason),
        ]
      } ?? .null,
    ]
  }
}
