import GiaobanText

extension FileField<Pledge> {
  package static let all: [FileField] = words + frame + days + marks + inside("metric", \.metric, FileField<Metric>.all)

  private static let words: [FileField] =
    both("title", \.title) + both("product", \.product) + both("detail", \.detail) + text("source", \.source)

  private static let frame: [FileField] =
    code("unit", \.unit)
    + list("with", \.cooperatingUnits) { $0.text }
    + code("assignedBy", \.assignedBy)
    + day("briefing", \.briefing)
    + whole("conclusion", \.conclusion)
    + [origin, assignedOn]

  private static let days: [FileField] =
    [
      FileField(
        "due", text: { $0.due?.iso },
        take: { new, old in
          old.due = new.due
          old.dueOriginal = old.dueOriginal ?? new.due
        })
    ] + day("dueOriginal", \.dueOriginal)

  private static let marks: [FileField] =
    value("duty", \.isMonthlyDuty) { $0 ? "monthly" : nil }
    + flag("core", \.isCore)
    + flag("bold", \.isBold)
    + value("owesFrom", \.owesFrom) { $0?.iso }
    + list("moves", \.moves) { move in
      let entered = move.enteredOn.map { "(\($0.iso))" }
      return [move.day.iso, move.status.rawValue, move.reason, entered].compactMap { $0 }.joined(separator: " ")
    }

  /// Never changes: that a file says otherwise is told, and taking it is refused.
  private static let origin = FileField(
    "origin", text: { $0.origin.rawValue }, take: { new, old in old = old.with(origin: new.origin) })

  /// A pledge without moves of its own in the file begins on the day of its assignment, wherever that is mended.
  private static let assignedOn = FileField(
    "assignedOn", text: { $0.assignedOn?.iso },
    take: { new, old in
      if let first = old.moves.first, first.day == old.assignedOn, let day = new.assignedOn {
        old.moves[0] = Pledge.Move(
          day: day, status: first.status, reason: first.reason, enteredOn: first.enteredOn)
      }
      old.assignedOn = new.assignedOn
    })
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

extension FileField<Metric> {
  fileprivate static let all: [FileField] =
    both("name", \.name)
    + both("unit", \.unitOfMeasure)
    + number("baseline", \.baseline)
    + day("baselineDay", \.baselineDay)
    + number("target", \.target)
    + day("targetDay", \.targetDay)
    + list("waypoints", \.waypoints) { "\($0.day.iso) = \(NumberText.machineText($0.value))" }
}

extension FileField<PledgeTask> {
  package static let all: [FileField] =
    both("title", \.title)
    + [
      FileField(
        "due", text: { $0.due?.iso },
        take: { new, old in
          old.due = new.due
          old.dueOriginal = old.dueOriginal ?? new.due
        })
    ]
    + day("dueOriginal", \.dueOriginal)
    + day("doneOn", \.doneOn)
}

extension FileField<CheckIn> {
  package static let all: [FileField] =
    report + words + inside("supervisor", \.supervision, FileField<CheckIn.Supervision>.all)

  private static let report: [FileField] =
    day("enteredOn", \.enteredOn)
    + text("enteredBy", \.enteredBy)
    + word("state", \.state)
    + number("value", \.reading)
    + day("asOf", \.readingDay)
    + word("noNumber", \.noNumber)
    + value("kept", \.kept) { $0.map { $0 ? "true" : "false" } }
    + word("health", \.health)

  private static let words: [FileField] =
    both("did", \.did) + both("next", \.next) + both("obstacle", \.obstacle) + both("ask", \.ask)
    + both("decision", \.decision)
}

extension FileField<CheckIn.Supervision> {
  fileprivate static let all: [FileField] =
    text("by", \.by) + day("on", \.on) + word("health", \.health) + both("note", \.note)
}

extension FileField<Extension> {
  package static let all: [FileField] =
    day("askedOn", \.askedOn)
    + text("askedBy", \.askedBy)
    + day("from", \.oldDue)
    + day("to", \.newDue)
    + both("reason", \.reason)
    + decided("decision") { $0.isGranted ? "granted" : "refused" }
    + decided("decidedOn") { $0.on.iso }
    + decided("decidedBy") { $0.by }
    + Language.allCases.flatMap { language in
      decided("decisionReason.\(language.rawValue)") { $0.reason?.own(language) }
    }

  /// A decision is one thing, and is taken over whole.
  private static func decided(
    _ name: String, _ text: @escaping @Sendable (Extension.Decision) -> String?
  ) -> [FileField] {
    [FileField(name, text: { $0.decision.flatMap(text) }, take: { new, old in old.decision = new.decision })]
  }
}
