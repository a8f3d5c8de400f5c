import GiaobanText

extension UnitSlip: WorkedOutReport {
  package func calendar(_ language: Language) -> CalendarReport { summary.calendar(language) }
  package func json(_ language: Language) -> JSONValue { SlipJSON.value(of: self, language) }
}

/// What `summary --format json` writes of the slip: the object of the whole, with what the form adds.
enum SlipJSON {
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
}
