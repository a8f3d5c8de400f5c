import GiaobanText

extension Pledge: Fielded {
  package static let fields: [Field<Pledge>] = [
    .key(.code) { .text($0.code.description) }, .code(.unit, \.unit),
    .list(.cooperatingUnits, file: "with", \.cooperatingUnits, said: { $0.text }, value: { .text($0.text) }),
    originField,
    .both(.title, \.title), .both(.product, \.product), .both(.detail, \.detail), .code(.assignedBy, \.assignedBy),
    assignedOnField, .day(.briefing, \.briefing), .whole(.conclusion, 1...999, \.conclusion), .text(.source, \.source),
    .day(.due, \.due).taking { new, old in
      old.due = new.due
      old.dueOriginal = old.dueOriginal ?? new.due
    },
    .day(.dueOriginal, \.dueOriginal), dutyField, .flag(.core, \.isCore), .flag(.bold, \.isBold),
    .month(.owesFrom, \.owesFrom), movesField, .part(.metric, \.metric),
  ]

  /// Never changes: that a file says otherwise is told, and taking it is refused.
  private static let originField = Field<Pledge>.key(.origin) { .word($0.origin.rawValue, $0.origin.name) }
    .comparing([FileField("origin", text: { $0.origin.rawValue }, take: { $1 = $1.with(origin: $0.origin) })])

  /// A pledge without moves of its own in the file begins on the day of its assignment, wherever that is mended.
  private static let assignedOnField = Field<Pledge>.day(.assignedOn, \.assignedOn).taking { new, old in
    if let first = old.moves.first, first.day == old.assignedOn, let day = new.assignedOn {
      old.moves[0] = Pledge.Move(day: day, status: first.status, reason: first.reason, enteredOn: first.enteredOn)
    }
    old.assignedOn = new.assignedOn
  }

  private static let dutyField = Field<Pledge>.field(
    .duty, .word(["monthly"]), \.isMonthlyDuty, said: { $0 ? "monthly" : nil },
    read: { $0 != nil },
    value: { $0 ? .word("monthly", Phrase(vi: "hằng tháng", en: "monthly")) : nil })

  private static let movesField = Field<Pledge>.list(
    .moves, \.moves,
    said: { move in
      let entered = move.enteredOn.map { "(\($0.iso))" }
      return [move.day.iso, move.status.rawValue, move.reason, entered].compactMap { $0 }.joined(separator: " ")
    },
    rewrite: { move, write in
      Move(day: move.day, status: move.status, reason: move.reason.map(write), enteredOn: move.enteredOn)
    }, value: { .part($0.entries) })
}

extension Pledge {
  fileprivate func with(origin: PledgeOrigin) -> Pledge {
    Pledge(
      code: code, origin: origin, unit: unit, cooperatingUnits: cooperatingUnits, title: title, product: product,
      detail: detail, assignedBy: assignedBy, assignedOn: assignedOn, briefing: briefing, conclusion: conclusion,
      source: source, due: due, dueOriginal: dueOriginal, isMonthlyDuty: isMonthlyDuty, isCore: isCore, isBold: isBold,
      metric: metric, owesFrom: owesFrom, moves: moves)
  }
}

extension Pledge.Move: Fielded {
  package static let fields: [Field<Pledge.Move>] = [
    .key(.on, key: "day") { .day($0.day) }, .key(.status) { .word($0.status.rawValue, $0.status.name) },
    .key(.reason, kind: .text) { $0.reason.map { .text($0) } }, .key(.enteredOn) { $0.enteredOn.map { .day($0) } },
  ]
}

extension Metric: Fielded {
  package static let fields: [Field<Metric>] = [
    .both(.metric, key: "name", \.name), .both(.measure, key: "unitOfMeasure", file: "unit", \.unitOfMeasure),
    .word(.keep, \.keep), .number(.baseline, \.baseline), .day(.baselineDay, \.baselineDay), .number(.target, \.target),
    .day(.targetDay, \.targetDay),
    .list(
      .waypoints, \.waypoints, said: { "\($0.day.iso) = \(NumberText.machineText($0.value))" },
      value: { .part($0.entries) }),
  ]
}

extension Metric.Waypoint: Fielded {
  package static let fields: [Field<Metric.Waypoint>] = [
    .key(.waypoints, key: "day") { .day($0.day) }, .key(.waypoints, key: "value") { .number($0.value) },
  ]
}

extension PledgeTask: Fielded {
  package static let fields: [Field<PledgeTask>] = [
    .key(.number) { .whole($0.key.number) }, .both(.title, \.title),
    .day(.due, \.due).taking { new, old in
      old.due = new.due
      old.dueOriginal = old.dueOriginal ?? new.due
    },
    .day(.dueOriginal, \.dueOriginal), .day(.doneOn, \.doneOn),
  ]
}

extension CheckIn: Fielded {
  package static let fields: [Field<CheckIn>] = [
    .key(.month) { .month($0.key.month) }, .day(.enteredOn, \.enteredOn), .text(.enteredBy, \.enteredBy),
    .word(.state, \.state), .number(.reading, file: "value", \.reading), .day(.readingDay, file: "asOf", \.readingDay),
    .word(.noNumber, \.noNumber), .flag(.kept, \.kept), .word(.health, \.health), .both(.did, \.did),
    .both(.evidence, \.evidence),
    .both(.next, \.next), .both(.obstacle, \.obstacle), .both(.ask, \.ask), .both(.decision, \.decision),
    .part(.supervision, file: "supervisor", \.supervision),
    .key(.cameAfter, kind: .noted) { $0.cameAfter.map { .text($0) } },
  ]
}

extension CheckIn {
  /// Its fields in words: those that whoever reports fills in, and the decision.
  package static let words = fields.filter { $0.kind == .both }

  /// What it says in words, without what it leaves out.
  package var said: [(name: RecordField, text: Bilingual)] {
    Self.words.compactMap { field in field.value(self)?.both.map { (field.name, $0) } }
  }
}

extension CheckIn.Supervision: Fielded {
  package static let fields: [Field<CheckIn.Supervision>] = [
    .text(.supervisor, key: "by", \.by), .day(.supervisedOn, key: "on", \.on),
    .word(.supervisorHealth, key: "health", \.health),
    .both(.supervisorNote, key: "note", \.note),
  ]
}

extension Extension: Fielded {
  package static let fields: [Field<Extension>] = [
    .key(.number) { .whole($0.key.number) }, .day(.askedOn, \.askedOn), .text(.askedBy, \.askedBy),
    .day(.oldDue, file: "from", \.oldDue), .day(.newDue, file: "to", \.newDue), .both(.reason, \.reason), decisionField,
  ]

  /// A decision is one thing, and is taken over whole; its fields stand beside the others in files.
  private static let decisionField = Field<Extension>.part(.decision, \.decision).comparing(
    Decision.fileFields.map { field in
      FileField(
        field.name, text: { $0.decision.flatMap { field.text($0) } }, take: { $1.decision = $0.decision })
    }, kind: .beside, ways: Decision.fields.flatMap(\.ways))
}

extension Extension.Decision: Fielded {
  package static let fields: [Field<Extension.Decision>] = [
    .field(
      .decision, .word(["granted", "refused"]), key: "granted", file: "decision", \.isGranted,
      said: { $0 ? "granted" : "refused" },
      value: { .flag($0, $0 ? Phrase(vi: "đồng ý gia hạn", en: "granted") : Phrase(vi: "không đồng ý", en: "refused")) }
    ),
    .day(.decidedOn, key: "on", file: "decidedOn", \.on), .text(.decidedBy, key: "by", file: "decidedBy", \.by),
    .both(.decisionReason, key: "reason", file: "decisionReason", \.reason),
  ]
}
