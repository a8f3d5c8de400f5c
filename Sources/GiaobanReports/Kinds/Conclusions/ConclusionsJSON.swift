import GiaobanText

/// What `meeting conclusions --format json` writes.
package enum ConclusionsJSON {
  package static func value(of conclusions: MeetingConclusions, _ language: Language) -> JSONValue {
    let briefing = conclusions.briefing
    let texts = briefing.conclusions.enumerated().map { place, words -> JSONValue in
      ["number": .integer(place + 1), "text": .string(words.text(language)), "texts": JSONValue(words)]
    }
    let directives = conclusions.directives.map { directive -> JSONValue in
      let pledge = directive.pledge
      return [
        "code": JSONValue(pledge.code), "origin": .string(pledge.origin.rawValue),
        "status": .string(directive.status.rawValue),
        "title": .string(pledge.title.text(language)), "unit": JSONValue(pledge.unit),
        "head": JSONValue(directive.unit?.head?.name), "due": JSONValue(pledge.due),
        "duty": pledge.isMonthlyDuty ? .string("monthly") : .null, "conclusion": JSONValue(pledge.conclusion),
      ]
    }
    let notReached = conclusions.notReached.map { left -> JSONValue in
      [
        "code": JSONValue(left.code), "title": JSONValue(left.title?.text(language)),
        "unit": JSONValue(left.unit?.code),
      ]
    }
    return [
      "day": JSONValue(briefing.day), "month": JSONValue(briefing.month),
      "organisation": JSONValue(conclusions.organisation?.text(language)),
      "title": .string(briefing.title.text(language)), "chair": JSONValue(conclusions.chair?.name),
      "conclusions": .array(texts), "directives": .array(directives), "notReached": .array(notReached),
    ]
  }
}
