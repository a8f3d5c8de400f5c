import GiaobanCore
import GiaobanText

/// What `summary --format json` writes.
package enum JSONReport {
  package static func value(of summary: MonthlySummary, _ language: Language) -> JSONValue {
    let (head, cells) = (summary.head, summary.cells)
    let value: JSONValue = [
      "month": JSONValue(head.month), "closed": .null, "hash": .null,
      "organisation": JSONValue(head.organisation?.text(language)), "counts": counts(cells.now),
      "completionRate": JSONValue(cells.now.completionRate), "overdueRate": JSONValue(cells.now.overdueRate),
      "needsDecision": .array(summary.pending.map { pending($0, language) }),
      "blocks": .array(summary.blocks.map { block($0, language) }),
      "done": .array(summary.done.map { done($0, language) }),
      "overdue": .array(summary.overdue.map { overdue($0, language) }),
      "changes": .array(summary.changes.rows.map { ChangeJSON.value(of: $0.change, to: $0.pledge, language) }),
      "ruleChanges": .array(summary.changes.rules.map(\.json)),
      "corrections": .array(summary.changes.corrections.map { $0.json(language) }),
      "league": .array(summary.league.map { UnitsJSON.value(of: $0, language) }),
      "next": next(summary, language), "day": JSONValue(head.day),
      "cutOff": JSONValue(head.cutOff), "headline": .string(summary.headline.text(language)),
      "doneLateByOriginal": .integer(cells.now.doneLateByOriginal), "lastMonth": then(cells.previous),
      "lastYear": then(cells.lastYear), "extended": .array(summary.extended.map { extended($0, language) }),
      "definitions": .array(
        summary.definitions.map {
          ["term": .string($0.term.text(language)), "meaning": .string($0.meaning.text(language))]
        }),
      "months": ["first": JSONValue(head.months.first), "last": JSONValue(head.months.last)],
      "scope": scope(head, language), "closings": .null, "reopened": .null,
      "later": .null,
      "questions": .array(summary.questions.map { QuestionJSON.value(of: $0, language) }),
      "coverage": UnitsJSON.value(of: summary.coverage),
    ]
    return value.replacing(seal(head.seal, language))
  }

  /// The members that tell how final the figures are: those that a closing cannot keep of itself.
  static func seal(_ seal: SummarySeal, _ language: Language) -> [JSONValue.Member] {
    [
      JSONValue.Member(key: "closed", value: .bool(seal.isFinal)),
      JSONValue.Member(key: "hash", value: JSONValue(seal.closings.last { $0.month == seal.months.last }?.hash)),
      JSONValue.Member(key: "closings", value: .array(seal.closings.map(closing))),
      JSONValue.Member(key: "reopened", value: .array(seal.reopened.map { reopened($0, language) })),
      JSONValue.Member(key: "later", value: .array(seal.later.map { $0.json(language) })),
    ]
  }

  private static func scope(_ head: MonthlySummary.Head, _ language: Language) -> JSONValue {
    let (kind, code): (String, String?) =
      switch head.scope {
      case .ministry: ("ministry", nil)
      case .block(let code): ("block", code.text)
      case .unit(let code): ("unit", code.text)
      }
    return ["kind": .string(kind), "code": JSONValue(code), "name": JSONValue(head.scopeName?.text(language))]
  }

  private static func closing(_ closing: Closing) -> JSONValue {
    [
      "month": JSONValue(closing.month), "on": JSONValue(closing.on), "by": .string(closing.by),
      "hash": .string(closing.hash),
    ]
  }

  private static func reopened(_ reopened: SummarySeal.Reopened, _ language: Language) -> JSONValue {
    let (closing, reopening) = (reopened.closing, reopened.closing.reopening)
    return [
      "month": JSONValue(reopened.month), "on": JSONValue(closing.on), "by": .string(closing.by),
      "hash": .string(closing.hash), "reopenedOn": JSONValue(reopening.on), "reopenedBy": .string(reopening.by),
      "reason": .string(reopening.reason.text(language)),
    ]
  }

  private static func counts(_ cells: SixCells) -> JSONValue {
    .object(MonthCell.allCases.map { .init(key: $0.rawValue, value: .integer(cells[$0])) })
  }

  private static func then(_ cells: SixCells?) -> JSONValue {
    guard let cells else { return .null }
    return [
      "counts": counts(cells), "completionRate": JSONValue(cells.completionRate),
      "overdueRate": JSONValue(cells.overdueRate),
    ]
  }

  private static func pending(_ pending: MonthlySummary.PendingDecision, _ language: Language) -> JSONValue {
    let pledge = pending.pledge
    func object(
      _ kind: String, months: [Month] = [], text: Bilingual? = nil, level: Int? = nil, to: String? = nil,
      oldDue: Day? = nil, newDue: Day? = nil
    ) -> JSONValue {
      [
        "kind": .string(kind), "code": JSONValue(pledge.code), "title": .string(pledge.title.text(language)),
        "unit": JSONValue(pledge.unit), "months": .array(months.map { JSONValue($0) }),
        "text": JSONValue(text?.text(language)),
        "level": JSONValue(level), "to": JSONValue(to), "oldDue": JSONValue(oldDue), "newDue": JSONValue(newDue),
      ]
    }
    switch pending.kind {
    case .ask(let month, let text): return object("ask", months: [month], text: text)
    case .escalation(let missing, let level, let addressee):
      return object("escalation", months: [missing.month], level: level, to: addressee?.name(language))
    case .extension(let asked):
      return object("extension", text: asked.reason, oldDue: asked.oldDue, newDue: asked.newDue)
    }
  }

  private static func block(_ section: MonthlySummary.BlockSection, _ language: Language) -> JSONValue {
    [
      "code": JSONValue(section.block.code), "name": .string(section.block.name.text(language)),
      "leader": JSONValue(section.leader?.name),
      "health": .object(members(of: section.tally.health)),
      "checkIns": ["owed": .integer(section.checkIns.missing), "made": .integer(section.checkIns.made)],
      "pledges": .array(
        section.pledges.map { row in
          PledgeJSON.value(of: row.entry, language).adding([
            "lastHealth": JSONValue(row.healthBefore), "reason": .string(row.reason.text(language)),
            "outlook": JSONValue(row.outlook?.forecast?.likelihood.rawValue),
          ])
        }),
      "cutOff": JSONValue(section.cutOff), "history": .array(section.history.map(column)),
    ]
  }

  private static func column(_ column: ReportChart.HealthColumn) -> JSONValue {
    .object([JSONValue.Member(key: "month", value: JSONValue(column.month))] + members(of: column.counts))
  }

  private static func members(of counts: HealthCounts) -> [JSONValue.Member] {
    counts.each.map { JSONValue.Member(key: $0.health.rawValue, value: .integer($0.count)) }
  }

  private static func done(_ done: MonthlySummary.DonePledge, _ language: Language) -> JSONValue {
    PledgeJSON.value(of: done.entry, language).adding([
      "doneOn": JSONValue(done.on), "late": JSONValue(done.isLate), "lateByOriginal": JSONValue(done.isLateByOriginal),
    ])
  }

  private static func overdue(_ overdue: MonthlySummary.OverduePledge, _ language: Language) -> JSONValue {
    PledgeJSON.value(of: overdue.entry, language).adding([
      "daysLate": .integer(overdue.days), "timesExtended": .integer(overdue.timesExtended),
      "extendedOn": JSONValue(overdue.extendedOn),
    ])
  }

  private static func extended(_ extended: MonthlySummary.ExtendedPledge, _ language: Language) -> JSONValue {
    [
      "code": JSONValue(extended.entry.code), "title": .string(extended.entry.pledge.title.text(language)),
      "oldDue": JSONValue(extended.extended.oldDue), "newDue": JSONValue(extended.extended.newDue),
      "grantedOn": JSONValue(extended.extended.grantedOn), "times": .integer(extended.times),
      "reason": .string(extended.extended.reason.text(language)),
    ]
  }

  private static func next(_ summary: MonthlySummary, _ language: Language) -> JSONValue {
    let next = summary.next
    let blocks = Dictionary(
      summary.blocks.flatMap { section in section.pledges.map { ($0.entry.pledge.unit, section.block.code) } },
      uniquingKeysWith: { first, _ in first })
    return [
      "month": JSONValue(next.month), "cutOff": JSONValue(next.cutOff), "checkIns": .integer(next.checkIns),
      "due": .array(next.due.map { DueJSON.value(of: $0, block: blocks[$0.unit], language) }),
    ]
  }
}
