import GiaobanCore

/// What `summary --format json` writes of the short forms: the object of the whole, with what the form adds.
enum ShortFormJSON {
  /// The summary, then its worst and best pledges.
  static func value(of brief: SummaryBrief, _ language: Language) -> JSONValue {
    JSONReport.value(of: brief.summary, language).adding([
      "worst": .array(brief.worst.map { JSONValue($0.entry.code) }),
      "best": .array(brief.best.map(value)),
    ])
  }

  private static func value(of best: SummaryBrief.Best) -> JSONValue {
    let (days, attainment, progress): (Int?, Double?, Double?) =
      switch best.kind {
      case .early(let days): (days, nil, nil)
      case .onTrack(let attainment, let progress): (nil, attainment, progress)
      }
    return [
      "code": JSONValue(best.entry.code), "daysEarly": JSONValue(days), "attainment": JSONValue(attainment),
      "progress": JSONValue(progress),
    ]
  }

  /// The summary of the unit, then what it owes and what it asked for.
  static func value(of slip: UnitSlip, _ language: Language) -> JSONValue {
    let unit = slip.debts.unit
    return JSONReport.value(of: slip.summary, language).adding([
      "owed": .array(slip.debts.items.map { DueJSON.value(of: $0, block: unit.block, language) }),
      "extensionsAsked": .array(slip.extensions.map { value(of: $0, language) }),
      "asks": .array(slip.asks.map { value(of: $0, language) }),
    ])
  }

  private static func value(of row: UnitSlip.AskedExtension, _ language: Language) -> JSONValue {
    [
      "code": JSONValue(row.pledge.code), "title": .string(row.pledge.title.text(language)),
      "askedOn": JSONValue(row.asked.askedOn), "oldDue": JSONValue(row.asked.oldDue),
      "newDue": JSONValue(row.asked.newDue), "reason": .string(row.asked.reason.text(language)),
      "granted": JSONValue(row.decision?.isGranted), "decidedOn": JSONValue(row.decision?.on),
      "note": JSONValue(row.decision?.reason?.text(language)),
    ]
  }

  private static func value(of ask: UnitSlip.Ask, _ language: Language) -> JSONValue {
    [
      "code": JSONValue(ask.pledge.code), "title": .string(ask.pledge.title.text(language)),
      "month": JSONValue(ask.month), "text": .string(ask.ask.text(language)), "open": .bool(ask.isOpen),
      "decision": JSONValue(ask.decision?.text(language)),
    ]
  }

  /// The object of `show`, as the month sees it, with the month and the questions.
  static func value(of card: PledgeCard, _ language: Language) -> JSONValue {
    let viewpoint = card.calendar.viewpoint
    let frame = Portfolio(viewpoint: viewpoint, ministry: card.ministry, lines: [])
    return PledgeDetailJSON.value(of: card.dossier, in: frame, later: card.later, language).adding([
      "month": JSONValue(viewpoint.month), "day": JSONValue(viewpoint.day),
      "hash": JSONValue(card.ministry.closing(of: viewpoint.month)?.hash),
      "questions": .array(
        card.questions.map { question in
          [
            "kind": .string(question.kind), "text": .string(question.phrase.text(language)),
            "evidence": question.evidence,
          ]
        }),
    ])
  }
}
